// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

/** Recognizes abbreviations of single letters with full stops between or after them. */
final class Abbreviations {

  private Abbreviations() {}

  /**
   * Returns where letters that each stand alone before a full stop end: {@code A.}, {@code A.B.},
   * {@code A.B}.
   *
   * @return -1 if a longer word, or none, stands here
   */
  static int arabic(char[] text, int start, int limit) {
    int p = start;
    if (text[p] == Arabic.WAW) {
      // A conjunction before titles, as in "and Dr. Ali".
      int title = single(text, p + 1, limit);
      if (title > 0 && isTitle(text[p + 1]) && isDot(text, title, limit)) {
        int titles = letters(text, p + 1, limit, ScanClass.ARABIC, true);
        return Math.max(titles, title + 1);
      }
    }
    return letters(text, p, limit, ScanClass.ARABIC, text[p] != Arabic.WAW);
  }

  /** Does the same for Latin letters; one letter alone must be a capital. */
  static int latin(char[] text, int start, int limit) {
    boolean capital = 'A' <= text[start] && text[start] <= 'Z';
    return letters(text, start, limit, ScanClass.LATIN, capital);
  }

  private static int letters(char[] text, int start, int limit, int script, boolean one) {
    int count = 0;
    int end = -1;
    int p = start;
    while (p < limit && (ScanClass.ofUnit(text[p]) & script) != 0) {
      int after = single(text, p, limit);
      if (after < 0) {
        break;
      }
      count++;
      if (!isDot(text, after, limit)) {
        end = after;
        break;
      }
      p = after + 1;
      end = p;
    }
    return count > 1 || (one && count == 1 && text[end - 1] == '.') ? end : -1;
  }

  /** A full stop that is not the first of several. */
  private static boolean isDot(char[] text, int p, int limit) {
    return p < limit && text[p] == '.' && (p + 1 == limit || text[p + 1] != '.');
  }

  /** Returns the index after a letter and its marks if no other letter or digit follows, or -1. */
  private static int single(char[] text, int p, int limit) {
    if (p >= limit || (ScanClass.ofUnit(text[p]) & ScanClass.LETTERS) == 0) {
      return -1;
    }
    int after = p + 1;
    while (after < limit && (ScanClass.ofUnit(text[after]) & ScanClass.MARK) != 0) {
      after++;
    }
    if (text[p] == Arabic.HEH && after < limit && text[after] == Arabic.TATWEEL) {
      after++;
    }
    boolean more =
        after < limit
            && (ScanClass.at(text, after, limit)
                    & (ScanClass.LETTERS | ScanClass.DIGIT | ScanClass.TATWEEL))
                != 0;
    return more ? -1 : after;
  }

  private static boolean isTitle(char c) {
    return c == Arabic.DAL || c == Arabic.ALEF_HAMZA_ABOVE || c == Arabic.MEEM;
  }
}
