// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

/**
 * How many rounds a test takes: all, or the share that the system property {@code
 * arabictext.rounds.percent} tells, for runs that repeat the tests thousands of times.
 */
public final class Rounds {

  private static final int PERCENT = Integer.getInteger("arabictext.rounds.percent", 100);

  private Rounds() {}

  /** Returns the share of a number of rounds or of a length, at least one. */
  public static int of(int all) {
    return (int) Math.max(1, (long) all * PERCENT / 100);
  }

  /** Returns by how much an index grows where everything is tried: 1, or more for a share. */
  public static int step() {
    return PERCENT >= 100 ? 1 : 7;
  }

  /**
   * Returns the code point to try after another: the next, or, where a share of the rounds is
   * taken, some 60 further outside the blocks with Arabic letters, marks, signs and their like.
   */
  public static int nextCodePoint(int c) {
    boolean everyone =
        PERCENT >= 100
            || c < 0x900
            || c >= 0x2000 && c < 0x2100
            || c >= 0xFB50 && c < 0x10000
            || c >= 0x1EE00 && c < 0x1EF00;
    int next = everyone ? c + 1 : c + 61;
    for (int block : new int[] {0x2000, 0xFB50, 0x1EE00}) {
      if (c < block && next > block) {
        return block;
      }
    }
    return next;
  }
}
