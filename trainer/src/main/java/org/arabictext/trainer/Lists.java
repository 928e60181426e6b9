// SPDX-License-Identifier: Apache-2.0
package org.arabictext.trainer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The hand-written lists, folded to the spelling of the stemmer. */
final class Lists {

  private static final String TEH_MARBUTA = "\u0629";

  private Lists() {}

  /** Returns the columns of the lines of a list. */
  static List<String[]> rows(Path file) throws IOException {
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(line.split("\t", -1));
      }
    }
    return rows;
  }

  /** Returns a folded word without a final teh marbuta, as the grammar leaves it. */
  static String base(String word) {
    String folded = Spelling.folded(word);
    return folded.endsWith(TEH_MARBUTA) ? folded.substring(0, folded.length() - 1) : folded;
  }

  /** Reads whole stems. */
  static Map<String, Double> stems(Path file, double weight) throws IOException {
    Map<String, Double> stems = new TreeMap<>();
    for (String[] row : rows(file)) {
      String stem = base(row[0]);
      if (stem.length() >= 2) {
        stems.put(stem, row.length > 2 && row[2].contains("amb") ? weight / 4 : weight);
      }
    }
    return stems;
  }
}
