// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.vocalization;

import java.util.Objects;
import org.arabictext.core.Span;

/**
 * A place where two spellings differ.
 *
 * <pre>{@code
 * Difference first = Vocalization.compare("\u0643\u064E", "\u0643\u064F").differences().get(0);
 * System.out.println(first.agreement() + " at " + first.first().start()); // CONFLICTING at 0
 * }</pre>
 *
 * @param agreement {@link Agreement#COMPATIBLE} if one only leaves out a mark, {@link
 *     Agreement#CONFLICTING} if they contradict each other
 * @param first the letter with its marks in the first spelling, in UTF-16 code units; empty where
 *     it lacks the letter
 * @param second the same in the second spelling
 * @since 0.1
 */
public record Difference(Agreement agreement, Span first, Span second) {

  /**
   * Checks that nothing is missing.
   *
   * @param agreement how the places agree
   * @param first the place in the first spelling
   * @param second the place in the second spelling
   */
  public Difference {
    Objects.requireNonNull(agreement, "agreement");
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
  }
}
