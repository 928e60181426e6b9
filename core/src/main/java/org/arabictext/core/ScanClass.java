// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import java.util.Arrays;

/** The class of each code point for the tokenizer, and what each class is. */
final class ScanClass {

  /*
   * A class is an index of one byte; INFO says in bits what the class is:
   *
   *    25      24      23      22      21         20 … 5          4 … 0
   *   +-------+-------+-------+-------+-------+------------------+------------+
   *   | .     | emoji | emoji | dict. | pict. | kind, one bit of | Word_Break |
   *   |       | text  | pres. |       |       | the 16           | as in ICU  |
   *   +-------+-------+-------+-------+-------+------------------+------------+
   *
   * The classes below come first, in this order (the generator sees to it), so that the hot loop tells them apart
   * by comparing numbers: Arabic letters, marks, tatweel; Latin letters; digits; white space.
   */

  static final int WORD_BREAK = 0x1F;
  static final int OTHER = 0;
  static final int CR = 1;
  static final int LF = 2;
  static final int NEWLINE = 3;
  static final int EXTEND = 4;
  static final int FORMAT = 5;
  static final int ZWJ = 6;
  static final int REGIONAL_INDICATOR = 7;
  static final int KATAKANA = 8;
  static final int KANA_KANJI = 9;
  static final int HANGUL = 10;
  static final int HEBREW_LETTER = 11;
  static final int A_LETTER = 12;
  static final int SINGLE_QUOTE = 13;
  static final int DOUBLE_QUOTE = 14;
  static final int MID_NUM_LET = 15;
  static final int MID_LETTER = 16;
  static final int MID_NUM = 17;
  static final int NUMERIC = 18;
  static final int EXTEND_NUM_LET = 19;
  static final int W_SEG_SPACE = 20;

  static final int ARABIC = 1 << 5;
  static final int LATIN = 1 << 6;
  static final int LETTER = 1 << 7;
  static final int MARK = 1 << 8;
  static final int DIGIT = 1 << 9;
  static final int PUNCTUATION = 1 << 10;
  static final int SYMBOL = 1 << 11;
  static final int SPACE = 1 << 12;
  static final int LINE = 1 << 13;
  static final int INVISIBLE = 1 << 14;
  static final int OTHER_NUMBER = 1 << 15;
  static final int TATWEEL = 1 << 16;
  static final int HONORIFIC = 1 << 17;
  static final int NONE = 1 << 18;
  static final int PICTOGRAPHIC = 1 << 21;
  static final int DICTIONARY = 1 << 22;
  static final int EMOJI_PRESENTATION = 1 << 23;
  static final int EMOJI_TEXT = 1 << 24;

  /** All the bits of which a code point has one. */
  static final int KINDS = (1 << 19) - (1 << 5);

  static final int LETTERS = ARABIC | LATIN | LETTER;
  static final int SPACES = SPACE | LINE;

  static final int ARABIC_LETTER_CLASS = 0;
  static final int MARK_CLASS = 1;
  static final int LAST_WORD_CLASS = 2;
  static final int LATIN_CLASS = 3;
  static final int DIGIT_CLASS = 4;
  static final int FIRST_SPACE_CLASS = 5;
  static final int LAST_SPACE_CLASS = 9;

  /** The class of a surrogate code unit, which says nothing about the code point. */
  static final int SURROGATE_CLASS = ScanTables.INFO.length;

  /** Whether a class ends an Arabic word at once, under every rule. */
  static final boolean[] HARD = new boolean[SURROGATE_CLASS + 1];

  /** Classes of the code units; those of surrogates are {@link #SURROGATE_CLASS}. */
  static final byte[] UNITS = new byte[0x10000];

  private static final int[] INFO = ScanTables.INFO;
  private static final byte[] SECOND = new byte[0x10000];
  private static final int[] STARTS;
  private static final byte[] CLASSES;

  static {
    for (int i = 0; i < INFO.length; i++) {
      switch (INFO[i] & WORD_BREAK) {
        case OTHER, W_SEG_SPACE, CR, LF, NEWLINE, DOUBLE_QUOTE, MID_NUM -> HARD[i] = true;
        default -> HARD[i] = false;
      }
    }
    int[] starts = new int[1024];
    byte[] classes = new byte[1024];
    int n = 0;
    byte surrogates = 0;
    for (Runs run = new Runs(ScanTables.RUNS); run.next(); ) {
      byte value = (byte) run.value();
      fill(UNITS, 0, run, value);
      fill(SECOND, 0x10000, run, value);
      if (run.end() > 0x20000) {
        starts[n] = run.start();
        classes[n++] = value;
      }
      if (run.start() <= 0xD800 && 0xD800 < run.end()) {
        surrogates = value;
      }
    }
    Arrays.fill(UNITS, 0xD800, 0xE000, (byte) SURROGATE_CLASS);
    STARTS = Arrays.copyOf(starts, n);
    CLASSES = Arrays.copyOf(classes, n);
    LONE_SURROGATE = INFO[surrogates];
  }

  private static final int LONE_SURROGATE;

  private ScanClass() {}

  private static void fill(byte[] plane, int base, Runs run, byte value) {
    int from = Math.max(run.start(), base);
    int to = Math.min(run.end(), base + plane.length);
    if (from < to) {
      Arrays.fill(plane, from - base, to - base, value);
    }
  }

  /** Returns the bits of the code point at an index below {@code limit}. */
  static int at(char[] text, int index, int limit) {
    char c = text[index];
    int unit = UNITS[c];
    if (unit != SURROGATE_CLASS) {
      return INFO[unit];
    }
    if (index + 1 < limit && Character.isSurrogatePair(c, text[index + 1])) {
      return of(Character.toCodePoint(c, text[index + 1]));
    }
    return LONE_SURROGATE;
  }

  /** Returns the bits of a code unit that is not a surrogate, or those of a lone surrogate. */
  static int ofUnit(char c) {
    int unit = UNITS[c];
    return unit == SURROGATE_CLASS ? LONE_SURROGATE : INFO[unit];
  }

  /** Returns the bits of a code point. */
  static int of(int codePoint) {
    if (codePoint < 0x10000) {
      return ofUnit((char) codePoint);
    }
    if (codePoint < 0x20000) {
      return INFO[SECOND[codePoint - 0x10000]];
    }
    int i = Arrays.binarySearch(STARTS, codePoint);
    return INFO[CLASSES[i < 0 ? -i - 2 : i]];
  }

  /** Tells whether a class of code units is white space or a line break. */
  static boolean isSpace(int unit) {
    return unit >= FIRST_SPACE_CLASS && unit <= LAST_SPACE_CLASS;
  }

  /** Tells whether a class of code units is punctuation. */
  static boolean isPunctuation(int unit) {
    return unit < INFO.length && (INFO[unit] & PUNCTUATION) != 0;
  }

  /** Returns how many code units the code point at an index below {@code limit} has. */
  static int width(char[] text, int index, int limit) {
    return index + 1 < limit && Character.isSurrogatePair(text[index], text[index + 1]) ? 2 : 1;
  }
}
