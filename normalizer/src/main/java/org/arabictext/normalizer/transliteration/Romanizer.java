// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.transliteration;

import org.arabictext.core.Arabic;
import org.arabictext.core.TextBuffer;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;
import org.arabictext.normalizer.Rule;

/**
 * Vocalized Arabic to a scholarly scheme, word by word.
 *
 * <p>Immutable and thread-safe.
 */
final class Romanizer implements Step {

  /** One spelling of each letter; tatweel and what is invisible goes. */
  static final Normalizer SPELLING =
      Normalizer.of(
          Policy.builder("romanization")
              .with(
                  Rule.Composition.CANONICAL,
                  Rule.PresentationForms.FOLD,
                  Rule.Letters.ARABIC,
                  Rule.Tatweel.STRIP,
                  Rule.Controls.STRIP,
                  Rule.Joiners.STRIP,
                  Rule.Digits.ASCII)
              .build());

  private final Style style;

  Romanizer(Style style) {
    this.style = style;
  }

  @Override
  public boolean run(char[] in, int start, int end, TextBuffer out, boolean literal) {
    TextBuffer text = new TextBuffer(end - start);
    SPELLING.normalize(in, start, end, text);
    char[] spelled = text.array();
    int length = text.length();
    Word word = new Word();
    boolean open = false;
    int i = 0;
    while (i < length) {
      char c = spelled[i];
      if (Word.isPart(c)) {
        int from = out.length();
        i = word.read(spelled, i, length);
        new WordRomanizer(style, word, out).write(isConstruct(spelled, i, length), open);
        open = i < length && spelled[i] == ' ' && endsInVowel(word, out, from);
      } else {
        out.append(sign(c));
        open &= c == ' ' && i > 0 && spelled[i - 1] != ' ';
        i++;
      }
    }
    return false;
  }

  static char sign(char c) {
    return switch (c) {
      case Arabic.COMMA -> ',';
      case Arabic.SEMICOLON -> ';';
      case Arabic.QUESTION_MARK -> '?';
      case Arabic.FULL_STOP -> '.';
      default -> c;
    };
  }

  /** A word with its article after one space: what stands before governs it. */
  private static boolean isConstruct(char[] text, int end, int length) {
    int i = end + 1;
    if (i >= length || text[end] != ' ' || !isAlef(text[i])) {
      return false;
    }
    i++;
    while (i < length && Arabic.isMark(text[i])) {
      i++;
    }
    return i + 1 < length && text[i] == Arabic.LAM && Word.isPart(text[i + 1]);
  }

  private static boolean isAlef(char c) {
    return c == Arabic.ALEF || c == Arabic.ALEF_WASLA;
  }

  /** A word that ends in a vowel takes that of the article after it; one in teh marbuta rests. */
  private static boolean endsInVowel(Word word, TextBuffer out, int from) {
    int last = word.length() - 1;
    boolean rests =
        last < 0
            || out.length() == from
            || (word.letter(last) == Arabic.TEH_MARBUTA && word.vowel(last) == Word.NONE);
    return !rests && "aiu\u0101\u012B\u016B\u00E1".indexOf(out.charAt(out.length() - 1)) >= 0;
  }
}
