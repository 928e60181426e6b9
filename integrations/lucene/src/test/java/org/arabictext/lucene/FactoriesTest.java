// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharFilterFactory;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.util.StringMockResourceLoader;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.ResourceLoader;
import org.arabictext.stemmer.Stemmer;
import org.arabictext.stemmer.Stemmers;

/** Configuration by name, as Solr and CustomAnalyzer do it. */
public class FactoriesTest extends BaseTokenStreamTestCase {

  private static final ResourceLoader WORDS =
      new StringMockResourceLoader("# comment\nسُلْطَة\n\n سيارة \n");

  private static Map<String, String> args(String... pairs) {
    Map<String, String> args = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      args.put(pairs[i], pairs[i + 1]);
    }
    return args;
  }

  public void testTheTokenizer() throws IOException {
    try (Analyzer analyzer =
        CustomAnalyzer.builder(WORDS)
            .withTokenizer(
                "arabicText", args("stemmer", "light10", "protected", "p.txt", "stopWords", "core"))
            .build()) {
      assertAnalyzesTo(analyzer, "في السلطة سلطة مدرسة", new String[] {"سلط", "سلطة", "مدرس"});
    }
  }

  public void testFormAndStopWordsOfTheTokenizer() throws IOException {
    try (Analyzer analyzer =
        CustomAnalyzer.builder(WORDS)
            .withTokenizer(
                "arabicText", args("form", "exact", "words", "w.txt", "policy", "search"))
            .build()) {
      assertAnalyzesTo(analyzer, "سلطة المدرسة سَيَّارة", new String[] {"المدرسة"});
    }
  }

  public void testTheFilters() throws IOException {
    try (Analyzer analyzer =
        CustomAnalyzer.builder(WORDS)
            .withTokenizer("standard")
            .addTokenFilter("arabicTextNormalization", args("policy", "lucene"))
            .addTokenFilter("arabicTextStop", args("stopWords", "none", "words", "w.txt"))
            .addTokenFilter("arabicTextStem", args("stemmer", "light10", "protected", "p.txt"))
            .build()) {
      assertAnalyzesTo(analyzer, "المدرسة سَيَّارة والمكتبة", new String[] {"مدرس", "مكتب"});
      assertEquals(new BytesRef("المكتبه"), analyzer.normalize("f", "المَكتبة"));
    }
  }

  public void testDefaultsNeedNoArguments() throws IOException {
    try (Analyzer analyzer =
        CustomAnalyzer.builder()
            .addCharFilter("arabicTextNormalization")
            .withTokenizer("standard")
            .addTokenFilter("arabicTextStop")
            .addTokenFilter("arabicTextNormalization")
            .addTokenFilter("arabicTextStem")
            .build()) {
      assertAnalyzesTo(
          analyzer, "في الكِتاب", new String[] {"كتاب"}, new int[] {3}, new int[] {10});
    }
  }

  public void testSynonymsOfAFileAreReadByTheSameAnalyzer() throws IOException {
    Stemmer stemmer = Stemmers.standard();
    try (Analyzer analyzer =
        CustomAnalyzer.builder(new StringMockResourceLoader("سَيَّارة, عربة\n"))
            .withTokenizer("arabicText")
            .addTokenFilter(
                "synonymGraph",
                args("synonyms", "s.txt", "analyzer", ArabicTextAnalyzer.class.getName()))
            .build()) {
      assertAnalyzesTo(
          analyzer,
          "سيــارة",
          new String[] {stemmer.stem("عربة"), stemmer.stem("سيارة")},
          new int[] {1, 0});
    }
  }

  public void testUnknownArgumentsAndValuesAreRefused() {
    for (String name : List.of("arabicTextNormalization", "arabicTextStem", "arabicTextStop")) {
      IllegalArgumentException refused =
          expectThrows(
              IllegalArgumentException.class,
              () -> TokenFilterFactory.forName(name, args("bogus", "1")));
      assertTrue(refused.getMessage(), refused.getMessage().contains("bogus"));
    }
    expectThrows(
        IllegalArgumentException.class,
        () -> TokenizerFactory.forName("arabicText", args("bogus", "1")));
    expectThrows(
        IllegalArgumentException.class,
        () -> CharFilterFactory.forName("arabicTextNormalization", args("bogus", "1")));
    for (String key : List.of("policy", "stemmer", "stopWords", "form")) {
      IllegalArgumentException refused =
          expectThrows(
              IllegalArgumentException.class,
              () -> TokenizerFactory.forName("arabicText", args(key, "bogus")));
      assertTrue(refused.getMessage(), refused.getMessage().contains("bogus"));
    }
  }

  public void testTheServiceLoaderMayNotMakeThem() {
    expectThrows(UnsupportedOperationException.class, ArabicTextTokenizerFactory::new);
    expectThrows(UnsupportedOperationException.class, ArabicTextNormalizationFilterFactory::new);
    expectThrows(
        UnsupportedOperationException.class, ArabicTextNormalizationCharFilterFactory::new);
    expectThrows(UnsupportedOperationException.class, ArabicTextStemFilterFactory::new);
    expectThrows(UnsupportedOperationException.class, ArabicTextStopFilterFactory::new);
  }

  public void testTheCharFilterReadsWhatItIsGiven() throws IOException {
    try (java.io.Reader reader =
        CharFilterFactory.forName("arabicTextNormalization", args("policy", "dediacritize"))
            .create(new StringReader("الكِتَابُ"))) {
      assertEquals("الكتاب", new java.io.BufferedReader(reader).readLine());
    }
  }
}
