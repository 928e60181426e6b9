// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.transliteration;

import org.arabictext.core.Arabic;

/**
 * A word as letters with their marks.
 *
 * <p>Mutable while it is read; for one thread.
 */
final class Word {

  /** No mark: neither a vowel nor a sukun. */
  static final char NONE = 0;

  private static final String VOWELS = "FNKaui~o";

  private char[] letters = new char[16];
  private char[] vowels = new char[16];
  private boolean[] doubled = new boolean[16];
  private boolean[] dagger = new boolean[16];
  private int length;

  /** Reads the word that begins at an index; returns the index after it. */
  int read(char[] text, int start, int end) {
    length = 0;
    int i = start;
    while (i < end && isPart(text[i])) {
      char c = text[i++];
      if (Arabic.isLetter(c)) {
        add(c);
      } else if (length > 0) {
        mark(c);
      }
    }
    addMissingDaggers();
    return i;
  }

  static boolean isPart(char c) {
    return Arabic.isLetter(c) || Arabic.isMark(c) || c == Arabic.TATWEEL;
  }

  private void add(char letter) {
    if (length == letters.length) {
      int more = 2 * length;
      letters = java.util.Arrays.copyOf(letters, more);
      vowels = java.util.Arrays.copyOf(vowels, more);
      doubled = java.util.Arrays.copyOf(doubled, more);
      dagger = java.util.Arrays.copyOf(dagger, more);
    }
    letters[length] = letter;
    vowels[length] = NONE;
    doubled[length] = false;
    dagger[length] = false;
    length++;
  }

  private void mark(char c) {
    int last = length - 1;
    if (c == Arabic.SHADDA) {
      doubled[last] = true;
    } else if (c == Arabic.SUPERSCRIPT_ALEF) {
      dagger[last] = true;
    } else if (Arabic.isTashkeel(c) && vowels[last] == NONE) {
      vowels[last] = VOWELS.charAt(c - Arabic.FATHATAN);
    }
  }

  int length() {
    return length;
  }

  /** Returns a letter, or 0 behind the last. */
  char letter(int index) {
    return index < length ? letters[index] : NONE;
  }

  /** Returns the vowel of a letter: a, u, i, F for an, N for un, K for in, o for sukun, or 0. */
  char vowel(int index) {
    return index < length ? vowels[index] : NONE;
  }

  boolean isDoubled(int index) {
    return index < length && doubled[index];
  }

  boolean hasDagger(int index) {
    return index < length && dagger[index];
  }

  /** Tells a letter without any mark. */
  boolean isBare(int index, char letter) {
    return letter(index) == letter && vowels[index] == NONE && !doubled[index] && !dagger[index];
  }

  boolean isLast(int index) {
    return index == length - 1;
  }

  /** Tells a sukun, or that nothing is written. */
  static boolean isSilent(char vowel) {
    return vowel == NONE || vowel == 'o';
  }

  /** Tells whether the letters from an index on are these. */
  boolean endsWith(int from, String word) {
    if (length - from != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (letters[from + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /* The bar stands after the letter that bears a dagger alef which is hardly ever written: hadha,
   * hadhihi, hadhani, hadhayni, ha'ula'i, hakadha, dhalika, kadhalika, lakin, ula'ika, ilah,
   * rahman. */
  private static final String[] WITHOUT_ALEF = {
    "\u0647|\u0630\u0627",
    "\u0647|\u0630\u0647",
    "\u0647|\u0630\u0627\u0646",
    "\u0647|\u0630\u064A\u0646",
    "\u0647|\u0624\u0644\u0627\u0621",
    "\u0647|\u0643\u0630\u0627",
    "\u0630|\u0644\u0643",
    "\u0643\u0630|\u0644\u0643",
    "\u0644|\u0643\u0646",
    "\u0623\u0648\u0644|\u0626\u0643",
    "\u0625\u0644|\u0647",
    "\u0631\u062D\u0645|\u0646"
  };

  private void addMissingDaggers() {
    for (String word : WITHOUT_ALEF) {
      int bar = word.indexOf('|');
      String spelling = word.substring(0, bar) + word.substring(bar + 1);
      int from = length - spelling.length();
      if (from >= 0 && from <= 3 && endsWith(from, spelling)) {
        int bearer = from + bar - 1;
        boolean open = vowels[bearer] == NONE || vowels[bearer] == 'a';
        boolean marked = vowels[bearer] != NONE || vowels[from] != NONE;
        if (open && marked && (from == 0 || from == 2 || from == 3)) {
          dagger[bearer] = true;
        }
      }
    }
  }
}
