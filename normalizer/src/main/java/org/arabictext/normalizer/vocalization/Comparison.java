// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.vocalization;

import java.util.List;
import java.util.Objects;

/**
 * How two spellings compare when marks may be left out, and where they differ.
 *
 * <pre>{@code
 * for (Difference difference : Vocalization.compare(query, text).differences()) {
 *   System.out.println(difference.agreement() + " " + difference.first().of(query));
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param agreement that of the worst difference; {@link Agreement#EQUAL} without any
 * @param differences the places, in the order of the text; after the first letter that is not the
 *     same there are no more
 * @see Vocalization#compare
 * @since 0.1
 */
public record Comparison(Agreement agreement, List<Difference> differences) {

  /**
   * Copies the list.
   *
   * @param agreement how the spellings agree
   * @param differences the places where they differ
   */
  public Comparison {
    Objects.requireNonNull(agreement, "agreement");
    differences = List.copyOf(differences);
  }

  /**
   * Tells whether both may be the same word: no letter or mark contradicts another.
   *
   * @return whether the agreement is not {@link Agreement#CONFLICTING}
   */
  public boolean isCompatible() {
    return agreement != Agreement.CONFLICTING;
  }
}
