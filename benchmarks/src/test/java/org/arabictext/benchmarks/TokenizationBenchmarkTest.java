// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.arabictext.core.Sentence;
import org.arabictext.core.SentenceSplitter;
import org.arabictext.core.Token;
import org.arabictext.core.Tokenizer;
import org.junit.jupiter.api.Test;

/** Every benchmark walks over the whole text. */
class TokenizationBenchmarkTest {

  private static final String TEXT = Corpus.read(Corpus.NEWS);

  private final TokenizationBenchmark benchmark = new TokenizationBenchmark();

  @Test
  void oursComputeTheLibrarysAnswer() {
    benchmark.read();
    long ends = Tokenizer.standard().tokenize(TEXT).stream().mapToLong(Token::end).sum();
    assertThat(benchmark.cursor()).isEqualTo(ends);
    assertThat(benchmark.list()).isEqualTo(ends);
    assertThat(benchmark.sentences())
        .isEqualTo(SentenceSplitter.standard().split(TEXT).stream().mapToLong(Sentence::end).sum());
  }

  @Test
  void theirsReachTheEndAgainAndAgain() throws IOException {
    benchmark.read();
    assertThat(benchmark.luceneStandard()).isPositive().isEqualTo(benchmark.luceneStandard());
    assertThat(benchmark.icuWords()).isGreaterThan(benchmark.cursor());
    assertThat(benchmark.jdkWords()).isGreaterThan(benchmark.cursor());
    assertThat(benchmark.split()).isEqualTo(TEXT.replaceAll("\\s+", "").length());
    assertThat(benchmark.classScan()).isPositive();
    assertThat(benchmark.icuSentences()).isPositive();
  }
}
