// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.analysis.MockGraphTokenFilter;
import org.apache.lucene.tests.analysis.MockTokenizer;
import org.arabictext.normalizer.Policy;
import org.arabictext.stemmer.Stemmers;
import org.arabictext.stemmer.StopWords;

/** Lucene's own checks of every component: random text, reuse, graphs, hostile readers. */
public class ComponentRandomTest extends BaseTokenStreamTestCase {

  private interface Filter {
    TokenStream over(TokenStream input);
  }

  private static final Policy SEARCH = Policy.named("search");

  private static Analyzer analyzer(Tokenizer tokenizer, Filter filter) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer source =
            tokenizer == null ? new MockTokenizer(MockTokenizer.WHITESPACE, false) : tokenizer;
        return new TokenStreamComponents(source, filter.over(source));
      }
    };
  }

  private static List<Filter> filters() {
    return List.of(
        in -> new ArabicTextNormalizationFilter(in, SEARCH),
        in -> new ArabicTextStemFilter(in, Stemmers.named("standard"), List.of("سلطة")),
        in -> new ArabicTextStopFilter(in, StopWords.named("core"), SEARCH),
        in ->
            new ArabicTextStopFilter(
                new ArabicTextStemFilter(
                    new ArabicTextNormalizationFilter(in, SEARCH), Stemmers.named("standard")),
                StopWords.named("extended"),
                SEARCH));
  }

  public void testAnalyzerOnRandomText() throws IOException {
    for (TermForm form : TermForm.values()) {
      try (Analyzer analyzer = new ArabicTextAnalyzer(ArabicTextChain.standard().with(form))) {
        checkRandomData(random(), analyzer, 60 * RANDOM_MULTIPLIER);
        checkRandomData(random(), analyzer, 5 * RANDOM_MULTIPLIER, 8192);
      }
    }
  }

  public void testAnalyzerOnArabicLookingText() throws IOException {
    try (Analyzer analyzer = new ArabicTextAnalyzer()) {
      for (int i = 0; i < 200 * RANDOM_MULTIPLIER; i++) {
        checkAnalysisConsistency(random(), analyzer, random().nextBoolean(), arabic(), true);
      }
    }
  }

  static String arabic() {
    StringBuilder text = new StringBuilder();
    String odd = "\u200F\u200C\u061C\u0640 #_@.:/،؟\uFEFB\uFDFA\uD83D\uDE00\uD800 ";
    int length = random().nextInt(60);
    for (int i = 0; i < length; i++) {
      switch (random().nextInt(8)) {
        case 0 -> text.append(' ');
        case 1 -> text.append(odd.charAt(random().nextInt(odd.length())));
        case 2 -> text.append((char) (0xFB50 + random().nextInt(0x2B0)));
        case 3 -> text.append((char) (0x064B + random().nextInt(0x15)));
        case 4 -> text.append((char) (0x0600 + random().nextInt(0x100)));
        default -> text.append((char) (0x0621 + random().nextInt(0x2A)));
      }
    }
    return text.toString();
  }

  public void testFiltersOnRandomText() throws IOException {
    for (Filter filter : filters()) {
      try (Analyzer analyzer = analyzer(null, filter)) {
        checkRandomData(random(), analyzer, 60 * RANDOM_MULTIPLIER);
      }
    }
  }

  public void testFiltersOnArabicLookingText() throws IOException {
    for (Filter filter : filters()) {
      try (Analyzer analyzer = analyzer(null, filter)) {
        for (int i = 0; i < 50 * RANDOM_MULTIPLIER; i++) {
          // the mock tokenizer refuses lone surrogates
          String text = arabic().replaceAll("\\p{Cs}", "");
          checkAnalysisConsistency(random(), analyzer, random().nextBoolean(), text, true);
        }
      }
    }
  }

  public void testFiltersOnGraphs() throws IOException {
    for (Filter filter : filters()) {
      Filter behindGraph = in -> filter.over(new MockGraphTokenFilter(random(), in));
      try (Analyzer analyzer = analyzer(null, behindGraph)) {
        checkRandomData(random(), analyzer, 20 * RANDOM_MULTIPLIER);
      }
    }
  }

  private interface Check {
    void of(Analyzer analyzer) throws IOException;
  }

  /** What is made of components: the analyzer of the fields, synonyms. */
  private static void eachCombination(Check check) throws IOException {
    try (Analyzer analyzer = new ArabicTextFields("dummy").analyzer()) {
      check.of(analyzer);
    }
    SynonymMap synonyms =
        ArabicTextSynonyms.read(
            new StringReader("كتاب, سفر كبير\na, b c\nاب ت => ث ج ح\n"),
            ArabicTextChain.standard());
    Filter withSynonyms = in -> new SynonymGraphFilter(in, synonyms, false);
    try (Analyzer analyzer =
        new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String fieldName) {
            Tokenizer source = new ArabicTextTokenizer();
            return new TokenStreamComponents(source, withSynonyms.over(source));
          }
        }) {
      check.of(analyzer);
    }
  }

  public void testTheCompatibleAnalyzerOnRandomText() throws IOException {
    try (Analyzer analyzer = LuceneCompatibility.analyzer()) {
      checkRandomData(random(), analyzer, 60 * RANDOM_MULTIPLIER);
      for (int i = 0; i < 50 * RANDOM_MULTIPLIER; i++) {
        // Lucene's standard tokenizer loses its place at a high surrogate that ends a text
        String text = arabic().replaceAll("\\p{Cs}", "");
        checkAnalysisConsistency(random(), analyzer, random().nextBoolean(), text, true);
      }
      assertAnalyzesTo(analyzer, "", new String[0]);
    }
  }

  public void testCombinationsOnRandomText() throws IOException {
    eachCombination(
        analyzer -> {
          checkRandomData(random(), analyzer, 60 * RANDOM_MULTIPLIER);
          checkRandomData(random(), analyzer, 3 * RANDOM_MULTIPLIER, 8192);
          for (int i = 0; i < 50 * RANDOM_MULTIPLIER; i++) {
            checkAnalysisConsistency(random(), analyzer, random().nextBoolean(), arabic(), true);
          }
          assertAnalyzesTo(analyzer, "", new String[0]);
        });
  }

  public void testEmptyTerm() throws IOException {
    for (Filter filter : filters()) {
      try (Analyzer analyzer = analyzer(new KeywordTokenizer(), filter)) {
        checkOneTerm(analyzer, "", "");
      }
    }
    try (Analyzer analyzer = new ArabicTextAnalyzer()) {
      assertAnalyzesTo(analyzer, "", new String[0]);
      assertAnalyzesTo(analyzer, " \u064E \u200F ", new String[0]);
    }
  }
}
