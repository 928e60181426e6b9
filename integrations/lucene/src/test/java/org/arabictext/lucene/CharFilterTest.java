// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.analysis.MockTokenizer;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;

/** The char filter before tokenizers that know nothing of Arabic. */
public class CharFilterTest extends BaseTokenStreamTestCase {

  private static final Policy SEARCH = Policy.named("search");

  private static Analyzer analyzer(boolean mock) {
    return analyzer(
        () -> mock ? new MockTokenizer(MockTokenizer.WHITESPACE, false) : new StandardTokenizer());
  }

  private static Analyzer analyzer(Supplier<Tokenizer> tokenizers) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        return new TokenStreamComponents(tokenizers.get());
      }

      @Override
      protected Reader initReader(String fieldName, Reader reader) {
        return new ArabicTextNormalizationCharFilter(reader, SEARCH);
      }
    };
  }

  public void testOffsetsPointIntoTheOriginal() throws IOException {
    try (Analyzer analyzer = analyzer(false)) {
      assertAnalyzesTo(
          analyzer,
          "قَرَأَ الْكِتَابَ.",
          new String[] {"قرا", "الكتاب"},
          new int[] {0, 7},
          new int[] {6, 17});
      assertAnalyzesTo(
          analyzer, "ﻻ سـلام", new String[] {"لا", "سلام"}, new int[] {0, 2}, new int[] {1, 7});
      assertAnalyzesTo(
          analyzer, "بيتٌ، بيتٌ", new String[] {"بيت", "بيت"}, new int[] {0, 6}, new int[] {4, 10});
    }
  }

  public void testRandomText() throws IOException {
    try (Analyzer analyzer = analyzer(true)) {
      checkRandomData(random(), analyzer, 60 * RANDOM_MULTIPLIER);
      checkRandomData(random(), analyzer, 3 * RANDOM_MULTIPLIER, 20_000);
      for (int i = 0; i < 200 * RANDOM_MULTIPLIER; i++) {
        // the mock tokenizer refuses lone surrogates
        String text = ComponentRandomTest.arabic().replaceAll("\\p{Cs}", "");
        checkAnalysisConsistency(random(), analyzer, random().nextBoolean(), text, true);
      }
    }
  }

  public void testEmptyTerm() throws IOException {
    try (Analyzer analyzer = analyzer(KeywordTokenizer::new)) {
      checkOneTerm(analyzer, "", "");
      checkOneTerm(analyzer, "\u064E", "");
    }
  }

  public void testTheTextIsThatOfTheNormalizer() throws IOException {
    Normalizer normalizer = Normalizer.of(SEARCH);
    for (int i = 0; i < 20 * RANDOM_MULTIPLIER; i++) {
      StringBuilder text = new StringBuilder();
      while (text.length() < 20_000) {
        text.append(ComponentRandomTest.arabic()).append(random().nextBoolean() ? " " : "");
      }
      assertEquals(normalizer.normalize(text), read(text.toString()));
    }
  }

  public void testAWordWithoutEndPasses() throws IOException {
    String word = "كِ".repeat(200_000);
    assertEquals("ك".repeat(200_000), read(word));
    assertEquals("\uD835\uDC00".repeat(100_000), read("\uD835\uDC00".repeat(100_000)));
  }

  private static String read(String text) throws IOException {
    StringBuilder read = new StringBuilder();
    try (Reader reader = new ArabicTextNormalizationCharFilter(new StringReader(text), SEARCH)) {
      char[] some = new char[1 + random().nextInt(5000)];
      assertEquals(0, reader.read(some, 0, 0));
      for (int n = reader.read(some); n >= 0; n = reader.read(some)) {
        read.append(some, 0, n);
      }
    }
    return read.toString();
  }
}
