// SPDX-License-Identifier: Apache-2.0
package org.arabictext.analysis;

/**
 * The chain from text to terms.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class TextAnalyzer {
  private TextAnalyzer() {}
}
