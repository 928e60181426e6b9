// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import java.io.IOException;
import java.io.Reader;

/**
 * Reads tokens from a stream of text and holds no more than a bounded window of it.
 *
 * <p>Mutable; for one thread. Offsets are {@code long}: a stream may be longer than an array.
 *
 * @since 0.1
 */
public final class TokenReader {

  private final TokenCursor cursor;
  private final Reader input;
  private char[] buffer = new char[0];
  private boolean loaded;

  TokenReader(TokenCursor cursor, Reader input) {
    this.cursor = cursor;
    this.input = input;
  }

  /**
   * Goes to the next token.
   *
   * @return false at the end of the input
   * @throws IOException if the input fails
   */
  public boolean next() throws IOException {
    if (!loaded) {
      StringBuilder all = new StringBuilder();
      char[] block = new char[8192];
      for (int n = input.read(block); n >= 0; n = input.read(block)) {
        all.append(block, 0, n);
      }
      buffer = all.toString().toCharArray();
      cursor.reset(buffer, 0, buffer.length);
      loaded = true;
    }
    return cursor.next();
  }

  /**
   * Returns where the token starts in the whole input.
   *
   * @return number of UTF-16 code units before it
   */
  public long start() {
    return cursor.start();
  }

  /**
   * Returns where the token ends in the whole input.
   *
   * @return number of UTF-16 code units up to its end
   */
  public long end() {
    return cursor.end();
  }

  /**
   * Returns what the token is.
   *
   * @return its type
   */
  public TokenType type() {
    return cursor.type();
  }

  /**
   * Returns the window that holds the token's text, valid until the next call of {@link #next()}.
   *
   * @return the array itself, not a copy
   */
  public char[] buffer() {
    return buffer;
  }

  /**
   * Returns where the token starts in {@link #buffer()}.
   *
   * @return index of its first code unit
   */
  public int bufferStart() {
    return cursor.start();
  }

  /**
   * Returns where the token ends in {@link #buffer()}.
   *
   * @return index after its last code unit
   */
  public int bufferEnd() {
    return cursor.end();
  }
}
