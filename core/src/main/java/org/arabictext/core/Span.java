// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

/**
 * A stretch of text, as UTF-16 code unit indexes into the original {@link CharSequence}.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * Span span = new Span(2, 5);
 * String part = span.of(text); // text.substring(2, 5)
 * }</pre>
 *
 * @param start index of the first code unit
 * @param end index after the last code unit; never less than {@code start}
 * @since 0.1
 */
public record Span(int start, int end) {

  /**
   * Checks the order of the two indexes.
   *
   * @param start index of the first code unit
   * @param end index after the last code unit
   * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /**
   * Returns the number of code units.
   *
   * @return {@code end - start}
   */
  public int length() {
    return end - start;
  }

  /**
   * Returns the stretch of {@code text} that this span covers.
   *
   * @param text the text that the indexes point into
   * @return the covered code units as a new string
   * @throws IndexOutOfBoundsException if the span does not lie inside the text
   */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }
}
