// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.arabictext.analysis.AnalyzedToken;
import org.arabictext.analysis.TextAnalyzer;
import org.arabictext.normalizer.Policy;
import org.arabictext.stemmer.Stemmers;
import org.junit.jupiter.api.Test;

/** Every benchmark of the chain computes what the library answers. */
class ChainBenchmarkTest {

  private static final String TEXT = Corpus.read(Corpus.NEWS);

  private static ChainBenchmark benchmark() {
    ChainBenchmark benchmark = new ChainBenchmark();
    benchmark.read();
    return benchmark;
  }

  private static int sum(String policy, String stemmer) {
    return sum(
        TextAnalyzer.builder()
            .policy(Policy.named(policy))
            .stemmer(Stemmers.named(stemmer))
            .build()
            .analyze(TEXT));
  }

  private static int sum(List<AnalyzedToken> tokens) {
    return tokens.stream()
        .filter(token -> !token.stop())
        .mapToInt(token -> token.stem().length())
        .sum();
  }

  @Test
  void oursComputeTheLibrarysAnswer() {
    assertThat(benchmark().standard()).isEqualTo(sum(TextAnalyzer.standard().analyze(TEXT)));
    assertThat(benchmark().light10()).isEqualTo(sum("lucene", "light10"));
    assertThat(benchmark().luceneCompatible()).isEqualTo(sum("lucene", "lucene-light10"));
  }

  @Test
  void lucenesComputesTheTermsOfItsAnalyzer() throws IOException {
    int sum = 0;
    try (Analyzer analyzer = new ArabicAnalyzer();
        TokenStream stream = analyzer.tokenStream("other", TEXT)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        sum += term.length();
      }
    }
    assertThat(benchmark().luceneArabicAnalyzer()).isEqualTo(sum);
    assertThat(benchmark().luceneArabicAnalyzer()).isEqualTo(sum);
  }
}
