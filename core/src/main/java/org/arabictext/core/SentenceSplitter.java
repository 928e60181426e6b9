// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import java.io.Reader;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Splits text into sentences.
 *
 * <pre>{@code
 * for (Sentence sentence : SentenceSplitter.standard().split(text)) {
 *   System.out.println(sentence.start() + " " + sentence.text());
 * }
 * }</pre>
 *
 * <p>A sentence ends after a full stop, an exclamation or question mark, an ellipsis, the full stop
 * U+06D4 and their like in other scripts (the property Sentence_Terminal of Unicode), together with
 * the quotation marks, brackets, footnotes and emoji that follow; after the number of a verse; and
 * at a line break. It does not end
 *
 * <ul>
 *   <li>at a comma, semicolon or colon, nor at a stop before one;
 *   <li>at the full stop of an abbreviation, an initial, a number, an address, or of the number
 *       that counts a list item;
 *   <li>at a stop alone in brackets, such as {@code (!)}, nor before a footnote in square brackets
 *       that touches the stop;
 *   <li>at a full stop before a lower-case letter.
 * </ul>
 *
 * <p>The rules follow UAX #29, with a {@link Tokenizer} in place of its character classes; where a
 * sentence ends inside a quotation, they split as it does. Sentences are in order and cover every
 * code unit that is not white space exactly once.
 *
 * <p>Immutable and thread-safe. Time is linear in the length of the text.
 *
 * @since 0.1
 */
public final class SentenceSplitter {

  /**
   * The number of UTF-16 code units in the longest sentence: 65,536. Anything longer is split
   * there, between two tokens.
   */
  public static final int MAX_SENTENCE_LENGTH = 0x10000;

  private static final SentenceSplitter STANDARD = new SentenceSplitter(false);
  private static final SentenceSplitter WRAPPED = new SentenceSplitter(true);
  private static final Tokenizer TOKENIZER = Tokenizer.builder().whiteSpace(true).build();

  private final boolean wrapped;

  private SentenceSplitter(boolean wrapped) {
    this.wrapped = wrapped;
  }

  /**
   * Returns the splitter for text whose lines are headings, paragraphs, verses or messages: a line
   * break ends a sentence.
   *
   * @return the shared instance
   */
  public static SentenceSplitter standard() {
    return STANDARD;
  }

  /**
   * Returns the splitter for text whose lines were broken to a width: an empty line ends a
   * sentence, a single line break does not.
   *
   * @return the shared instance
   */
  public static SentenceSplitter wrapped() {
    return WRAPPED;
  }

  /**
   * Splits a text.
   *
   * @param text the text
   * @return the sentences in order
   * @throws NullPointerException if {@code text} is null
   */
  public List<Sentence> split(CharSequence text) {
    Walk walk = new Walk(text, wrapped);
    List<Sentence> sentences = new ArrayList<>();
    while (walk.next()) {
      sentences.add(walk.sentence());
    }
    return sentences;
  }

  /**
   * Splits a text while the stream is consumed.
   *
   * @param text the text; not to be changed until the stream is done
   * @return the sentences in order
   * @throws NullPointerException if {@code text} is null
   */
  public Stream<Sentence> stream(CharSequence text) {
    Walk walk = new Walk(text, wrapped);
    int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
    Spliterator<Sentence> sentences =
        new Spliterators.AbstractSpliterator<>(text.length(), traits) {
          @Override
          public boolean tryAdvance(Consumer<? super Sentence> action) {
            if (!walk.next()) {
              return false;
            }
            action.accept(walk.sentence());
            return true;
          }
        };
    return StreamSupport.stream(sentences, false);
  }

  /**
   * Makes a reader of sentences that holds no more than one sentence and a bounded window.
   *
   * @param input where the text comes from; not closed
   * @return a new reader before the first sentence
   * @throws NullPointerException if {@code input} is null
   */
  public SentenceReader read(Reader input) {
    return new SentenceReader(TOKENIZER.read(input), new SentenceFinder(wrapped));
  }

  /**
   * Makes an iterator for code that takes one of the JDK's, such as a highlighter: a boundary is
   * where a sentence starts, so that white space belongs to the sentence before it.
   *
   * @return a new iterator over the empty text; mutable, for one thread
   */
  public BreakIterator breakIterator() {
    return new Boundaries(this::boundaries);
  }

  private int[] boundaries(String text) {
    IntStream inner = stream(text).skip(1).mapToInt(Sentence::start);
    return IntStream.concat(IntStream.of(0), IntStream.concat(inner, IntStream.of(text.length())))
        .distinct()
        .toArray();
  }

  /** Walks over the sentences of a text in memory, with tokens of white space only where needed. */
  private static final class Walk {

    private final CharSequence text;
    private final TokenCursor tokens = Tokenizer.standard().cursor();
    private @Nullable TokenCursor blanks;
    private final SentenceFinder finder;
    private int behind;

    Walk(CharSequence text, boolean wrapped) {
      this.text = Objects.requireNonNull(text, "text");
      tokens.reset(text);
      finder = new SentenceFinder(wrapped);
    }

    boolean next() {
      while (tokens.next()) {
        int gap = behind;
        int start = tokens.start();
        behind = tokens.end();
        char[] chars = tokens.buffer();
        TokenType type = tokens.type();
        boolean plain = type == TokenType.ARABIC && isAtMostOneSpace(chars, gap, start);
        if (plain && finder.takeWord(start, behind)) {
          continue;
        }
        skip(chars, gap, start);
        if (finder.take(type, chars, start, behind, start)) {
          return true;
        }
      }
      return finder.finish();
    }

    private static boolean isAtMostOneSpace(char[] chars, int from, int to) {
      return from == to || (to - from == 1 && chars[from] == ' ');
    }

    private void skip(char[] chars, int from, int to) {
      int plain = from;
      while (plain < to && (chars[plain] == ' ' || chars[plain] == '\n')) {
        plain++;
      }
      if (plain < to) {
        skipOther(chars, from, to);
        return;
      }
      for (int i = from; i < to; i++) {
        boolean space = chars[i] == ' ';
        finder.take(space ? TokenType.WHITE_SPACE : TokenType.LINE_BREAK, chars, i, i + 1, i);
      }
    }

    private void skipOther(char[] chars, int from, int to) {
      if (blanks == null) {
        blanks = TOKENIZER.cursor();
      }
      blanks.reset(chars, from, to);
      while (blanks.next()) {
        int start = from + blanks.start();
        finder.take(blanks.type(), chars, start, from + blanks.end(), start);
      }
    }

    Sentence sentence() {
      int start = (int) finder.start();
      int end = (int) finder.end();
      return new Sentence(text.subSequence(start, end).toString(), start, end);
    }
  }
}
