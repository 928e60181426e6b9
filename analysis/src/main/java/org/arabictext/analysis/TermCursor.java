// SPDX-License-Identifier: Apache-2.0
package org.arabictext.analysis;

import java.util.Objects;
import org.arabictext.core.TextBuffer;
import org.arabictext.core.TokenCursor;
import org.arabictext.core.TokenType;

/**
 * Walks over the analysed tokens of a text; allocates nothing per token.
 *
 * <p>A token is normalized and stemmed when its forms are first asked for. What became of frequent
 * words is remembered, in a table that grows with the text up to a megabyte: a cursor that is used
 * again is faster than a new one.
 *
 * <p>Mutable; for one thread. The buffers that it returns are its own: they are valid until the
 * next call of {@link #next()}.
 *
 * <pre>{@code
 * TermCursor terms = TextAnalyzer.standard().cursor().reset(text);
 * while (terms.next()) {
 *   if (!terms.isStop()) {
 *     System.out.println(terms.start() + " " + terms.stem());
 *   }
 * }
 * }</pre>
 *
 * @since 0.1
 */
public final class TermCursor {

  private final TokenCursor tokens;
  private final TermState state;
  private char[] text = new char[0];
  private int base;

  TermCursor(TokenCursor tokens, TermState state) {
    this.tokens = tokens;
    this.state = state;
  }

  /**
   * Starts again on a text.
   *
   * @param text the text; copied
   * @return this cursor, before the first token; offsets are UTF-16 indexes into {@code text}
   * @throws NullPointerException if {@code text} is null
   */
  public TermCursor reset(CharSequence text) {
    Objects.requireNonNull(text, "text");
    char[] chars = text.toString().toCharArray();
    return reset(chars, 0, chars.length);
  }

  /**
   * Starts again on a stretch of an array.
   *
   * @param text the array; not to be changed while the cursor walks
   * @param start index of the first code unit
   * @param end index after the last code unit
   * @return this cursor, before the first token; offsets count from {@code start}
   * @throws NullPointerException if {@code text} is null
   * @throws IndexOutOfBoundsException if the stretch does not lie inside the array
   */
  public TermCursor reset(char[] text, int start, int end) {
    this.text = Objects.requireNonNull(text, "text");
    base = start;
    tokens.reset(text, start, end);
    return this;
  }

  /**
   * Goes to the next token.
   *
   * @return false when there is none
   */
  public boolean next() {
    if (!tokens.next()) {
      return false;
    }
    state.set(text, base + tokens.start(), base + tokens.end(), tokens.type());
    return true;
  }

  /**
   * Returns where the token starts.
   *
   * @return index of its first UTF-16 code unit
   */
  public int start() {
    return tokens.start();
  }

  /**
   * Returns where the token ends.
   *
   * @return index after its last UTF-16 code unit
   */
  public int end() {
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
   * Returns the token's text under the policy of the chain.
   *
   * @return the cursor's own buffer
   */
  public TextBuffer normalized() {
    return state.normalized();
  }

  /**
   * Returns the stem of a word; for other tokens the normalized text.
   *
   * @return the cursor's own buffer
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

  /**
   * Tells whether a search engine would index the token: whether it is a word, a number, a name or
   * the like, no stop word, and its stem is not empty.
   *
   * @return whether its stem is among {@link TextAnalyzer#terms}
   */
  public boolean isTerm() {
    return TermState.isIndexed(tokens.type()) && !isStop() && stem().length() > 0;
  }
}
