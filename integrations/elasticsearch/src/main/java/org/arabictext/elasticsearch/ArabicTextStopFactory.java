// SPDX-License-Identifier: Apache-2.0
package org.arabictext.elasticsearch;

import org.apache.lucene.analysis.TokenStream;
import org.arabictext.lucene.ArabicTextStopFilter;
import org.arabictext.normalizer.Policy;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/**
 * Makes stop filters, under the name {@code arabic_text_stop}.
 *
 * @since 0.1
 */
@NamedComponent("arabic_text_stop")
public final class ArabicTextStopFactory implements TokenFilterFactory {

  private final ArabicTextSettings settings;

  /**
   * Makes a factory; Elasticsearch does this.
   *
   * @param settings what the user wrote
   */
  @Inject
  public ArabicTextStopFactory(ArabicTextSettings settings) {
    this.settings = settings;
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new ArabicTextStopFilter(
        input, Chains.stopWords(settings), Policy.named(settings.policy()));
  }
}
