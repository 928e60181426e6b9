// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.util.ResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;
import org.arabictext.normalizer.Policy;
import org.arabictext.stemmer.StopWords;

/**
 * Makes {@link ArabicTextStopFilter}s from configuration, under the name {@code arabicTextStop}.
 *
 * <pre>{@code
 * <filter name="arabicTextStop" stopWords="core" words="mine.txt" policy="search"/>
 * }</pre>
 *
 * <p>{@code stopWords} is one of {@link StopWords#names()}; the first of them if it is not given.
 * {@code words} names files, separated by commas, with further words, one a line in any spelling.
 * {@code policy} is one of {@link Policy#names()}. Other arguments are refused.
 *
 * @since 0.1
 */
public final class ArabicTextStopFilterFactory extends TokenFilterFactory
    implements ResourceLoaderAware {

  /** The name by which configuration finds this factory. */
  public static final String NAME = "arabicTextStop";

  private final Policy policy;
  private final String files;
  private final StopWords named;
  private StopWords stopWords = StopWords.named("none");

  /**
   * Makes a factory.
   *
   * @param args the arguments; those that are known are removed
   * @throws IllegalArgumentException if an argument is unknown or has a value that is not
   */
  public ArabicTextStopFilterFactory(Map<String, String> args) {
    super(args);
    policy = FactoryArguments.policy(args);
    named = FactoryArguments.stopWords(args).under(policy);
    files = get(args, "words", "");
    stopWords = named;
    FactoryArguments.checkEmpty(args);
  }

  /** For the service loader, which asks for the class only; always throws. */
  public ArabicTextStopFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public void inform(ResourceLoader loader) throws IOException {
    stopWords = named.with(FactoryArguments.words(loader, files));
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new ArabicTextStopFilter(input, stopWords, policy);
  }
}
