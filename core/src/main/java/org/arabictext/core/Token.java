// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import java.util.Objects;

/**
 * A piece of text with its type and place.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * Token token = Tokenizer.standard().tokenize("زاد ١٢٫٥٪").get(1);
 * System.out.println(token.type() + " at " + token.start() + ": " + token.text());
 * }</pre>
 *
 * @param text the token as written; equal to the source between {@code start} and {@code end}
 * @param type what the token is
 * @param start index of the first UTF-16 code unit in the source
 * @param end index after the last UTF-16 code unit in the source
 * @since 0.1
 */
public record Token(String text, TokenType type, int start, int end) {

  /**
   * Checks the parts.
   *
   * @param text the token as written
   * @param type what the token is
   * @param start index of the first code unit
   * @param end index after the last code unit
   * @throws NullPointerException if {@code text} or {@code type} is null
   * @throws IllegalArgumentException if the indexes do not agree with the length of the text
   */
  public Token {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(type, "type");
    if (start < 0 || end - start != text.length()) {
      throw new IllegalArgumentException("not the span of the text: " + start + ".." + end);
    }
  }

  /**
   * Returns the place of this token in its source.
   *
   * @return start and end, in UTF-16 code units
   */
  public Span span() {
    return new Span(start, end);
  }

  /**
   * Returns the place of the proclitics that are written onto a number or a foreign word: the
   * conjunction of {@code U+0648 U+0661}, the article of {@code U+0627 U+0644 "CNN"}.
   *
   * @return an empty span at the start of the token if it has none; tatweel after the clitic is
   *     part of it
   */
  public Span clitic() {
    char[] chars = text.toCharArray();
    int cut = Clitics.end(chars, 0, chars.length);
    int kind = cut == chars.length ? 0 : ScanClass.at(chars, cut, chars.length);
    boolean attached = (kind & (ScanClass.DIGIT | ScanClass.LATIN)) != 0;
    return new Span(start, attached ? start + cut : start);
  }
}
