// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import java.io.IOException;
import java.io.StringReader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.arabictext.stemmer.Stemmers;

/** Synonyms in the user's spelling match behind normalization and stemming. */
public class ArabicTextSynonymsTest extends BaseTokenStreamTestCase {

  private static final ArabicTextChain CHAIN =
      ArabicTextChain.builder().stemmer(Stemmers.named("light10")).build();

  private static Analyzer with(String rules) throws IOException {
    SynonymMap synonyms = ArabicTextSynonyms.read(new StringReader(rules), CHAIN);
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer source = new ArabicTextTokenizer(CHAIN);
        return new TokenStreamComponents(source, new SynonymGraphFilter(source, synonyms, false));
      }
    };
  }

  public void testSpellingDoesNotMatter() throws IOException {
    try (Analyzer analyzer = with("# cars\nسَيَّارة, عربة\nالأمم المتحدة => هيئة\n\nفي\n")) {
      assertAnalyzesTo(analyzer, "السيّارات", new String[] {"عرب", "سيار"}, new int[] {1, 0});
      assertAnalyzesTo(analyzer, "الامم المُتحدة", one());
    }
  }

  private static String[] one() {
    return new String[] {Stemmers.named("light10").stem("هيئة")};
  }
}
