// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How frequent names are read, by their folded spelling; from {@code readings.tsv}. */
final class KnownReadings {

  private static final Map<String, List<Reading>> READINGS = load();

  private KnownReadings() {}

  /** Returns the readings of a folded spelling, none if it is not known. */
  static List<Reading> of(String folded) {
    return READINGS.getOrDefault(folded, List.of());
  }

  private static Map<String, List<Reading>> load() {
    Map<String, List<Reading>> readings = new HashMap<>();
    NameData.lines("readings.tsv")
        .forEach(
            line -> {
              int tab = line.indexOf('\t');
              String word = line.substring(tab + 1);
              readings
                  .computeIfAbsent(Spelling.fold(line.substring(0, tab)), k -> new ArrayList<>())
                  .add(new ArabicReader(word, Reading.Source.KNOWN).read());
            });
    readings.replaceAll((word, all) -> List.copyOf(all));
    return Map.copyOf(readings);
  }
}
