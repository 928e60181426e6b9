// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

/** Tries the recognizers of special tokens, by what the token begins with. */
final class Recognizers {

  private static final int WEB =
      Tailoring.URLS.bit() | Tailoring.EMAILS.bit() | Tailoring.DOMAINS.bit();
  private static final int NUMERIC =
      Tailoring.NUMBERS.bit()
          | Tailoring.PERCENTAGES.bit()
          | Tailoring.DATES.bit()
          | Tailoring.TIMES.bit();

  private static final int MIXED = ScanClass.ARABIC | ScanClass.LETTER;

  private final int tailorings;
  private final WebScanner web;
  private final NumberScanner numbers;

  private TokenType type = TokenType.UNKNOWN;

  Recognizers(int tailorings) {
    this.tailorings = tailorings;
    web = new WebScanner(tailorings);
    numbers = new NumberScanner(tailorings);
  }

  void reset() {
    web.reset();
  }

  void shift(int distance) {
    web.shift(distance);
  }

  TokenType type() {
    return type;
  }

  private boolean on(Tailoring tailoring) {
    return tailoring.in(tailorings);
  }

  /**
   * Returns where the special token at {@code start} ends.
   *
   * @param before bits of the code point before it, 0 at the start of the text
   * @return -1 if there is none
   */
  int scan(char[] text, int start, int limit, int before) {
    if (tailorings == 0) {
      return -1;
    }
    return switch (ScanClass.UNITS[text[start]]) {
      case ScanClass.ARABIC_LETTER_CLASS -> arabic(text, start, limit);
      case ScanClass.LATIN_CLASS -> latin(text, start, limit, before);
      case ScanClass.DIGIT_CLASS -> digit(text, start, limit);
      case ScanClass.FIRST_SPACE_CLASS -> -1;
      default -> sign(text, start, limit, before);
    };
  }

  private int found(TokenType found, int end) {
    type = found;
    return end;
  }

  private int arabic(char[] text, int start, int limit) {
    if (on(Tailoring.ABBREVIATIONS)) {
      int end = Abbreviations.arabic(text, start, limit);
      if (end > 0) {
        return found(TokenType.ABBREVIATION, end);
      }
    }
    if ((tailorings & NUMERIC) != 0) {
      int first = Clitics.end(text, start, limit);
      if (first > start && first < limit && NumberScanner.isDigit(text[first])) {
        int end = numbers.scan(text, first, limit);
        return found(numbers.type(), end);
      }
    }
    return -1;
  }

  private int latin(char[] text, int start, int limit, int before) {
    if ((tailorings & WEB) != 0 && text[start] < 0x80) {
      int end = web.scan(text, start, limit);
      if (end > 0) {
        return found(web.type(), end);
      }
    }
    if (on(Tailoring.ABBREVIATIONS)) {
      int end = Abbreviations.latin(text, start, limit);
      if (end > 0) {
        return found(TokenType.ABBREVIATION, end);
      }
    }
    return emoticon(text, start, limit, before);
  }

  private int digit(char[] text, int start, int limit) {
    if ((tailorings & WEB) != 0 && text[start] < 0x80) {
      int end = web.scan(text, start, limit);
      if (end > 0) {
        return found(web.type(), end);
      }
    }
    if ((tailorings & NUMERIC) != 0 && NumberScanner.isDigit(text[start])) {
      int end = numbers.scan(text, start, limit);
      if (end > 0) {
        return found(numbers.type(), end);
      }
    }
    return -1;
  }

  private int sign(char[] text, int start, int limit, int before) {
    return switch (text[start]) {
      case '#', '\uFF03' -> on(Tailoring.HASHTAGS) ? hashtag(text, start, limit) : -1;
      case '@', '\uFF20' -> at(text, start, limit, before);
      case '%', Arabic.PERCENT_SIGN -> percent(text, start, limit, before);
      case '+', '-', '\u2212' -> signed(text, start, limit, before);
      case '.', '\u2026' -> dots(text, start, limit, before);
      case Arabic.END_OF_AYAH -> on(Tailoring.VERSE_NUMBERS) ? verse(text, start, limit) : -1;
      default -> emoticon(text, start, limit, before);
    };
  }

  private int emoticon(char[] text, int start, int limit, int before) {
    int end = on(Tailoring.EMOTICONS) ? Emoji.emoticon(text, start, limit, before) : -1;
    return found(TokenType.EMOTICON, end);
  }

  /**
   * Returns where a token that has been found ends if an address is written onto it: before that.
   *
   * @param kinds bits of all its code points together
   */
  int cut(char[] text, int start, int end, int limit, int kinds) {
    if ((tailorings & WEB) == 0) {
      return end;
    }
    int scheme = web.lastScheme(text, start, end, limit);
    boolean mixed = (kinds & ScanClass.LATIN) != 0 && (kinds & MIXED) != 0;
    return scheme == end && mixed ? web.attached(text, start, end, limit) : scheme;
  }

  private int hashtag(char[] text, int start, int limit) {
    byte[] units = ScanClass.UNITS;
    int p = start + 1;
    boolean letters = false;
    while (p < limit) {
      int unit = units[text[p]];
      boolean letter = unit == ScanClass.ARABIC_LETTER_CLASS || unit == ScanClass.LATIN_CLASS;
      if (!letter && unit != ScanClass.DIGIT_CLASS && text[p] != '_') {
        int kind = ScanClass.at(text, p, limit);
        letter = (kind & (ScanClass.LETTERS | ScanClass.HONORIFIC)) != 0;
        boolean mark =
            (kind & ScanClass.MARK) != 0 && (p > start + 1 || Arabic.isTashkeel(text[p]));
        boolean inner =
            mark
                || (kind & (ScanClass.DIGIT | ScanClass.TATWEEL)) != 0
                || (kind & ScanClass.WORD_BREAK) == ScanClass.FORMAT
                || (p > start + 1 && isJoiner(text[p]));
        if (!letter && !inner) {
          break;
        }
        p += ScanClass.width(text, p, limit) - 1;
      }
      letters |= letter;
      p++;
    }
    return letters ? found(TokenType.HASHTAG, p) : -1;
  }

  private static boolean isJoiner(char c) {
    return c == Arabic.ZERO_WIDTH_NON_JOINER || c == Arabic.ZERO_WIDTH_JOINER;
  }

  private int at(char[] text, int start, int limit, int before) {
    int p = start + 1;
    boolean attached = (before & (ScanClass.LETTERS | ScanClass.DIGIT)) != 0;
    if (attached && (tailorings & WEB) != 0 && web.isHost(text, p, limit)) {
      return -1;
    }
    if (on(Tailoring.MENTIONS)) {
      while (p < limit && text[p] == '_') {
        p++;
      }
      p = p < limit && text[p] < 0x80 ? asciiName(text, p, limit) : name(text, p, limit);
    }
    return p > start + 1 ? found(TokenType.MENTION, p) : emoticon(text, start, limit, before);
  }

  private static int asciiName(char[] text, int from, int limit) {
    int p = from;
    while (p < limit
        && text[p] < 0x80
        && ((ScanClass.ofUnit(text[p]) & (ScanClass.LATIN | ScanClass.DIGIT)) != 0
            || text[p] == '_')) {
      p++;
    }
    return p;
  }

  private static int name(char[] text, int from, int limit) {
    int p = from;
    while (p < limit) {
      int kind = ScanClass.at(text, p, limit);
      boolean inner =
          p > from
              && ((kind & (ScanClass.MARK | ScanClass.TATWEEL)) != 0
                  || text[p] == Arabic.ZERO_WIDTH_NON_JOINER);
      if (!inner && (kind & (ScanClass.LETTERS | ScanClass.DIGIT)) == 0 && text[p] != '_') {
        break;
      }
      p += ScanClass.width(text, p, limit);
    }
    return p;
  }

  private int percent(char[] text, int start, int limit, int before) {
    int first = NumberScanner.afterMark(text, start + 1, limit);
    boolean inner = isInner(before & ~ScanClass.PUNCTUATION);
    if (!on(Tailoring.PERCENTAGES)
        || inner
        || (before != 0 && NumberScanner.isPercent(text[start - 1]))
        || first == limit
        || !NumberScanner.isDigit(text[first])) {
      return -1;
    }
    int end = numbers.scan(text, first, limit);
    return numbers.type() == TokenType.NUMBER ? found(TokenType.PERCENT, end) : -1;
  }

  private int signed(char[] text, int start, int limit, int before) {
    int first = start + 1;
    if (on(Tailoring.NUMBERS)
        && (!isInner(before) || isOpening(text[start - 1]))
        && first < limit
        && NumberScanner.isDigit(text[first])) {
      int end = numbers.scan(text, first, limit);
      boolean number = numbers.type() == TokenType.NUMBER || numbers.type() == TokenType.PERCENT;
      return number ? found(numbers.type(), end) : -1;
    }
    return emoticon(text, start, limit, before);
  }

  private static boolean isOpening(char c) {
    return c == '(' || c == '[' || c == '\u00AB';
  }

  /** Tells whether a sign after this code point separates rather than signs a number. */
  private static boolean isInner(int before) {
    int inner =
        ScanClass.LETTERS
            | ScanClass.DIGIT
            | ScanClass.MARK
            | ScanClass.TATWEEL
            | ScanClass.PUNCTUATION
            | ScanClass.SYMBOL
            | ScanClass.OTHER_NUMBER;
    return (before & inner) != 0;
  }

  private int dots(char[] text, int start, int limit, int before) {
    int face = emoticon(text, start, limit, before);
    if (face > 0) {
      return face;
    }
    int p = start;
    while (p < limit && (text[p] == '.' || text[p] == '\u2026')) {
      p++;
    }
    return on(Tailoring.ELLIPSES) && p > start + 1 ? found(TokenType.PUNCTUATION, p) : -1;
  }

  private int verse(char[] text, int start, int limit) {
    int p = start + 1;
    while (p < limit && NumberScanner.isDigit(text[p])) {
      p++;
    }
    return found(TokenType.VERSE_NUMBER, p);
  }
}
