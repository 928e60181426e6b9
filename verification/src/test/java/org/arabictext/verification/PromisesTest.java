// SPDX-License-Identifier: Apache-2.0
package org.arabictext.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Everything that the documentation promises, for text of every kind.
 *
 * <p>{@code -Darabictext.seed=N} tries one text again, the one whose seed a failure has named.
 */
class PromisesTest {

  private static final long SHORT = 1_000_000;
  private static final long LONG = 100_000_000;

  @Test
  void aMillionCases() throws IOException {
    String seed = System.getProperty("arabictext.seed");
    if (seed != null) {
      Promises promises = new Promises();
      promises.check(Long.parseLong(seed));
      return;
    }
    run(SHORT);
  }

  @Tag("long")
  @Test
  void aHundredMillionCases() throws IOException {
    run(LONG);
  }

  private static void run(long cases) throws IOException {
    Promises promises = new Promises();
    long seed = 0;
    while (promises.cases() < cases) {
      promises.check(seed++);
    }
    assertThat(promises.cases()).isGreaterThanOrEqualTo(cases);
  }
}
