// SPDX-License-Identifier: Apache-2.0
package org.arabictext.elasticsearch;

import org.apache.lucene.analysis.TokenStream;
import org.arabictext.lucene.ArabicTextNormalizationFilter;
import org.arabictext.normalizer.Policy;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/**
 * Makes normalization filters, under the name {@code arabic_text_normalization}.
 *
 * @since 0.1
 */
@NamedComponent("arabic_text_normalization")
public final class ArabicTextNormalizationFactory implements TokenFilterFactory {

  private final ArabicTextSettings settings;

  /**
   * Makes a factory; Elasticsearch does this.
   *
   * @param settings what the user wrote
   */
  @Inject
  public ArabicTextNormalizationFactory(ArabicTextSettings settings) {
    this.settings = settings;
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new ArabicTextNormalizationFilter(input, Policy.named(settings.policy()));
  }

  @Override
  public TokenStream normalize(TokenStream input) {
    return create(input);
  }
}
