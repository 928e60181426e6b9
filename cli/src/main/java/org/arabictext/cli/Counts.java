// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts strings in bounded memory: beyond a number of different strings, those seen least are
 * forgotten, and the number of different strings is a lower bound.
 */
final class Counts {

  private static final int MOST = 1 << 17;

  private final int most;
  private final Map<String, Long> counts = new HashMap<>();
  private long total;
  private int peak;

  Counts() {
    this(MOST);
  }

  /**
   * Makes an empty count.
   *
   * @param most the number of different strings to hold
   */
  Counts(int most) {
    this.most = most;
  }

  void add(String string) {
    total++;
    counts.merge(string, 1L, Long::sum);
    peak = Math.max(peak, counts.size());
    for (long rare = 1; counts.size() > most; rare *= 2) {
      long limit = rare;
      counts.values().removeIf(count -> count <= limit);
    }
  }

  long total() {
    return total;
  }

  /** The number of different strings, with a plus sign if it is only a lower bound. */
  String distinct() {
    return peak > counts.size() ? peak + "+" : Integer.toString(peak);
  }

  /** The most frequent strings, ties in the order of their code units. */
  List<Map.Entry<String, Long>> top(int n) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(n)
        .toList();
  }
}
