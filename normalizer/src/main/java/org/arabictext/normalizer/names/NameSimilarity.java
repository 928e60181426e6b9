// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.names;

import org.apache.commons.text.similarity.SimilarityScore;

/**
 * {@link ArabicName#similarity(ArabicName)} as a score of Commons Text.
 *
 * <pre>{@code
 * double score = new NameSimilarity().apply("Youssef", "Yusuf");
 * boolean same = score >= ArabicName.SAME;
 * }</pre>
 *
 * <p>Reads both names at each call; to compare one name with many, read it once with {@link
 * ArabicName#of}. Stateless and thread-safe. Costs the reading of both names, linear, and their
 * similarity, as said there.
 *
 * @since 0.1
 */
public final class NameSimilarity implements SimilarityScore<Double> {

  /** Makes a similarity; all are alike. */
  public NameSimilarity() {}

  /**
   * Returns how much two names are alike.
   *
   * @param left a name
   * @param right a name
   * @return 0 for different names up to 1 for the same one
   */
  @Override
  public Double apply(CharSequence left, CharSequence right) {
    java.util.Objects.requireNonNull(left, "left");
    java.util.Objects.requireNonNull(right, "right");
    return ArabicName.of(left).similarity(ArabicName.of(right));
  }
}
