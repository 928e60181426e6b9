// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The letters that Arabic is spelled with, their names, and whether the article is assimilated
 * before them: the 28 of the alphabet in its order, then hamza and the forms that carry it, alef
 * wasla, teh marbuta and alef maksura.
 *
 * <pre>{@code
 * ArabicLetter.of(Arabic.SHEEN).get().arabicName();   // sheen yeh noon
 * ArabicLetter.of(Arabic.SHEEN).get().isSun();        // true: ash-shams
 * }</pre>
 *
 * <p>Letters of other languages and presentation forms are not among them; the latter become
 * letters by normalization. The constants have the names of {@link Arabic}, which are those of
 * Unicode. Immutable and thread-safe; every method takes constant time.
 *
 * @since 0.1
 */
public enum ArabicLetter {
  /** U+0627, alef lam feh. */
  ALEF(Arabic.ALEF, "\u0623\u0644\u0641"),
  /** U+0628, beh alef hamza. */
  BEH(Arabic.BEH, "\u0628\u0627\u0621"),
  /** U+062A, teh alef hamza. */
  TEH(Arabic.TEH, "\u062A\u0627\u0621"),
  /** U+062B, theh alef hamza. */
  THEH(Arabic.THEH, "\u062B\u0627\u0621"),
  /** U+062C, jeem yeh meem. */
  JEEM(Arabic.JEEM, "\u062C\u064A\u0645"),
  /** U+062D, hah alef hamza. */
  HAH(Arabic.HAH, "\u062D\u0627\u0621"),
  /** U+062E, khah alef hamza. */
  KHAH(Arabic.KHAH, "\u062E\u0627\u0621"),
  /** U+062F, dal alef lam. */
  DAL(Arabic.DAL, "\u062F\u0627\u0644"),
  /** U+0630, thal alef lam. */
  THAL(Arabic.THAL, "\u0630\u0627\u0644"),
  /** U+0631, reh alef hamza. */
  REH(Arabic.REH, "\u0631\u0627\u0621"),
  /** U+0632, zain alef yeh. */
  ZAIN(Arabic.ZAIN, "\u0632\u0627\u064A"),
  /** U+0633, seen yeh noon. */
  SEEN(Arabic.SEEN, "\u0633\u064A\u0646"),
  /** U+0634, sheen yeh noon. */
  SHEEN(Arabic.SHEEN, "\u0634\u064A\u0646"),
  /** U+0635, sad alef dal. */
  SAD(Arabic.SAD, "\u0635\u0627\u062F"),
  /** U+0636, dad alef dal. */
  DAD(Arabic.DAD, "\u0636\u0627\u062F"),
  /** U+0637, tah alef hamza. */
  TAH(Arabic.TAH, "\u0637\u0627\u0621"),
  /** U+0638, zah alef hamza. */
  ZAH(Arabic.ZAH, "\u0638\u0627\u0621"),
  /** U+0639, ain yeh noon. */
  AIN(Arabic.AIN, "\u0639\u064A\u0646"),
  /** U+063A, ghain yeh noon. */
  GHAIN(Arabic.GHAIN, "\u063A\u064A\u0646"),
  /** U+0641, feh alef hamza. */
  FEH(Arabic.FEH, "\u0641\u0627\u0621"),
  /** U+0642, qaf alef feh. */
  QAF(Arabic.QAF, "\u0642\u0627\u0641"),
  /** U+0643, kaf alef feh. */
  KAF(Arabic.KAF, "\u0643\u0627\u0641"),
  /** U+0644, lam alef meem. */
  LAM(Arabic.LAM, "\u0644\u0627\u0645"),
  /** U+0645, meem yeh meem. */
  MEEM(Arabic.MEEM, "\u0645\u064A\u0645"),
  /** U+0646, noon waw noon. */
  NOON(Arabic.NOON, "\u0646\u0648\u0646"),
  /** U+0647, heh alef hamza. */
  HEH(Arabic.HEH, "\u0647\u0627\u0621"),
  /** U+0648, waw alef waw. */
  WAW(Arabic.WAW, "\u0648\u0627\u0648"),
  /** U+064A, yeh alef hamza. */
  YEH(Arabic.YEH, "\u064A\u0627\u0621"),
  /** U+0621, hamza. */
  HAMZA(Arabic.HAMZA, "\u0647\u0645\u0632\u0629"),
  /** U+0622, alef with madda. */
  ALEF_MADDA(Arabic.ALEF_MADDA, "\u0623\u0644\u0641 \u0645\u0645\u062F\u0648\u062F\u0629"),
  /** U+0623, hamza on alef. */
  ALEF_HAMZA_ABOVE(
      Arabic.ALEF_HAMZA_ABOVE, "\u0647\u0645\u0632\u0629 \u0639\u0644\u0649 \u0623\u0644\u0641"),
  /** U+0625, hamza under alef. */
  ALEF_HAMZA_BELOW(
      Arabic.ALEF_HAMZA_BELOW, "\u0647\u0645\u0632\u0629 \u062A\u062D\u062A \u0623\u0644\u0641"),
  /** U+0624, hamza on waw. */
  WAW_HAMZA(Arabic.WAW_HAMZA, "\u0647\u0645\u0632\u0629 \u0639\u0644\u0649 \u0648\u0627\u0648"),
  /** U+0626, hamza on yeh. */
  YEH_HAMZA(Arabic.YEH_HAMZA, "\u0647\u0645\u0632\u0629 \u0639\u0644\u0649 \u064A\u0627\u0621"),
  /** U+0671, alef of connection. */
  ALEF_WASLA(Arabic.ALEF_WASLA, "\u0623\u0644\u0641 \u0648\u0635\u0644"),
  /** U+0629, tied teh. */
  TEH_MARBUTA(Arabic.TEH_MARBUTA, "\u062A\u0627\u0621 \u0645\u0631\u0628\u0648\u0637\u0629"),
  /** U+0649, shortened alef. */
  ALEF_MAKSURA(Arabic.ALEF_MAKSURA, "\u0623\u0644\u0641 \u0645\u0642\u0635\u0648\u0631\u0629");

  /** The letters made with the tip of the tongue. */
  private static final String SUN =
      "\u062A\u062B\u062F\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u0637\u0638\u0644\u0646";

  private static final Map<Integer, ArabicLetter> BY_CODE_POINT =
      Arrays.stream(values()).collect(Collectors.toMap(ArabicLetter::codePoint, letter -> letter));

  private final int codePoint;
  private final String arabicName;

  ArabicLetter(int codePoint, String arabicName) {
    this.codePoint = codePoint;
    this.arabicName = arabicName;
  }

  /**
   * Returns the letter that a code point is.
   *
   * @param codePoint any number
   * @return the letter, or empty if it is none of these
   */
  public static Optional<ArabicLetter> of(int codePoint) {
    return Optional.ofNullable(BY_CODE_POINT.get(codePoint));
  }

  /**
   * Returns the code point of the letter.
   *
   * @return a code point from U+0621 to U+0671
   */
  public int codePoint() {
    return codePoint;
  }

  /**
   * Returns what the letter is called in Arabic.
   *
   * @return one or more words without vowel marks
   */
  public String arabicName() {
    return arabicName;
  }

  /**
   * Returns what Unicode calls the letter.
   *
   * @return a name that begins with {@code ARABIC LETTER}
   */
  public String unicodeName() {
    return "ARABIC LETTER "
        + switch (this) {
          case ALEF_MADDA -> "ALEF WITH MADDA ABOVE";
          case ALEF_HAMZA_ABOVE -> "ALEF WITH HAMZA ABOVE";
          case ALEF_HAMZA_BELOW -> "ALEF WITH HAMZA BELOW";
          case WAW_HAMZA -> "WAW WITH HAMZA ABOVE";
          case YEH_HAMZA -> "YEH WITH HAMZA ABOVE";
          default -> name().replace('_', ' ');
        };
  }

  /**
   * Tells whether the lam of the article is assimilated to the letter, as in ash-shams, the sun.
   *
   * @return true for 14 letters
   */
  public boolean isSun() {
    return SUN.indexOf(codePoint) >= 0;
  }

  /**
   * Tells whether the lam of the article is said before the letter, as in al-qamar, the moon.
   *
   * @return true for the letters that a word can begin with and that are no {@linkplain #isSun()
   *     sun letters}
   */
  public boolean isMoon() {
    return !isSun() && this != TEH_MARBUTA && this != ALEF_MAKSURA;
  }
}
