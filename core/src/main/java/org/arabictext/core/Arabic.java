// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

/**
 * The code points of Arabic text: names for the frequent ones, and what each one is.
 *
 * <p>All answers come from a table generated from Unicode and are the same on every JDK. The
 * methods take any {@code int}; what is not a code point of an Arabic block is {@link
 * CharClass#OTHER}. Each takes constant time and allocates nothing.
 *
 * <pre>{@code
 * boolean mark = Arabic.isTashkeel(Arabic.SHADDA);
 * int seven = Arabic.digitValue(0x0667);
 * }</pre>
 *
 * @since 0.1
 */
public final class Arabic {

  /** U+0621 ARABIC LETTER HAMZA. */
  public static final char HAMZA = '\u0621';

  /** U+0622 ARABIC LETTER ALEF WITH MADDA ABOVE. */
  public static final char ALEF_MADDA = '\u0622';

  /** U+0623 ARABIC LETTER ALEF WITH HAMZA ABOVE. */
  public static final char ALEF_HAMZA_ABOVE = '\u0623';

  /** U+0624 ARABIC LETTER WAW WITH HAMZA ABOVE. */
  public static final char WAW_HAMZA = '\u0624';

  /** U+0625 ARABIC LETTER ALEF WITH HAMZA BELOW. */
  public static final char ALEF_HAMZA_BELOW = '\u0625';

  /** U+0626 ARABIC LETTER YEH WITH HAMZA ABOVE. */
  public static final char YEH_HAMZA = '\u0626';

  /** U+0627 ARABIC LETTER ALEF. */
  public static final char ALEF = '\u0627';

  /** U+0628 ARABIC LETTER BEH. */
  public static final char BEH = '\u0628';

  /** U+0629 ARABIC LETTER TEH MARBUTA. */
  public static final char TEH_MARBUTA = '\u0629';

  /** U+062A ARABIC LETTER TEH. */
  public static final char TEH = '\u062A';

  /** U+062B ARABIC LETTER THEH. */
  public static final char THEH = '\u062B';

  /** U+062C ARABIC LETTER JEEM. */
  public static final char JEEM = '\u062C';

  /** U+062D ARABIC LETTER HAH. */
  public static final char HAH = '\u062D';

  /** U+062E ARABIC LETTER KHAH. */
  public static final char KHAH = '\u062E';

  /** U+062F ARABIC LETTER DAL. */
  public static final char DAL = '\u062F';

  /** U+0630 ARABIC LETTER THAL. */
  public static final char THAL = '\u0630';

  /** U+0631 ARABIC LETTER REH. */
  public static final char REH = '\u0631';

  /** U+0632 ARABIC LETTER ZAIN. */
  public static final char ZAIN = '\u0632';

  /** U+0633 ARABIC LETTER SEEN. */
  public static final char SEEN = '\u0633';

  /** U+0634 ARABIC LETTER SHEEN. */
  public static final char SHEEN = '\u0634';

  /** U+0635 ARABIC LETTER SAD. */
  public static final char SAD = '\u0635';

  /** U+0636 ARABIC LETTER DAD. */
  public static final char DAD = '\u0636';

  /** U+0637 ARABIC LETTER TAH. */
  public static final char TAH = '\u0637';

  /** U+0638 ARABIC LETTER ZAH. */
  public static final char ZAH = '\u0638';

  /** U+0639 ARABIC LETTER AIN. */
  public static final char AIN = '\u0639';

  /** U+063A ARABIC LETTER GHAIN. */
  public static final char GHAIN = '\u063A';

  /** U+0640 ARABIC TATWEEL, also called kashida. */
  public static final char TATWEEL = '\u0640';

  /** U+0641 ARABIC LETTER FEH. */
  public static final char FEH = '\u0641';

  /** U+0642 ARABIC LETTER QAF. */
  public static final char QAF = '\u0642';

  /** U+0643 ARABIC LETTER KAF. */
  public static final char KAF = '\u0643';

  /** U+0644 ARABIC LETTER LAM. */
  public static final char LAM = '\u0644';

  /** U+0645 ARABIC LETTER MEEM. */
  public static final char MEEM = '\u0645';

  /** U+0646 ARABIC LETTER NOON. */
  public static final char NOON = '\u0646';

  /** U+0647 ARABIC LETTER HEH. */
  public static final char HEH = '\u0647';

  /** U+0648 ARABIC LETTER WAW. */
  public static final char WAW = '\u0648';

  /** U+0649 ARABIC LETTER ALEF MAKSURA. */
  public static final char ALEF_MAKSURA = '\u0649';

  /** U+064A ARABIC LETTER YEH. */
  public static final char YEH = '\u064A';

  /** U+064B ARABIC FATHATAN. */
  public static final char FATHATAN = '\u064B';

  /** U+064C ARABIC DAMMATAN. */
  public static final char DAMMATAN = '\u064C';

  /** U+064D ARABIC KASRATAN. */
  public static final char KASRATAN = '\u064D';

  /** U+064E ARABIC FATHA. */
  public static final char FATHA = '\u064E';

  /** U+064F ARABIC DAMMA. */
  public static final char DAMMA = '\u064F';

  /** U+0650 ARABIC KASRA. */
  public static final char KASRA = '\u0650';

  /** U+0651 ARABIC SHADDA. */
  public static final char SHADDA = '\u0651';

  /** U+0652 ARABIC SUKUN. */
  public static final char SUKUN = '\u0652';

  /** U+0653 ARABIC MADDAH ABOVE. */
  public static final char MADDAH_ABOVE = '\u0653';

  /** U+0654 ARABIC HAMZA ABOVE. */
  public static final char HAMZA_ABOVE = '\u0654';

  /** U+0655 ARABIC HAMZA BELOW. */
  public static final char HAMZA_BELOW = '\u0655';

  /** U+0670 ARABIC LETTER SUPERSCRIPT ALEF, also called dagger alef. */
  public static final char SUPERSCRIPT_ALEF = '\u0670';

  /** U+0671 ARABIC LETTER ALEF WASLA. */
  public static final char ALEF_WASLA = '\u0671';

  /** U+067E ARABIC LETTER PEH. */
  public static final char PEH = '\u067E';

  /** U+0686 ARABIC LETTER TCHEH. */
  public static final char TCHEH = '\u0686';

  /** U+0698 ARABIC LETTER JEH. */
  public static final char JEH = '\u0698';

  /** U+06A4 ARABIC LETTER VEH. */
  public static final char VEH = '\u06A4';

  /** U+06A9 ARABIC LETTER KEHEH. */
  public static final char KEHEH = '\u06A9';

  /** U+06AF ARABIC LETTER GAF. */
  public static final char GAF = '\u06AF';

  /** U+06BE ARABIC LETTER HEH DOACHASHMEE. */
  public static final char HEH_DOACHASHMEE = '\u06BE';

  /** U+06C1 ARABIC LETTER HEH GOAL. */
  public static final char HEH_GOAL = '\u06C1';

  /** U+06CC ARABIC LETTER FARSI YEH. */
  public static final char FARSI_YEH = '\u06CC';

  /** U+06D2 ARABIC LETTER YEH BARREE. */
  public static final char YEH_BARREE = '\u06D2';

  /** U+06D5 ARABIC LETTER AE. */
  public static final char AE = '\u06D5';

  /** U+060C ARABIC COMMA. */
  public static final char COMMA = '\u060C';

  /** U+060D ARABIC DATE SEPARATOR. */
  public static final char DATE_SEPARATOR = '\u060D';

  /** U+061B ARABIC SEMICOLON. */
  public static final char SEMICOLON = '\u061B';

  /** U+061C ARABIC LETTER MARK. */
  public static final char LETTER_MARK = '\u061C';

  /** U+061F ARABIC QUESTION MARK. */
  public static final char QUESTION_MARK = '\u061F';

  /** U+066A ARABIC PERCENT SIGN. */
  public static final char PERCENT_SIGN = '\u066A';

  /** U+066B ARABIC DECIMAL SEPARATOR. */
  public static final char DECIMAL_SEPARATOR = '\u066B';

  /** U+066C ARABIC THOUSANDS SEPARATOR. */
  public static final char THOUSANDS_SEPARATOR = '\u066C';

  /** U+06D4 ARABIC FULL STOP. */
  public static final char FULL_STOP = '\u06D4';

  /** U+06DD ARABIC END OF AYAH. */
  public static final char END_OF_AYAH = '\u06DD';

  /** U+0660 ARABIC-INDIC DIGIT ZERO. */
  public static final char DIGIT_ZERO = '\u0660';

  /** U+06F0 EXTENDED ARABIC-INDIC DIGIT ZERO. */
  public static final char EXTENDED_DIGIT_ZERO = '\u06F0';

  /** U+200C ZERO WIDTH NON-JOINER. */
  public static final char ZERO_WIDTH_NON_JOINER = '\u200C';

  /** U+200D ZERO WIDTH JOINER. */
  public static final char ZERO_WIDTH_JOINER = '\u200D';

  /** U+200E LEFT-TO-RIGHT MARK. */
  public static final char LEFT_TO_RIGHT_MARK = '\u200E';

  /** U+200F RIGHT-TO-LEFT MARK. */
  public static final char RIGHT_TO_LEFT_MARK = '\u200F';

  private Arabic() {}

  /**
   * Returns what a code point is.
   *
   * @param codePoint any number
   * @return its class; {@link CharClass#OTHER} outside the Arabic blocks
   */
  public static CharClass classOf(int codePoint) {
    return ArabicClasses.of(codePoint);
  }

  /**
   * Tells whether a code point is an Arabic letter or a ligature of letters; tatweel is none.
   *
   * @param codePoint any number
   * @return whether its class is {@link CharClass#LETTER}
   */
  public static boolean isLetter(int codePoint) {
    return classOf(codePoint) == CharClass.LETTER;
  }

  /**
   * Tells whether a code point is a combining mark: tashkeel, hamza or madda above or below,
   * superscript alef, Quranic annotation.
   *
   * @param codePoint any number
   * @return whether its class is {@link CharClass#TASHKEEL} or {@link CharClass#MARK}
   */
  public static boolean isMark(int codePoint) {
    CharClass found = classOf(codePoint);
    return found == CharClass.TASHKEEL || found == CharClass.MARK;
  }

  /**
   * Tells whether a code point is one of the eight signs of tashkeel: harakat, tanwin and sukun,
   * and shadda.
   *
   * @param codePoint any number
   * @return whether it is U+064B to U+0652
   */
  public static boolean isTashkeel(int codePoint) {
    return FATHATAN <= codePoint && codePoint <= SUKUN;
  }

  /**
   * Tells whether a code point is one of the harakat: short vowels, tanwin and sukun, without
   * shadda.
   *
   * @param codePoint any number
   * @return whether it is a {@linkplain #isTashkeel tashkeel} other than U+0651
   */
  public static boolean isHaraka(int codePoint) {
    return isTashkeel(codePoint) && codePoint != SHADDA;
  }

  /**
   * Tells whether a code point is one of the three doubled vowels.
   *
   * @param codePoint any number
   * @return whether it is U+064B to U+064D
   */
  public static boolean isTanwin(int codePoint) {
    return FATHATAN <= codePoint && codePoint <= KASRATAN;
  }

  /**
   * Tells whether a code point is an Arabic-Indic digit of either series.
   *
   * @param codePoint any number
   * @return whether it is U+0660 to U+0669 or U+06F0 to U+06F9
   */
  public static boolean isDigit(int codePoint) {
    return digitValue(codePoint) >= 0;
  }

  /**
   * Returns the value of an Arabic-Indic digit of either series.
   *
   * @param codePoint any number
   * @return 0 to 9, or -1 if it is no such digit
   */
  public static int digitValue(int codePoint) {
    if (DIGIT_ZERO <= codePoint && codePoint <= DIGIT_ZERO + 9) {
      return codePoint - DIGIT_ZERO;
    }
    if (EXTENDED_DIGIT_ZERO <= codePoint && codePoint <= EXTENDED_DIGIT_ZERO + 9) {
      return codePoint - EXTENDED_DIGIT_ZERO;
    }
    return -1;
  }

  /**
   * Tells whether a code point is an assigned one of the two blocks of presentation forms.
   *
   * @param codePoint any number
   * @return whether it lies in U+FB50 to U+FDFF or U+FE70 to U+FEFE and is assigned
   */
  public static boolean isPresentationForm(int codePoint) {
    boolean inside =
        (0xFB50 <= codePoint && codePoint <= 0xFDFF) || (0xFE70 <= codePoint && codePoint < 0xFEFF);
    return inside && classOf(codePoint) != CharClass.UNASSIGNED;
  }
}
