// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import java.util.Arrays;

/** Which code points are tokens of their own whatever stands around them. */
final class Signs {

  /*
   * Each code unit has a row in a table, each code unit after it a column:
   *
   *              U+0000 … U+007F      the classes of all others
   *            ┌──────────────────┬──────────────────────────────┐
   *    special │ MORE             │                              │   MORE  has to be looked at
   *    plain   │ PUNCTUATION …    │ MORE before what joins it    │   > 0   a token of this type
   *    symbol  │ SYMBOL …         │ OTHER before what joins it   │   < 0   the same, unless one of
   *    rest    │ OTHER            │                              │         the recognizers takes
   *    words   │ RUN              │                              │         more; or OTHER, or RUN
   *    #       │ < 0 before …     │                              │
   *    …       │                  │                              │
   *            └──────────────────┴──────────────────────────────┘
   */

  /** More has to be looked at. */
  static final byte MORE = 0;

  /** A code point is a token with what joins it, if {@link #isOther}. */
  static final byte OTHER = Byte.MIN_VALUE;

  /** One of several digits or Latin letters, which may be a token. */
  static final byte RUN = Byte.MIN_VALUE + 1;

  /** The row of the start of more than itself, or of part of what stands before it. */
  private static final byte SPECIAL = 0;

  /** That of punctuation which is alone before everything that does not join it. */
  private static final byte PLAIN = 1;

  /** That of symbols likewise. */
  private static final byte SYMBOL = 2;

  /** That of ligatures which are written for words of honour. */
  private static final byte HONORIFIC = 3;

  /** That of what has to be looked up, as what it is differs; so has a surrogate. */
  private static final byte REST = 4;

  /** That of digits and Latin letters. */
  private static final byte WORDS = 5;

  /** The first row of a sign that has one of its own. */
  private static final byte FACES = 6;

  /** The longest emoji that is taken in one step. */
  private static final int LONGEST = 32;

  private static final int ASCII = 0x80;
  private static final int COLUMNS = 0x100;

  /** What else than ASCII is not of the row of its class. */
  private static final char[] SPECIALS = {
    Arabic.SEMICOLON,
    Arabic.PERCENT_SIGN,
    Arabic.END_OF_AYAH,
    '\u2026',
    '\u2212',
    '\uFF03',
    '\uFF20',
  };

  /** Whether a class joins what stands before it, or a code unit of it does not tell. */
  private static final boolean[] JOINING = new boolean[ScanClass.SURROGATE_CLASS + 1];

  /** The row of each code unit. */
  private static final byte[] ROWS = new byte[0x10000];

  private static final byte[] TABLE;

  static {
    for (int i = 0; i < JOINING.length; i++) {
      JOINING[i] = i == ScanClass.SURROGATE_CLASS || joins(ScanTables.INFO[i]);
    }
    // by class, as a program that starts has its code interpreted; then those that are special
    byte[] classes = new byte[JOINING.length];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = row(Character.MAX_VALUE, i);
    }
    byte[] units = ScanClass.UNITS;
    byte[] rows = ROWS;
    for (int c = 0; c < rows.length; c++) {
      rows[c] = classes[units[c]];
    }
    byte[] table = new byte[COLUMNS * (FACES + ASCII)];
    fill(table, PLAIN, type(TokenType.PUNCTUATION), JOINING, MORE);
    fill(table, SYMBOL, type(TokenType.SYMBOL), JOINING, OTHER);
    fill(table, HONORIFIC, type(TokenType.HONORIFIC), joiningLigatures(), MORE);
    Arrays.fill(table, REST * COLUMNS, (REST + 1) * COLUMNS, OTHER);
    Arrays.fill(table, WORDS * COLUMNS, (WORDS + 1) * COLUMNS, RUN);
    int next = FACES;
    for (char c = 0; c < ASCII; c++) {
      next = special(table, c, next);
    }
    for (char c : SPECIALS) {
      next = special(table, c, next);
    }
    TABLE = Arrays.copyOf(table, COLUMNS * next);
  }

  private Signs() {}

  /**
   * Returns what a code unit is that stands before another.
   *
   * @return the code of a type, and one more, if it is a token of its own; the same below 0 if it
   *     is one unless a recognizer takes more; {@link #OTHER}, {@link #RUN} or {@link #MORE}
   */
  static int alone(char c, char next) {
    return TABLE[ROWS[c] * COLUMNS + column(next)];
  }

  private static int column(char next) {
    return next < ASCII ? next : ASCII + ScanClass.UNITS[next];
  }

  /** Tells whether a code unit is punctuation before white space and Arabic letters. */
  static boolean isPlain(char c) {
    int sign = type(TokenType.PUNCTUATION);
    return alone(c, ' ') == sign && alone(c, Arabic.HEH) == sign;
  }

  private static byte type(TokenType type) {
    return (byte) (BlockScanner.code(type) + 1);
  }

  /** Fills a row with a type, and with something else before what joins. */
  private static void fill(byte[] table, int row, byte type, boolean[] joining, byte joined) {
    int from = row * COLUMNS;
    byte[] units = ScanClass.UNITS;
    for (int c = 0; c < ASCII; c++) {
      table[from + c] = joining[units[c]] ? joined : type;
    }
    for (int unit = 0; unit < joining.length; unit++) {
      table[from + ASCII + unit] = joining[unit] ? joined : type;
    }
  }

  /**
   * Gives a code unit a row of its own if a face, a number, dots, a name or a word may begin with
   * it.
   *
   * @param row the first that is free
   * @return the first that is free now
   */
  private static int special(byte[] table, char c, int row) {
    int unit = ScanClass.UNITS[c];
    int info = ScanTables.INFO[unit];
    boolean sign = (info & (ScanClass.PUNCTUATION | ScanClass.SYMBOL)) != 0;
    if (!sign || !(isLeader(c) || Emoji.begins(c))) {
      ROWS[c] = row(c, unit);
      return row;
    }
    boolean punctuation = (info & ScanClass.PUNCTUATION) != 0;
    byte type = type(punctuation ? TokenType.PUNCTUATION : TokenType.SYMBOL);
    fill(table, row, type, JOINING, MORE);
    byte unless = (byte) (c == '_' ? MORE : -type);
    int from = row * COLUMNS;
    for (char next = 0; next < ASCII; next++) {
      if (table[from + next] != MORE
          && (Emoji.begins(c, next) || isMore(c, next, ScanClass.UNITS[next]))) {
        table[from + next] = unless;
      }
    }
    for (int next = 0; next < ScanTables.INFO.length; next++) {
      if (table[from + ASCII + next] != MORE && isMore(c, Character.MAX_VALUE, next)) {
        table[from + ASCII + next] = unless;
      }
    }
    ROWS[c] = (byte) row;
    return row + 1;
  }

  /** Tells what may begin dots, a number, a name or a word. */
  private static boolean isLeader(char c) {
    return switch (c) {
      case '.', '\u2026', '+', '-', '\u2212', '%', Arabic.PERCENT_SIGN -> true;
      case '#', '\uFF03', '@', '\uFF20', '_' -> true;
      default -> false;
    };
  }

  /** Tells whether that begins with two code units, the second of a class. */
  private static boolean isMore(char c, char next, int unit) {
    int info = ScanTables.INFO[unit];
    return switch (c) {
      case '.', '\u2026' -> next == '.' || unit == ScanClass.UNITS['\u2026'];
      case '+', '-', '\u2212', '%', Arabic.PERCENT_SIGN -> (info & ScanClass.DIGIT) != 0;
      case '#', '\uFF03', '@', '\uFF20', '_' ->
          !ScanClass.HARD[unit] || (info & ScanClass.HONORIFIC) != 0;
      default -> false;
    };
  }

  /**
   * Tells what is no punctuation and yet a token of its own, with what joins it.
   *
   * @param first the first code unit
   * @param info bits of the code point
   */
  static boolean isOther(char first, int info) {
    int row = ROWS[first];
    return (row == REST || row == SYMBOL)
        && (info & (ScanClass.WORD_BREAK | ScanClass.DICTIONARY)) == ScanClass.OTHER;
  }

  /**
   * Returns where that ends with what joins it.
   *
   * @param from index after the code point
   * @return -1 if more has to be looked at
   */
  static int joined(char[] text, int from, int limit) {
    int stop = Math.min(limit, from + LONGEST);
    int end = from;
    boolean joiner = false;
    while (end < stop) {
      int next = ScanClass.at(text, end, limit);
      int wordBreak = next & ScanClass.WORD_BREAK;
      if (!joins(next)) {
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

  /** Returns what joins a ligature before it: all but what ends a word, and letters. */
  private static boolean[] joiningLigatures() {
    boolean[] joins = new boolean[JOINING.length];
    for (int i = 0; i < joins.length; i++) {
      boolean letter =
          i < ScanTables.INFO.length
              && (ScanTables.INFO[i] & ScanClass.WORD_BREAK) == ScanClass.A_LETTER;
      joins[i] = !letter && !ScanClass.HARD[i];
    }
    return joins;
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
  static boolean isBreak(char c) {
    return switch (c) {
      case '@', '+', '-' -> false;
      default -> ScanClass.HARD[ScanClass.UNITS[c]] && !NumberScanner.isPercent(c);
    };
  }

  /** Tells whether a code point joins what stands before it. */
  static boolean joins(int info) {
    int wordBreak = info & ScanClass.WORD_BREAK;
    return wordBreak == ScanClass.EXTEND
        || wordBreak == ScanClass.FORMAT
        || wordBreak == ScanClass.ZWJ;
  }

  /** Returns the row of a code unit that has none of its own; of most, all of a class have one. */
  private static byte row(char c, int unit) {
    if (unit == ScanClass.SURROGATE_CLASS) {
      return REST;
    }
    if (unit == ScanClass.LATIN_CLASS || unit == ScanClass.DIGIT_CLASS) {
      return WORDS;
    }
    int info = ScanTables.INFO[unit];
    int pictures = ScanClass.PICTOGRAPHIC | ScanClass.EMOJI_PRESENTATION | ScanClass.EMOJI_TEXT;
    if ((info & ScanClass.DICTIONARY) != 0 || c == Arabic.END_OF_AYAH) {
      return SPECIAL;
    }
    if ((info & ScanClass.HONORIFIC) != 0) {
      return HONORIFIC;
    }
    boolean picture = (info & pictures) != 0;
    int wordBreak = info & ScanClass.WORD_BREAK;
    if ((info & ScanClass.PUNCTUATION) != 0) {
      return picture || isPartOfWord(wordBreak) ? SPECIAL : PLAIN;
    }
    if ((info & ScanClass.SPACES) != 0 || wordBreak != ScanClass.OTHER) {
      return SPECIAL;
    }
    return (info & ScanClass.SYMBOL) != 0 && !picture ? SYMBOL : REST;
  }

  private static boolean isPartOfWord(int wordBreak) {
    return switch (wordBreak) {
      case ScanClass.EXTEND_NUM_LET,
          ScanClass.A_LETTER,
          ScanClass.HEBREW_LETTER,
          ScanClass.KATAKANA,
          ScanClass.NUMERIC ->
          true;
      default -> false;
    };
  }
}
