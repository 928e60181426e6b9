// SPDX-License-Identifier: Apache-2.0
package org.arabictext.trainer;

/** The spelling in which the trainer sees words: letters only, in the folding of the stemmer. */
final class Spelling {

  private Spelling() {}

  /** Tells whether a code unit is a mark, a tatweel or a control that is not part of the word. */
  static boolean isIgnored(char c) {
    return c == '\u0640' // TATWEEL
        || (c >= '\u064B' && c <= '\u065F')
        || c == '\u0670' // SUPERSCRIPT ALEF
        || (c >= '\u0610' && c <= '\u061A')
        || (c >= '\u06D6' && c <= '\u06ED')
        || (c >= '\u200C' && c <= '\u200F');
  }

  /**
   * Returns the letter that the stemmer folds a code unit to, or 0 if it is not a letter of its.
   */
  static char fold(char c) {
    return switch (c) {
      case '\u0622', '\u0623', '\u0625', '\u0671' -> '\u0627'; // ALEF
      case '\u0649', '\u06CC' -> '\u064A'; // YEH
      case '\u0624', '\u0626' -> '\u0621'; // HAMZA
      case '\u06A9' -> '\u0643'; // KAF
      default -> (c >= '\u0621' && c <= '\u063A') || (c >= '\u0641' && c <= '\u064A') ? c : 0;
    };
  }

  /** Returns a word without its marks, its letters as written. */
  static String bare(CharSequence word) {
    StringBuilder bare = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (!isIgnored(word.charAt(i))) {
        bare.append(word.charAt(i));
      }
    }
    return bare.toString();
  }

  /**
   * Returns a word as the stemmer sees it; empty if it has other characters than Arabic letters.
   */
  static String folded(CharSequence word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (isIgnored(c)) {
        continue;
      }
      char letter = fold(c);
      if (letter == 0) {
        return "";
      }
      folded.append(letter);
    }
    return folded.toString();
  }
}
