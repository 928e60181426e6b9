// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The only memory that threads share: it knows a word with its own analysis, or not at all. */
class RecentTest {

  private static int analysis(long word) {
    return (int) (word * 31) & 0x7FFF;
  }

  @Test
  void aWordIsKnownAfterItWasPutAndUnknownBefore() {
    Recent recent = new Recent();
    for (long word = 1; word < 3_000; word++) {
      assertThat(recent.get(word)).isEqualTo(-1);
      recent.put(word, analysis(word));
      assertThat(recent.get(word)).isEqualTo(analysis(word));
    }
    int analysis = Recent.analysis(37, 113) | Recent.HAMZA | Recent.MAPPED;
    assertThat(Recent.prefix(analysis)).isEqualTo(37);
    assertThat(Recent.suffix(analysis)).isEqualTo(113);
  }

  @Test
  void twoWordsOfOneSlotAreBothKnown() {
    Recent recent = new Recent();
    long first = 5;
    recent.put(first, 1);
    long second = first;
    do {
      second++;
      recent.put(second, 2);
    } while (recent.get(first) == 1 && second < 10_000_000);
    // the first word was pushed out by a third one of its pair: one of the two before is left
    assertThat(recent.get(first)).isEqualTo(-1);
    assertThat(recent.get(second)).isEqualTo(2);
    assertThat(second).isGreaterThan(70_000);
  }

  @Test
  void sixteenThreadsNeverSeeTheAnalysisOfAnotherWord()
      throws InterruptedException, ExecutionException {
    Recent recent = new Recent();
    ExecutorService pool = Executors.newFixedThreadPool(16);
    try {
      List<Future<Integer>> wrong = new ArrayList<>();
      for (int t = 0; t < 16; t++) {
        SplittableRandom random = new SplittableRandom(t);
        wrong.add(pool.submit(() -> wrongAnswers(recent, random)));
      }
      for (Future<Integer> count : wrong) {
        assertThat(count.get()).isZero();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /* Two hundred thousand words on 65,536 slots: most meet another word there. */
  private static int wrongAnswers(Recent recent, SplittableRandom random) {
    int wrong = 0;
    for (int i = 0; i < 200_000; i++) {
      long word = 1L + random.nextInt(200_000);
      int found = recent.get(word);
      if (found == -1) {
        recent.put(word, analysis(word));
      } else {
        wrong += found == analysis(word) ? 0 : 1;
      }
    }
    return wrong;
  }
}
