// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.arabictext.benchmarks.Corpus;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every benchmark of normalization computes what the library answers. */
class NormalizationBenchmarkTest {

  private static NormalizationBenchmark benchmark(String corpus, String policy) {
    NormalizationBenchmark benchmark = new NormalizationBenchmark();
    benchmark.corpus = corpus;
    benchmark.policy = policy;
    benchmark.read();
    return benchmark;
  }

  private static int letters(String text) {
    return text.replaceAll("\\s", "").length();
  }

  /** The regular expressions break emoji that consist of several; ours does not. */
  private static String withoutJoiners(String text) {
    return text.replace("\u200D", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"news", "vocalized", "tweets"})
  void oursComputeTheLibrarysAnswer(String corpus) {
    String expected = Normalizer.of(Policy.named("search")).normalize(Corpus.read(corpus));
    NormalizationBenchmark benchmark = benchmark(corpus, "search");
    assertThat(benchmark.oursString()).isEqualTo(expected);
    assertThat(benchmark.oursUnchanged()).isEqualTo(expected);
    assertThat(benchmark.oursArray()).isEqualTo(expected.length());
    assertThat(benchmark.oursWords()).isEqualTo(letters(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"news", "vocalized", "tweets"})
  void peersComputeWhatTheyAreComparedIn(String corpus) {
    NormalizationBenchmark benchmark = benchmark(corpus, "lucene");
    assertThat(benchmark.luceneText()).isEqualTo(benchmark.oursArray());
    assertThat(benchmark.luceneWords()).isEqualTo(benchmark.oursWords());
    NormalizationBenchmark folding = benchmark(corpus, "icu-folding");
    assertThat(folding.luceneIcuFolding()).isEqualTo(folding.oursString());
    NormalizationBenchmark search = benchmark(corpus, "search");
    assertThat(search.regexChain()).isEqualTo(withoutJoiners(search.oursString()));
    assertThat(search.icuTransliterator().length()).isEqualTo(search.oursString().length());
    assertThat(search.icuNfkcCaseFold()).isNotEmpty();
    assertThat(search.bareTable()).isPositive();
    assertThat(search.arrayCopy()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"news", "vocalized", "tweets"})
  void theRulesOnRepetitionTakeAwayMore(String corpus) {
    NormalizationRulesBenchmark benchmark = new NormalizationRulesBenchmark();
    benchmark.corpus = corpus;
    int[] lengths = new int[3];
    for (int i = 0; i < lengths.length; i++) {
      benchmark.rules = List.of("few", "most", "all").get(i);
      benchmark.read();
      lengths[i] = benchmark.array();
    }
    assertThat(lengths[0]).isPositive().isLessThanOrEqualTo(Corpus.read(corpus).length());
    assertThat(lengths[2]).isPositive().isLessThanOrEqualTo(lengths[1]);
  }

  @Test
  void growthComparesEquals() {
    NormalizationGrowthBenchmark growth = new NormalizationGrowthBenchmark();
    growth.length = 1000;
    growth.write();
    assertThat(growth.ours()).isEqualTo(growth.lucene()).isLessThan(1000);
  }
}
