// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import java.util.Objects;

/**
 * Walks over the tokens of a text without allocating per token.
 *
 * <p>Mutable; for one thread.
 *
 * @since 0.1
 */
public final class TokenCursor {

  private char[] buffer = new char[0];
  private int position;
  private int limit;
  private int base;
  private int start;
  private int end;
  private TokenType type = TokenType.UNKNOWN;

  TokenCursor() {}

  /**
   * Starts again on a text.
   *
   * @param text the text; not to be changed while the cursor walks
   * @return this cursor, before the first token; offsets are indexes into {@code text}
   */
  public TokenCursor reset(CharSequence text) {
    char[] chars = text.toString().toCharArray();
    return reset(chars, 0, chars.length);
  }

  /**
   * Starts again on a stretch of an array.
   *
   * @param text the array; not to be changed while the cursor walks
   * @param from index of the first code unit
   * @param to index after the last code unit
   * @return this cursor, before the first token; offsets count from {@code from}
   */
  public TokenCursor reset(char[] text, int from, int to) {
    Objects.checkFromToIndex(from, to, text.length);
    buffer = text;
    base = from;
    position = from;
    limit = to;
    return this;
  }

  /**
   * Goes to the next token.
   *
   * @return false when there is none
   */
  public boolean next() {
    while (position < limit && Character.isWhitespace(buffer[position])) {
      position++;
    }
    if (position == limit) {
      return false;
    }
    start = position;
    while (position < limit && !Character.isWhitespace(buffer[position])) {
      position++;
    }
    end = position;
    type = TokenType.ARABIC;
    return true;
  }

  /**
   * Returns where the token starts.
   *
   * @return index of its first UTF-16 code unit
   */
  public int start() {
    return start - base;
  }

  /**
   * Returns where the token ends.
   *
   * @return index after its last UTF-16 code unit
   */
  public int end() {
    return end - base;
  }

  /**
   * Returns what the token is.
   *
   * @return its type
   */
  public TokenType type() {
    return type;
  }
}
