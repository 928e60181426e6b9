// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import java.util.Arrays;

/**
 * Finds plain tokens in blocks of text that are looked at in advance: without a branch for each
 * code unit, as the length of words is what a processor cannot guess, and without waiting for the
 * end of one token before the next is sought.
 *
 * <p>An Arabic word is plain if it begins with a letter, goes on with letters and marks, and ends
 * before something that ends it under every rule. A sign is plain before white space and letters.
 * Anything else stops the search until {@link #pass} leads behind it.
 */
sealed class BlockScanner permits Scanner {

  /*
   * Each code unit has three bits, each in a lane of its own:
   *
   *    23            16 15             8 7              0
   *   +----------------+----------------+----------------+
   *   | x              | y              | z              |
   *   +----------------+----------------+----------------+
   *
   *     x y z                              x y z
   *     0 0 0  letter                      1 0 0  white space, which ends words
   *     0 0 1  mark                        1 0 1  sign that ends words
   *     0 1 0  anything else               1 1 0  stop: a sign that ends words before white space
   *     0 1 1  anything that ends words
   *
   * Doubling and adding eight of them fills the lanes, the first code unit lowest; eight times that
   * makes a block, in which the bit to the left is that of the next code unit.
   */

  /** How many code units a block has. */
  static final int BLOCK = Long.SIZE;

  static final int ARABIC = code(TokenType.ARABIC);
  static final int PUNCTUATION = code(TokenType.PUNCTUATION);

  private static final TokenType[] TYPES = TokenType.values();
  private static final int LANE = 8;
  private static final int Z = 1;
  private static final int Y = 1 << LANE;
  private static final int X = 1 << 2 * LANE;
  private static final int[] LANES = lanes();

  /** Where the token starts. */
  int start;

  /** Where the token ends, or the next is sought. */
  int end;

  /** The ordinal of its type: storing a reference would cost more than all else. */
  int type = code(TokenType.UNKNOWN);

  /** Whether white space before a token is stepped over. */
  final boolean skips;

  private final long spaces;
  private final char[] tail = new char[BLOCK];
  private int block;

  /** Where the words and other wanted code units to come begin. */
  private long starts;

  /** Where they end: one bit for each start, but for what does not end in the block. */
  private long ends;

  private long plainStarts;
  private long plainEnds;
  private long signs;

  /**
   * Makes a scanner that has seen nothing.
   *
   * @param skips whether white space before a token is stepped over
   */
  BlockScanner(boolean skips) {
    this.skips = skips;
    spaces = skips ? 0 : -1;
  }

  final int start() {
    return start;
  }

  final int end() {
    return end;
  }

  final TokenType type() {
    return TYPES[type];
  }

  /** Forgets what it has seen. */
  final void forget() {
    starts = 0;
    ends = 0;
  }

  /** Returns where the next token starts, or -1 if that is not known before the next look. */
  final int expected() {
    return ends == 0 ? -1 : block + Long.numberOfTrailingZeros(starts);
  }

  /**
   * Goes to the next token if that is plain.
   *
   * @return whether it is; if not, nothing is known
   */
  final boolean find() {
    long s = starts;
    long e = ends;
    int first = Long.numberOfTrailingZeros(s);
    int last = Long.numberOfTrailingZeros(e);
    // where nothing is left, a distance of 64 leads to the first bit, and nothing ends there
    if ((plainStarts >>> first & plainEnds >>> last & 1) == 0) {
      return false;
    }
    starts = s & s - 1;
    ends = e & e - 1;
    start = block + first;
    end = block + last;
    type = ARABIC + ((int) (signs >>> first) & 1) * (PUNCTUATION - ARABIC);
    return true;
  }

  /**
   * Goes to the next token if that is a sign which nothing joins, whatever stands after it.
   *
   * @return what {@link Signs#alone} says; if below 0, {@link #start} is where the token starts
   */
  final int findSign(char[] text, int limit) {
    long s = starts;
    long e = ends;
    int first = block + Long.numberOfTrailingZeros(s);
    if (e == 0 || first + 1 >= limit) {
      return Signs.MORE;
    }
    start = first;
    int as = Signs.alone(text[first], text[first + 1]);
    if (as > 0) {
      starts = s & s - 1;
      ends = e & e - 1;
      end = first + 1;
      type = as - 1;
    }
    return as;
  }

  /** Goes on behind a token that was found in another way, and does not end inside a word. */
  final void pass(int to) {
    int at = to - block;
    if ((at & -BLOCK) == 0) {
      starts &= -1L << at;
      ends &= -2L << at;
    } else {
      forget();
    }
  }

  /**
   * Looks at the {@link #BLOCK} code units from an index on.
   *
   * @param from where a token starts
   * @param limit where the text ends; behind it stands what ends nothing
   */
  final void look(char[] text, int from, int limit) {
    block = from;
    int left = limit - from;
    if (left >= BLOCK) {
      look(text, from);
      return;
    }
    System.arraycopy(text, from, tail, 0, left);
    Arrays.fill(tail, left, BLOCK, Character.MIN_SURROGATE);
    look(tail, 0);
  }

  private void look(char[] text, int from) {
    int[] in = LANES;
    int last = (1 << LANE) - 1;
    long x = 0;
    long y = 0;
    long z = 0;
    for (int i = from + BLOCK - LANE; i >= from; i -= LANE) {
      int eight = four(text, i, in) + (four(text, i + 4, in) << 4);
      x = x << LANE | eight >>> 2 * LANE;
      y = y << LANE | eight >>> LANE & last;
      z = z << LANE | eight & last;
    }
    mark(x, y, z);
  }

  private static int four(char[] t, int i, int[] in) {
    int low = in[t[i]] + (in[t[i + 1]] << 1);
    int high = in[t[i + 2]] + (in[t[i + 3]] << 1);
    return low + (high << 2);
  }

  private void mark(long x, long y, long z) {
    long outside = x | y;
    long inside = ~outside;
    long letter = inside & ~z;
    long space = x & ~(y | z);
    long sign = x ^ space;
    long behind = inside << 1;
    long others = outside & (~space | spaces);
    starts = inside & ~behind | others;
    ends = outside & behind | others << 1;
    signs = sign & (space | letter) >>> 1;
    plainStarts = letter | signs;
    // words of up to three letters before a stop may be abbreviations
    long behindTwo = behind & behind << 1;
    long stops = x & y & space >>> 1 & behindTwo & behindTwo << 2;
    plainEnds = (outside & z | space | stops) & behind | signs << 1;
  }

  /*
   * As long as a class is being initialized the JVM looks up its own fields and methods anew each
   * time, so that there are none in the loop.
   */
  private static int[] lanes() {
    int[] classes = new int[ScanClass.SURROGATE_CLASS + 1];
    boolean[] signs = new boolean[classes.length];
    for (int unit = 0; unit < classes.length; unit++) {
      classes[unit] = lanes(unit);
      signs[unit] = ScanClass.isPunctuation(unit);
    }
    byte[] units = ScanClass.UNITS;
    int[] lanes = new int[units.length];
    for (int c = 0; c < lanes.length; c++) {
      int unit = units[c];
      lanes[c] = classes[unit];
      if (signs[unit] && Signs.isPlain((char) c)) {
        lanes[c] = sign((char) c, lanes[c]);
      }
    }
    return lanes;
  }

  /** Returns the bits of a class that holds no signs. */
  private static int lanes(int unit) {
    if (unit <= ScanClass.MARK_CLASS) {
      return unit == ScanClass.MARK_CLASS ? Z : 0;
    }
    if (ScanClass.isSpace(unit)) {
      return X;
    }
    return ScanClass.HARD[unit] ? Y | Z : Y;
  }

  /**
   * Returns the bits of a sign.
   *
   * @param others those of its class, if it were none
   */
  private static int sign(char c, int others) {
    if ((others & Z) != 0) {
      return X | Z;
    }
    return c == '.' || c == ':' ? X | Y : others;
  }

  @SuppressWarnings("EnumOrdinal") // in memory only, never stored
  static int code(TokenType type) {
    return type.ordinal();
  }
}
