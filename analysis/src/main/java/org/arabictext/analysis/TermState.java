// SPDX-License-Identifier: Apache-2.0
package org.arabictext.analysis;

import org.arabictext.core.TextBuffer;
import org.arabictext.core.TokenType;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;
import org.arabictext.stemmer.Stemmer;
import org.arabictext.stemmer.StopWords;

/** What the chain makes of one token: the part that cursor and reader share. */
final class TermState {

  private static final int NORMALIZED = 1;
  private static final int STEMMED = 2;
  private static final int STOP_KNOWN = 4;

  /** The memory knows the word, and its stem is written. */
  private static final int WRITTEN = 1;

  private final Normalizer normalizer;
  private final Normalizer stemmerNormalizer;
  private final boolean oneNormalization;
  private final Stemmer stemmer;
  private final StopWords stopWords;
  private final TextBuffer normalized = new TextBuffer();
  private final TextBuffer stem = new TextBuffer();
  private final KnownWords words = new KnownWords();
  private boolean stop;

  private char[] text = {};
  private int start;
  private int end;

  /** Whether the token is a word. */
  private boolean word;

  /** What of the present token is known. */
  private int known;

  /** What the memory says of the token. */
  private int memory;

  TermState(Policy policy, Stemmer stemmer, StopWords stopWords) {
    this.normalizer = Normalizer.of(policy);
    this.stemmer = stemmer;
    this.stopWords = stopWords.under(policy);
    this.stemmerNormalizer = Normalizer.of(stemmer.policy());
    this.oneNormalization = policy.equals(stemmer.policy());
  }

  /** Goes to a token; what it becomes is found out when it is asked for. */
  void set(char[] text, int start, int end, TokenType type) {
    if (this.text != text) { // most collectors make a store cost more than a look
      this.text = text;
    }
    this.start = start;
    this.end = end;
    word = isWord(type);
    known = 0;
    memory = type == TokenType.ARABIC ? words.find(text, start, end) : KnownWords.UNFIT;
  }

  TextBuffer normalized() {
    if ((known & NORMALIZED) == 0) {
      normalizer.normalize(text, start, end, normalized);
      known |= NORMALIZED;
    }
    return normalized;
  }

  /** Returns the stem; for what is no word, the buffer of the normalized text. */
  TextBuffer stem() {
    if (memory == KnownWords.NEW) {
      learn();
    }
    if (memory == KnownWords.KNOWN) {
      words.stem(stem);
      memory = WRITTEN;
    }
    return memory == WRITTEN ? stem : otherStem();
  }

  private TextBuffer otherStem() {
    if (!word) {
      return normalized();
    }
    if ((known & STEMMED) == 0) {
      known |= STEMMED;
      makeStem();
    }
    return stem;
  }

  boolean stop() {
    if (memory == KnownWords.NEW) {
      learn();
    }
    return memory >= KnownWords.KNOWN ? words.stop() : otherStop();
  }

  private boolean otherStop() {
    if ((known & STOP_KNOWN) == 0) {
      known |= STOP_KNOWN;
      stop = word && isStop();
    }
    return stop;
  }

  private void learn() {
    stop = isStop();
    makeStem();
    known |= STOP_KNOWN | STEMMED;
    memory = words.keep(stem, stop) == KnownWords.KNOWN ? WRITTEN : KnownWords.UNFIT;
  }

  private void makeStem() {
    if (oneNormalization && (known & NORMALIZED) == 0) {
      stemmer.stemWord(text, start, end, stem);
    } else {
      stemNormalized(normalized());
    }
  }

  private void stemNormalized(TextBuffer term) {
    if (oneNormalization) {
      stem.set(term.array(), 0, term.length());
    } else {
      stemmerNormalizer.normalize(term.array(), 0, term.length(), stem);
    }
    stemmer.stem(text, start, end, stem);
  }

  private boolean isStop() {
    if ((known & NORMALIZED) != 0) {
      return stopWords.contains(normalized.array(), 0, normalized.length());
    }
    boolean found = stopWords.containsWord(text, start, end, normalized);
    known |= normalized.length() > 0 ? NORMALIZED : 0;
    return found;
  }

  static boolean isWord(TokenType type) {
    // without the table that a switch looks into
    return type == TokenType.ARABIC || type == TokenType.LATIN || type == TokenType.WORD;
  }

  static boolean isIndexed(TokenType type) {
    return switch (type) {
      case PUNCTUATION, SYMBOL, UNKNOWN, EMOTICON, WHITE_SPACE, LINE_BREAK -> false;
      default -> true;
    };
  }
}
