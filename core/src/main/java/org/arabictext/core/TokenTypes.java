// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

/** Says what a token is by what it consists of. */
final class TokenTypes {

  private final boolean honorifics;

  TokenTypes(int tailorings) {
    honorifics = Tailoring.HONORIFICS.in(tailorings);
  }

  /**
   * Returns the type of a token.
   *
   * @param kinds bits of all its code points together
   */
  TokenType of(char[] text, int start, int end, int kinds) {
    int first = ScanClass.at(text, start, end);
    int letters = kinds & ScanClass.LETTERS;
    if (letters != 0 && !isPictured(text, start, end, first)) {
      return word(text, start, end, kinds);
    }
    if ((first & ScanClass.SPACES) != 0) {
      return space(kinds);
    }
    if ((first & (ScanClass.DIGIT | ScanClass.OTHER_NUMBER)) != 0) {
      return isKeycap(text, start, end) ? TokenType.EMOJI : TokenType.NUMBER;
    }
    if (text[start] == Arabic.END_OF_AYAH) {
      return TokenType.VERSE_NUMBER;
    }
    if ((kinds & ScanClass.DIGIT) != 0) {
      return TokenType.NUMBER;
    }
    if ((kinds & ScanClass.HONORIFIC) != 0) {
      return TokenType.HONORIFIC;
    }
    return sign(text, start, end, first);
  }

  private TokenType word(char[] text, int start, int end, int kinds) {
    int letters = kinds & ScanClass.LETTERS;
    if (honorifics && (kinds & ScanClass.HONORIFIC) != 0) {
      return TokenType.WORD;
    }
    if (letters == ScanClass.ARABIC) {
      if ((kinds & ScanClass.DIGIT) != 0) {
        int digits = Clitics.end(text, start, end);
        boolean clitic = digits > start && digits < end && isNumber(text, digits, end);
        return clitic ? TokenType.NUMBER : TokenType.ARABIC;
      }
      return isHijri(text, start, end) ? TokenType.ABBREVIATION : TokenType.ARABIC;
    }
    return letters == ScanClass.LATIN ? TokenType.LATIN : TokenType.WORD;
  }

  private static boolean isNumber(char[] text, int start, int end) {
    for (int i = start; i < end; i++) {
      if ((ScanClass.ofUnit(text[i]) & ScanClass.LETTERS) != 0) {
        return false;
      }
    }
    return (ScanClass.at(text, start, end) & ScanClass.DIGIT) != 0;
  }

  /** The letter heh with tatweel or a joiner, for the years of the Hijra. */
  private static boolean isHijri(char[] text, int start, int end) {
    return end - start == 2
        && text[start] == Arabic.HEH
        && (text[start + 1] == Arabic.TATWEEL || text[start + 1] == Arabic.ZERO_WIDTH_JOINER);
  }

  private static TokenType space(int kinds) {
    if ((kinds & ScanClass.KINDS & ~ScanClass.SPACES) != 0) {
      return TokenType.UNKNOWN;
    }
    return (kinds & ScanClass.LINE) != 0 ? TokenType.LINE_BREAK : TokenType.WHITE_SPACE;
  }

  private static TokenType sign(char[] text, int start, int end, int first) {
    if (isEmoji(text, start, end, first)) {
      return TokenType.EMOJI;
    }
    if ((first & (ScanClass.PUNCTUATION | ScanClass.TATWEEL)) != 0) {
      return isKeycap(text, start, end) ? TokenType.EMOJI : TokenType.PUNCTUATION;
    }
    return (first & ScanClass.SYMBOL) != 0 ? TokenType.SYMBOL : TokenType.UNKNOWN;
  }

  private static boolean isEmoji(char[] text, int start, int end, int first) {
    if ((first & ScanClass.WORD_BREAK) == ScanClass.REGIONAL_INDICATOR) {
      return end - start >= 4;
    }
    int afterFirst = start + ScanClass.width(text, start, end);
    if (afterFirst < end && text[afterFirst] == Emoji.TEXT) {
      return false;
    }
    if ((first & ScanClass.EMOJI_PRESENTATION) != 0) {
      return true;
    }
    boolean textual = (first & ScanClass.EMOJI_TEXT) != 0;
    return textual && (text[start] >= '\u2600' || isPictured(text, start, end, first));
  }

  /** Tells whether the first code point is asked to be shown as an emoji. */
  private static boolean isPictured(char[] text, int start, int end, int first) {
    return (first & ScanClass.EMOJI_TEXT) != 0
        && start + 1 < end
        && text[start + 1] == Emoji.PICTURE;
  }

  private static boolean isKeycap(char[] text, int start, int end) {
    return end - start > 1 && text[end - 1] == Emoji.KEYCAP;
  }
}
