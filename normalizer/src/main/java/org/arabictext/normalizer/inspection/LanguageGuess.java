// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.inspection;

import org.arabictext.core.Arabic;

/**
 * Guesses the language of a text from its letters.
 *
 * <p>Mutable; for one inspection.
 */
final class LanguageGuess {

  /*
   * First the letters that one alphabet has and the others lack: their share among all letters is
   * compared with that in running text of the language (the percentages, counted in FLORES-200, CC
   * BY-SA 4.0). Heh goal is no evidence for Urdu, since it decorates Arabic. Without such letters
   * it is Arabic or Persian, which share most of theirs: there each letter weighs the natural
   * logarithm of the ratio of its frequencies in both, in tenths, from the same text. Kaf and yeh
   * weigh nothing, whatever the keyboard. Arabic starts with an advantage of one letter.
   */
  private static final int FIRST = 0x0600;

  private static final String[] EXCLUSIVE = {
    "\u06D2\u06BA\u0679\u0688\u0691", // yeh barree, noon ghunna, tteh, ddal, rreh
    "\u06CE\u06C6\u0695\u06B5", // yeh with small v, oe, reh with small v below, lam with small v
    "\u0693\u06AB\u067C\u0681\u0689\u0685\u069A\u0696\u06CD\u06BC", // reh, kaf with ring, ...
    "\u06C7\u06C8\u06CB\u06AD", // u, yu, ve, ng
    "\u06AA\u067D\u06BB\u067F\u068F\u068A\u0699\u067B\u06B3\u068C\u0680\u067A\u0687\u0683" // Sindhi
  };
  private static final double[] SHARES = {0.097, 0.074, 0.060, 0.074, 0.117};
  private static final Language[] LANGUAGES = {
    Language.URDU, Language.KURDISH, Language.PASHTO, Language.UYGHUR, Language.UNKNOWN
  };
  private static final double THRESHOLD = 0.15;

  private static final int ADVANTAGE = 40;

  private static final byte[] GROUPS = groups();
  private static final byte[] WEIGHTS = weights();

  private final long[] exclusive = new long[EXCLUSIVE.length + 1];
  private long letters;
  private long odds = ADVANTAGE;

  private static byte[] groups() {
    byte[] groups = new byte[0x100];
    for (int group = 0; group < EXCLUSIVE.length; group++) {
      for (char letter : EXCLUSIVE[group].toCharArray()) {
        groups[letter - FIRST] = (byte) (group + 1);
      }
    }
    return groups;
  }

  /** The weights of 0621 to 064A, and of the four letters of Persian. */
  private static byte[] weights() {
    int[] hamzaToGhain = {
      24, -21, 38, 13, 47, 9, 0, -1, 64, 0, 10, 3, 7, -3, -9, 8, -6, -11, -3, -6, 6, 10, 5, 3, 11, 8
    };
    int[] fehToAlefMaksura = {7, 6, 0, 15, 1, -3, -11, 0, 49};
    byte[] weights = new byte[0x100];
    for (int i = 0; i < hamzaToGhain.length; i++) {
      weights[Arabic.HAMZA + i - FIRST] = (byte) hamzaToGhain[i];
    }
    for (int i = 0; i < fehToAlefMaksura.length; i++) {
      weights[Arabic.FEH + i - FIRST] = (byte) fehToAlefMaksura[i];
    }
    weights[Arabic.PEH - FIRST] = -54;
    weights[Arabic.TCHEH - FIRST] = -44;
    weights[Arabic.JEH - FIRST] = -33;
    weights[Arabic.GAF - FIRST] = -59;
    return weights;
  }

  void add(char letter) {
    letters++;
    int index = letter - FIRST;
    if (index < GROUPS.length) {
      exclusive[GROUPS[index]]++;
      odds += WEIGHTS[index];
    }
  }

  Language best() {
    int best = -1;
    double most = THRESHOLD;
    for (int group = 0; group < SHARES.length; group++) {
      double score = letters == 0 ? 0 : exclusive[group + 1] / (SHARES[group] * letters);
      if (score >= most) {
        best = group;
        most = score;
      }
    }
    if (best >= 0) {
      return LANGUAGES[best];
    }
    if (letters == 0) {
      return Language.UNKNOWN;
    }
    return odds >= 0 ? Language.ARABIC : Language.PERSIAN;
  }

  /** Tells letters of the main block that the alphabet of Arabic lacks. */
  static boolean isOutsideArabic(char letter) {
    boolean alphabet =
        (Arabic.HAMZA <= letter && letter <= Arabic.GHAIN)
            || (Arabic.FEH <= letter && letter <= Arabic.YEH)
            || letter == Arabic.ALEF_WASLA
            || (letter >= 0x0674 && letter <= 0x0678)
            || letter == 0x06E5
            || letter == 0x06E6;
    return !alphabet && letter < 0x0900;
  }
}
