// SPDX-License-Identifier: Apache-2.0
package org.arabictext.elasticsearch;

import org.apache.lucene.analysis.Analyzer;
import org.arabictext.lucene.ArabicTextAnalyzer;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/**
 * Makes analyzers, under the name {@code arabic_text}.
 *
 * @since 0.1
 */
@NamedComponent("arabic_text")
public final class ArabicTextAnalyzerFactory implements AnalyzerFactory {

  private final ArabicTextSettings settings;

  /**
   * Makes a factory; Elasticsearch does this.
   *
   * @param settings what the user wrote
   */
  @Inject
  public ArabicTextAnalyzerFactory(ArabicTextSettings settings) {
    this.settings = settings;
  }

  @Override
  public Analyzer create() {
    return new ArabicTextAnalyzer(Chains.of(settings));
  }
}
