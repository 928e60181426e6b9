// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import org.arabictext.core.TextBuffer;

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
   * @return the number of code units in {@code buffer}, which is also its length
   */
  int run(char[] in, int start, int from, int end, TextBuffer buffer) {
    char[] map = table.map;
    buffer.set(in, start, from);
    int settled = start;
    int i = from;
    int o = from - start;
    char[] out = buffer.ensureCapacity(o + end - i + SLACK);
    while (true) {
      while (i < end) {
        char to = map[in[i]];
        out[o] = to;
        if (to == PolicyTable.SPECIAL) {
          break;
        }
        i++;
        o += (to + 0xFFFF) >>> 16;
      }
      if (i == end) {
        buffer.setLength(o);
        return o;
      }
      int plain = clusters.plain(in, settled, i, end);
      if (plain > 0) {
        out[o++] = in[i++];
        if (plain == 2) {
          out[o++] = in[i++];
        }
      } else if (plain < 0) {
        i++;
      } else {
        buffer.setLength(o);
        i = clusters.write(in, settled, i, end, buffer);
        settled = i;
        o = buffer.length();
      }
      out = buffer.ensureCapacity(o + end - i + SLACK);
    }
  }
}
