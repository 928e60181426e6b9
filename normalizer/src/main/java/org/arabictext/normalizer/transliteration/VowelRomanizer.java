// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.transliteration;

import org.arabictext.core.Arabic;
import org.arabictext.core.TextBuffer;

/**
 * Writes the vowels of one word in a scholarly scheme, with the letters that make them long.
 *
 * <p>For one word and one thread.
 */
final class VowelRomanizer {

  private final Style style;
  private final Word word;
  private final TextBuffer out;

  VowelRomanizer(Style style, Word word, TextBuffer out) {
    this.style = style;
    this.word = word;
    this.out = out;
  }

  void writeShort(char vowel) {
    switch (vowel) {
      case 'a', 'u', 'i' -> out.append(vowel);
      case 'F' -> out.append("an");
      case 'N' -> out.append("un");
      case 'K' -> out.append("in");
      default -> {}
    }
  }

  /** Writes the vowel of a letter, long if the next letter makes it so. */
  int write(int i) {
    char vowel = word.vowel(i);
    int next = i + 1;
    if (word.hasDagger(i)) {
      boolean over = word.isBare(next, Arabic.ALEF_MAKSURA) || word.isBare(next, Arabic.ALEF);
      out.append(
          over && word.isLast(next) && word.letter(next) == Arabic.ALEF_MAKSURA
              ? style.finalMaksura()
              : Style.LONG_A);
      return over ? next + 1 : next;
    }
    return switch (vowel) {
      case 'a', Word.NONE -> writeA(i, next);
      case 'u' -> writeU(next);
      case 'i' -> writeI(next);
      case 'F' -> {
        out.append("an");
        boolean bearer = word.isBare(next, Arabic.ALEF) || word.isBare(next, Arabic.ALEF_MAKSURA);
        yield bearer ? next + 1 : next;
      }
      default -> {
        writeShort(vowel);
        boolean silent = vowel != 'o' && word.isLast(next) && word.isBare(next, Arabic.WAW);
        boolean plural =
            word.letter(i) == Arabic.WAW && word.isLast(next) && word.isBare(next, Arabic.ALEF);
        yield silent || plural ? next + 1 : next;
      }
    };
  }

  private int writeA(int i, int next) {
    char vowel = word.vowel(i);
    boolean plural =
        vowel == Word.NONE && word.letter(i) == Arabic.WAW && word.isLast(next) && i > 0;
    if (word.isBare(next, Arabic.ALEF)) {
      out.append(plural ? "" : Style.LONG_A);
      return next + 1;
    }
    char bearer = word.letter(next);
    boolean bears = bearer == Arabic.WAW || bearer == Arabic.YEH || bearer == Arabic.ALEF_MAKSURA;
    if (bears && word.hasDagger(next) && Word.isSilent(word.vowel(next))) {
      boolean end = bearer == Arabic.ALEF_MAKSURA && word.isLast(next);
      out.append(end ? style.finalMaksura() : Style.LONG_A);
      return next + 1;
    }
    if (word.isBare(next, Arabic.ALEF_MAKSURA)) {
      out.append(word.isLast(next) ? style.finalMaksura() : Style.LONG_A);
      return next + 1;
    }
    if (bearer == Arabic.ALEF_MAKSURA && word.vowel(next) == 'F') {
      out.append("an");
      return next + 1;
    }
    writeShort(vowel);
    return next;
  }

  private int writeU(int next) {
    if (word.isBare(next, Arabic.WAW)) {
      out.append(Style.LONG_U);
      boolean plural = word.isLast(next + 1) && word.isBare(next + 1, Arabic.ALEF);
      return plural ? next + 2 : next + 1;
    }
    return writeGlide(next, Arabic.WAW, "u", Style.LONG_U, "w");
  }

  private int writeI(int next) {
    boolean dotless = word.isBare(next, Arabic.ALEF_MAKSURA);
    if (dotless || word.isBare(next, Arabic.YEH)) {
      out.append(Style.LONG_I);
      return next + 1;
    }
    if (word.isBare(next, Arabic.ALEF)) {
      out.append('i');
      return next + 1;
    }
    return writeGlide(next, Arabic.YEH, "i", Style.LONG_I, "y");
  }

  /** A doubled waw after u, or yeh after i: at the end of a word, a long vowel. */
  private int writeGlide(int next, char glide, String shorter, String longer, String sign) {
    if (word.letter(next) != glide || !word.isDoubled(next)) {
      out.append(shorter);
      return next;
    }
    boolean end = word.isLast(next) && Word.isSilent(word.vowel(next));
    boolean wholly = end && (glide == Arabic.YEH || style.doublesGlides());
    if (wholly) {
      out.append(longer);
      return next + 1;
    }
    out.append(style.doublesGlides() ? shorter + sign + sign : longer + sign);
    return write(next);
  }
}
