// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.vocalization;

import org.arabictext.core.Arabic;

/**
 * Counts the letters that bear a mark and those that lack one, letter by letter: whether a letter
 * needs a mark shows when the next one, or the end of the word, is seen.
 *
 * <p>Mutable; for one count.
 */
final class CoverageCounter {

  private long marked;
  private long bare;
  private int position;
  private int before;
  private int letter;
  private boolean bears;
  private int pending;
  private boolean pendingBears;
  private int pendingBefore;
  private int pendingPosition;

  Coverage count(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Arabic.isTashkeel(c) || c == Arabic.SUPERSCRIPT_ALEF) {
        bears |= letter != 0;
      } else if (Arabic.isLetter(c)) {
        next(c);
      } else if (c != Arabic.TATWEEL && !Arabic.isMark(c)) {
        endWord();
      }
    }
    endWord();
    return new Coverage(marked, bare);
  }

  /** The letter before the last is judged now that the last has all its marks. */
  private void next(char c) {
    judge(false);
    pending = letter;
    pendingBears = bears;
    pendingBefore = before;
    pendingPosition = position;
    before = letter;
    letter = c;
    bears = false;
    position++;
  }

  private void endWord() {
    judge(true);
    pending = 0;
    before = 0;
    letter = 0;
    bears = false;
    position = 0;
  }

  private void judge(boolean last) {
    if (pending != 0) {
      if (pendingBears) {
        marked++;
      } else if (needsMark()) {
        bare++;
      }
    }
    if (last && letter != 0 && bears) {
      marked++;
    }
  }

  private boolean needsMark() {
    if (isSilent(pending) || isSilent(letter) || letter == Arabic.TEH_MARBUTA) {
      return false;
    }
    return switch (pending) {
      case Arabic.ALEF_HAMZA_BELOW -> false;
      case Arabic.WAW, Arabic.YEH -> pendingPosition == 1;
      case Arabic.LAM -> pendingBefore != Arabic.ALEF && pendingBefore != Arabic.ALEF_WASLA;
      default -> true;
    };
  }

  /** Alef and alef maksura, which bear no vowel of their own. */
  private static boolean isSilent(int letter) {
    return letter == Arabic.ALEF
        || letter == Arabic.ALEF_WASLA
        || letter == Arabic.ALEF_MADDA
        || letter == Arabic.ALEF_MAKSURA;
  }
}
