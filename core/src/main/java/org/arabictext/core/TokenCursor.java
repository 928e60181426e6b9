// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import java.util.Objects;

/**
 * Walks over the tokens of a text without allocating per token.
 *
 * <p>A cursor may be used for one text after another; it keeps a buffer as long as the longest of
 * them. Only text of scripts that need a dictionary (Thai, Chinese …) makes it allocate. Time is
 * linear in the length of the text. No token is longer than {@link Tokenizer#MAX_TOKEN_LENGTH}.
 *
 * <p>Mutable; for one thread.
 *
 * <pre>{@code
 * TokenCursor tokens = Tokenizer.standard().cursor().reset(text);
 * while (tokens.next()) {
 *   System.out.println(tokens.type() + " " + text.substring(tokens.start(), tokens.end()));
 * }
 * }</pre>
 *
 * @since 0.1
 */
public final class TokenCursor {

  private final Scanner scanner;
  private char[] copy = {};
  private char[] array = {};
  private int base;

  TokenCursor(Scanner scanner) {
    this.scanner = scanner;
  }

  /**
   * Starts again on a text.
   *
   * @param text the text, of which the cursor takes a copy
   * @return this cursor, before the first token; offsets are indexes into {@code text}
   * @throws NullPointerException if {@code text} is null
   */
  public TokenCursor reset(CharSequence text) {
    Objects.requireNonNull(text, "text");
    int length = text.length();
    if (copy.length < length) {
      copy = new char[length];
    }
    if (text instanceof String string) {
      string.getChars(0, length, copy, 0);
    } else {
      for (int i = 0; i < length; i++) {
        copy[i] = text.charAt(i);
      }
    }
    return reset(copy, 0, length);
  }

  /**
   * Starts again on a stretch of an array.
   *
   * @param text the array; not to be changed while the cursor walks
   * @param from index of the first code unit
   * @param to index after the last code unit
   * @return this cursor, before the first token; offsets count from {@code from}
   * @throws NullPointerException if {@code text} is null
   * @throws IndexOutOfBoundsException if the stretch does not lie inside the array
   */
  public TokenCursor reset(char[] text, int from, int to) {
    Objects.requireNonNull(text, "text");
    Objects.checkFromToIndex(from, to, text.length);
    base = from;
    array = text;
    scanner.reset(text, from, to);
    return this;
  }

  /**
   * Goes to the next token.
   *
   * @return false when there is none
   */
  public boolean next() {
    return scanner.next();
  }

  /**
   * Returns where the token starts.
   *
   * @return index of its first UTF-16 code unit
   */
  public int start() {
    return scanner.start() - base;
  }

  /**
   * Returns where the token ends.
   *
   * @return index after its last UTF-16 code unit
   */
  public int end() {
    return scanner.end() - base;
  }

  /**
   * Returns what the token is.
   *
   * @return its type
   */
  public TokenType type() {
    return scanner.type();
  }

  /** Returns the array that holds the text from index 0 or {@code from} on. */
  char[] buffer() {
    return array;
  }
}
