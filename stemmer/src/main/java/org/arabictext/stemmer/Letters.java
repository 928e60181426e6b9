// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

/*
 * The thirty letters of the standard stemmer as numbers of five bits, so that twelve of them fit
 * into a long and a stretch of a word is a shift and a mask.
 *
 *   code     1      2     3    4           5    6  ...  28   29   30
 *   letter   hamza  alef  beh  teh marbuta teh  theh    heh  waw  yeh
 *
 * The letters that a word may be spelled with in several ways are folded here: alef with hamza,
 * madda or wasla to alef, alef maksura and Farsi yeh to yeh, waw and yeh with hamza to hamza, keheh
 * to kaf. Whatever the normalization left of them, the stemmer sees one spelling.
 */
final class Letters {

  static final int BITS = 5;
  static final int MASK = 31;

  /** The most letters that one long holds. */
  static final int PACKED = 12;

  static final int HAMZA = 1;
  static final int ALEF = 2;
  static final int TEH_MARBUTA = 4;
  static final int TEH = 5;
  static final int LAM = 25;

  private static final char FIRST = '\u0621';
  private static final char LAST = '\u06CC';
  private static final String IN_ORDER =
      "\u0621\u0627\u0628\u0629\u062A\u062B\u062C\u062D\u062E\u062F\u0630\u0631\u0632\u0633\u0634"
          + "\u0635\u0636\u0637\u0638\u0639\u063A\u0641\u0642\u0643\u0644\u0645\u0646\u0647\u0648"
          + "\u064A";
  private static final char[] LETTERS = ("\0" + IN_ORDER + "\0").toCharArray();
  private static final byte[] CODES = codes();

  private Letters() {}

  private static byte[] codes() {
    byte[] codes = new byte[LAST - FIRST + 1];
    for (int i = 0; i < IN_ORDER.length(); i++) {
      codes[IN_ORDER.charAt(i) - FIRST] = (byte) (i + 1);
    }
    String folded =
        "\u0622\u0627\u0623\u0627\u0625\u0627\u0671\u0627\u0624\u0621\u0626\u0621\u0649\u064A"
            + "\u06CC\u064A\u06A9\u0643";
    for (int i = 0; i < folded.length(); i += 2) {
      codes[folded.charAt(i) - FIRST] = codes[folded.charAt(i + 1) - FIRST];
    }
    return codes;
  }

  /** Returns the number of a letter, or 0 for any other code unit. */
  static int code(char c) {
    int slot = c - FIRST;
    return slot >= 0 && slot < CODES.length ? CODES[slot] : 0;
  }

  /** Tells whether a code unit stands on or between letters without being one. */
  static boolean isMark(char c) {
    return c == '\u0640'
        || (c >= '\u064B' && c <= '\u065F')
        || c == '\u0670'
        || (c >= '\u0610' && c <= '\u061A')
        || (c >= '\u06D6' && c <= '\u06ED')
        || (c >= '\u200C' && c <= '\u200F');
  }

  static char letter(int code) {
    return LETTERS[code];
  }

  /** Packs a word of up to twelve letters, or returns 0 if it is longer or has other code units. */
  static long pack(CharSequence word) {
    if (word.length() > PACKED) {
      return 0;
    }
    long packed = 0;
    for (int i = 0; i < word.length(); i++) {
      int code = code(word.charAt(i));
      if (code == 0) {
        return 0;
      }
      packed = packed << BITS | code;
    }
    return packed;
  }

  static int length(long packed) {
    return (Long.SIZE + BITS - 1 - Long.numberOfLeadingZeros(packed)) / BITS;
  }

  static String unpack(long packed) {
    StringBuilder word = new StringBuilder();
    for (int i = length(packed) - 1; i >= 0; i--) {
      word.append(letter((int) (packed >>> (i * BITS)) & MASK));
    }
    return word.toString();
  }
}
