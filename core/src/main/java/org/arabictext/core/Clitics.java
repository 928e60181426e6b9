// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

/** Proclitics that are written onto a number or a foreign word. */
final class Clitics {

  /*
   * [waw | feh] [beh | kaf | lam] [alef lam]  |  [waw | feh] lam lam,  each letter with its marks,
   * then tatweel. At least one letter: b100, w1000, al11, bal20, ll11, al_CNN.
   */

  private Clitics() {}

  /** Returns where the proclitics at {@code start} end; {@code start} if there are none. */
  static int end(char[] text, int start, int limit) {
    int p = letter(text, start, limit, Arabic.WAW, Arabic.FEH);
    int q = letter(text, p, limit, Arabic.BEH, Arabic.KAF);
    boolean lam = false;
    if (q == p) {
      q = letter(text, p, limit, Arabic.LAM, Arabic.LAM);
      lam = q > p;
    }
    int article = letter(text, q, limit, Arabic.ALEF, Arabic.ALEF_WASLA);
    if (article > q) {
      int afterLam = letter(text, article, limit, Arabic.LAM, Arabic.LAM);
      q = afterLam > article ? afterLam : q;
    } else if (lam) {
      q = letter(text, q, limit, Arabic.LAM, Arabic.LAM);
    }
    if (q > start) {
      while (q < limit && text[q] == Arabic.TATWEEL) {
        q++;
      }
    }
    return q;
  }

  private static int letter(char[] text, int start, int limit, char one, char other) {
    if (start == limit || (text[start] != one && text[start] != other)) {
      return start;
    }
    int p = start + 1;
    while (p < limit && Arabic.isTashkeel(text[p])) {
      p++;
    }
    return p;
  }
}
