// SPDX-License-Identifier: Apache-2.0
package org.arabictext.opensearch;

import java.io.Reader;
import java.util.Collection;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.arabictext.lucene.ArabicTextAnalyzer;
import org.arabictext.lucene.ArabicTextChain;
import org.arabictext.lucene.ArabicTextNormalizationCharFilter;
import org.arabictext.lucene.ArabicTextNormalizationFilter;
import org.arabictext.lucene.ArabicTextStemFilter;
import org.arabictext.lucene.ArabicTextStopFilter;
import org.arabictext.lucene.ArabicTextTokenizer;
import org.arabictext.normalizer.Policy;
import org.arabictext.stemmer.Stemmer;
import org.arabictext.stemmer.StopWords;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.index.IndexSettings;
import org.opensearch.index.analysis.AbstractCharFilterFactory;
import org.opensearch.index.analysis.AbstractIndexAnalyzerProvider;
import org.opensearch.index.analysis.AbstractTokenFilterFactory;
import org.opensearch.index.analysis.AbstractTokenizerFactory;
import org.opensearch.index.analysis.AnalyzerProvider;
import org.opensearch.index.analysis.CharFilterFactory;
import org.opensearch.index.analysis.NormalizingCharFilterFactory;
import org.opensearch.index.analysis.NormalizingTokenFilterFactory;
import org.opensearch.index.analysis.TokenFilterFactory;
import org.opensearch.index.analysis.TokenizerFactory;
import org.opensearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.opensearch.plugins.AnalysisPlugin;
import org.opensearch.plugins.Plugin;

/**
 * Gives OpenSearch the analyzer and tokenizer {@code arabic_text}, the token filters {@code
 * arabic_text_normalization}, {@code arabic_text_stem} and {@code arabic_text_stop}, and the char
 * filter {@code arabic_text_normalization}.
 *
 * <p>Settings, all with defaults: {@code policy}, {@code stemmer}, {@code form} ({@code stem},
 * {@code exact} or {@code skeleton}), {@code stop_list}, {@code stopwords} (further stop words, a
 * list), {@code stem_exclusion} (words that are not stemmed, a list); the last two also as {@code
 * stopwords_path} and {@code stem_exclusion_path}. Words may be given in any spelling.
 *
 * @since 0.1
 */
public final class ArabicTextPlugin extends Plugin implements AnalysisPlugin {

  private static final String NAME = "arabic_text";
  private static final String NORMALIZATION = "arabic_text_normalization";

  /** Makes the plugin; OpenSearch does this. */
  public ArabicTextPlugin() {}

  @Override
  public Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> getAnalyzers() {
    return Map.of(NAME, OurAnalyzer::new);
  }

  @Override
  public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
    return Map.of(NAME, OurTokenizer::new);
  }

  @Override
  public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
    return Map.of(
        NORMALIZATION,
        (index, environment, name, settings) -> {
          Policy policy = ChainSettings.policy(settings);
          return new Normalization(
              index, name, settings, in -> new ArabicTextNormalizationFilter(in, policy));
        },
        "arabic_text_stem",
        (index, environment, name, settings) -> {
          Stemmer stemmer = ChainSettings.stemmer(settings);
          Collection<String> kept = ChainSettings.words(environment, settings, "stem_exclusion");
          return new Filter(
              index, name, settings, in -> new ArabicTextStemFilter(in, stemmer, kept));
        },
        "arabic_text_stop",
        (index, environment, name, settings) -> {
          StopWords words = ChainSettings.stopWords(environment, settings);
          Policy policy = ChainSettings.policy(settings);
          return new Filter(
              index, name, settings, in -> new ArabicTextStopFilter(in, words, policy));
        });
  }

  @Override
  public Map<String, AnalysisProvider<CharFilterFactory>> getCharFilters() {
    return Map.of(NORMALIZATION, OurCharFilter::new);
  }

  private static final class OurAnalyzer extends AbstractIndexAnalyzerProvider<ArabicTextAnalyzer> {

    private final ArabicTextAnalyzer analyzer;

    OurAnalyzer(IndexSettings index, Environment environment, String name, Settings settings) {
      super(index, name, settings);
      analyzer = new ArabicTextAnalyzer(ChainSettings.chain(environment, settings));
    }

    @Override
    public ArabicTextAnalyzer get() {
      return analyzer;
    }
  }

  private static final class OurTokenizer extends AbstractTokenizerFactory {

    private final ArabicTextChain chain;

    OurTokenizer(IndexSettings index, Environment environment, String name, Settings settings) {
      super(index, settings, name);
      chain = ChainSettings.chain(environment, settings);
    }

    @Override
    public Tokenizer create() {
      return new ArabicTextTokenizer(chain);
    }
  }

  private static class Filter extends AbstractTokenFilterFactory {

    private final UnaryOperator<TokenStream> filter;

    Filter(IndexSettings index, String name, Settings settings, UnaryOperator<TokenStream> filter) {
      super(index, name, settings);
      this.filter = filter;
    }

    @Override
    public TokenStream create(TokenStream input) {
      return filter.apply(input);
    }
  }

  private static final class Normalization extends Filter implements NormalizingTokenFilterFactory {

    Normalization(
        IndexSettings index, String name, Settings settings, UnaryOperator<TokenStream> filter) {
      super(index, name, settings, filter);
    }
  }

  private static final class OurCharFilter extends AbstractCharFilterFactory
      implements NormalizingCharFilterFactory {

    private final Policy policy;

    OurCharFilter(IndexSettings index, Environment environment, String name, Settings settings) {
      super(index, name);
      policy = ChainSettings.policy(settings);
    }

    @Override
    public Reader create(Reader input) {
      return new ArabicTextNormalizationCharFilter(input, policy);
    }
  }
}
