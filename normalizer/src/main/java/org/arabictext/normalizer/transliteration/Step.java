// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.transliteration;

import org.arabictext.core.TextBuffer;

/** One way through a text. Implementations are immutable and thread-safe. */
interface Step {

  /**
   * Writes a stretch of text in another way.
   *
   * @param out receives the result, after what it holds
   * @param literal whether the stretch begins inside an escaped run of the text
   * @return whether it ends inside one
   */
  boolean run(char[] in, int start, int end, TextBuffer out, boolean literal);
}
