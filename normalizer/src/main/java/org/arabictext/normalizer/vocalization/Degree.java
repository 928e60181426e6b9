// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.vocalization;

/**
 * How much of a text is vocalized, in rising order.
 *
 * <pre>{@code
 * boolean vocalized = Vocalization.degree(text) == Degree.FULL;
 * }</pre>
 *
 * @see Coverage#degree()
 * @since 0.1
 */
public enum Degree {
  /** No letter bears a mark. */
  NONE,
  /** Some letters bear marks, others that need one have none. */
  PARTIAL,
  /** At least 19 of 20 letters that need a mark bear one. */
  FULL
}
