// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.arabictext.normalizer.Policy;
import org.arabictext.stemmer.Stemmers;

/**
 * The terms of Lucene's {@link ArabicAnalyzer}, made by this library: for an index that exists and
 * is to be read and added to before it is built anew.
 *
 * <pre>{@code
 * Analyzer analyzer = LuceneCompatibility.analyzer();
 * TokenStream terms = analyzer.tokenStream("body", "والكتاب");
 * }</pre>
 *
 * @since 0.1
 */
public final class LuceneCompatibility {

  private LuceneCompatibility() {}

  /**
   * Makes an analyzer whose terms, positions and offsets are those of {@link ArabicAnalyzer} with
   * its defaults: the same tokenizer, filters and stop words, with policy {@code lucene} and
   * stemmer {@code lucene-light10} in the place of Lucene's own.
   *
   * @return a new analyzer
   */
  public static Analyzer analyzer() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer source = new StandardTokenizer();
        TokenStream lower = new DecimalDigitFilter(new LowerCaseFilter(source));
        TokenStream words = new StopFilter(lower, ArabicAnalyzer.getDefaultStopSet());
        Policy policy = Policy.named("lucene");
        TokenStream normalized = new ArabicTextNormalizationFilter(words, policy);
        return new TokenStreamComponents(
            source, new ArabicTextStemFilter(normalized, Stemmers.named("lucene-light10")));
      }

      @Override
      protected TokenStream normalize(String fieldName, TokenStream in) {
        TokenStream lower = new DecimalDigitFilter(new LowerCaseFilter(in));
        return new ArabicTextNormalizationFilter(lower, Policy.named("lucene"));
      }
    };
  }
}
