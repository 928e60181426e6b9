// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.arabictext.core.ArabicTextGenerator;
import org.arabictext.core.Rounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The compatible analyzer and Lucene's own give the same terms in the same places. */
class LuceneCompatibilityTest {

  private final Analyzer ours = LuceneCompatibility.analyzer();
  private final Analyzer lucenes = new ArabicAnalyzer();

  private void assertSame(String text) throws IOException {
    try (TokenStream one = ours.tokenStream("f", text);
        TokenStream other = lucenes.tokenStream("f", text)) {
      assertThat(Tokens.of(one)).isEqualTo(Tokens.of(other));
    }
  }

  @Test
  void sameTermsForWhatTheLibraryDoesOtherwise() throws IOException {
    for (String text :
        List.of(
            "ألمانيا والكتاب وبالكتاب الله",
            "فِي على هٰذا مـن ٱلكتاب",
            "١٢٫٥ ABC هوية\u200F ﻻ #تاج_اليوم ",
            "")) {
      assertSame(text);
    }
  }

  @Test
  void prefixesAreNormalizedTheSameWay() {
    assertThat(ours.normalize("f", "المَكتبة١A")).isEqualTo(lucenes.normalize("f", "المَكتبة١A"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"news.txt", "vocalized.txt"})
  void sameTermsForTheTextsOfTheExamples(String name) throws IOException {
    assertSameOf(Path.of("../../examples/corpus", name));
  }

  @Test
  void sameTermsForSeededText() throws IOException {
    ArabicTextGenerator generator = new ArabicTextGenerator(6);
    for (int i = 0; i < Rounds.of(2000); i++) {
      assertSame(i % 2 == 0 ? generator.sentence() : generator.tweet());
    }
  }

  /** On the news, or on the file that the property {@code arabictext.compatibility} names. */
  @Test
  void sameTermsForTheNews() throws IOException {
    String given = System.getProperty("arabictext.compatibility", "");
    Path news = given.isEmpty() ? TestData.folder().resolve("text/news.txt") : Path.of(given);
    assumeTrue(!given.isEmpty() || Files.exists(news), "not found: " + news);
    assertSameOf(news);
  }

  private void assertSameOf(Path file) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        assertSame(line);
      }
    }
  }
}
