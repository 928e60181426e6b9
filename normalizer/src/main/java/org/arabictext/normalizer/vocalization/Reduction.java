// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.vocalization;

import org.arabictext.core.Arabic;
import org.arabictext.core.ArabicLetter;

/** The marks that the spelling implies. */
final class Reduction {

  private Reduction() {}

  /** From the end on, so that each letter is judged by what follows it in the text as given. */
  static void apply(Reading reading) {
    boolean[] vowels = new boolean[reading.length()];
    boolean[] shaddas = new boolean[reading.length()];
    for (int i = 0; i < reading.length(); i++) {
      vowels[i] = impliesVowel(reading, i);
      shaddas[i] = isAfterArticle(reading, i);
    }
    for (int i = 0; i < reading.length(); i++) {
      reading.clear(i, vowels[i], shaddas[i]);
    }
  }

  private static boolean impliesVowel(Reading reading, int i) {
    int letter = reading.letter(i);
    int next = reading.letter(i + 1);
    boolean bare =
        (reading.vowel(i + 1) == 0 || reading.vowel(i + 1) == Arabic.SUKUN)
            && !reading.hasShadda(i + 1)
            && !reading.hasDagger(i + 1);
    return switch (reading.vowel(i)) {
      case Arabic.FATHA ->
          (bare && (next == Arabic.ALEF || next == Arabic.ALEF_MAKSURA))
              || next == Arabic.TEH_MARBUTA
              || isArticle(reading, i);
      case Arabic.DAMMA -> bare && next == Arabic.WAW;
      case Arabic.KASRA -> (bare && next == Arabic.YEH) || letter == Arabic.ALEF_HAMZA_BELOW;
      case Arabic.SUKUN -> {
        boolean glide = letter == Arabic.WAW || letter == Arabic.YEH;
        yield !(glide && reading.vowel(i - 1) == Arabic.FATHA);
      }
      default -> false;
    };
  }

  /** The alef of an article at the beginning of a word. */
  private static boolean isArticle(Reading reading, int i) {
    int letter = reading.letter(i);
    boolean alef = letter == Arabic.ALEF || letter == Arabic.ALEF_WASLA;
    char vowel = reading.vowel(i + 1);
    return alef
        && !reading.isLetter(i - 1)
        && reading.letter(i + 1) == Arabic.LAM
        && (vowel == 0 || vowel == Arabic.SUKUN)
        && !reading.hasShadda(i + 1)
        && reading.isLetter(i + 2);
  }

  private static boolean isAfterArticle(Reading reading, int i) {
    return i >= 2
        && reading.hasShadda(i)
        && ArabicLetter.of(reading.letter(i)).filter(ArabicLetter::isSun).isPresent()
        && reading.letter(i) != Arabic.LAM
        && isArticle(reading, i - 2);
  }
}
