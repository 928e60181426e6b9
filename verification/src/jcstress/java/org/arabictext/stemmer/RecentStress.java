// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import java.util.concurrent.atomic.AtomicLong;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * The one memory that threads share, with words that push each other out of the two slots of a
 * pair: whoever asks for a word gets its own analysis, or none.
 */
final class RecentStress {

  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final Recent RECENT = new Recent();
  private static final AtomicLong NEXT = new AtomicLong();

  private RecentStress() {}

  /** The word whose product with the odd number of {@link Recent} is given. */
  private static long word(long product) {
    long inverse = SPREAD;
    for (int i = 0; i < 5; i++) {
      inverse *= 2 - SPREAD * inverse;
    }
    return product * inverse;
  }

  /** Words that no other state has: two of one slot, one of the slot beside it. */
  static class Words {
    final long first;
    final long second;
    final long beside;

    Words() {
      long n = NEXT.incrementAndGet();
      long slot = n << 48;
      first = word(slot | (3 * n & 0xFFFF_FFFF_FFFFL));
      second = word(slot | (3 * n + 1 & 0xFFFF_FFFF_FFFFL));
      beside = word((slot ^ 1L << 48) | (3 * n + 2 & 0xFFFF_FFFF_FFFFL));
    }
  }

  /** Each of two threads puts a word and asks for the other, which has the same slot. */
  @JCStressTest
  @Outcome(id = "(-1|2), (-1|1)", expect = Expect.ACCEPTABLE, desc = "its own analysis, or none")
  @Outcome(expect = Expect.FORBIDDEN, desc = "the analysis of another word")
  @State
  public static class OneSlot extends Words {

    @Actor
    public void one(II_Result found) {
      RECENT.put(first, 1);
      found.r1 = RECENT.get(second);
    }

    @Actor
    public void other(II_Result found) {
      RECENT.put(second, 2);
      found.r2 = RECENT.get(first);
    }
  }

  /** What a thread pushes out of a slot meets what another one puts into the slot beside it. */
  @JCStressTest
  @Outcome(
      id = "(-1|3), (-1|1), (-1|2)",
      expect = Expect.ACCEPTABLE,
      desc = "its own analysis, or none")
  @Outcome(expect = Expect.FORBIDDEN, desc = "the analysis of another word")
  @State
  public static class PairOfSlots extends Words {

    @Actor
    public void one(III_Result found) {
      RECENT.put(first, 1);
      RECENT.put(second, 2);
      found.r1 = RECENT.get(beside);
    }

    @Actor
    public void other(III_Result found) {
      RECENT.put(beside, 3);
      found.r2 = RECENT.get(first);
      found.r3 = RECENT.get(second);
    }
  }

  /** Two threads bring the same word, one of them after a word that pushes it aside. */
  @JCStressTest
  @Outcome(id = "(-1|1), (-1|1)", expect = Expect.ACCEPTABLE, desc = "its own analysis, or none")
  @Outcome(expect = Expect.FORBIDDEN, desc = "the analysis of another word")
  @State
  public static class SameWord extends Words {

    @Actor
    public void one(II_Result found) {
      RECENT.put(first, 1);
      found.r1 = RECENT.get(first);
    }

    @Actor
    public void other(II_Result found) {
      RECENT.put(second, 2);
      RECENT.put(first, 1);
      found.r2 = RECENT.get(first);
    }
  }
}
