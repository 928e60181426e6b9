// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import java.util.Objects;

/**
 * A sentence with its place.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * for (Sentence sentence : SentenceSplitter.standard().split(text)) {
 *   System.out.println(sentence.span().of(text));
 * }
 * }</pre>
 *
 * @param text the sentence as written, without the white space around it
 * @param start index of the first UTF-16 code unit in the source
 * @param end index after the last UTF-16 code unit in the source
 * @since 0.1
 */
public record Sentence(String text, int start, int end) {

  /**
   * Checks the parts.
   *
   * @param text the sentence as written
   * @param start index of the first code unit
   * @param end index after the last code unit
   * @throws NullPointerException if {@code text} is null
   * @throws IllegalArgumentException if the indexes do not agree with the length of the text
   */
  public Sentence {
    Objects.requireNonNull(text, "text");
    if (start < 0 || end - start != text.length()) {
      throw new IllegalArgumentException("not the span of the text: " + start + ".." + end);
    }
  }

  /**
   * Returns the place of this sentence in its source.
   *
   * @return start and end, in UTF-16 code units
   */
  public Span span() {
    return new Span(start, end);
  }
}
