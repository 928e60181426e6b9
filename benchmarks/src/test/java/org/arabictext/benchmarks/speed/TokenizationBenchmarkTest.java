// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.arabictext.benchmarks.Corpus;
import org.arabictext.core.Sentence;
import org.arabictext.core.SentenceSplitter;
import org.arabictext.core.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every benchmark walks over the whole text. */
class TokenizationBenchmarkTest {

  private final TokenizationBenchmark benchmark = new TokenizationBenchmark();

  private String read(String corpus) {
    benchmark.corpus = corpus;
    benchmark.read();
    return Corpus.read(corpus);
  }

  private static long ends(Tokenizer tokenizer, String text) throws IOException {
    long sum = 0;
    try (tokenizer) {
      OffsetAttribute place = tokenizer.getAttribute(OffsetAttribute.class);
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        sum += place.endOffset();
      }
    }
    return sum;
  }

  @ParameterizedTest
  @ValueSource(strings = {"news", "vocalized", "tweets"})
  void oursComputeTheLibrarysAnswer(String corpus) {
    String text = read(corpus);
    long ends =
        org.arabictext.core.Tokenizer.standard().tokenize(text).stream()
            .mapToLong(Token::end)
            .sum();
    assertThat(benchmark.cursor()).isEqualTo(ends);
    assertThat(benchmark.list()).isEqualTo(ends);
    assertThat(benchmark.sentences())
        .isEqualTo(SentenceSplitter.standard().split(text).stream().mapToLong(Sentence::end).sum());
  }

  @ParameterizedTest
  @ValueSource(strings = {"news", "vocalized", "tweets"})
  void theirsReachTheEndAgainAndAgain(String corpus) throws IOException {
    String text = read(corpus);
    assertThat(benchmark.luceneStandard())
        .isEqualTo(ends(new StandardTokenizer(), text))
        .isEqualTo(benchmark.luceneStandard());
    assertThat(benchmark.luceneIcu())
        .isEqualTo(ends(new ICUTokenizer(), text))
        .isEqualTo(benchmark.luceneIcu());
    assertThat(benchmark.icuWords()).isGreaterThan(benchmark.cursor());
    assertThat(benchmark.jdkWords()).isGreaterThan(benchmark.cursor());
    assertThat(benchmark.regexWords()).isPositive().isLessThan(benchmark.icuWords());
    assertThat(benchmark.split()).isEqualTo(text.replaceAll("\\s+", "").length());
    assertThat(benchmark.classScan()).isPositive();
    assertThat(benchmark.icuSentences()).isPositive();
  }
}
