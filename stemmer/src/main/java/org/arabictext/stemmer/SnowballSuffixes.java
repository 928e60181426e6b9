// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import org.arabictext.core.TextBuffer;

/** The suffix steps; {@code true} from a step means that it cut. */
final class SnowballSuffixes {

  private static final char ALEF = '\u0627';
  private static final char TEH_MARBUTA = '\u0629';
  private static final char TEH = '\u062A';
  private static final char KAF = '\u0643';
  private static final char MEEM = '\u0645';
  private static final char NOON = '\u0646';
  private static final char HEH = '\u0647';
  private static final char WAW = '\u0648';
  private static final char ALEF_MAKSURA = '\u0649';
  private static final char YEH = '\u064A';

  private SnowballSuffixes() {}

  static void cut(TextBuffer term, boolean verb, boolean defined) {
    if (verb && verbSuffixes(term)) {
      return;
    }
    // every word may be a noun
    if (!nounSuffixes(term, defined)) {
      alefMaksura(term);
    }
  }

  private static boolean verbSuffixes(TextBuffer term) {
    boolean pronoun = false;
    while (verb1(term)) {
      pronoun = true;
    }
    if (pronoun) {
      if (!verb2a(term)) {
        verb2c(term);
      }
      return true;
    }
    return verb2b(term) || verb2a(term);
  }

  private static boolean nounSuffixes(TextBuffer term, boolean defined) {
    int before = 0; // how far from the end the last rule looks
    if (!ends(term, 4, TEH_MARBUTA)) {
      if (!defined && noun1a(term)) {
        if (!noun2a(term) && !noun2b(term) && !ends(term, 4, TEH)) {
          before = 1;
        }
      } else {
        boolean done = ends(term, 6, NOON) && (noun2a(term) || noun2b(term) || ends(term, 4, TEH));
        if (!done && (defined || !noun2a(term))) {
          noun2b(term);
        }
      }
    }
    int n = term.length();
    int at = n - 1 - before;
    if (at < 0 || term.array()[at] != YEH || n < 3) {
      return false;
    }
    System.arraycopy(term.array(), at + 1, term.array(), at, n - at - 1);
    term.setLength(n - 1);
    return true;
  }

  private static boolean ends(TextBuffer term, int least, char last) {
    int n = term.length();
    return n >= least && term.array()[n - 1] == last && drop(term, 1);
  }

  private static boolean drop(TextBuffer term, int letters) {
    term.setLength(term.length() - letters);
    return true;
  }

  /** Returns the last letters of a word as one number, the last in the lowest bits. */
  private static char last(TextBuffer term, int back) {
    int n = term.length();
    return n > back ? term.array()[n - 1 - back] : 0;
  }

  private static boolean dual(TextBuffer term) {
    return last(term, 0) == ALEF
        && last(term, 1) == MEEM
        && (last(term, 2) == KAF || last(term, 2) == HEH);
  }

  private static boolean noun1a(TextBuffer term) {
    int n = term.length();
    if (dual(term)) {
      return n >= 6 && drop(term, 3);
    }
    char a = last(term, 0);
    char b = last(term, 1);
    boolean two =
        (a == ALEF && (b == NOON || b == HEH))
            || (a == MEEM && (b == KAF || b == HEH))
            || (a == NOON && b == HEH);
    if (two) {
      return n >= 5 && drop(term, 2);
    }
    return (a == YEH || a == KAF || a == HEH) && n >= 4 && drop(term, 1);
  }

  private static boolean noun2a(TextBuffer term) {
    char a = last(term, 0);
    return (a == ALEF || a == YEH || a == WAW) && term.length() > 4 && drop(term, 1);
  }

  private static boolean noun2b(TextBuffer term) {
    return last(term, 0) == TEH && last(term, 1) == ALEF && term.length() >= 5 && drop(term, 2);
  }

  private static boolean verb1(TextBuffer term) {
    int n = term.length();
    char a = last(term, 0);
    char b = last(term, 1);
    if (dual(term) || (a == WAW && b == MEEM && last(term, 2) == KAF)) {
      return n >= 6 && drop(term, 3);
    }
    boolean two =
        (a == YEH && b == NOON)
            || (a == ALEF && (b == NOON || b == HEH))
            || (a == MEEM && (b == HEH || b == KAF))
            || (a == NOON && (b == HEH || b == KAF));
    if (two) {
      return n >= 5 && drop(term, 2);
    }
    return (a == HEH || a == KAF) && n >= 4 && drop(term, 1);
  }

  private static boolean verb2a(TextBuffer term) {
    int n = term.length();
    char a = last(term, 0);
    char b = last(term, 1);
    if (a == ALEF && b == MEEM && last(term, 2) == TEH) {
      return n >= 6 && drop(term, 3);
    }
    if ((a == ALEF && (b == NOON || b == TEH)) || (a == NOON && b == TEH)) { // perfect
      return n >= 5 && drop(term, 2);
    }
    if (a == NOON && (b == ALEF || b == WAW || b == YEH)) { // imperfect
      return n > 5 && drop(term, 2);
    }
    return (a == TEH || a == ALEF || a == NOON || a == YEH) && n >= 4 && drop(term, 1);
  }

  private static boolean verb2b(TextBuffer term) {
    char a = last(term, 0);
    char b = last(term, 1);
    boolean fits = (a == ALEF && b == WAW) || (a == MEEM && b == TEH);
    return fits && term.length() >= 5 && drop(term, 2);
  }

  private static boolean verb2c(TextBuffer term) {
    int n = term.length();
    if (last(term, 0) != WAW) {
      return false;
    }
    if (last(term, 1) == MEEM && last(term, 2) == TEH) {
      return n >= 6 && drop(term, 3);
    }
    return n >= 4 && drop(term, 1);
  }

  private static void alefMaksura(TextBuffer term) {
    if (last(term, 0) == ALEF_MAKSURA) {
      term.array()[term.length() - 1] = YEH;
    }
  }
}
