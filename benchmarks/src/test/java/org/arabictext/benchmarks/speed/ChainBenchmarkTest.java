// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.arabictext.analysis.AnalyzedToken;
import org.arabictext.analysis.TextAnalyzer;
import org.arabictext.benchmarks.Corpus;
import org.arabictext.lucene.ArabicTextAnalyzer;
import org.arabictext.normalizer.Policy;
import org.arabictext.stemmer.Stemmers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every benchmark of the chain computes what the library answers. */
class ChainBenchmarkTest {

  private static ChainBenchmark benchmark(String corpus) {
    ChainBenchmark benchmark = new ChainBenchmark();
    benchmark.corpus = corpus;
    benchmark.read();
    return benchmark;
  }

  private static long sum(String corpus, String policy, String stemmer) {
    return sum(
        TextAnalyzer.builder()
            .policy(Policy.named(policy))
            .stemmer(Stemmers.named(stemmer))
            .build()
            .analyze(Corpus.read(corpus)));
  }

  private static long sum(List<AnalyzedToken> tokens) {
    return tokens.stream()
        .filter(token -> !token.stop())
        .mapToLong(token -> token.stem().length() + token.token().end())
        .sum();
  }

  private static long sum(Analyzer analyzer, String text) throws IOException {
    long sum = 0;
    try (analyzer;
        TokenStream stream = analyzer.tokenStream("other", text)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      OffsetAttribute place = stream.getAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        sum += term.length() + place.endOffset();
      }
    }
    return sum;
  }

  @ParameterizedTest
  @ValueSource(strings = {"news", "vocalized", "tweets"})
  void oursComputeTheLibrarysAnswer(String corpus) {
    ChainBenchmark benchmark = benchmark(corpus);
    assertThat(benchmark.standard())
        .isEqualTo(sum(TextAnalyzer.standard().analyze(Corpus.read(corpus))))
        .isEqualTo(benchmark.standard());
    assertThat(benchmark.light10()).isEqualTo(sum(corpus, "lucene", "light10"));
    assertThat(benchmark.luceneCompatible()).isEqualTo(sum(corpus, "lucene", "lucene-light10"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"news", "vocalized", "tweets"})
  void analyzersComputeTheTermsOfTheirs(String corpus) throws IOException {
    ChainBenchmark benchmark = benchmark(corpus);
    String text = Corpus.read(corpus);
    assertThat(benchmark.luceneArabicAnalyzer())
        .isEqualTo(sum(new ArabicAnalyzer(), text))
        .isEqualTo(benchmark.luceneArabicAnalyzer());
    assertThat(benchmark.arabicTextAnalyzer())
        .isEqualTo(sum(new ArabicTextAnalyzer(), text))
        .isEqualTo(benchmark.arabicTextAnalyzer());
  }
}
