// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;

import org.arabictext.benchmarks.Corpus;
import org.arabictext.core.Token;
import org.arabictext.core.TokenType;
import org.arabictext.core.Tokenizer;
import org.arabictext.stemmer.Stemmers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every benchmark computes the answer that the library gives. */
class StemmingBenchmarkTest {

  @ParameterizedTest
  @ValueSource(strings = {"news", "vocalized", "tweets"})
  void theMethodsStemAllWords(String corpus) {
    StemmingBenchmark benchmark = new StemmingBenchmark();
    benchmark.corpus = corpus;
    benchmark.read();
    assertThat(benchmark.words()).isPositive();
    assertThat(benchmark.luceneLight10())
        .isEqualTo(benchmark.lucene())
        .isEqualTo(sum(corpus, "lucene-light10"));
    assertThat(benchmark.standard()).isEqualTo(sum(corpus, "standard"));
    assertThat(benchmark.light10()).isEqualTo(sum(corpus, "light10"));
    assertThat(benchmark.snowball()).isEqualTo(sum(corpus, "snowball"));
  }

  private static int sum(String corpus, String name) {
    int sum = 0;
    for (Token token : Tokenizer.standard().tokenize(Corpus.read(corpus))) {
      if (token.type() == TokenType.ARABIC) {
        sum += Stemmers.named(name).stem(token.text()).length();
      }
    }
    return sum;
  }
}
