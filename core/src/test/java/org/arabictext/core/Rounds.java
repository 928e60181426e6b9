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
}
