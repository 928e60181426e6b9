// SPDX-License-Identifier: Apache-2.0
package org.arabictext.analysis;

import java.io.IOException;
import java.io.Reader;
import org.arabictext.core.TextBuffer;
import org.arabictext.core.TokenReader;
import org.arabictext.core.TokenType;

/**
 * Reads analysed tokens from a stream of text and holds no more than a bounded window of it, and a
 * memory of frequent words that grows up to a megabyte.
 *
 * <p>Mutable; for one thread. Offsets are {@code long}: a stream may be longer than an array. The
 * buffers that it returns are its own: they are valid until the next call of {@link #next()}.
 *
 * <pre>{@code
 * TermReader terms = TextAnalyzer.standard().read(reader);
 * while (terms.next()) {
 *   System.out.println(terms.start() + " " + terms.stem());
 * }
 * }</pre>
 *
 * @since 0.1
 */
public final class TermReader {

  private final TokenReader tokens;
  private final TermState state;

  TermReader(TokenReader tokens, TermState state) {
    this.tokens = tokens;
    this.state = state;
  }

  /**
   * Starts again on another input, with the same window and the same memory.
   *
   * @param input where the text comes from; not closed
   * @return this reader, before the first token
   * @throws NullPointerException if {@code input} is null
   */
  public TermReader reset(Reader input) {
    tokens.reset(input);
    return this;
  }

  /**
   * Goes to the next token.
   *
   * @return false at the end of the input
   * @throws IOException if the input fails
   */
  public boolean next() throws IOException {
    if (!tokens.next()) {
      return false;
    }
    state.set(tokens.buffer(), tokens.bufferStart(), tokens.bufferEnd(), tokens.type());
    return true;
  }

  /**
   * Returns where the token starts in the whole input.
   *
   * @return number of UTF-16 code units before it
   */
  public long start() {
    return tokens.start();
  }

  /**
   * Returns where the token ends in the whole input.
   *
   * @return number of UTF-16 code units up to its end
   */
  public long end() {
    return tokens.end();
  }

  /**
   * Returns what the token is.
   *
   * @return its type
   */
  public TokenType type() {
    return tokens.type();
  }

  /**
   * Returns the array that holds the token as written.
   *
   * @return the reader's own window, not a copy
   */
  public char[] buffer() {
    return tokens.buffer();
  }

  /**
   * Returns where the token starts in {@link #buffer()}.
   *
   * @return index of its first code unit
   */
  public int bufferStart() {
    return tokens.bufferStart();
  }

  /**
   * Returns where the token ends in {@link #buffer()}.
   *
   * @return index after its last code unit
   */
  public int bufferEnd() {
    return tokens.bufferEnd();
  }

  /**
   * Returns the token's text under the policy of the chain.
   *
   * @return the reader's own buffer
   */
  public TextBuffer normalized() {
    return state.normalized();
  }

  /**
   * Returns the stem of a word; for other tokens the normalized text.
   *
   * @return the reader's own buffer
   */
  public TextBuffer stem() {
    return state.stem();
  }

  /**
   * Tells whether the token is a word: only words are stemmed and can be stop words.
   *
   * @return whether its type is that of a word in some script
   */
  public boolean isWord() {
    return TermState.isWord(tokens.type());
  }

  /**
   * Tells whether the token is a stop word.
   *
   * @return whether it is in the chain's list
   */
  public boolean isStop() {
    return state.stop();
  }
}
