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

  private final Normalizer normalizer;
  private final Normalizer stemmerNormalizer;
  private final boolean oneNormalization;
  private final Stemmer stemmer;
  private final StopWords stopWords;
  private final TextBuffer normalized = new TextBuffer();
  private final TextBuffer stem = new TextBuffer();
  private boolean stop;

  TermState(Policy policy, Stemmer stemmer, StopWords stopWords) {
    this.normalizer = Normalizer.of(policy);
    this.stemmer = stemmer;
    this.stopWords = stopWords.under(policy);
    this.stemmerNormalizer = Normalizer.of(stemmer.policy());
    this.oneNormalization = policy.equals(stemmer.policy());
  }

  /** Analyses one token. */
  void set(char[] text, int start, int end, TokenType type) {
    normalizer.normalize(text, start, end, normalized);
    stop = false;
    if (!isWord(type)) {
      stem.set(normalized.array(), 0, normalized.length());
      return;
    }
    if (oneNormalization) {
      stem.set(normalized.array(), 0, normalized.length());
    } else {
      stemmerNormalizer.normalize(normalized.array(), 0, normalized.length(), stem);
    }
    stop = stopWords.contains(normalized.array(), 0, normalized.length());
    stemmer.stem(text, start, end, stem);
  }

  TextBuffer normalized() {
    return normalized;
  }

  TextBuffer stem() {
    return stem;
  }

  boolean stop() {
    return stop;
  }

  static boolean isWord(TokenType type) {
    return switch (type) {
      case ARABIC, LATIN, WORD -> true;
      default -> false;
    };
  }

  static boolean isIndexed(TokenType type) {
    return switch (type) {
      case PUNCTUATION, SYMBOL, UNKNOWN, EMOTICON, WHITE_SPACE, LINE_BREAK -> false;
      default -> true;
    };
  }
}
