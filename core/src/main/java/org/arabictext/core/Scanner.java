// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

/** Finds the next token in an array: the engine behind cursor and reader. */
final class Scanner {

  /*
   *              yes                                  hard end
   *   Arabic? ─────────► run over letters and marks ───────────► ARABIC          the hot loop
   *      │ no                                │ any other end
   *      ▼                                   ▼
   *   recognizers, by what the token begins with ──── matched ──► their type
   *      │ none
   *      ▼
   *   WordBreaker (UAX #29) ──► Dictionary, if a script needs one ──► type by contents
   *
   * Nothing looks further than LONGEST code units beyond the start of the token, so a reader that
   * holds that many gives the same tokens as the whole text does.
   */

  static final int LONGEST = 0x8000;

  private final boolean fast;
  private final boolean spaces;
  private final WordBreaker words;
  private final Recognizers recognizers;
  private final TokenTypes types;
  private final Dictionary dictionary = new Dictionary();
  private final boolean skips;

  private char[] text = {};
  private int from;
  private int limit;
  private int start;
  private int end;
  private TokenType type = TokenType.UNKNOWN;
  private boolean blank;

  /**
   * Makes a scanner.
   *
   * @param spaces whether white space makes tokens
   */
  Scanner(int tailorings, boolean spaces) {
    this.spaces = spaces;
    words = new WordBreaker(tailorings);
    recognizers = new Recognizers(tailorings);
    types = new TokenTypes(tailorings);
    fast = (tailorings & Tokenizer.STANDARD_SET) == Tokenizer.STANDARD_SET;
    skips = !spaces && Tailoring.WHITE_SPACE.in(tailorings);
  }

  void reset(char[] text, int from, int limit) {
    this.text = text;
    this.from = from;
    this.limit = limit;
    start = from;
    end = from;
    dictionary.reset();
    recognizers.reset();
  }

  /** Goes on after the text has moved towards the start of its array and grown at its end. */
  void shift(char[] text, int distance, int limit) {
    this.text = text;
    this.limit = limit;
    from = Math.max(0, from - distance);
    start -= distance;
    end -= distance;
    dictionary.shift(distance);
    recognizers.shift(distance);
  }

  /** Steps over white space that is not wanted; returns where the next token starts. */
  int skip() {
    if (skips) {
      char[] t = text;
      int n = limit;
      int p = end;
      while (p < n && isSpace(ScanClass.UNITS[t[p]])) {
        p++;
      }
      end = p;
    }
    return end;
  }

  private static boolean isSpace(int unit) {
    return unit >= ScanClass.FIRST_SPACE_CLASS && unit <= ScanClass.LAST_SPACE_CLASS;
  }

  /** Goes to the next token that is wanted. */
  boolean next() {
    do {
      if (!step()) {
        return false;
      }
    } while (blank);
    return true;
  }

  /** Goes to the next token; false at the end of the text. */
  boolean step() {
    char[] t = text;
    byte[] units = ScanClass.UNITS;
    int p = skip();
    int n = limit;
    start = p;
    if (p >= n) {
      return false;
    }
    if (fast && units[t[p]] == ScanClass.ARABIC_LETTER_CLASS && !dictionary.divides(p)) {
      int stop = Math.min(n, p + LONGEST);
      do {
        p++;
      } while (p < stop && units[t[p]] <= ScanClass.LAST_WORD_CLASS);
      if (p < stop ? ends(t, units[t[p]], p) : p == n && !isEra(t, p)) {
        end = p;
        type = TokenType.ARABIC;
        blank = false;
        return true;
      }
    }
    slow();
    return true;
  }

  /** Tells whether an Arabic word certainly ends before a code unit. */
  private boolean ends(char[] t, int unit, int p) {
    if (ScanClass.HARD[unit]) {
      return !isEra(t, p);
    }
    char c = t[p];
    if (c != '.' && c != ':' || p + 1 >= limit || p - start < 4) {
      return false;
    }
    return isSpace(ScanClass.UNITS[t[p + 1]]);
  }

  private boolean isEra(char[] t, int p) {
    return p - start == 2 && t[start] == Arabic.HEH && t[start + 1] == Arabic.TATWEEL;
  }

  private void slow() {
    int stop = Math.min(limit, start + LONGEST);
    if (stop < limit
        && Character.isHighSurrogate(text[stop - 1])
        && Character.isLowSurrogate(text[stop])) {
      stop--;
    }
    if (dictionary.divides(start)) {
      end = dictionary.next();
      type = types.of(text, start, end, kinds(start, end));
    } else {
      scan(stop);
    }
    blank = !spaces && (type == TokenType.WHITE_SPACE || type == TokenType.LINE_BREAK);
  }

  private void scan(int stop) {
    int before = start > from ? before() : 0;
    int found = recognizers.scan(text, start, stop, before);
    if (found > start) {
      end = found;
      type = recognizers.type();
      return;
    }
    end = words.scan(text, start, stop);
    int kinds = words.kinds();
    if ((kinds & ScanClass.DICTIONARY) != 0) {
      end = dictionary.divide(text, start, end);
      kinds = kinds(start, end);
    }
    type = types.of(text, start, end, kinds);
  }

  private int before() {
    int p = start - 1;
    if (p > from && Character.isSurrogatePair(text[p - 1], text[p])) {
      p--;
    }
    return ScanClass.at(text, p, start);
  }

  private int kinds(int from, int to) {
    int kinds = 0;
    for (int i = from; i < to; i += ScanClass.width(text, i, to)) {
      kinds |= ScanClass.at(text, i, to);
    }
    return kinds;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  TokenType type() {
    return type;
  }

  /** Tells whether the token is white space that is not wanted. */
  boolean blank() {
    return blank;
  }
}
