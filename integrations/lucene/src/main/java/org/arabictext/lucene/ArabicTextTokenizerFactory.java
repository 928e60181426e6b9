// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;
import org.apache.lucene.util.ResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;
import org.arabictext.normalizer.Policy;
import org.arabictext.stemmer.Stemmers;
import org.arabictext.stemmer.StopWords;

/**
 * Makes {@link ArabicTextTokenizer}s from configuration, under the name {@code arabicText}.
 *
 * <pre>{@code
 * <tokenizer name="arabicText" policy="search" stemmer="standard" form="stem"
 *     stopWords="extended" words="more-stop-words.txt" protected="protwords.txt"/>
 * }</pre>
 *
 * <p>All arguments have defaults. {@code policy} is one of {@link Policy#names()}, {@code stemmer}
 * one of {@link Stemmers#names()}, {@code stopWords} one of {@link StopWords#names()}, each the
 * first of them if not given; {@code form} is {@code stem}, {@code exact} or {@code skeleton}.
 * {@code words} and {@code protected} name files, separated by commas, with further stop words and
 * with words that are not stemmed, one a line in any spelling. Other arguments are refused.
 *
 * @since 0.1
 */
public final class ArabicTextTokenizerFactory extends TokenizerFactory
    implements ResourceLoaderAware {

  /** The name by which configuration finds this factory. */
  public static final String NAME = "arabicText";

  private final Policy policy;
  private final StopWords stopWords;
  private final ArabicTextChain.Builder builder;
  private final String stopFiles;
  private final String protectedFiles;
  private ArabicTextChain chain = ArabicTextChain.standard();

  /**
   * Makes a factory.
   *
   * @param args the arguments; those that are known are removed
   * @throws IllegalArgumentException if an argument is unknown or has a value that is not
   */
  public ArabicTextTokenizerFactory(Map<String, String> args) {
    super(args);
    policy = FactoryArguments.policy(args);
    stopWords = FactoryArguments.stopWords(args).under(policy);
    stopFiles = get(args, "words", "");
    protectedFiles = get(args, "protected", "");
    builder =
        ArabicTextChain.builder()
            .policy(policy)
            .stemmer(FactoryArguments.stemmer(args))
            .stopWords(stopWords)
            .form(TermForm.named(get(args, "form", "stem")));
    chain = builder.build();
    FactoryArguments.checkEmpty(args);
  }

  /** For the service loader, which asks for the class only; always throws. */
  public ArabicTextTokenizerFactory() {
    throw defaultCtorException();
  }

  @Override
  public void inform(ResourceLoader loader) throws IOException {
    chain =
        builder
            .stopWords(stopWords.with(FactoryArguments.words(loader, stopFiles)))
            .protectedWords(FactoryArguments.words(loader, protectedFiles))
            .build();
  }

  @Override
  public ArabicTextTokenizer create(AttributeFactory factory) {
    return new ArabicTextTokenizer(factory, chain);
  }
}
