// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

/** Finds the next token in an array: the engine behind cursor and reader. */
final class Scanner {

  /*
   *              yes                                  hard end
   *   Arabic? ─────────► run over letters and marks ───────────► ARABIC          the hot path
   *      │ no                                │ any other end
   *      │                                   │
   *      ├──► punctuation before a word or space ──────────────► PUNCTUATION
   *      ├──► digits or Latin letters before a space ──────────► NUMBER, LATIN
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

  private static final TokenType[] TYPES = TokenType.values();
  private static final int ARABIC = code(TokenType.ARABIC);
  private static final int LATIN = code(TokenType.LATIN);
  private static final int NUMBER = code(TokenType.NUMBER);
  private static final int PUNCTUATION = code(TokenType.PUNCTUATION);
  private static final int UNKNOWN = code(TokenType.UNKNOWN);

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

  /** Where to look for the next token: the end of the last, or behind the white space after it. */
  private int resume;

  /** Where the stretch that the dictionary divides ends. */
  private int plainFrom;

  /** The ordinal of the type: storing a reference would cost more than all else. */
  private int type = UNKNOWN;

  private boolean blank;

  private final WordBits ahead;

  /**
   * Makes a scanner.
   *
   * @param spaces whether white space makes tokens
   */
  Scanner(int tailorings, boolean spaces) {
    this(tailorings, spaces, true);
  }

  /**
   * Makes a scanner.
   *
   * @param hurries whether tokens that are plain at first sight take a shorter way
   */
  Scanner(int tailorings, boolean spaces, boolean hurries) {
    this(tailorings, spaces, hurries, new Recognizers(tailorings), new WordBreaker(tailorings));
  }

  /** Makes a scanner of parts; without them only the shorter way is open. */
  Scanner(
      int tailorings, boolean spaces, boolean hurries, Recognizers recognizers, WordBreaker words) {
    this.spaces = spaces;
    this.words = words;
    this.recognizers = recognizers;
    types = new TokenTypes(tailorings);
    fast = hurries && (tailorings & Tokenizer.STANDARD_SET) == Tokenizer.STANDARD_SET;
    skips = !spaces && Tailoring.WHITE_SPACE.in(tailorings);
    ahead = new WordBits(skips);
  }

  void reset(char[] text, int from, int limit) {
    this.text = text;
    this.from = from;
    this.limit = limit;
    start = from;
    end = from;
    resume = from;
    ahead.reset();
    dictionary.reset();
    plainFrom = from;
    recognizers.reset();
  }

  /** Goes on after the text has moved towards the start of its array and grown at its end. */
  void shift(char[] text, int distance, int limit) {
    this.text = text;
    this.limit = limit;
    from = Math.max(0, from - distance);
    start -= distance;
    end -= distance;
    resume -= distance;
    ahead.reset();
    dictionary.shift(distance);
    plainFrom -= distance;
    recognizers.shift(distance);
  }

  /** Steps over white space that is not wanted; returns where the next token starts. */
  int skip() {
    int p = resume;
    if (skips) {
      char[] t = text;
      int n = limit;
      while (p < n && ScanClass.isSpace(ScanClass.UNITS[t[p]])) {
        p++;
      }
      resume = p;
    }
    return p;
  }

  /** Goes to the next token that is wanted. */
  boolean next() {
    if (quick()) {
      return true;
    }
    while (search()) {
      if (!blank) {
        return true;
      }
    }
    return false;
  }

  /** Goes to the next token; false at the end of the text. */
  boolean step() {
    return quick() || search();
  }

  /** Takes a plain Arabic word from what has been looked at in advance. */
  private boolean quick() {
    WordBits bits = ahead;
    if (!bits.find(resume)) {
      return false;
    }
    start = bits.start();
    end = bits.end();
    resume = end;
    type = ARABIC;
    blank = false;
    return true;
  }

  /** Goes to the next token, whatever it is; false at the end of the text. */
  private boolean search() {
    char[] t = text;
    byte[] units = ScanClass.UNITS;
    int p = skip();
    int n = limit;
    start = p;
    blank = false;
    if (p >= n) {
      end = p;
      return false;
    }
    if (fast && p >= plainFrom) {
      int unit = units[t[p]];
      if (unit == ScanClass.ARABIC_LETTER_CLASS ? arabic(t, p) : plain(t, p, unit)) {
        return true;
      }
    }
    slow();
    return true;
  }

  /** Takes an Arabic word that certainly ends where its letters and marks do. */
  private boolean arabic(char[] t, int first) {
    byte[] units = ScanClass.UNITS;
    int n = limit;
    WordBits bits = ahead;
    if (first + WordBits.BLOCK <= n && bits.leaves(first)) {
      bits.look(t, first);
      if (quick()) {
        return true;
      }
    }
    int stop = Math.min(n, first + LONGEST);
    int p = first;
    while (p < stop && units[t[p]] <= ScanClass.LAST_WORD_CLASS) {
      p++;
    }
    if (p < n ? !ends(t, p, units[t[p]]) : isEra(t, p)) {
      return false;
    }
    end = p;
    resume = p;
    type = ARABIC;
    return true;
  }

  /** Takes punctuation, digits and Latin letters where nothing can make more of them. */
  private boolean plain(char[] t, int first, int unit) {
    byte[] units = ScanClass.UNITS;
    int n = limit;
    int p = first + 1;
    if (p >= n) {
      return false;
    }
    if (unit > ScanClass.LAST_SPACE_CLASS) {
      if (!Signs.isAlone(t[first], t[p])) {
        return other(t, first);
      }
      end = p;
      resume = p;
      type = PUNCTUATION;
      return true;
    }
    if (unit != ScanClass.DIGIT_CLASS && unit != ScanClass.LATIN_CLASS) {
      return false;
    }
    int stop = Math.min(n, first + LONGEST);
    while (p < stop && units[t[p]] == unit) {
      p++;
    }
    boolean latin = unit == ScanClass.LATIN_CLASS;
    if (p == stop
        || (latin && p - first <= Emoji.LONGEST_WORD)
        || !(ScanClass.isSpace(units[t[p]]) || Signs.ends(t, p, n, !latin))) {
      return false;
    }
    end = p;
    resume = p;
    type = latin ? LATIN : NUMBER;
    return true;
  }

  /** Takes a symbol, an emoji or a lone surrogate where nothing can make more of it. */
  private boolean other(char[] t, int first) {
    int info = ScanClass.at(t, first, limit);
    int p = Signs.other(t, first, limit, info);
    if (p < 0) {
      return false;
    }
    end = p;
    resume = p;
    setType(types.of(t, first, p, info));
    return true;
  }

  /** Tells whether an Arabic word certainly ends before a code unit. */
  private boolean ends(char[] t, int p, int unit) {
    if (ScanClass.HARD[unit]) {
      return !isEra(t, p);
    }
    char c = t[p];
    if (c != '.' && c != ':' || p + 1 >= limit || p - start < 4) {
      return false;
    }
    return ScanClass.isSpace(ScanClass.UNITS[t[p + 1]]);
  }

  private boolean isEra(char[] t, int p) {
    return t[p - 1] == Arabic.TATWEEL && p - start == 2 && t[start] == Arabic.HEH;
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
      setType(types.of(text, start, end, kinds(start, end)));
    } else {
      scan(stop);
    }
    resume = end;
    blank = !spaces && (type() == TokenType.WHITE_SPACE || type() == TokenType.LINE_BREAK);
  }

  private void scan(int stop) {
    int before = start > from ? before() : 0;
    int found = recognizers.scan(text, start, stop, before);
    if (found > start) {
      TokenType as = recognizers.type();
      end = as == TokenType.HASHTAG ? recognizers.cut(text, start, found, stop, 0) : found;
      setType(as);
      return;
    }
    end = words.scan(text, start, stop);
    int kinds = words.kinds();
    int cut = recognizers.cut(text, start, end, stop, kinds);
    if (cut < end) {
      end = cut;
      kinds = kinds(start, end);
    }
    if ((kinds & ScanClass.DICTIONARY) != 0) {
      plainFrom = end;
      ahead.reset();
      end = dictionary.divide(text, start, end);
      kinds = kinds(start, end);
    }
    setType(types.of(text, start, end, kinds));
  }

  private void setType(TokenType found) {
    type = code(found);
  }

  @SuppressWarnings("EnumOrdinal") // in memory only, never stored
  private static int code(TokenType type) {
    return type.ordinal();
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
    return TYPES[type];
  }

  /** Tells whether the token is white space that is not wanted. */
  boolean blank() {
    return blank;
  }
}
