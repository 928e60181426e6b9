// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.vocalization;

import org.arabictext.core.Arabic;
import org.arabictext.core.ArabicLetter;

/**
 * The marks that the spelling implies. Each letter is judged by what is left of those behind it, so
 * that what is left of a text is what is left of it the second time.
 */
final class Reduction {

  private Reduction() {}

  static void apply(Reading reading) {
    for (int i = reading.length() - 1; i >= 0; i--) {
      reading.clear(i, impliesVowel(reading, i), isAfterArticle(reading, i));
    }
  }

  private static boolean impliesVowel(Reading reading, int i) {
    int letter = reading.letter(i);
    int next = reading.letter(i + 1);
    return switch (reading.vowel(i)) {
      case Arabic.FATHA ->
          (isAlef(next) && isBare(reading, i + 1) && !isGlide(reading, i))
              || next == Arabic.TEH_MARBUTA
              || isArticle(reading, i);
      case Arabic.DAMMA -> next == Arabic.WAW && isLongVowel(reading, i + 1);
      case Arabic.KASRA ->
          !bearsFathatan(reading, i + 1)
              && ((next == Arabic.YEH && isLongVowel(reading, i + 1))
                  || letter == Arabic.ALEF_HAMZA_BELOW);
      case Arabic.SUKUN -> {
        boolean glide = letter == Arabic.WAW || letter == Arabic.YEH;
        yield !(glide && reading.vowel(i - 1) == Arabic.FATHA) && !bearsFathatan(reading, i + 1);
      }
      default -> false;
    };
  }

  private static boolean isAlef(int letter) {
    return letter == Arabic.ALEF || letter == Arabic.ALEF_MAKSURA;
  }

  private static boolean isBare(Reading reading, int i) {
    return (reading.vowel(i) == 0 || reading.vowel(i) == Arabic.SUKUN)
        && !reading.hasShadda(i)
        && !reading.hasDagger(i);
  }

  /* A fathatan on its alef moves to a letter without a vowel: the vowel before it has to stay. */
  private static boolean bearsFathatan(Reading reading, int i) {
    return isAlef(reading.letter(i)) && reading.vowel(i) == Arabic.FATHATAN;
  }

  /** Not before another letter of a vowel, where waw and yeh are consonants, as in siyasa. */
  private static boolean isLongVowel(Reading reading, int i) {
    int next = reading.letter(i + 1);
    boolean vowel =
        isAlef(next) || next == Arabic.TEH_MARBUTA || next == Arabic.WAW || next == Arabic.YEH;
    return isBare(reading, i) && (!vowel || isSilentAlef(reading, i + 1));
  }

  /** The alef that is written at the end of a word after a waw, as in katabu, they wrote. */
  private static boolean isSilentAlef(Reading reading, int i) {
    return reading.letter(i) == Arabic.ALEF
        && reading.letter(i - 1) == Arabic.WAW
        && !reading.isLetter(i + 1);
  }

  /** A waw whose fatha tells it from the long vowel before a silent alef. */
  private static boolean isGlide(Reading reading, int i) {
    return isSilentAlef(reading, i + 1) && reading.vowel(i - 1) == Arabic.DAMMA;
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
