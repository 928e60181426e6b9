// SPDX-License-Identifier: Apache-2.0
package org.arabictext.trainer;

import java.util.Map;
import java.util.TreeMap;

/*
 * The files that the stemmer reads. All are text in UTF-8 with lines of #comments at the head.
 *
 *   pairs    a line for each prefix of the grammar, a character for each suffix: the cost of the
 *            pair, a space where the grammar forbids it
 *   stems    front-coded and sorted: a hexadecimal digit (letters shared with the stem before), the
 *            other letters, the cost
 *
 * A cost is in eighths of a nat and is written as one character: 0..93 as U+0021..U+007E, more as
 * U+00A1 and so on.
 */
final class ModelWriter {

  private static final int MOST_SHARED = 15;
  private static final int HIGHEST = 180;

  private ModelWriter() {}

  static char cost(double nats) {
    int eighths = (int) Math.min(HIGHEST, Math.max(0, Math.round(8 * nats)));
    return (char) (eighths < 94 ? 0x21 + eighths : 0x43 + eighths);
  }

  static String pairs(Grammar grammar, Em em) {
    StringBuilder out = new StringBuilder();
    for (int p = 0; p < grammar.prefixes().size(); p++) {
      for (int s = 0; s < grammar.suffixes().size(); s++) {
        out.append(grammar.agree(p, s) ? cost(em.pairCost(p, s)) : ' ');
      }
      out.append('\n');
    }
    return out.toString();
  }

  static String stems(Map<String, Double> costs, int longest) {
    StringBuilder out = new StringBuilder();
    String before = "";
    for (Map.Entry<String, Double> entry : new TreeMap<>(costs).entrySet()) {
      String stem = entry.getKey();
      if (stem.length() > longest) {
        continue;
      }
      int shared = shared(before, stem);
      out.append(Character.forDigit(shared, 16)).append(stem.substring(shared));
      out.append(cost(entry.getValue())).append('\n');
      before = stem;
    }
    return out.toString();
  }

  static int shared(String before, String word) {
    int shared = 0;
    while (shared < MOST_SHARED
        && shared < before.length()
        && shared < word.length()
        && before.charAt(shared) == word.charAt(shared)) {
      shared++;
    }
    return shared;
  }
}
