// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.arabictext.core.Token;
import org.arabictext.core.TokenType;
import org.arabictext.core.Tokenizer;
import org.arabictext.stemmer.Stemmers;
import org.junit.jupiter.api.Test;

/** Every benchmark computes the answer that the library gives. */
class StemmingBenchmarkTest {

  private final StemmingBenchmark benchmark = new StemmingBenchmark();

  @Test
  void theMethodsStemAllWords() {
    benchmark.read();
    assertThat(benchmark.words()).isPositive();
    assertThat(benchmark.luceneLight10())
        .isEqualTo(benchmark.lucene())
        .isEqualTo(sum("lucene-light10"));
    assertThat(benchmark.standard()).isEqualTo(sum("standard"));
    assertThat(benchmark.light10()).isEqualTo(sum("light10"));
    assertThat(benchmark.snowball()).isEqualTo(sum("snowball"));
  }

  private static int sum(String name) {
    int sum = 0;
    for (Token token : Tokenizer.standard().tokenize(Corpus.read(Corpus.NEWS))) {
      if (token.type() == TokenType.ARABIC) {
        sum += Stemmers.named(name).stem(token.text()).length();
      }
    }
    return sum;
  }
}
