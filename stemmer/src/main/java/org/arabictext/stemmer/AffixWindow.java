// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import java.util.List;

/*
 * How many letters a table takes from one side of a word, for all words at once: three letters at
 * the edge and the length of the word decide it for nearly all of them. Letters that no affix has
 * are one class, so three letters are a small number, and the answer is one load.
 *
 *   cuts   [ length, capped | class of third | class of second | class of outer letter ]
 *          the letters to remove, or -1 where letters further in decide
 *
 * A step of the table is a list of affixes of which the first that fits is removed: the prefixes of
 * one group, or a single suffix.
 */
final class AffixWindow {

  private static final int LETTERS = 3;
  private static final int BITS = 4;
  private static final int PAGE = 0x0600; // where the Arabic block begins
  private static final int LAST = 0xFF; // what tells its letters apart

  private final byte[] classes = new byte[LAST + 1];
  private final int longest;
  private final byte[] cuts;

  AffixWindow(List<List<AffixTable.Affix>> steps, boolean suffixes) {
    int count = 1;
    int leaves = 0;
    boolean held = true;
    for (List<AffixTable.Affix> step : steps) {
      for (AffixTable.Affix affix : step) {
        leaves = Math.max(leaves, affix.leaves());
        for (char c : affix.letters().toCharArray()) {
          held &= (c & ~LAST) == PAGE;
          if (classes[c & LAST] == 0) {
            classes[c & LAST] = (byte) count++;
          }
        }
      }
    }
    longest = LETTERS + leaves;
    if (!held || count > 1 << BITS || longest > Byte.MAX_VALUE) {
      cuts = new byte[0];
      return;
    }
    cuts = new byte[(longest + 1) << (LETTERS * BITS)];
    for (int key = 0; key < cuts.length; key++) {
      cuts[key] = (byte) cut(steps, suffixes, key);
    }
  }

  /** In a word as long as the cap, what lies within the three letters fits. */
  private int cut(List<List<AffixTable.Affix>> steps, boolean suffixes, int key) {
    int length = key >>> (LETTERS * BITS);
    int cut = 0;
    for (List<AffixTable.Affix> step : steps) {
      for (AffixTable.Affix affix : step) {
        int n = affix.letters().length();
        if (length < longest && length - cut < n + affix.leaves()) {
          continue;
        }
        int known = matching(affix.letters(), suffixes, key, cut);
        if (known == n) {
          cut += n;
          break;
        }
        if (cut + known == LETTERS) {
          return -1;
        }
      }
    }
    return cut;
  }

  /** Returns how many letters of an affix agree, up to the first that does not or is not known. */
  private int matching(String affix, boolean suffixes, int key, int cut) {
    int n = affix.length();
    int i = 0;
    while (i < n && cut + i < LETTERS) {
      char c = affix.charAt(suffixes ? n - 1 - i : i);
      int letter = key >>> ((cut + i) * BITS) & (1 << BITS) - 1;
      if (classes[c & LAST] != letter) {
        break;
      }
      i++;
    }
    return i;
  }

  /** Returns the number of letters that the prefixes take, or -1 if three letters do not tell. */
  int prefixes(char[] word, int start, int end) {
    int length = end - start;
    return length < LETTERS ? -1 : cut(word[start], word[start + 1], word[start + 2], length);
  }

  /** Returns the number of letters that the suffixes take, or -1 if three letters do not tell. */
  int suffixes(char[] word, int start, int end) {
    int length = end - start;
    return length < LETTERS ? -1 : cut(word[end - 1], word[end - 2], word[end - 3], length);
  }

  private int cut(int outer, int second, int third, int length) {
    if ((outer ^ PAGE | second ^ PAGE | third ^ PAGE) > LAST) {
      return -1;
    }
    int key =
        Math.min(length, longest) << (LETTERS * BITS)
            | classes[third & LAST] << (2 * BITS)
            | classes[second & LAST] << BITS
            | classes[outer & LAST];
    return key < cuts.length ? cuts[key] : -1;
  }
}
