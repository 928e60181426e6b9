// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.util.ResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;
import org.arabictext.stemmer.Stemmer;
import org.arabictext.stemmer.Stemmers;

/**
 * Makes {@link ArabicTextStemFilter}s from configuration, under the name {@code arabicTextStem}.
 *
 * <pre>{@code
 * <filter name="arabicTextStem" stemmer="standard" protected="protwords.txt"/>
 * }</pre>
 *
 * <p>{@code stemmer} is one of {@link Stemmers#names()}; the first of them if it is not given.
 * {@code protected} names files, separated by commas, with a word a line in any spelling. Other
 * arguments are refused.
 *
 * @since 0.1
 */
public final class ArabicTextStemFilterFactory extends TokenFilterFactory
    implements ResourceLoaderAware {

  /** The name by which configuration finds this factory. */
  public static final String NAME = "arabicTextStem";

  private final Stemmer stemmer;
  private final String protectedFiles;
  private WordSet protectedWords = WordSet.EMPTY;

  /**
   * Makes a factory.
   *
   * @param args the arguments; those that are known are removed
   * @throws IllegalArgumentException if an argument is unknown or has a value that is not
   */
  public ArabicTextStemFilterFactory(Map<String, String> args) {
    super(args);
    stemmer = FactoryArguments.stemmer(args);
    protectedFiles = get(args, "protected", "");
    FactoryArguments.checkEmpty(args);
  }

  /** For the service loader, which asks for the class only; always throws. */
  public ArabicTextStemFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public void inform(ResourceLoader loader) throws IOException {
    protectedWords = new WordSet(FactoryArguments.words(loader, protectedFiles), stemmer.policy());
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new ArabicTextStemFilter(input, stemmer, protectedWords);
  }
}
