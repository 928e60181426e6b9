// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;

/**
 * Analyses Arabic text, and the Latin words, numbers, addresses and tags inside it, for the best
 * retrieval from a single field.
 *
 * <p>It is one {@link ArabicTextTokenizer}. Prefix and wildcard queries see their word under the
 * policy of the chain, not stemmed.
 *
 * <pre>{@code
 * Analyzer analyzer = new ArabicTextAnalyzer();
 * IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
 * }</pre>
 *
 * <p>Thread-safe, as every analyzer.
 *
 * @since 0.1
 */
public final class ArabicTextAnalyzer extends Analyzer {

  private final ArabicTextChain chain;

  /** Makes an analyzer with the standard chain. */
  public ArabicTextAnalyzer() {
    this(ArabicTextChain.standard());
  }

  /**
   * Makes an analyzer.
   *
   * @param chain what becomes of a word
   * @throws NullPointerException if {@code chain} is null
   */
  public ArabicTextAnalyzer(ArabicTextChain chain) {
    this.chain = Objects.requireNonNull(chain, "chain");
  }

  /**
   * Returns the chain.
   *
   * @return what becomes of a word
   */
  public ArabicTextChain chain() {
    return chain;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    return new TokenStreamComponents(new ArabicTextTokenizer(chain));
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    return new ArabicTextNormalizationFilter(in, chain.policy());
  }
}
