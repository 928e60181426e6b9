// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.vocalization;

import java.util.Objects;

/**
 * The vowel marks of a text: whether it has them, and what can be done with them.
 *
 * <p>Text of any kind is accepted; what is not Arabic has no marks. All methods are stateless, safe
 * for any number of threads, and linear in the length of their arguments. {@code null} is a {@link
 * NullPointerException} that names the argument.
 *
 * <pre>{@code
 * double share = Vocalization.coverage("كَتَبَ الدَّرْسَ").share();
 * }</pre>
 *
 * @since 0.1
 */
public final class Vocalization {

  private Vocalization() {}

  /**
   * Counts the letters that bear a mark and those that need one.
   *
   * @param text the text
   * @return the counts
   */
  public static Coverage coverage(CharSequence text) {
    return new CoverageCounter().count(Objects.requireNonNull(text, "text"));
  }

  /**
   * Tells whether a text is vocalized: no, partly or fully.
   *
   * @param text the text
   * @return the degree of its {@linkplain #coverage coverage}
   */
  public static Degree degree(CharSequence text) {
    return coverage(text).degree();
  }
}
