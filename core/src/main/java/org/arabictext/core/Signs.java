// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

/** Which code points are tokens of their own whatever stands around them. */
final class Signs {

  /** The start of more than itself, or part of what stands before it. */
  private static final byte SPECIAL = 0;

  /** Alone before everything that does not join it, if no face begins. */
  private static final byte FACE = 1;

  /** Alone before everything that does not join it. */
  private static final byte ALONE = 2;

  /**
   * Alone likewise, but what it is has to be looked up; so has a surrogate, which may be a pair.
   */
  private static final byte OTHER = 3;

  /** The longest emoji that is taken in one step. */
  private static final int LONGEST = 32;

  private static final int ASCII = 0x80;

  /** What else than ASCII is not of the kind of its class. */
  private static final char[] SPECIALS = {
    Arabic.SEMICOLON,
    Arabic.PERCENT_SIGN,
    Arabic.END_OF_AYAH,
    '\u2026',
    '\u2212',
    '\uFF03',
    '\uFF20',
  };

  /** One of the kinds for each code unit. */
  private static final byte[] KINDS = new byte[0x10000];

  /** Whether a class joins what stands before it, or a code unit of it does not tell. */
  private static final boolean[] JOINING = new boolean[ScanClass.SURROGATE_CLASS + 1];

  static {
    // by class, as a program that starts has its code interpreted; then those that are special
    byte[] classes = new byte[JOINING.length];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = kind(Character.MAX_VALUE, i);
    }
    byte[] units = ScanClass.UNITS;
    byte[] kinds = KINDS;
    for (int c = 0; c < kinds.length; c++) {
      kinds[c] = classes[units[c]];
    }
    for (char c = 0; c < ASCII; c++) {
      KINDS[c] = kind(c, ScanClass.UNITS[c]);
    }
    for (char c : SPECIALS) {
      KINDS[c] = kind(c, ScanClass.UNITS[c]);
    }
    for (int i = 0; i < JOINING.length; i++) {
      JOINING[i] = i == ScanClass.SURROGATE_CLASS || isJoining(ScanTables.INFO[i]);
    }
  }

  private Signs() {}

  /**
   * Tells whether a code unit is punctuation and a token of its own.
   *
   * @param next the code unit after it
   */
  static boolean isAlone(char c, char next) {
    byte kind = KINDS[c];
    return (kind == ALONE || kind == FACE && !isMore(c, next)) && !JOINING[ScanClass.UNITS[next]];
  }

  /** Tells whether a code unit is a token of its own before white space and Arabic letters. */
  static boolean isPlain(char c) {
    byte kind = KINDS[c];
    return kind == ALONE || kind == FACE && !isMore(c, ' ') && !isMore(c, Arabic.HEH);
  }

  /** Tells whether a face, a number, dots, a name or a word may begin with two code units. */
  private static boolean isMore(char c, char next) {
    return switch (c) {
      case '.', '\u2026' -> next == '.' || next == '\u2026' || Emoji.begins(c, next);
      case '-', '\u2212', '%', Arabic.PERCENT_SIGN ->
          NumberScanner.isDigit(next) || Emoji.begins(c, next);
      case '#', '\uFF03', '@', '\uFF20', '_' ->
          !ScanClass.HARD[ScanClass.UNITS[next]]
              || (ScanClass.ofUnit(next) & ScanClass.HONORIFIC) != 0
              || Emoji.begins(c, next);
      default -> Emoji.begins(c, next);
    };
  }

  /**
   * Returns where a code point that is no punctuation ends, if it is a token of its own.
   *
   * @param info bits of the code point
   * @return -1 if more has to be looked at
   */
  static int other(char[] text, int start, int limit, int info) {
    if (KINDS[text[start]] != OTHER) {
      return -1;
    }
    if ((info & ScanClass.HONORIFIC) != 0) {
      return start + 1 < limit && isApart(text[start + 1]) ? start + 1 : -1;
    }
    if ((info & (ScanClass.WORD_BREAK | ScanClass.DICTIONARY)) != ScanClass.OTHER) {
      return -1;
    }
    return joined(text, start, limit);
  }

  /** Returns where a code point ends with what joins it; -1 at the end of the text. */
  private static int joined(char[] text, int start, int limit) {
    int stop = Math.min(limit, start + LONGEST);
    int end = start + ScanClass.width(text, start, limit);
    boolean joiner = false;
    while (end < stop) {
      int next = ScanClass.at(text, end, limit);
      int wordBreak = next & ScanClass.WORD_BREAK;
      if (!isJoining(next)) {
        if (!joiner || (next & ScanClass.PICTOGRAPHIC) == 0) {
          return end;
        }
        if (wordBreak != ScanClass.OTHER) {
          return -1;
        }
      } else if (text[end] == Emoji.KEYCAP) {
        return -1;
      }
      joiner = wordBreak == ScanClass.ZWJ;
      end += ScanClass.width(text, end, limit);
    }
    return -1;
  }

  /** Tells what does not join a ligature of words before it: what ends a word, and letters. */
  private static boolean isApart(char next) {
    return ScanClass.HARD[ScanClass.UNITS[next]]
        || (ScanClass.ofUnit(next) & ScanClass.WORD_BREAK) == ScanClass.A_LETTER;
  }

  /**
   * Tells whether a run of digits, or a long one of Latin letters, certainly ends before a sign.
   *
   * @param p index of the code unit after the run
   */
  static boolean ends(char[] text, int p, int limit, boolean digits) {
    if (p + 1 >= limit) {
      return false;
    }
    char c = text[p];
    if (!digits) {
      return isBreak(c);
    }
    // a separator only joins digits, and an address goes on behind a full stop
    return (c == '.' || c == ':' || isBreak(c)) && isBreak(text[p + 1]);
  }

  /** Tells what ends a run, unless it may be inside an address or make a percentage of a number. */
  private static boolean isBreak(char c) {
    return switch (c) {
      case '@', '+', '-' -> false;
      default -> ScanClass.HARD[ScanClass.UNITS[c]] && !NumberScanner.isPercent(c);
    };
  }

  private static boolean isJoining(int info) {
    int wordBreak = info & ScanClass.WORD_BREAK;
    return wordBreak == ScanClass.EXTEND
        || wordBreak == ScanClass.FORMAT
        || wordBreak == ScanClass.ZWJ;
  }

  /** Returns the kind of a code unit; of most, those of a class have the same. */
  private static byte kind(char c, int unit) {
    if (unit == ScanClass.SURROGATE_CLASS) {
      return OTHER;
    }
    int info = ScanTables.INFO[unit];
    int special =
        ScanClass.PICTOGRAPHIC
            | ScanClass.DICTIONARY
            | ScanClass.EMOJI_PRESENTATION
            | ScanClass.EMOJI_TEXT;
    int wordBreak = info & ScanClass.WORD_BREAK;
    if ((info & (ScanClass.PUNCTUATION | ScanClass.SPACES)) == 0
        && wordBreak == ScanClass.OTHER
        && (info & ScanClass.DICTIONARY) == 0
        && c != Arabic.END_OF_AYAH
        && c != '+'
        && c != '\u2212'
        && !Emoji.begins(c)) {
      return OTHER;
    }
    if (c == '#' || c == '_') {
      return FACE;
    }
    if ((info & ScanClass.HONORIFIC) != 0) {
      return OTHER;
    }
    if ((info & ScanClass.PUNCTUATION) == 0
        || (info & special) != 0
        || wordBreak == ScanClass.EXTEND_NUM_LET
        || wordBreak == ScanClass.A_LETTER
        || wordBreak == ScanClass.HEBREW_LETTER
        || wordBreak == ScanClass.KATAKANA
        || wordBreak == ScanClass.NUMERIC) {
      return SPECIAL;
    }
    return switch (c) {
      case '\uFF03', '@', '\uFF20', '%', Arabic.PERCENT_SIGN -> FACE;
      case '.', '\u2026', '-', '\u2212' -> FACE;
      default -> Emoji.begins(c) ? FACE : ALONE;
    };
  }
}
