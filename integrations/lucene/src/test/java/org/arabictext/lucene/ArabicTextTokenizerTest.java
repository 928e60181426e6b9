// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.util.BytesRef;
import org.arabictext.stemmer.Stemmers;
import org.arabictext.stemmer.StopWords;

/** What the tokenizer and the analyzer make of texts, with offsets into the text as written. */
public class ArabicTextTokenizerTest extends BaseTokenStreamTestCase {

  private static Analyzer light10(TermForm form) {
    return new ArabicTextAnalyzer(
        ArabicTextChain.builder()
            .stemmer(Stemmers.named("light10"))
            .stopWords(StopWords.named("core").with(List.of("ألف")))
            .protectedWords(List.of("سُلْطَة"))
            .form(form)
            .build());
  }

  public void testOffsetsCoverTheWordAsWritten() throws IOException {
    try (Analyzer analyzer = light10(TermForm.STEM)) {
      assertAnalyzesTo(
          analyzer,
          "قَرَأَ الْكِتَابَ.",
          new String[] {"قرا", "كتاب"},
          new int[] {0, 7},
          new int[] {6, 17});
      // presentation forms: lam with alef is one code unit of the text and two of the term
      assertAnalyzesTo(
          analyzer,
          "\u200Fس\uFEFCم اكبر",
          new String[] {"سلام", "اكبر"},
          new int[] {0, 5},
          new int[] {4, 9});
    }
  }

  public void testStopWordsLeaveAGapAndPunctuationDoesNot() throws IOException {
    try (Analyzer analyzer = light10(TermForm.STEM)) {
      assertAnalyzesTo(
          analyzer,
          "كتاب، كبير فِي فــي بيت",
          new String[] {"كتاب", "كبير", "بيت"},
          new int[] {1, 1, 3});
    }
  }

  public void testStopWordsAreGivenInAnySpelling() throws IOException {
    try (Analyzer analyzer = light10(TermForm.STEM)) {
      assertAnalyzesTo(analyzer, "أَلْف الف هٰذا هَذَا بيت", new String[] {"بيت"}, new int[] {5});
    }
  }

  public void testProtectedWordsAreNormalizedAndNotStemmed() throws IOException {
    try (Analyzer analyzer = light10(TermForm.STEM);
        TokenStream stream = analyzer.tokenStream("f", "سلطـة مدرسة")) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      KeywordAttribute keyword = stream.getAttribute(KeywordAttribute.class);
      stream.reset();
      assertTrue(stream.incrementToken());
      assertEquals("سلطة", term.toString());
      assertTrue(keyword.isKeyword());
      assertTrue(stream.incrementToken());
      assertEquals("مدرس", term.toString());
      assertFalse(keyword.isKeyword());
      assertFalse(stream.incrementToken());
      stream.end();
    }
  }

  public void testForms() throws IOException {
    String text = "المدارسُ Web2 طول";
    try (Analyzer exact = light10(TermForm.EXACT);
        Analyzer stem = light10(TermForm.STEM);
        Analyzer skeleton = light10(TermForm.SKELETON)) {
      assertAnalyzesTo(exact, text, new String[] {"المدارس", "web2", "طول"});
      assertAnalyzesTo(stem, text, new String[] {"مدارس", "web2", "طول"});
      assertAnalyzesTo(skeleton, text, new String[] {"درس", "web2", "طل"});
      // fewer than two consonants: the root itself
      assertAnalyzesTo(skeleton, "اداء", new String[] {"ادء"});
    }
  }

  public void testTagsGiveTheirWords() throws IOException {
    try (Analyzer analyzer = light10(TermForm.STEM)) {
      assertAnalyzesTo(
          analyzer,
          "#اللغة_العربية @user_1",
          new String[] {"لغ", "عرب", "user_1"},
          new int[] {1, 7, 16},
          new int[] {6, 14, 22});
    }
  }

  public void testAbbreviationsLoseTheirStops() throws IOException {
    try (Analyzer analyzer = light10(TermForm.EXACT)) {
      assertAnalyzesTo(
          analyzer, "أ.د. سعيد", new String[] {"اد", "سعيد"}, new int[] {0, 5}, new int[] {4, 9});
    }
  }

  public void testTypes() throws IOException {
    try (Analyzer analyzer = light10(TermForm.EXACT)) {
      assertAnalyzesTo(
          analyzer,
          "كتاب 12.5 https://example.com/x \uD83D\uDE00",
          new String[] {"كتاب", "12.5", "https://example.com/x", "\uD83D\uDE00"},
          new String[] {"<ALPHANUM>", "<NUM>", "<URL>", "<EMOJI>"});
    }
  }

  public void testLongTokensAreSplitBetweenCodePoints() throws IOException {
    String word = "a" + "\uD835\uDC00".repeat(200);
    try (Analyzer analyzer = light10(TermForm.EXACT)) {
      assertAnalyzesTo(
          analyzer,
          word,
          new String[] {word.substring(0, 255), word.substring(255)},
          new int[] {0, 255},
          new int[] {255, 401});
    }
  }

  public void testFinalOffsetCountsTrailingSpace() throws IOException {
    try (Analyzer analyzer = light10(TermForm.STEM);
        TokenStream stream = analyzer.tokenStream("f", "بيت في  ")) {
      assertTokenStreamContents(
          stream,
          new String[] {"بيت"},
          new int[] {0},
          new int[] {3},
          null,
          null,
          null,
          8,
          1,
          null,
          false,
          null);
    }
  }

  public void testPrefixQueriesSeeTheWordNormalized() {
    try (Analyzer analyzer = new ArabicTextAnalyzer()) {
      assertEquals(new BytesRef("المكت"), analyzer.normalize("f", "المَكْت"));
    }
  }
}
