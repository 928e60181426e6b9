// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.arabictext.stemmer.Stemmers;

/** One analysis gives three fields, the same as three analyses. */
public class ArabicTextFieldsTest extends BaseTokenStreamTestCase {

  private static final ArabicTextFields BODY =
      new ArabicTextFields(
          "body", ArabicTextChain.builder().stemmer(Stemmers.named("light10")).build());

  private static TokenStream stream(String text, String field) {
    for (IndexableField one : BODY.fields(text)) {
      if (one.name().equals(field)) {
        return one.tokenStream(BODY.analyzer(), null);
      }
    }
    throw new AssertionError(field);
  }

  public void testTheThreeForms() throws IOException {
    String text = "في المَكتبةِ، كتب!";
    assertTokenStreamContents(
        stream(text, "body"),
        new String[] {"مكتب", "كتب"},
        new int[] {3, 14},
        new int[] {12, 17},
        (String[]) null,
        new int[] {2, 1},
        text.length());
    assertTokenStreamContents(
        stream(text, "body.exact"),
        new String[] {"في", "المكتبة", "كتب"},
        new int[] {0, 3, 14},
        new int[] {2, 12, 17},
        (String[]) null,
        new int[] {1, 1, 1},
        text.length());
    assertTokenStreamContents(
        stream(text, "body.skeleton"), new String[] {"كتب", "كتب"}, new int[] {2, 1});
  }

  public void testAnEmptyTextHasNoTokens() throws IOException {
    assertTokenStreamContents(stream("", "body"), new String[0]);
  }

  public void testTheAnalyzerGivesTheSameTermsAsTheFields() throws IOException {
    for (int i = 0; i < 100 * RANDOM_MULTIPLIER; i++) {
      String text = ComponentRandomTest.arabic();
      for (String field : List.of(BODY.stem(), BODY.exact(), BODY.skeleton())) {
        try (TokenStream other = BODY.analyzer().tokenStream(field, text);
            TokenStream one = stream(text, field)) {
          assertEquals(text, Tokens.of(other), Tokens.of(one));
        }
      }
    }
  }

  public void testAStemGoesThroughThePolicyOfTheChainBeforeThatOfTheStemmer() throws IOException {
    // light10 keeps Farsi yeh, the policy search does not
    try (TokenStream other = BODY.analyzer().tokenStream(BODY.stem(), "سی")) {
      assertEquals("سي 0-2 +1", Tokens.of(other).get(0));
    }
  }

  public void testOtherFieldsGetStems() throws IOException {
    Analyzer analyzer = BODY.analyzer();
    try (TokenStream stream = analyzer.tokenStream("title", "المكتبة")) {
      assertEquals("مكتب 0-7 +1", Tokens.of(stream).get(0));
    }
  }
}
