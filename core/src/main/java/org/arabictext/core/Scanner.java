// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

/** Finds the next token in an array: the engine behind cursor and reader. */
final class Scanner extends BlockScanner {

  /*
   *   block looked at? ──── plain word or sign ───────────────► ARABIC, PUNCTUATION   the hot path
   *      │ anything else
   *      ├──► a sign that nothing joins, by what follows ─────► PUNCTUATION, SYMBOL, HONORIFIC
   *      ├──► pictures and what joins them ───────────────────► EMOJI, SYMBOL, UNKNOWN
   *      ├──► digits or Latin letters before a space ─────────► NUMBER, LATIN
   *      ├──► letters and marks up to a hard end ─────────────► ARABIC
   *      ▼
   *   recognizers, by what the token begins with ──── matched ──► their type
   *      │ none
   *      ▼
   *   WordBreaker (UAX #29) ──► Dictionary, if a script needs one ──► type by contents
   *
   * Nothing looks further than LONGEST code units beyond the start of the token, so a reader that
   * holds that many gives the same tokens as the whole text does.
   */

  static final int LONGEST = 0x8000;

  private static final int EMOJI = code(TokenType.EMOJI);
  private static final int LATIN = code(TokenType.LATIN);
  private static final int NUMBER = code(TokenType.NUMBER);
  private static final int PERCENT = code(TokenType.PERCENT);
  private static final int UNKNOWN = code(TokenType.UNKNOWN);

  private final boolean fast;
  private final boolean spaces;
  private final WordBreaker words;
  private final Recognizers recognizers;
  private final TokenTypes types;
  private final Dictionary dictionary = new Dictionary();

  private char[] text = {};
  private int from;
  private int limit;

  /** Where the stretch that the dictionary divides ends. */
  private int plainFrom;

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
    super(!spaces && Tailoring.WHITE_SPACE.in(tailorings));
    this.spaces = spaces;
    this.words = words;
    this.recognizers = recognizers;
    types = new TokenTypes(tailorings);
    fast = hurries && (tailorings & Tokenizer.STANDARD_SET) == Tokenizer.STANDARD_SET;
  }

  void reset(char[] text, int from, int limit) {
    this.text = text;
    this.from = from;
    this.limit = limit;
    start = from;
    end = from;
    forget();
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
    forget();
    dictionary.shift(distance);
    plainFrom -= distance;
    recognizers.shift(distance);
  }

  /** Steps over white space that is not wanted; returns where the next token starts. */
  int skip() {
    int p = end;
    if (skips) {
      char[] t = text;
      int n = limit;
      while (p < n && ScanClass.isSpace(ScanClass.UNITS[t[p]])) {
        p++;
      }
      end = p;
    }
    return p;
  }

  /** Goes to the next token that is wanted. */
  boolean next() {
    if (find()) {
      return true;
    }
    while (search()) {
      if (!blank()) {
        return true;
      }
    }
    return false;
  }

  /** Goes to the next token; false at the end of the text. */
  boolean step() {
    return find() || search();
  }

  /**
   * Goes to the next token, whatever it is; false at the end of the text.
   *
   * <p>Takes Arabic words that certainly end where their letters and marks do; signs, pictures,
   * digits and Latin letters where nothing can make more of them. All in one method, which
   * compilers find too long to make it part of {@link #next}: that has to stay short.
   */
  private boolean search() {
    char[] t = text;
    int n = limit;
    int first = expected();
    if (first < 0 || first >= n) {
      first = skip();
      start = first;
      if (first >= n) {
        return false;
      }
      if (!fast || first < plainFrom) {
        slow();
        return true;
      }
      look(t, first, n);
      if (find()) {
        return true;
      }
    }
    int as = findSign(t, n);
    if (as != Signs.MORE && as != Signs.RUN) {
      return as > 0 || special(t, as);
    }
    start = first;
    byte[] units = ScanClass.UNITS;
    int stop = Math.min(n, first + LONGEST);
    int unit = units[t[first]];
    int p = first + 1;
    if (as == Signs.RUN) {
      while (p < stop && units[t[p]] == unit) {
        p++;
      }
      boolean latin = unit == ScanClass.LATIN_CLASS;
      if (p < stop
          && !(latin && p - first <= Emoji.LONGEST_WORD)
          && (ScanClass.isSpace(units[t[p]]) || Signs.ends(t, p, n, !latin))) {
        return take(p, latin ? LATIN : NUMBER);
      }
      if (!latin && number(t, p, stop)) {
        return true;
      }
    } else if (unit == ScanClass.ARABIC_LETTER_CLASS) {
      while (p < stop && units[t[p]] <= ScanClass.LAST_WORD_CLASS) {
        p++;
      }
      if (p == first + LONGEST || (p < n ? ends(t, p, units[t[p]]) : !isEra(t, p))) {
        return takeWord(p);
      }
    }
    slow();
    return true;
  }

  /** Takes digits with more digits behind a comma or a full stop, or a percentage. */
  private boolean number(char[] t, int afterDigits, int stop) {
    int p = digits(t, start, stop);
    if (p < afterDigits) { // digits of other scripts
      return false;
    }
    while (p < stop && t[p] == ',') {
      p = digits(t, p + 1, stop);
    }
    if (p < stop && t[p] == '.') {
      p = digits(t, p + 1, stop);
    }
    if (p + 1 >= stop) {
      return false;
    }
    if (NumberScanner.isPercent(t[p])) {
      return Signs.isBreak(t[p + 1]) && take(p + 1, PERCENT);
    }
    boolean ends = ScanClass.isSpace(ScanClass.UNITS[t[p]]) || Signs.ends(t, p, limit, true);
    return ends && take(p, NUMBER);
  }

  /** Returns where digits end; {@code stop} if there are none. */
  private static int digits(char[] t, int from, int stop) {
    int p = from;
    while (p < stop && NumberScanner.isDigit(t[p])) {
      p++;
    }
    return p > from ? p : stop;
  }

  private boolean take(int to, int as) {
    end = to;
    type = as;
    pass(to);
    return true;
  }

  /** Takes an Arabic word, or as much of one as a token may have. */
  private boolean takeWord(int to) {
    end = to;
    type = ARABIC;
    passAny(to);
    return true;
  }

  /** Takes a symbol, an emoji or a lone surrogate where nothing can make more of it. */
  private boolean other(char[] t, int first) {
    int n = limit;
    int info = ScanClass.at(t, first, n);
    if (!Signs.isOther(t[first], info)) {
      return false;
    }
    int next = first + ScanClass.width(t, first, n);
    if (next < n && !Signs.joins(ScanClass.at(t, next, n))) {
      return take(next, single(t, first, next, info));
    }
    int p = Signs.joined(t, next, n);
    if (p < 0) {
      return false;
    }
    end = p;
    setType(types.of(t, first, p, kinds(first, p)));
    passAny(p);
    return true;
  }

  private int single(char[] t, int first, int next, int info) {
    if ((info & ScanClass.EMOJI_PRESENTATION) != 0) {
      return EMOJI;
    }
    return (info & ScanClass.NONE) != 0 ? UNKNOWN : code(types.of(t, first, next, info));
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

  /** Takes what a recognizer makes of a sign, or the sign alone; or what has to be looked up. */
  private boolean special(char[] t, int as) {
    if (as == Signs.OTHER) {
      if (!other(t, start)) {
        slow();
      }
      return true;
    }
    if (!recognize(stop())) {
      end = start + 1;
      type = -as - 1;
    }
    passAny(end);
    return true;
  }

  private int stop() {
    int stop = Math.min(limit, start + LONGEST);
    boolean inPair =
        stop < limit
            && Character.isHighSurrogate(text[stop - 1])
            && Character.isLowSurrogate(text[stop]);
    return inPair ? stop - 1 : stop;
  }

  private void slow() {
    int stop = stop();
    if (dictionary.divides(start)) {
      end = dictionary.next();
      setType(types.of(text, start, end, kinds(start, end)));
    } else {
      scan(stop);
    }
    passAny(end);
  }

  private void passAny(int to) {
    if (to < limit && isInside(to - 1) && isInside(to)) {
      forget(); // as it would take the rest for a word with a start before it
    } else {
      pass(to);
    }
  }

  private boolean isInside(int p) {
    return ScanClass.UNITS[text[p]] <= ScanClass.MARK_CLASS;
  }

  private boolean recognize(int stop) {
    int before = start > from ? before() : 0;
    int found = recognizers.scan(text, start, stop, before);
    if (found <= start) {
      return false;
    }
    TokenType as = recognizers.type();
    end = as == TokenType.HASHTAG ? recognizers.cut(text, start, found, stop, 0) : found;
    setType(as);
    return true;
  }

  private void scan(int stop) {
    if (recognize(stop)) {
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
      forget();
      end = dictionary.divide(text, start, end);
      kinds = kinds(start, end);
    }
    setType(types.of(text, start, end, kinds));
  }

  private void setType(TokenType found) {
    type = code(found);
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

  /** Tells whether the token is white space that is not wanted. */
  boolean blank() {
    return !spaces && (type() == TokenType.WHITE_SPACE || type() == TokenType.LINE_BREAK);
  }
}
