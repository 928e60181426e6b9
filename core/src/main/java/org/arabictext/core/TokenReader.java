// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Objects;

/**
 * Reads tokens from a stream of text and holds no more than a bounded window of it.
 *
 * <p>The tokens are those that a cursor over the whole text would give. The window is 65,536 code
 * units long, twice {@link Tokenizer#MAX_TOKEN_LENGTH}, whatever the input.
 *
 * <p>Mutable; for one thread. Offsets are {@code long}: a stream may be longer than an array.
 *
 * <pre>{@code
 * TokenReader tokens = Tokenizer.standard().read(reader);
 * while (tokens.next()) {
 *   System.out.println(tokens.start() + " " + tokens.text());
 * }
 * }</pre>
 *
 * @since 0.1
 */
public final class TokenReader {

  private static final int WINDOW = 2 * Scanner.LONGEST;

  /** Code units kept before the token: what stands before it can decide what it is. */
  private static final int CONTEXT = 2;

  private final Scanner scanner;
  private Reader input;
  private char[] buffer = new char[4096];
  private int filled;
  private long offset;
  private boolean ended;

  TokenReader(Scanner scanner, Reader input) {
    this.scanner = scanner;
    this.input = input;
    scanner.reset(buffer, 0, 0);
  }

  /**
   * Starts again on another input, with the same window.
   *
   * @param input where the text comes from; not closed
   * @return this reader, before the first token
   * @throws NullPointerException if {@code input} is null
   */
  public TokenReader reset(Reader input) {
    this.input = Objects.requireNonNull(input, "input");
    filled = 0;
    offset = 0;
    ended = false;
    scanner.reset(buffer, 0, 0);
    return this;
  }

  /**
   * Goes to the next token.
   *
   * @return false at the end of the input
   * @throws IOException if the input fails
   */
  public boolean next() throws IOException {
    do {
      while (!ended && filled - scanner.skip() < Scanner.LONGEST) {
        fill();
      }
      if (!scanner.step()) {
        return false;
      }
    } while (scanner.blank());
    return true;
  }

  /** Moves what is still needed to the start of the window and fills the rest. */
  private void fill() throws IOException {
    int moved = Math.max(0, scanner.skip() - CONTEXT);
    if (moved > 0) {
      System.arraycopy(buffer, moved, buffer, 0, filled - moved);
      filled -= moved;
      offset += moved;
    }
    if (filled == buffer.length && buffer.length < WINDOW) {
      buffer = Arrays.copyOf(buffer, Math.min(WINDOW, buffer.length * 4));
    }
    while (!ended && filled < buffer.length) {
      int read = input.read(buffer, filled, buffer.length - filled);
      ended = read < 0;
      filled += Math.max(0, read);
    }
    scanner.shift(buffer, moved, filled);
  }

  /**
   * Returns where the token starts in the whole input.
   *
   * @return number of UTF-16 code units before it
   */
  public long start() {
    return offset + scanner.start();
  }

  /**
   * Returns where the token ends in the whole input.
   *
   * @return number of UTF-16 code units up to its end
   */
  public long end() {
    return offset + scanner.end();
  }

  /**
   * Returns what the token is.
   *
   * @return its type
   */
  public TokenType type() {
    return scanner.type();
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
    return scanner.start();
  }

  /**
   * Returns where the token ends in {@link #buffer()}.
   *
   * @return index after its last code unit
   */
  public int bufferEnd() {
    return scanner.end();
  }

  /**
   * Returns the token as written, as a new string.
   *
   * @return the code units of the token
   */
  public String text() {
    return new String(buffer, bufferStart(), bufferEnd() - bufferStart());
  }
}
