// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

/** Which punctuation is a token of its own whatever stands around it. */
final class Signs {

  /** Not punctuation, or the start of more than itself. */
  private static final byte SPECIAL = 0;

  /** Alone before an Arabic letter or white space; before anything else a face may begin. */
  private static final byte FACE = 1;

  /** Alone before everything that does not join it. */
  private static final byte ALONE = 2;

  /** One of the kinds for each code unit. */
  private static final byte[] KINDS = new byte[0x10000];

  /** Whether a class joins what stands before it, or a code unit of it does not tell. */
  private static final boolean[] JOINING = new boolean[ScanClass.SURROGATE_CLASS + 1];

  static {
    for (int c = 0; c < KINDS.length; c++) {
      KINDS[c] = kind((char) c);
    }
    for (int i = 0; i < JOINING.length; i++) {
      int wordBreak =
          i == ScanClass.SURROGATE_CLASS ? 0 : ScanTables.INFO[i] & ScanClass.WORD_BREAK;
      JOINING[i] =
          i == ScanClass.SURROGATE_CLASS
              || wordBreak == ScanClass.EXTEND
              || wordBreak == ScanClass.FORMAT
              || wordBreak == ScanClass.ZWJ;
    }
  }

  private Signs() {}

  /**
   * Tells whether a code unit is punctuation and a token of its own.
   *
   * @param next class of the code unit after it
   */
  static boolean isAlone(char c, int next) {
    byte kind = KINDS[c];
    if (kind == ALONE) {
      return !JOINING[next];
    }
    return kind == FACE && (next == ScanClass.ARABIC_LETTER_CLASS || ScanClass.isSpace(next));
  }

  private static byte kind(char c) {
    int info = ScanClass.ofUnit(c);
    int special =
        ScanClass.PICTOGRAPHIC
            | ScanClass.DICTIONARY
            | ScanClass.EMOJI_PRESENTATION
            | ScanClass.EMOJI_TEXT;
    int wordBreak = info & ScanClass.WORD_BREAK;
    if ((info & ScanClass.PUNCTUATION) == 0
        || (info & special) != 0
        || ScanClass.UNITS[c] == ScanClass.SURROGATE_CLASS
        || wordBreak == ScanClass.EXTEND_NUM_LET
        || wordBreak == ScanClass.A_LETTER
        || wordBreak == ScanClass.HEBREW_LETTER
        || wordBreak == ScanClass.KATAKANA
        || wordBreak == ScanClass.NUMERIC) {
      return SPECIAL;
    }
    return switch (c) {
      case '#', '\uFF03', '@', '\uFF20', '%', Arabic.PERCENT_SIGN -> SPECIAL;
      case '.', '\u2026', '-', '\u2212' -> FACE;
      default -> Emoji.begins(c) ? FACE : ALONE;
    };
  }
}
