// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

/** The innermost loops of the engine: several code units at a time. */
final class Blocks {

  /** How many code units a block of a word has. */
  static final int SIZE = 8;

  /** Up to this length the loop for words is faster than one that must be set up. */
  static final int WORD = 32;

  private Blocks() {}

  /*
   * Writes eight code units, past the end of the word if need be: the length of words is what the
   * processor cannot guess. Returns a bit for each that changed, the first lowest; -1 unless all
   * eight make one code unit.
   */
  static int write(char[] in, int from, char[] out, int to, int[] steps) {
    int a = steps[in[from]];
    int b = steps[in[from + 1]];
    int c = steps[in[from + 2]];
    int d = steps[in[from + 3]];
    int e = steps[in[from + 4]];
    int f = steps[in[from + 5]];
    int g = steps[in[from + 6]];
    int h = steps[in[from + 7]];
    if ((a & b & c & d & e & f & g & h & PolicyTable.STAYS) == 0) {
      return -1;
    }
    out[to] = (char) a;
    out[to + 1] = (char) b;
    out[to + 2] = (char) c;
    out[to + 3] = (char) d;
    out[to + 4] = (char) e;
    out[to + 5] = (char) f;
    out[to + 6] = (char) g;
    out[to + 7] = (char) h;
    // the bits that say whether one is kept, side by side
    int kept = (h >>> 16) << 1;
    kept = kept + (g >>> 16) << 1;
    kept = kept + (f >>> 16) << 1;
    kept = kept + (e >>> 16) << 1;
    kept = kept + (d >>> 16) << 1;
    kept = kept + (c >>> 16) << 1;
    kept = kept + (b >>> 16) << 1;
    return ~(kept + (a >>> 16)) & 0xFF;
  }

  /**
   * Writes up to the next special code unit or the end; returns the read index in the high half and
   * the write index in the low half.
   */
  static long sweep(char[] in, int from, int end, char[] out, int to, int[] steps) {
    int i = from;
    int o = to;
    if (end - i >= WORD) {
      long reached = blocks(in, i, end, out, o, steps);
      i = (int) (reached >>> 32);
      o = (int) reached;
    }
    while (i < end) {
      int step = steps[in[i]];
      if (step < 0) {
        break;
      }
      out[o] = (char) step;
      o += step >>> PolicyTable.WRITTEN;
      i++;
    }
    return (long) i << 32 | o;
  }

  /*
   * The hot loop, twice four code units at a time, up to a block of four that holds a special one;
   * returns the read index in the high half and the write index in the low half. A block of which
   * all stay is stored as it is; in others each write index waits for the one before. The mask
   * spares C2 a test for each look-up, the long write index an addition for each store, and two
   * blocks in a turn make the method too long to become part of another, where it would lose its
   * registers.
   */
  private static long blocks(char[] in, int from, int end, char[] out, int to, int[] steps) {
    int mask = steps.length - 1;
    int i = from;
    long o = to;
    for (int last = end - 7; i < last; i += 8) {
      int next;
      int a = steps[in[i] & mask];
      int b = steps[in[i + 1] & mask];
      int c = steps[in[i + 2] & mask];
      int d = steps[in[i + 3] & mask];
      if ((a & b & c & d & PolicyTable.STAYS) != 0) {
        next = (int) o;
        out[next] = (char) a;
        out[next + 1] = (char) b;
        out[next + 2] = (char) c;
        out[next + 3] = (char) d;
        o += 4;
      } else if ((a | b | c | d) < 0) {
        break;
      } else {
        out[(int) o] = (char) a;
        o += a >>> PolicyTable.WRITTEN;
        out[(int) o] = (char) b;
        o += b >>> PolicyTable.WRITTEN;
        out[(int) o] = (char) c;
        o += c >>> PolicyTable.WRITTEN;
        out[(int) o] = (char) d;
        o += d >>> PolicyTable.WRITTEN;
      }
      a = steps[in[i + 4] & mask];
      b = steps[in[i + 5] & mask];
      c = steps[in[i + 6] & mask];
      d = steps[in[i + 7] & mask];
      if ((a & b & c & d & PolicyTable.STAYS) != 0) {
        next = (int) o;
        out[next] = (char) a;
        out[next + 1] = (char) b;
        out[next + 2] = (char) c;
        out[next + 3] = (char) d;
        o += 4;
      } else if ((a | b | c | d) < 0) {
        i += 4;
        break;
      } else {
        out[(int) o] = (char) a;
        o += a >>> PolicyTable.WRITTEN;
        out[(int) o] = (char) b;
        o += b >>> PolicyTable.WRITTEN;
        out[(int) o] = (char) c;
        o += c >>> PolicyTable.WRITTEN;
        out[(int) o] = (char) d;
        o += d >>> PolicyTable.WRITTEN;
      }
    }
    return (long) i << 32 | o;
  }

  /*
   * As the loop above, for policies on repetition: also stops at a block in which a letter may be
   * the third of its kind, or a space the second. Entries of the table are equal if they write the
   * same, and something must have been written before.
   */
  static long watch(char[] in, int from, int end, char[] out, int to, int[] written) {
    int mask = written.length - 1;
    int i = from;
    long o = to;
    int before = PolicyTable.STAYS | out[to - 1];
    int earlier = to > 1 ? PolicyTable.STAYS | out[to - 2] : 0;
    for (int last = end - 3; i < last; i += 4) {
      int a = written[in[i] & mask];
      int b = written[in[i + 1] & mask];
      int c = written[in[i + 2] & mask];
      int d = written[in[i + 3] & mask];
      int next = (int) o;
      if ((a & b & c & d & PolicyTable.STAYS) != 0) {
        if ((before == a || a == b || b == c || c == d)
            && isOnceTooOften(earlier, before, a, b, c, d)) {
          break;
        }
        out[next] = (char) a;
        out[next + 1] = (char) b;
        out[next + 2] = (char) c;
        out[next + 3] = (char) d;
        o += 4;
        earlier = c;
        before = d;
      } else if ((a | b | c | d) < 0) {
        break;
      } else {
        out[next] = (char) a;
        o += a >>> PolicyTable.WRITTEN;
        out[(int) o] = (char) b;
        o += b >>> PolicyTable.WRITTEN;
        out[(int) o] = (char) c;
        o += c >>> PolicyTable.WRITTEN;
        out[(int) o] = (char) d;
        o += d >>> PolicyTable.WRITTEN;
        // three at most: what lies behind them does no harm
        char first = out[next];
        char second = out[next + 1];
        if ((out[next - 1] == first || first == second || second == out[next + 2])
            && isOnceTooOften(out, next, (int) o)) {
          o = next;
          break;
        }
        before = PolicyTable.STAYS | out[(int) o - 1];
        earlier = o > 1 ? PolicyTable.STAYS | out[(int) o - 2] : 0;
      }
    }
    return (long) i << 32 | o;
  }

  private static boolean isOnceTooOften(int earlier, int before, int a, int b, int c, int d) {
    int space = PolicyTable.STAYS | ' ';
    return (before == a && (earlier == a || a == b || a == space))
        || (a == b && (b == c || b == space))
        || (b == c && (c == d || c == space))
        || (c == d && d == space);
  }

  private static boolean isOnceTooOften(char[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      if (out[i] == out[i - 1] && (out[i] == ' ' || (i > 1 && out[i] == out[i - 2]))) {
        return true;
      }
    }
    return false;
  }
}
