// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.vocalization;

/**
 * How two spellings agree, from the best to the worst.
 *
 * <pre>{@code
 * boolean same = Vocalization.compare(query, text).agreement() == Agreement.EQUAL;
 * }</pre>
 *
 * @see Comparison
 * @since 0.1
 */
public enum Agreement {
  /** The same letters with the same marks. */
  EQUAL,
  /** The same letters; one has marks that the other leaves out, and none that contradict. */
  COMPATIBLE,
  /** Other letters, or marks that exclude each other. */
  CONFLICTING
}
