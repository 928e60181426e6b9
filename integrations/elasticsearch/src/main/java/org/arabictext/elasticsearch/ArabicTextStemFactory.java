// SPDX-License-Identifier: Apache-2.0
package org.arabictext.elasticsearch;

import org.apache.lucene.analysis.TokenStream;
import org.arabictext.lucene.ArabicTextStemFilter;
import org.arabictext.stemmer.Stemmers;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/**
 * Makes stem filters, under the name {@code arabic_text_stem}.
 *
 * @since 0.1
 */
@NamedComponent("arabic_text_stem")
public final class ArabicTextStemFactory implements TokenFilterFactory {

  private final ArabicTextSettings settings;

  /**
   * Makes a factory; Elasticsearch does this.
   *
   * @param settings what the user wrote
   */
  @Inject
  public ArabicTextStemFactory(ArabicTextSettings settings) {
    this.settings = settings;
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new ArabicTextStemFilter(
        input, Stemmers.named(settings.stemmer()), settings.stemExclusion());
  }
}
