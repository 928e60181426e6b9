// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.arabictext.normalizer.Policy;
import org.arabictext.stemmer.Stemmer;
import org.arabictext.stemmer.Stemmers;
import org.arabictext.stemmer.StopWords;

/** Filters in whatever order people put them. */
public class FiltersTest extends BaseTokenStreamTestCase {

  private static final Policy SEARCH = Policy.named("search");
  private static final StopWords CORE = StopWords.named("core");
  private static final Stemmer LIGHT10 = Stemmers.named("light10");

  private interface Filter {
    TokenStream over(TokenStream input);
  }

  private static Analyzer chain(Filter filter) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer source = new StandardTokenizer();
        return new TokenStreamComponents(source, filter.over(source));
      }
    };
  }

  private static TokenStream normalize(TokenStream in) {
    return new ArabicTextNormalizationFilter(in, SEARCH);
  }

  private static TokenStream stop(TokenStream in) {
    return new ArabicTextStopFilter(in, CORE, SEARCH);
  }

  private static TokenStream stem(TokenStream in) {
    return new ArabicTextStemFilter(in, LIGHT10, List.of("سُلْطة"));
  }

  public void testTheStopFilterMayStandAnywhere() throws IOException {
    String text = "فِي المدرسة على هٰذا لدى سلطة";
    for (Filter order :
        List.<Filter>of(
            in -> stem(normalize(stop(in))),
            in -> stem(stop(normalize(in))),
            in -> stop(stem(normalize(in))),
            in -> stop(stem(in)),
            in -> stem(stop(in)))) {
      try (Analyzer analyzer = chain(order)) {
        assertAnalyzesTo(
            analyzer, text, new String[] {"مدرس", "سلطة"}, new int[] {4, 25}, new int[] {11, 29});
      }
    }
  }

  public void testTheStopFilterMatchesAfterLucenesNormalization() throws IOException {
    try (Analyzer analyzer = chain(in -> stop(new ArabicNormalizationFilter(in)))) {
      assertAnalyzesTo(analyzer, "على حتى لدى بيت", new String[] {"بيت"});
    }
  }

  public void testTheStemmerSeesTheWordAsWritten() throws IOException {
    // alef with hamza before lam is never the article
    Stemmer standard = Stemmers.named("standard");
    for (Filter order :
        List.<Filter>of(
            in -> new ArabicTextStemFilter(normalize(in), standard),
            in -> new ArabicTextStemFilter(in, standard))) {
      try (Analyzer analyzer = chain(order)) {
        assertAnalyzesTo(analyzer, "ألمانيا", new String[] {standard.stem("ألمانيا")});
      }
    }
  }

  public void testKeywordsStayAsTheyAre() throws IOException {
    CharArraySet keywords = new CharArraySet(List.of("مكتبةٌ", "في"), false);
    try (Analyzer analyzer =
        chain(in -> stem(normalize(stop(new SetKeywordMarkerFilter(in, keywords)))))) {
      assertAnalyzesTo(
          analyzer,
          "مكتبةٌ في مكتبة من",
          new String[] {"مكتبةٌ", "في", "مكتب"},
          new int[] {1, 1, 1});
    }
  }

  public void testAChangedTermIsNotTakenForTheOneThatWasWritten() throws IOException {
    // a stage between ours that writes another word
    try (Analyzer analyzer =
        chain(
            in ->
                stop(
                    new org.apache.lucene.analysis.pattern.PatternReplaceFilter(
                        normalize(in), java.util.regex.Pattern.compile("^من$"), "بيت", true)))) {
      assertAnalyzesTo(analyzer, "من", new String[] {"بيت"});
    }
  }
}
