// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import org.arabictext.core.TextBuffer;

/** The prefix steps; they look from a place that the first step may move. */
final class SnowballPrefixes {

  private static final char ALEF_MADDA = '\u0622';
  private static final char ALEF_HAMZA_ABOVE = '\u0623';
  private static final char WAW_HAMZA = '\u0624';
  private static final char ALEF_HAMZA_BELOW = '\u0625';
  private static final char ALEF = '\u0627';
  private static final char BEH = '\u0628';
  private static final char TEH = '\u062A';
  private static final char SEEN = '\u0633';
  private static final char FEH = '\u0641';
  private static final char KAF = '\u0643';
  private static final char LAM = '\u0644';
  private static final char NOON = '\u0646';
  private static final char WAW = '\u0648';
  private static final char YEH = '\u064A';

  private SnowballPrefixes() {}

  static void cut(TextBuffer term, boolean verb) {
    int at = doubledHamza(term);
    conjunction(term, at);
    if (!article(term, at) && !particle(term, at) && verb) {
      int from = future(term, at) ? at + 1 : at;
      seeking(term, from);
    }
  }

  private static char letter(TextBuffer term, int at) {
    return at < term.length() ? term.array()[at] : 0;
  }

  private static boolean drop(TextBuffer term, int at, int letters) {
    char[] word = term.array();
    int n = term.length();
    System.arraycopy(word, at + letters, word, at, n - at - letters);
    term.setLength(n - letters);
    return true;
  }

  /** Step 1; returns where the next steps look. */
  private static int doubledHamza(TextBuffer term) {
    if (term.length() <= 3 || letter(term, 0) != ALEF_HAMZA_ABOVE) {
      return 0;
    }
    char second = letter(term, 1);
    switch (second) {
      case ALEF_HAMZA_ABOVE, ALEF_MADDA, ALEF, ALEF_HAMZA_BELOW -> drop(term, 0, 1);
      case WAW_HAMZA -> {
        drop(term, 0, 1);
        term.array()[0] = ALEF_HAMZA_ABOVE;
      }
      default -> {
        return 0;
      }
    }
    return 1;
  }

  /** Step 2. */
  private static void conjunction(TextBuffer term, int at) {
    char first = letter(term, at);
    boolean fits = first == FEH || first == WAW;
    if (fits && letter(term, at + 1) != ALEF && term.length() > 3) {
      drop(term, at, 1);
    }
  }

  /** Step 3a. */
  private static boolean article(TextBuffer term, int at) {
    char a = letter(term, at);
    char b = letter(term, at + 1);
    if ((a == BEH || a == KAF) && b == ALEF && letter(term, at + 2) == LAM) {
      return term.length() > 5 && drop(term, at, 3);
    }
    boolean fits = (a == LAM || a == ALEF) && b == LAM;
    return fits && term.length() > 4 && drop(term, at, 2);
  }

  /** Step 3b for nouns. */
  private static boolean particle(TextBuffer term, int at) {
    char a = letter(term, at);
    char b = letter(term, at + 1);
    boolean fits = (a == BEH && b != ALEF) || (a == KAF && b == KAF);
    return fits && term.length() > 3 && drop(term, at, 1);
  }

  /** Step 3 for verbs. */
  private static boolean future(TextBuffer term, int at) {
    if (letter(term, at) != SEEN || term.length() <= 4) {
      return false;
    }
    return switch (letter(term, at + 1)) {
      case YEH, TEH, NOON, ALEF_HAMZA_ABOVE -> drop(term, at, 1);
      default -> false;
    };
  }

  /** Step 4 for verbs: the imperfect of form X gets the alef of its perfect. */
  private static void seeking(TextBuffer term, int at) {
    char a = letter(term, at);
    boolean fits =
        (a == YEH || a == NOON || a == TEH)
            && letter(term, at + 1) == SEEN
            && letter(term, at + 2) == TEH
            && term.length() > 4;
    if (fits) {
      term.array()[at] = ALEF;
    }
  }
}
