// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.text;

import java.util.Objects;

/**
 * The Arabic keyboard as laid over a Latin one: gives back what was typed while the other layout
 * was on.
 *
 * <pre>{@code
 * ArabicKeyboard.toArabic("lvpfh");   // the Arabic for "hello": meem reh hah beh alef
 * ArabicKeyboard.toLatin(whatTheUserTyped);   // and the other way round
 * }</pre>
 *
 * <p>The layout is Arabic 101, the usual one of Windows, X11 and Android, over US QWERTY, with the
 * shifted keys. Its four keys for lam-alef give two code points. So {@code
 * toArabic(toLatin(arabic))} gives back every text, and {@code toLatin(toArabic(latin))} every text
 * in which no {@code g} stands before {@code h}, {@code H}, {@code Y} or {@code N}: that pair of
 * keys types the same as {@code b}, {@code G}, {@code T} or {@code B}. Code units that no key gives
 * stay as they are.
 *
 * <p>Stateless and thread-safe. Time is linear in the length of the text.
 *
 * @since 0.1
 */
public final class ArabicKeyboard {

  /*
   * The rows of keys, without and with shift; below them what they give in Arabic. The last row
   * lacks b and B; with t and g shifted they give two code points each.
   */
  private static final String[] LATIN = {
    "qwertyuiop[]",
    "asdfghjkl;'",
    "zxcv",
    "nm,./",
    "`~",
    "90()",
    "QWERYUIOP{}",
    "ASDFHJKL",
    "ZXCV",
    "NM<>?"
  };

  private static final String[] ARABIC = {
    // dad sad theh qaf feh ghain ain heh khah hah jeem dal
    "\u0636\u0635\u062B\u0642\u0641\u063A\u0639\u0647\u062E\u062D\u062C\u062F",
    // sheen seen yeh beh lam alef teh noon meem kaf tah
    "\u0634\u0633\u064A\u0628\u0644\u0627\u062A\u0646\u0645\u0643\u0637",
    // yeh with hamza, hamza, waw with hamza, reh
    "\u0626\u0621\u0624\u0631",
    // alef maksura, teh marbuta, waw, zain, zah
    "\u0649\u0629\u0648\u0632\u0638",
    // thal, shadda
    "\u0630\u0651",
    // parentheses are mirrored
    "90)(",
    // fatha, fathatan, damma, dammatan, alef with hamza below, quotation mark, division sign,
    // multiplication sign, semicolon
    "\u064E\u064B\u064F\u064C\u0625\u2018\u00F7\u00D7\u061B<>",
    // kasra, kasratan, brackets, alef with hamza above, tatweel, comma
    "\u0650\u064D][\u0623\u0640\u060C/",
    // sukun
    "~\u0652}{",
    // alef with madda, quotation mark, question mark
    "\u0622\u2019,.\u061F"
  };

  /** Lam, and the alefs that a key gives together with it. */
  private static final char LAM = '\u0644';

  private static final String LAM_ALEF_KEYS = "bGTB";
  private static final String LAM_ALEF = "\u0627\u0623\u0625\u0622";

  private static final char[] TO_ARABIC = new char[0x80];
  private static final char[] TO_LATIN = new char[0x700];
  private static final char[] QUOTES_TO_LATIN = new char[2];

  /** Row and column of each Arabic letter on the keyboard, in quarters of a key; 0 for none. */
  private static final int[] PLACES = new int[0x700];

  static {
    for (int row = 0; row < LATIN.length; row++) {
      for (int i = 0; i < LATIN[row].length(); i++) {
        TO_ARABIC[LATIN[row].charAt(i)] = ARABIC[row].charAt(i);
        char arabic = ARABIC[row].charAt(i);
        if (arabic < TO_LATIN.length) {
          TO_LATIN[arabic] = LATIN[row].charAt(i);
        } else {
          QUOTES_TO_LATIN[arabic - 0x2018] = LATIN[row].charAt(i);
        }
      }
    }
    place(ARABIC[0], 1, 2);
    place(ARABIC[1], 2, 3);
    place(ARABIC[2], 3, 5);
    place(ARABIC[3], 3, 25);
  }

  private ArabicKeyboard() {}

  private static void place(String letters, int row, int column) {
    for (int i = 0; i < letters.length(); i++) {
      PLACES[letters.charAt(i)] = row << 8 | (column + 4 * i);
    }
  }

  /**
   * Returns what the keys would have given with the Arabic layout on.
   *
   * @param typed what they gave with the Latin layout on
   * @return the Arabic text
   */
  public static String toArabic(CharSequence typed) {
    Objects.requireNonNull(typed, "typed");
    StringBuilder out = new StringBuilder(typed.length() + 8);
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      int lamAlef = LAM_ALEF_KEYS.indexOf(c);
      if (lamAlef >= 0) {
        out.append(LAM).append(LAM_ALEF.charAt(lamAlef));
      } else {
        char arabic = c < TO_ARABIC.length ? TO_ARABIC[c] : 0;
        out.append(arabic == 0 ? c : arabic);
      }
    }
    return out.toString();
  }

  /**
   * Returns what the keys would have given with the Latin layout on.
   *
   * @param typed what they gave with the Arabic layout on
   * @return the Latin text
   */
  public static String toLatin(CharSequence typed) {
    Objects.requireNonNull(typed, "typed");
    StringBuilder out = new StringBuilder(typed.length());
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      int lamAlef = c == LAM && i + 1 < typed.length() ? LAM_ALEF.indexOf(typed.charAt(i + 1)) : -1;
      if (lamAlef >= 0) {
        out.append(LAM_ALEF_KEYS.charAt(lamAlef));
        i++;
      } else {
        char latin = latin(c);
        out.append(latin == 0 ? c : latin);
      }
    }
    return out.toString();
  }

  private static char latin(char arabic) {
    if (arabic < TO_LATIN.length) {
      return TO_LATIN[arabic];
    }
    return arabic == '\u2018' || arabic == '\u2019' ? QUOTES_TO_LATIN[arabic - 0x2018] : 0;
  }

  /**
   * Tells whether two letters lie beside each other, so that a finger may slip from one to the
   * other.
   *
   * @param a a code unit
   * @param b a code unit
   * @return whether they are different Arabic letters whose keys touch, in a row or across rows
   */
  public static boolean areNeighbours(char a, char b) {
    int one = a < PLACES.length ? PLACES[a] : 0;
    int other = b < PLACES.length ? PLACES[b] : 0;
    if (one == 0 || other == 0 || a == b) {
      return false;
    }
    int rows = Math.abs((one >> 8) - (other >> 8));
    int columns = Math.abs((one & 0xFF) - (other & 0xFF));
    return rows == 0 ? columns <= 4 : rows == 1 && columns < 4;
  }
}
