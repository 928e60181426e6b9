// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

/**
 * Finds plain Arabic words in a block of text that is looked at in advance: without a branch for
 * each code unit, as the length of words is what a processor cannot guess.
 *
 * <p>A word is plain if it begins with a letter, goes on with letters and marks, and ends before
 * something that ends it under every rule.
 */
final class WordBits {

  /*
   * Each code unit has a number with a bit in each of three lanes:
   *
   *    23            16 15             8 7              0
   *   +----------------+----------------+----------------+
   *   | edge: a mark   | outside: not a | wanted: not    |
   *   | or a hard end  | letter or mark | white space    |
   *   +----------------+----------------+----------------+
   *
   * Doubling and adding eight of them fills the lanes, the first code unit highest; eight times that
   * makes a block.
   */

  /** How many code units a block has. */
  static final int BLOCK = Long.SIZE;

  private static final int LANE = 8;
  private static final int OUTSIDE = 1 << LANE;
  private static final int EDGE = 1 << 2 * LANE;
  private static final int NOWHERE = Integer.MIN_VALUE / 2;

  private final long spaces;
  private int block = NOWHERE;
  private long wanted;
  private long outside;
  private long edges;
  private int start;
  private int end;

  /**
   * Makes a finder that has seen nothing.
   *
   * @param skips whether white space before a word is stepped over
   */
  WordBits(boolean skips) {
    spaces = skips ? 0 : -1;
  }

  /** Returns the number of the code units of a class. */
  static int lanes(int unit) {
    boolean inside = unit <= ScanClass.MARK_CLASS;
    boolean edge = inside ? unit == ScanClass.MARK_CLASS : ScanClass.HARD[unit];
    return (edge ? EDGE : 0) | (inside ? 0 : OUTSIDE) | (ScanClass.isSpace(unit) ? 0 : 1);
  }

  /** Forgets what it has seen. */
  void reset() {
    block = NOWHERE;
  }

  /**
   * Finds a plain word that begins at an index, or behind the white space there.
   *
   * @return whether there is one in the block; if not, nothing is known
   */
  boolean find(int from) {
    int at = from - block;
    if ((at & -BLOCK) != 0) {
      return false;
    }
    // where nothing is left, a distance of 64 leads back to a bit that tells it
    int first = at + Long.numberOfLeadingZeros(wanted << at);
    long rest = outside << first;
    int last = first + Long.numberOfLeadingZeros(rest);
    if ((edges << last & ~(edges << first | rest)) < 0) {
      start = block + first;
      end = block + last;
      return true;
    }
    return false;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** Tells whether to look again before a word that begins at an index can be found. */
  boolean leaves(int from) {
    int at = from - block;
    return (at & -BLOCK) != 0 || outside << at == 0;
  }

  /** Looks at the {@link #BLOCK} code units from an index on. */
  void look(char[] text, int from) {
    int[] in = ScanClass.LANES;
    int last = (1 << LANE) - 1;
    long edge = 0;
    long out = 0;
    long want = 0;
    for (int i = from; i < from + BLOCK; i += LANE) {
      int eight = (four(text, i, in) << 4) + four(text, i + 4, in);
      edge = edge << LANE | eight >>> 2 * LANE;
      out = out << LANE | eight >>> LANE & last;
      want = want << LANE | eight & last;
    }
    block = from;
    edges = edge;
    outside = out;
    wanted = want | spaces;
  }

  private static int four(char[] t, int i, int[] in) {
    int high = (in[t[i]] << 1) + in[t[i + 1]];
    int low = (in[t[i + 2]] << 1) + in[t[i + 3]];
    return (high << 2) + low;
  }
}
