// SPDX-License-Identifier: Apache-2.0
package consumer;

import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.arabictext.lucene.ArabicTextAnalyzer;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;

/** Runs Lucene's ICU chain and ours on the ICU4J that Lucene pins. */
public final class App {

  private App() {}

  public static void main(String[] args) throws IOException {
    String text = "\u0648\u0642\u0631\u0623\u062A\u064F \u0627\u0644\u0643\u062A\u0627\u0628\u064E.";
    System.out.println("ICU4J " + VersionInfo.ICU_VERSION.getMajor());
    System.out.println(Normalizer.of(Policy.named("icu-folding")).normalize(text));
    print(
        new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokenizer = new ICUTokenizer();
            return new TokenStreamComponents(tokenizer, new ICUFoldingFilter(tokenizer));
          }
        },
        text);
    print(new ArabicTextAnalyzer(), text);
  }

  private static void print(Analyzer analyzer, String text) throws IOException {
    StringBuilder terms = new StringBuilder();
    try (analyzer;
        TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.append(term).append(' ');
      }
      stream.end();
    }
    System.out.println(terms.toString().strip());
  }
}
