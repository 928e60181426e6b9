// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.arabictext.normalizer.Policy;

/**
 * The affixes of a light stemmer, read from a text file that a linguist can edit. The format is
 * told at the head of each file.
 */
record AffixTable(
    String name,
    String policy,
    String description,
    List<List<Affix>> prefixGroups,
    List<Affix> suffixes) {

  /** One affix; it is removed only if at least {@code leaves} letters remain. */
  record Affix(String kind, String letters, int leaves, String note) {}

  private static final String SUFFIX = "suffix";
  private static final int MOST_IN_A_GROUP = Long.SIZE;

  /** Reads a table that the library brings. */
  static AffixTable bundled(String name) {
    try (InputStream in = AffixTable.class.getResourceAsStream(name + ".tsv")) {
      return read(
          new InputStreamReader(
              Objects.requireNonNull(in, () -> "affix table " + name), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException("cannot read the affix table " + name, e);
    }
  }

  /** Reads a table; a fault names the line. */
  static AffixTable read(Reader reader) throws IOException {
    Map<String, String> header = new LinkedHashMap<>();
    Map<String, List<Affix>> groups = new LinkedHashMap<>();
    BufferedReader lines = new BufferedReader(reader);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] columns = line.split("\t", -1);
      if (line.startsWith("@")) {
        String value = columns.length > 1 ? columns[1].strip() : "";
        if (columns[0].equals("@policy") && !Policy.names().contains(value)) {
          throw fault(number, "unknown policy: " + value);
        }
        header.put(columns[0], value);
      } else {
        Affix affix = affix(columns, number);
        List<Affix> group = groups.computeIfAbsent(affix.kind, k -> new ArrayList<>());
        if (group.size() == MOST_IN_A_GROUP) {
          throw fault(number, "more than " + MOST_IN_A_GROUP + " affixes of kind " + affix.kind);
        }
        group.add(affix);
      }
    }
    List<Affix> suffixes = groups.remove(SUFFIX);
    return new AffixTable(
        header.getOrDefault("@name", "custom"),
        header.getOrDefault("@policy", "lucene"),
        header.getOrDefault("@description", "a light stemmer from an affix table"),
        List.copyOf(groups.values()),
        suffixes == null ? List.of() : suffixes);
  }

  private static Affix affix(String[] columns, int line) {
    if (columns.length < 3) {
      throw fault(line, "expected kind, affix, leaves and a note, separated by tabs");
    }
    String letters = columns[1].strip();
    if (letters.isEmpty()) {
      throw fault(line, "the affix is empty");
    }
    int leaves;
    try {
      leaves = Integer.parseInt(columns[2].strip());
    } catch (NumberFormatException e) {
      throw fault(line, "not a number of letters: " + columns[2]);
    }
    if (leaves < 1) {
      throw fault(line, "at least one letter must remain");
    }
    return new Affix(columns[0].strip(), letters, leaves, columns.length > 3 ? columns[3] : "");
  }

  private static IllegalArgumentException fault(int line, String what) {
    return new IllegalArgumentException("affix table, line " + line + ": " + what);
  }
}
