// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The benchmarks of inspection and transliteration compare equals. */
class BeyondFoldingBenchmarkTest {

  @ParameterizedTest
  @ValueSource(strings = {"news", "vocalized", "tweets"})
  void peersTransliterateAlike(String corpus) {
    TransliterationBenchmark benchmark = new TransliterationBenchmark();
    benchmark.corpus = corpus;
    benchmark.read();
    String expected = benchmark.oursString();
    assertThat(benchmark.icuRules()).isEqualTo(expected);
    assertThat(benchmark.commonsLookup()).isEqualTo(expected);
    assertThat(benchmark.hashMap()).isEqualTo(expected);
    assertThat(benchmark.oursArray()).isEqualTo(expected.length()).isEqualTo(benchmark.oursBack());
    assertThat(benchmark.oursDin()).isNotEmpty();
    assertThat(benchmark.icuArabicLatin()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"news", "vocalized", "tweets"})
  void peersFindMarksAlike(String corpus) {
    InspectionBenchmark benchmark = new InspectionBenchmark();
    benchmark.corpus = corpus;
    benchmark.read();
    assertThat(benchmark.oursInspection()).isPositive();
    assertThat(benchmark.regexInspection()).isPositive();
    assertThat(benchmark.oursCompare()).isPositive().isEqualTo(benchmark.regexCompare());
    assertThat(benchmark.oursStrip()).isEqualTo(benchmark.regexStrip());
  }
}
