// SPDX-License-Identifier: Apache-2.0
package org.arabictext.elasticsearch;

import org.apache.lucene.analysis.Tokenizer;
import org.arabictext.lucene.ArabicTextTokenizer;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenizerFactory;

/**
 * Makes tokenizers, under the name {@code arabic_text}.
 *
 * @since 0.1
 */
@NamedComponent("arabic_text")
public final class ArabicTextTokenizerFactory implements TokenizerFactory {

  private final ArabicTextSettings settings;

  /**
   * Makes a factory; Elasticsearch does this.
   *
   * @param settings what the user wrote
   */
  @Inject
  public ArabicTextTokenizerFactory(ArabicTextSettings settings) {
    this.settings = settings;
  }

  @Override
  public Tokenizer create() {
    return new ArabicTextTokenizer(Chains.of(settings));
  }
}
