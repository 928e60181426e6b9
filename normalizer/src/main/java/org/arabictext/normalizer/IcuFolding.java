// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What Lucene's {@code ICUFoldingFilter} makes of each code point; read when first asked for. */
final class IcuFolding {

  private static final Map<Integer, String> FOLDINGS = read();

  private IcuFolding() {}

  private static Map<Integer, String> read() {
    Map<Integer, String> foldings = new HashMap<>();
    try (InputStream in = IcuFolding.class.getResourceAsStream("icu-folding.tsv");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(in, "icu-folding.tsv"), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] columns = line.split("\t", -1);
          int last = Integer.parseInt(columns[1], 16);
          for (int c = Integer.parseInt(columns[0], 16); c <= last; c++) {
            foldings.put(c, folding(c, columns[2]));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return foldings;
  }

  private static String folding(int codePoint, String column) {
    if (column.startsWith("+")) {
      return Character.toString(codePoint + Integer.parseInt(column.substring(1)));
    }
    if (column.equals("!")) {
      return Character.toString(codePoint);
    }
    StringBuilder text = new StringBuilder();
    for (String hex : column.split(" ", -1)) {
      if (!hex.isEmpty()) {
        text.appendCodePoint(Integer.parseInt(hex, 16));
      }
    }
    return text.toString();
  }

  /**
   * Returns what a code point becomes, itself if it is a mark that stays or joins what precedes it,
   * or null for all other code points that stay.
   */
  static @Nullable String of(int codePoint) {
    return FOLDINGS.get(codePoint);
  }

  /** Writes the table: one code unit for one, removals, and all else as special. */
  static void fill(char[] map) {
    for (Map.Entry<Integer, String> entry : FOLDINGS.entrySet()) {
      int c = entry.getKey();
      if (c < 0x10000) {
        String to = entry.getValue();
        if (to.isEmpty()) {
          map[c] = PolicyTable.DELETED;
        } else if (to.length() == 1 && to.charAt(0) != c && of(to.charAt(0)) == null) {
          map[c] = to.charAt(0);
        } else {
          map[c] = PolicyTable.SPECIAL;
        }
      }
    }
  }
}
