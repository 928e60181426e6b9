// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import org.arabictext.core.Alignment;
import org.arabictext.core.TextBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The memory of one run for the rules on repetition: elongated letters and runs of spaces.
 *
 * <p>Mutable; for one run.
 */
final class Repeats {

  private final PolicyTable table;
  private int pairSource = -1;
  private int pairFrom = -1;
  private int pairTarget = -1;
  private int single = -1;

  Repeats(PolicyTable table) {
    this.table = table;
  }

  /** Takes back what the last cluster wrote if it repeats what stands before it once too often. */
  void check(
      char[] in,
      int start,
      int first,
      int last,
      int end,
      int from,
      TextBuffer out,
      Alignment.@Nullable Builder changes) {
    char[] text = out.array();
    int length = out.length();
    int source = first - start;
    int target = from;
    int to = from;
    for (int i = from; i < length; i++) {
      char c = text[i];
      if (to == 0 || c != text[to - 1] || !isLimited(c, in, start, first, last, end)) {
        text[to++] = c;
      } else if (c != ' ' && single != to - 1 && (to == 1 || text[to - 2] != c)) {
        pairSource = Math.min(source, first - start);
        pairFrom = Math.min(target, from);
        pairTarget = to;
        text[to++] = c;
      } else if (c != ' '
          && single != to - 1
          && table.elongation == Rule.Elongation.TO_ONE
          && pairTarget == to - 1) {
        source = Math.min(source, pairSource);
        to--;
        target = Math.min(target, pairFrom);
        single = to - 1;
      }
    }
    out.setLength(to);
    if (to < length && changes != null) {
      changes.truncate(source);
      changes.change(source, last - start, target, to);
    }
  }

  private boolean isLimited(char c, char[] in, int start, int first, int last, int end) {
    return isWatched(c, table)
        && (c == ' ' || !new WordContext(table, in, start, first, last, end).isAddress());
  }

  /** Tells what may be written too often. */
  static boolean isWatched(char c, PolicyTable table) {
    return c == ' '
        ? table.whitespace == Rule.Whitespace.COLLAPSE
        : table.elongation != Rule.Elongation.KEEP && isLetter(c);
  }

  private static boolean isLetter(char c) {
    return (CharacterData.isArabicLetter(c) && c != PolicyTable.TATWEEL)
        || (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= 0x00C0 && c < 0x0250);
  }
}
