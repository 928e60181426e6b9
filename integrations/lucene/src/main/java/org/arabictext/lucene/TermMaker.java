// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import org.arabictext.core.TextBuffer;
import org.arabictext.core.TokenType;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.stemmer.Stemmer;
import org.arabictext.stemmer.Stemmers;
import org.arabictext.stemmer.StopWords;

/** Makes the forms of one word after another. For one thread. */
final class TermMaker {

  private final Normalizer normalizer;
  private final Normalizer stemmerNormalizer;
  private final boolean oneNormalization;
  private final Stemmer stemmer;
  private final Stemmer roots = Stemmers.named("isri");
  private final StopWords stopWords;
  private final WordSet protectedWords;
  private final TextBuffer exact = new TextBuffer();
  private final TextBuffer stem = new TextBuffer();
  private final TextBuffer root = new TextBuffer();
  private final TextBuffer skeleton = new TextBuffer();
  private char[] written = new char[0];
  private int start;
  private int end;
  private boolean word;
  private boolean kept;

  /** Whether the token is a plain Arabic word that is not looked for among the protected ones. */
  private boolean free;

  private boolean normalized;

  TermMaker(ArabicTextChain chain) {
    normalizer = Normalizer.of(chain.policy());
    stemmer = chain.stemmer();
    stemmerNormalizer = Normalizer.of(stemmer.policy());
    oneNormalization = chain.policy().equals(stemmer.policy());
    stopWords = chain.stopWords();
    protectedWords = chain.protectedWords();
  }

  /** Takes up a word. */
  void set(char[] text, int from, int to, TokenType type) {
    written = text;
    start = from;
    end = to;
    free = type == TokenType.ARABIC && protectedWords.isEmpty();
    normalized = false;
    if (!free) {
      normalize(type);
    }
    word = isWord(type);
    kept = word && !free && protectedWords.contains(exact);
  }

  private void normalize(TokenType type) {
    normalizer.normalize(written, start, end, exact);
    normalized = true;
    if (type == TokenType.ABBREVIATION) {
      stripStops(exact);
    }
  }

  private static boolean isWord(TokenType type) {
    return switch (type) {
      case ARABIC, LATIN, WORD, HASHTAG -> true;
      default -> false;
    };
  }

  private static void stripStops(TextBuffer term) {
    char[] chars = term.array();
    int to = 0;
    for (int i = 0; i < term.length(); i++) {
      if (chars[i] != '.') {
        chars[to++] = chars[i];
      }
    }
    term.setLength(to);
  }

  boolean isStop() {
    if (free && !normalized) {
      boolean found = stopWords.containsWord(written, start, end, exact);
      normalized = exact.length() > 0;
      return found;
    }
    return word && !kept && stopWords.contains(exact.array(), 0, exact.length());
  }

  boolean isProtected() {
    return kept;
  }

  TextBuffer term(TermForm form) {
    return switch (form) {
      case EXACT -> exact();
      case STEM -> stem();
      case SKELETON -> skeleton();
    };
  }

  TextBuffer exact() {
    if (!normalized) {
      normalize(TokenType.ARABIC);
    }
    return exact;
  }

  TextBuffer stem() {
    if (!word || kept) {
      return exact;
    }
    if (oneNormalization && !normalized) {
      stemmer.stemWord(written, start, end, stem);
      return stem;
    }
    TextBuffer term = exact();
    if (oneNormalization) {
      stem.set(term.array(), 0, term.length());
    } else {
      stemmerNormalizer.normalize(term.array(), 0, term.length(), stem);
    }
    stemmer.stem(written, start, end, stem);
    return stem;
  }

  TextBuffer skeleton() {
    return skeleton(stem());
  }

  /** Returns the skeleton of a stem that was made already. */
  TextBuffer skeleton(TextBuffer of) {
    if (!word || kept) {
      return of;
    }
    root.set(of.array(), 0, of.length());
    roots.stem(of.array(), 0, of.length(), root);
    char[] from = root.array();
    int length = root.length();
    char[] to = skeleton.ensureCapacity(length);
    int n = 0;
    for (int i = 0; i < length; i++) {
      if (!isWeak(from[i])) {
        to[n++] = from[i];
      }
    }
    skeleton.setLength(n);
    return n < 2 ? root : skeleton;
  }

  private static boolean isWeak(char c) {
    return switch (c) {
      case '\u0621', // hamza
          '\u0622', // alef with madda above
          '\u0623', // alef with hamza above
          '\u0624', // waw with hamza above
          '\u0625', // alef with hamza below
          '\u0626', // yeh with hamza above
          '\u0627', // alef
          '\u0629', // teh marbuta
          '\u0648', // waw
          '\u0649', // alef maksura
          '\u064A' // yeh
          ->
          true;
      default -> false;
    };
  }
}
