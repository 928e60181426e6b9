// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.arabictext.analysis.TermReader;
import org.arabictext.analysis.TextAnalyzer;
import org.arabictext.core.TokenType;
import org.jspecify.annotations.Nullable;

/*
 * What an index wants of a text, as stretches of the reader's window:
 *
 *   punctuation, symbols, stray marks   left out, no gap in the positions
 *   #tag_of_words                       its words, one after another
 *   @name                               the name
 *   longer than MAX_LENGTH              pieces of at most that length
 *   all else                            as it is
 */
final class WordSource {

  /** As in Lucene's StandardTokenizer; an index refuses terms longer than 32,766 bytes. */
  static final int MAX_LENGTH = 255;

  private CountingReader input = new CountingReader(Reader.nullReader());
  private final TermReader tokens;
  private int from;
  private int to;
  private int tokenEnd;

  /** Whether the token is one Arabic word. */
  private boolean isPlain;

  WordSource(ArabicTextChain chain) {
    tokens =
        TextAnalyzer.builder()
            .tokenizer(chain.tokenizer())
            .policy(chain.policy())
            .stemmer(chain.stemmer())
            .stopWords(chain.stopWords())
            .build()
            .read(input);
  }

  void reset(Reader input) {
    this.input = new CountingReader(input);
    tokens.reset(this.input);
    from = 0;
    to = 0;
    tokenEnd = 0;
  }

  boolean next() throws IOException {
    while (true) {
      if (to == tokenEnd) {
        if (!tokens.next()) {
          return false;
        }
        TokenType type = tokens.type();
        from = tokens.bufferStart();
        tokenEnd = tokens.bufferEnd();
        to = tokenEnd;
        isPlain = type == TokenType.ARABIC && tokenEnd - from <= MAX_LENGTH;
        if (isPlain) {
          return true;
        }
        if (!isIndexed(type)) {
          continue;
        }
      } else {
        from = to;
      }
      if (type() == TokenType.HASHTAG || type() == TokenType.MENTION) {
        skipSigns();
      }
      to = pieceEnd();
      if (from < to) {
        return true;
      }
    }
  }

  private static boolean isIndexed(TokenType type) {
    return switch (type) {
      case PUNCTUATION, SYMBOL, UNKNOWN, EMOTICON, WHITE_SPACE, LINE_BREAK -> false;
      default -> true;
    };
  }

  private void skipSigns() {
    while (from < tokenEnd && isSign(buffer()[from])) {
      from++;
    }
  }

  private static boolean isSign(char c) {
    // fullwidth number sign and fullwidth commercial at besides the usual ones
    return c == '#' || c == '_' || c == '@' || c == '\uFF03' || c == '\uFF20';
  }

  private int pieceEnd() {
    int limit = Math.min(tokenEnd, from + MAX_LENGTH);
    if (type() == TokenType.HASHTAG) {
      int end = from;
      while (end < limit && !isSign(buffer()[end])) {
        end++;
      }
      limit = end;
    }
    boolean splitsPair =
        limit < tokenEnd
            && limit > from
            && Character.isLowSurrogate(buffer()[limit])
            && Character.isHighSurrogate(buffer()[limit - 1]);
    return splitsPair ? limit - 1 : limit;
  }

  /**
   * Returns what knows stem and stop words of the present word, or null if the word is not one
   * plain token, which {@link TermMaker} has to look at.
   */
  @Nullable TermReader plain() {
    return isPlain ? tokens : null;
  }

  char[] buffer() {
    return tokens.buffer();
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  TokenType type() {
    return tokens.type();
  }

  /** Index of the first code unit in the whole input. */
  int start() {
    return (int) tokens.start() + from - tokens.bufferStart();
  }

  /** Index after the last code unit in the whole input. */
  int end() {
    return start() + to - from;
  }

  /** Number of code units that the input has given so far: all of them once next() was false. */
  int inputLength() {
    return input.count;
  }

  private static final class CountingReader extends FilterReader {

    private int count;

    CountingReader(Reader in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int codeUnit = super.read();
      count += codeUnit < 0 ? 0 : 1;
      return codeUnit;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count += Math.max(0, read);
      return read;
    }
  }
}
