// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.arabictext.normalizer.Policy;

/**
 * Makes {@link ArabicTextNormalizationFilter}s from configuration, under the name {@code
 * arabicTextNormalization}.
 *
 * <pre>{@code
 * <filter name="arabicTextNormalization" policy="search"/>
 * }</pre>
 *
 * <p>{@code policy} is one of {@link Policy#names()}; the first of them if it is not given. Other
 * arguments are refused.
 *
 * @since 0.1
 */
public final class ArabicTextNormalizationFilterFactory extends TokenFilterFactory {

  /** The name by which configuration finds this factory. */
  public static final String NAME = "arabicTextNormalization";

  private final Policy policy;

  /**
   * Makes a factory.
   *
   * @param args the arguments; those that are known are removed
   * @throws IllegalArgumentException if an argument is unknown or has a value that is not
   */
  public ArabicTextNormalizationFilterFactory(Map<String, String> args) {
    super(args);
    policy = FactoryArguments.policy(args);
    FactoryArguments.checkEmpty(args);
  }

  /** For the service loader, which asks for the class only; always throws. */
  public ArabicTextNormalizationFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new ArabicTextNormalizationFilter(input, policy);
  }

  @Override
  public TokenStream normalize(TokenStream input) {
    return create(input);
  }
}
