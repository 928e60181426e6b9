// SPDX-License-Identifier: Apache-2.0
package org.arabictext.trainer;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What follows from the list of verbs: the stems that need a prefix, and the verbal nouns. */
final class Verbs {

  private static final Set<String> WITHOUT_ALEF = Set.of("VII", "VIII", "X");
  private static final Set<String> WITH_ALEF_IN_NOUN = Set.of("IV", "VII", "VIII", "X");
  private static final String ALEF = "\u0627";
  private static final String AL = "\u0627\u0644"; // ALEF LAM

  private final List<String[]> rows;

  Verbs(List<String[]> rows) {
    this.rows = rows;
  }

  /**
   * Returns the stems of imperfects that are no words by themselves: the forms VII, VIII and X have
   * an alef where no prefix stands. Left out is what stands in a list of nouns, is a stem
   * elsewhere, or was seen with an article.
   */
  Set<String> bound(Set<String> nouns, Map<String, Integer> seen) {
    Set<String> others = new HashSet<>(nouns);
    Set<String> bound = new TreeSet<>();
    for (String[] row : rows) {
      others.add(Lists.base(row[1]));
      if (!row[3].equals("imperfect") || !WITHOUT_ALEF.contains(form(row))) {
        others.add(Lists.base(row[0]));
      } else {
        bound.add(Lists.base(row[0]));
      }
    }
    bound.removeAll(others);
    bound.removeIf(stem -> seen.getOrDefault(AL + stem, 0) > 1);
    return bound;
  }

  /** Returns the verbal nouns of sound verbs with an alef before their last letter. */
  Set<String> nouns() {
    Set<String> nouns = new TreeSet<>();
    for (String[] row : rows) {
      if (row[2].equals(form(row)) && WITH_ALEF_IN_NOUN.contains(row[2])) {
        String verb = Lists.base(row[1]);
        int last = verb.length() - 1;
        nouns.add(verb.substring(0, last) + ALEF + verb.substring(last));
      }
    }
    return nouns;
  }

  private static String form(String[] row) {
    int space = row[2].indexOf(' ');
    return space < 0 ? row[2] : row[2].substring(0, space);
  }
}
