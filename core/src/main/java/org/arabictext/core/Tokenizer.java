// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import java.io.Reader;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Splits text into typed tokens.
 *
 * <p>Words begin and end where the default word boundaries of Unicode (UAX #29, as ICU4J has them)
 * say so, except where a {@link Tailoring} says otherwise. Tokens are in order and cover every code
 * unit that is not white space exactly once; with {@link Builder#whiteSpace(boolean)} they cover
 * the whole text.
 *
 * <p>Immutable and thread-safe. Time is linear in the length of the text.
 *
 * <pre>{@code
 * for (Token token : Tokenizer.standard().tokenize("زاد ١٢٫٥٪ في 3/4/2024")) {
 *   System.out.println(token.type() + " " + token.text());
 * }
 * }</pre>
 *
 * @since 0.1
 */
public final class Tokenizer {

  /**
   * The number of UTF-16 code units in the longest token: 32,768. Anything longer is split there,
   * between two code points.
   */
  public static final int MAX_TOKEN_LENGTH = Scanner.LONGEST;

  /** Bits of the tailorings that {@link #standard()} has. */
  static final int STANDARD_SET = bits(EnumSet.allOf(Tailoring.class)) & ~offByDefault();

  private static final Tokenizer STANDARD = builder().build();
  private static final Tokenizer UAX29 = builder().tailorings(Set.of()).build();

  private final int tailorings;
  private final boolean whiteSpace;

  private Tokenizer(int tailorings, boolean whiteSpace) {
    this.tailorings = tailorings;
    this.whiteSpace = whiteSpace;
  }

  private static int offByDefault() {
    return Tailoring.SCRIPT_CHANGES.bit();
  }

  private static int bits(Set<Tailoring> tailorings) {
    int bits = 0;
    for (Tailoring tailoring : tailorings) {
      bits |= tailoring.bit();
    }
    return bits;
  }

  /**
   * Returns the tokenizer with every tailoring for Arabic and without white space tokens.
   *
   * @return the shared instance
   */
  public static Tokenizer standard() {
    return STANDARD;
  }

  /**
   * Returns the tokenizer without tailorings: its boundaries are those of ICU4J's word iterator.
   *
   * @return the shared instance; it gives no white space tokens
   */
  public static Tokenizer uax29() {
    return UAX29;
  }

  /**
   * Starts to build a tokenizer.
   *
   * @return a builder with the settings of {@link #standard()}
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Splits a text.
   *
   * @param text the text
   * @return the tokens in order
   * @throws NullPointerException if {@code text} is null
   */
  public List<Token> tokenize(CharSequence text) {
    TokenCursor cursor = cursor().reset(text);
    List<Token> tokens = new ArrayList<>();
    while (cursor.next()) {
      tokens.add(token(cursor, text));
    }
    return tokens;
  }

  private static Token token(TokenCursor cursor, CharSequence text) {
    int start = cursor.start();
    int end = cursor.end();
    return new Token(text.subSequence(start, end).toString(), cursor.type(), start, end);
  }

  /**
   * Splits a text while the stream is consumed.
   *
   * @param text the text; not to be changed until the stream is done
   * @return the tokens in order, one after another
   * @throws NullPointerException if {@code text} is null
   */
  public Stream<Token> stream(CharSequence text) {
    TokenCursor cursor = cursor().reset(text);
    int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
    Spliterator<Token> tokens =
        new Spliterators.AbstractSpliterator<>(text.length(), traits) {
          @Override
          public boolean tryAdvance(Consumer<? super Token> action) {
            if (!cursor.next()) {
              return false;
            }
            action.accept(token(cursor, text));
            return true;
          }
        };
    return StreamSupport.stream(tokens, false);
  }

  /**
   * Makes a cursor that walks over tokens without allocating.
   *
   * @return a new cursor over the empty text
   */
  public TokenCursor cursor() {
    return new TokenCursor(scanner());
  }

  /**
   * Makes a reader of tokens that holds no more than a bounded window of its input.
   *
   * @param input where the text comes from; not closed
   * @return a new reader before the first token
   * @throws NullPointerException if {@code input} is null
   */
  public TokenReader read(Reader input) {
    return new TokenReader(scanner(), Objects.requireNonNull(input, "input"));
  }

  /**
   * Makes an iterator for code that takes one of the JDK's: a boundary is where a token starts or
   * ends. It keeps a copy of its text and all boundaries in it.
   *
   * @return a new iterator over the empty text; mutable, for one thread
   */
  public BreakIterator breakIterator() {
    return new Boundaries(new Tokenizer(tailorings, true)::boundaries);
  }

  private int[] boundaries(String text) {
    return IntStream.concat(IntStream.of(0), stream(text).mapToInt(Token::end)).toArray();
  }

  Scanner scanner() {
    return new Scanner(tailorings, whiteSpace);
  }

  /**
   * Collects the settings of a tokenizer.
   *
   * <p>Mutable; for one thread.
   *
   * @since 0.1
   */
  public static final class Builder {

    private int tailorings = STANDARD_SET;
    private boolean whiteSpace;

    private Builder() {}

    /**
     * Says whether white space and line breaks make tokens, so that the tokens tile the text.
     *
     * @param wanted false by default
     * @return this builder
     */
    public Builder whiteSpace(boolean wanted) {
      whiteSpace = wanted;
      return this;
    }

    /**
     * Switches one tailoring.
     *
     * @param tailoring which one
     * @param wanted whether it is to be applied
     * @return this builder
     * @throws NullPointerException if {@code tailoring} is null
     */
    public Builder tailoring(Tailoring tailoring, boolean wanted) {
      int bit = Objects.requireNonNull(tailoring, "tailoring").bit();
      tailorings = wanted ? tailorings | bit : tailorings & ~bit;
      return this;
    }

    /**
     * Applies these tailorings and no others.
     *
     * @param wanted the set; empty for plain UAX #29
     * @return this builder
     * @throws NullPointerException if {@code wanted} is null or has a null in it
     */
    public Builder tailorings(Set<Tailoring> wanted) {
      tailorings = bits(Objects.requireNonNull(wanted, "wanted"));
      return this;
    }

    /**
     * Makes the tokenizer.
     *
     * @return a new tokenizer with these settings
     */
    public Tokenizer build() {
      return new Tokenizer(tailorings, whiteSpace);
    }
  }
}
