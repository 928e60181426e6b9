// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.transliteration;

import java.util.HashMap;
import java.util.Map;
import org.arabictext.core.Arabic;
import org.arabictext.core.ArabicLetter;

/**
 * What a scholarly scheme writes for each consonant, and where they differ.
 *
 * @param consonants what is written for each consonant
 * @param hamza the sign of hamza
 * @param finalMaksura what a final alef maksura is
 * @param tehMarbuta what a teh marbuta is at rest
 * @param longTehMarbuta what a teh marbuta after a long a is at rest
 * @param assimilates whether the article takes on the sound of a sun letter
 * @param elides whether the article loses its vowel after another
 * @param keepsArticle whether the article stays whole after a proclitic
 * @param doublesGlides whether a doubled yeh after i, or waw after u, is written twice
 * @param parts what parts two letters that could be read as one; empty if nothing does
 */
record Style(
    Map<Character, String> consonants,
    String hamza,
    String finalMaksura,
    String tehMarbuta,
    String longTehMarbuta,
    boolean assimilates,
    boolean elides,
    boolean keepsArticle,
    boolean doublesGlides,
    String parts) {

  static final String LONG_A = "\u0101";
  static final String LONG_I = "\u012B";
  static final String LONG_U = "\u016B";

  /** Beh to ghain without teh marbuta, then feh to heh, waw and yeh, then four more. */
  private static final String LETTERS =
      "\u0628\u062A\u062B\u062C\u062D\u062E\u062F\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u0637"
          + "\u0638\u0639\u063A\u0641\u0642\u0643\u0644\u0645\u0646\u0647\u0648\u064A"
          + "\u067E\u0686\u0698\u06A4\u06AF";

  private static final String DIN =
      "b t \u1E6F \u01E7 \u1E25 \u1E2B d \u1E0F r z s \u0161 \u1E63 \u1E0D \u1E6D \u1E93 \u02BF"
          + " \u0121 f q k l m n h w y p \u010D \u017E v g";

  private static final String ENGLISH =
      "b t th j \u1E25 kh d dh r z s sh \u1E63 \u1E0D \u1E6D \u1E93 * gh f q k l m n h w y"
          + " p ch zh v g";

  static Style of(Scheme scheme) {
    return switch (scheme) {
      case DIN_31635 ->
          new Style(table(DIN), "\u02BE", LONG_A, "", "t", true, true, false, false, "");
      case ALA_LC ->
          new Style(
              table(ENGLISH.replace('*', '\u02BB')),
              "\u02BC",
              "\u00E1",
              "h",
              "h",
              false,
              false,
              true,
              false,
              "\u02B9");
      default ->
          new Style(
              table(ENGLISH.replace('*', '\u02BF')),
              "\u02BE",
              LONG_A,
              "",
              "t",
              false,
              false,
              false,
              true,
              "");
    };
  }

  private static Map<Character, String> table(String signs) {
    Map<Character, String> table = new HashMap<>();
    String[] parts = signs.split(" ", -1);
    for (int i = 0; i < parts.length; i++) {
      table.put(LETTERS.charAt(i), parts[i]);
    }
    table.put(Arabic.ALEF_MAKSURA, "y");
    return Map.copyOf(table);
  }

  /** Returns what is written for a consonant, or the letter itself if it has no sign. */
  String consonant(char letter) {
    String sign = consonants.get(letter);
    return sign == null ? String.valueOf(letter) : sign;
  }

  static boolean isSun(char letter) {
    return ArabicLetter.of(letter).filter(ArabicLetter::isSun).isPresent();
  }
}
