// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Splits text into typed tokens.
 *
 * <p>Immutable and thread-safe. Time is linear in the length of the text.
 *
 * @since 0.1
 */
public final class Tokenizer {

  private static final Tokenizer STANDARD = new Tokenizer();

  private Tokenizer() {}

  /**
   * Returns the tokenizer with every tailoring for Arabic and without white space tokens.
   *
   * @return the shared instance
   */
  public static Tokenizer standard() {
    return STANDARD;
  }

  /**
   * Splits a text.
   *
   * @param text the text
   * @return the tokens in order
   * @throws NullPointerException if {@code text} is null
   */
  public List<Token> tokenize(CharSequence text) {
    Objects.requireNonNull(text, "text");
    List<Token> tokens = new ArrayList<>();
    TokenCursor cursor = cursor().reset(text);
    while (cursor.next()) {
      int start = cursor.start();
      int end = cursor.end();
      tokens.add(new Token(text.subSequence(start, end).toString(), cursor.type(), start, end));
    }
    return tokens;
  }

  /**
   * Makes a cursor that walks over tokens without allocating.
   *
   * @return a new cursor over the empty text
   */
  public TokenCursor cursor() {
    return new TokenCursor();
  }

  /**
   * Makes a reader of tokens that holds no more than a bounded window of its input.
   *
   * @param input where the text comes from; not closed
   * @return a new reader before the first token
   */
  public TokenReader read(Reader input) {
    return new TokenReader(cursor(), Objects.requireNonNull(input, "input"));
  }
}
