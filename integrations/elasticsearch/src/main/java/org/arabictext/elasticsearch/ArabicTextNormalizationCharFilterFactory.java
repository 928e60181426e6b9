// SPDX-License-Identifier: Apache-2.0
package org.arabictext.elasticsearch;

import java.io.Reader;
import org.arabictext.lucene.ArabicTextNormalizationCharFilter;
import org.arabictext.normalizer.Policy;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.CharFilterFactory;

/**
 * Makes normalization char filters, under the name {@code arabic_text_normalization}.
 *
 * @since 0.1
 */
@NamedComponent("arabic_text_normalization")
public final class ArabicTextNormalizationCharFilterFactory implements CharFilterFactory {

  private final ArabicTextSettings settings;

  /**
   * Makes a factory; Elasticsearch does this.
   *
   * @param settings what the user wrote
   */
  @Inject
  public ArabicTextNormalizationCharFilterFactory(ArabicTextSettings settings) {
    this.settings = settings;
  }

  @Override
  public Reader create(Reader reader) {
    return new ArabicTextNormalizationCharFilter(reader, Policy.named(settings.policy()));
  }

  @Override
  public Reader normalize(Reader reader) {
    return create(reader);
  }
}
