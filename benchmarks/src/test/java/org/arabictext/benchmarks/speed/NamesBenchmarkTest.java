// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The subjects of each comparison do the same work. */
class NamesBenchmarkTest {

  @Test
  void theMethodsCompareAllPairs() throws Exception {
    NamesBenchmark benchmark = new NamesBenchmark();
    benchmark.read();
    assertThat(benchmark.pairs()).isGreaterThan(600);
    assertThat(benchmark.similarity())
        .isEqualTo(benchmark.similarityOfReadNames())
        .isBetween(1.0, (double) benchmark.pairs());
    assertThat(benchmark.jaroWinkler()).isPositive();
    assertThat(benchmark.distance()).isLessThan(benchmark.levenshtein());
    assertThat(benchmark.spellingKey()).isPositive();
    assertThat(benchmark.soundKeyOfReadNames()).isPositive();
    assertThat(benchmark.icuCollationKey()).isPositive();
  }

  @Test
  void theToolsGiveTheAnswersOfIcu() {
    TextToolsBenchmark benchmark = new TextToolsBenchmark();
    benchmark.read();
    assertThat(benchmark.graphemes()).isEqualTo(benchmark.graphemesByIcu()).isPositive();
    assertThat(benchmark.truncate()).isEqualTo(benchmark.truncateByIcu()).isPositive();
    assertThat(benchmark.keyboard()).isPositive();
    assertThat(benchmark.keyboardByIcu()).isPositive();
    assertThat(benchmark.numbers()).isEqualTo(benchmark.numbersByIcu()).isPositive();
    assertThat(benchmark.sortKeys()).isPositive();
    assertThat(benchmark.sortKeysByIcu()).isPositive();
  }
}
