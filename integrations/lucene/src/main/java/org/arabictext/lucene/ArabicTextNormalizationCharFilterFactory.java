// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import java.io.Reader;
import java.util.Map;
import org.apache.lucene.analysis.CharFilterFactory;
import org.arabictext.normalizer.Policy;

/**
 * Makes {@link ArabicTextNormalizationCharFilter}s from configuration, under the name {@code
 * arabicTextNormalization}.
 *
 * <pre>{@code
 * <charFilter name="arabicTextNormalization" policy="search"/>
 * }</pre>
 *
 * <p>{@code policy} is one of {@link Policy#names()}; the first of them if it is not given. Other
 * arguments are refused.
 *
 * @since 0.1
 */
public final class ArabicTextNormalizationCharFilterFactory extends CharFilterFactory {

  /** The name by which configuration finds this factory. */
  public static final String NAME = "arabicTextNormalization";

  private final Policy policy;

  /**
   * Makes a factory.
   *
   * @param args the arguments; those that are known are removed
   * @throws IllegalArgumentException if an argument is unknown or has a value that is not
   */
  public ArabicTextNormalizationCharFilterFactory(Map<String, String> args) {
    super(args);
    policy = FactoryArguments.policy(args);
    FactoryArguments.checkEmpty(args);
  }

  /** For the service loader, which asks for the class only; always throws. */
  public ArabicTextNormalizationCharFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public Reader create(Reader input) {
    return new ArabicTextNormalizationCharFilter(input, policy);
  }

  @Override
  public Reader normalize(Reader input) {
    return create(input);
  }
}
