// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import org.arabictext.core.Alignment;
import org.arabictext.core.TextBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The loop that runs a compiled policy.
 *
 * <p>Immutable and thread-safe; linear time.
 */
final class Engine {

  /*
   * One load, one store and one compare a code unit: the table says what to write, and a deletion
   * moves the write index by nothing instead of branching. Code units whose answer depends on their
   * neighbours leave the loop for Clusters, which may go back to the letter that a mark belongs to:
   * not further than `settled`, up to where text has been consumed with its context. Every code
   * unit between `settled` and the read index came out of the loop as its table entry, or is a
   * plain surrogate pair or a joiner, so what they wrote can be counted and taken back.
   */

  private static final int SLACK = 16;

  private final PolicyTable table;
  private final Clusters clusters;

  Engine(PolicyTable table) {
    this.table = table;
    clusters = new Clusters(table);
  }

  /** Returns the index of the first code unit that the policy may change, or the length. */
  int firstChange(CharSequence text) {
    char[] map = table.map;
    int end = text.length();
    if (table.watches) {
      return 0;
    }
    if (text instanceof String string) {
      for (int i = 0; i < end; i++) {
        char c = string.charAt(i);
        if (map[c] != c) {
          return i;
        }
      }
      return end;
    }
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (map[c] != c) {
        return i;
      }
    }
    return end;
  }

  /** Returns the index of the first code unit that the policy may change, or {@code end}. */
  int firstChange(char[] text, int start, int end) {
    char[] map = table.map;
    if (table.watches) {
      return start;
    }
    for (int i = start; i < end; i++) {
      char c = text[i];
      if (map[c] != c) {
        return i;
      }
    }
    return end;
  }

  /**
   * Normalizes a stretch, of which the part before {@code from} is known to need no change.
   *
   * @param changes receives what changes in length or order, or null
   * @return the number of code units in {@code buffer}, which is also its length
   */
  int run(
      char[] in,
      int start,
      int from,
      int end,
      TextBuffer buffer,
      Alignment.@Nullable Builder changes) {
    char[] map = table.map;
    boolean careful = table.watches || changes != null;
    @Nullable Repeats repeats = table.watches ? new Repeats(table) : null;
    buffer.set(in, start, from);
    int settled = start;
    int i = from;
    int o = from - start;
    char[] out = buffer.ensureCapacity(o + end - i + SLACK);
    while (true) {
      if (careful) {
        buffer.setLength(o);
        i = walk(in, start, i, end, buffer, changes);
        o = buffer.length();
      } else {
        while (i < end) {
          char to = map[in[i]];
          out[o] = to;
          if (to == PolicyTable.SPECIAL) {
            break;
          }
          i++;
          o += (to + 0xFFFF) >>> 16;
        }
      }
      if (i == end) {
        buffer.setLength(o);
        return o;
      }
      int plain =
          map[in[i]] == PolicyTable.SPECIAL ? clusters.plain(in, start, settled, i, end) : 0;
      if (plain > 0) {
        out[o++] = in[i++];
        if (plain == 2) {
          out[o++] = in[i++];
        }
      } else if (plain < 0) {
        if (changes != null) {
          changes.change(i - start, i + 1 - start, o, o);
        }
        i++;
      } else {
        long base = clusters.base(in, start, settled, i, end);
        int first = (int) (base >>> 32);
        int to = o - (int) base;
        buffer.setLength(to);
        settled = clusters.write(in, start, first, i, end, buffer);
        if (changes != null) {
          record(in, start, first, settled, buffer, to, changes);
        }
        if (repeats != null) {
          repeats.check(in, start, first, settled, end, to, buffer, changes);
        }
        i = settled;
        o = buffer.length();
      }
      out = buffer.ensureCapacity(o + end - i + SLACK);
    }
  }

  /**
   * Tells whether text may be cut before this index: both sides come out as they would together.
   */
  boolean isCut(char[] text, int index, boolean anywhere) {
    char before = table.map[text[index - 1]];
    char after = table.map[text[index]];
    boolean apart =
        before != PolicyTable.SPECIAL
            && before != PolicyTable.DELETED
            && after != PolicyTable.SPECIAL
            && after != PolicyTable.DELETED;
    if (anywhere) {
      return apart && before != after;
    }
    return apart && isSpace(text[index]) && before > ' ' && !isSpace(text[index - 1]);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  /* The loop with a memory: notes what is removed, and stops at repeated code units. */
  private int walk(
      char[] in,
      int start,
      int from,
      int end,
      TextBuffer buffer,
      Alignment.@Nullable Builder changes) {
    char[] map = table.map;
    int o = buffer.length();
    char[] out = buffer.array();
    int i = from;
    while (i < end) {
      char to = map[in[i]];
      out[o] = to;
      if (to == PolicyTable.SPECIAL || (table.watches && o > 0 && to == out[o - 1] && to != 0)) {
        break;
      }
      if (to == PolicyTable.DELETED && changes != null) {
        changes.change(i - start, i + 1 - start, o, o);
      }
      i++;
      o += (to + 0xFFFF) >>> 16;
    }
    buffer.setLength(o);
    return i;
  }

  /* A cluster is one change, without the code units at its ends that stay. */
  private static void record(
      char[] in,
      int start,
      int first,
      int last,
      TextBuffer out,
      int from,
      Alignment.Builder changes) {
    changes.truncate(first - start);
    int s = first;
    int e = last;
    int f = from;
    int t = out.length();
    while (s < e && f < t && in[s] == out.charAt(f)) {
      s++;
      f++;
    }
    while (s < e && f < t && in[e - 1] == out.charAt(t - 1)) {
      e--;
      t--;
    }
    boolean same = e - s == t - f && e - s <= 1;
    if (!same) {
      changes.change(s - start, e - start, f, t);
    }
  }
}
