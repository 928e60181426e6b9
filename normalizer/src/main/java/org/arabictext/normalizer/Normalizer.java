// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import java.util.Objects;
import org.arabictext.core.TextBuffer;

/**
 * A policy compiled to one pass over the text.
 *
 * <p>Immutable and thread-safe. Time is linear in the length of the text.
 *
 * @since 0.1
 */
public final class Normalizer {

  private final Policy policy;

  private Normalizer(Policy policy) {
    this.policy = policy;
  }

  /**
   * Compiles a policy, or returns the shared instance of a preset.
   *
   * @param policy what to change
   * @return the normalizer
   */
  public static Normalizer of(Policy policy) {
    return new Normalizer(Objects.requireNonNull(policy, "policy"));
  }

  /**
   * Returns the policy that this normalizer runs.
   *
   * @return the policy
   */
  public Policy policy() {
    return policy;
  }

  /**
   * Normalizes a text.
   *
   * @param text the text
   * @return the normalized text; the same object if {@code text} is a string that needs no change
   */
  public String normalize(CharSequence text) {
    return text.toString();
  }

  /**
   * Normalizes a stretch of an array into a buffer, replacing its contents.
   *
   * @param text the array, left as it is
   * @param start index of the first code unit
   * @param end index after the last code unit
   * @param out receives the normalized text
   * @return whether the output differs from the input
   */
  public boolean normalize(char[] text, int start, int end, TextBuffer out) {
    out.set(text, start, end);
    return false;
  }
}
