// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import org.arabictext.core.Alignment;
import org.arabictext.core.TextBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The rules on repetition: elongated letters and runs of spaces.
 *
 * <p>Immutable and thread-safe; what one run remembers is a number that goes in and comes out.
 */
final class Repeats {

  /*
   * The memory of a run: in the high half where the letter stands that is left of three or more,
   * in the low half where the second of a pair does that the rules watch. -1 where there is none.
   */

  /** The memory of a run that begins. */
  static final long NONE = -1;

  /** What else a run remembers that notes its changes: where the last pair came from. */
  static final class Pair {
    private final Alignment.Builder changes;
    private int source = -1;
    private int target = -1;

    Pair(Alignment.Builder changes) {
      this.changes = changes;
    }
  }

  private final PolicyTable table;

  /** The steps of the table without {@link PolicyTable#KEPT}: equal if they write the same. */
  private final int[] written;

  Repeats(PolicyTable table) {
    this.table = table;
    written = new int[table.watches ? table.steps.length : 0];
    for (int c = 0; c < written.length; c++) {
      written[c] = table.steps[c] & ~PolicyTable.KEPT;
    }
  }

  /** Tells whether this is the one letter that is left of many, so that no more may follow. */
  static boolean isSingle(long memory, int index) {
    return (int) (memory >>> 32) == index;
  }

  /**
   * Takes back what the last cluster wrote if it repeats what stands before it once too often.
   *
   * @param pair what is remembered where changes are noted, or null: then the second of a pair need
   *     not have come by here
   * @return the memory after that
   */
  long check(
      char[] in,
      int start,
      int first,
      int last,
      int end,
      Addresses addresses,
      int from,
      TextBuffer out,
      long memory,
      @Nullable Pair pair) {
    char[] text = out.array();
    int length = out.length();
    int source = first - start;
    int target = from;
    int single = (int) (memory >>> 32);
    int second = (int) memory;
    int to = from;
    for (int i = from; i < length; i++) {
      char c = text[i];
      if (to == 0 || c != text[to - 1] || !isLimited(c, in, start, first, last, end, addresses)) {
        text[to++] = c;
      } else if (c != ' ' && single != to - 1 && (to == 1 || text[to - 2] != c)) {
        if (pair != null) {
          pair.source = Math.min(source, first - start);
          pair.target = Math.min(target, from);
        }
        second = to;
        text[to++] = c;
      } else if (c != ' '
          && single != to - 1
          && table.elongation == Rule.Elongation.TO_ONE
          && (second == to - 1 || (pair == null && isPair(in, start, first, end, addresses)))) {
        if (pair != null) {
          source = Math.min(source, pair.source);
          target = Math.min(target, pair.target);
        }
        to--;
        single = to - 1;
      }
    }
    out.setLength(to);
    if (to < length && pair != null) {
      pair.changes.truncate(source);
      pair.changes.change(source, last - start, target, to);
    }
    return (long) single << 32 | second & 0xFFFFFFFFL;
  }

  private boolean isLimited(
      char c, char[] in, int start, int first, int last, int end, Addresses addresses) {
    return isWatched(c, table) && (c == ' ' || !addresses.holds(in, start, first, last, end));
  }

  /* Tells whether the letter before this place, which came by the fast way, was to be limited. */
  private boolean isPair(char[] in, int start, int first, int end, Addresses addresses) {
    int before = WordContext.beyond(table, in, start, end, first - 1, -1);
    return before >= start && !addresses.holds(in, start, before, first, end);
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

  /** Tells whether nothing in a short text is there once too often. */
  boolean isClean(TextBuffer text) {
    char[] out = text.array();
    int length = text.length();
    for (int i = 1; i < length; i++) {
      if (out[i] == out[i - 1] && isOnceTooOften(out, i, NONE)) {
        return false;
      }
    }
    return true;
  }

  private boolean isOnceTooOften(char[] out, int o, long memory) {
    char c = out[o];
    return (c == ' ' || (o > 1 && c == out[o - 2]) || isSingle(memory, o - 1))
        && isWatched(c, table);
  }

  /**
   * Writes up to the next special code unit, to what may be there once too often, or to the end.
   *
   * @return the read index in the high half and the write index in the low half
   */
  long sweep(char[] in, int from, int end, char[] out, int to, long memory) {
    int i = from;
    int o = to;
    while (i < end) {
      if (end - i >= Blocks.SIZE && o > 0 && !isSingle(memory, o - 1)) {
        long reached = Blocks.watch(in, i, end, out, o, written);
        i = (int) (reached >>> 32);
        o = (int) reached;
      }
      for (int last = Math.min(end, i + 4); i < last; i++) {
        int step = written[in[i]];
        out[o] = (char) step;
        boolean again = step > 0 && o > 0 && out[o] == out[o - 1];
        if (step < 0 || (again && isOnceTooOften(out, o, memory))) {
          return (long) i << 32 | o;
        }
        o += step >>> PolicyTable.WRITTEN;
      }
    }
    return (long) i << 32 | o;
  }
}
