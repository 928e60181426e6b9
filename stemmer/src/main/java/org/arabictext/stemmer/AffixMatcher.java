// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import java.util.List;

/*
 * A list of affixes compiled for one look per letter. For every letter that an affix can start with
 * (prefixes) or end with (suffixes) there is a word of 64 bits; bit k says that affix k of the list
 * is worth comparing. Most words end with a letter that no suffix ends with, and cost one load.
 *
 *   masks[letter - base]   0 0 1 0 0 1 0   affixes 2 and 5 have that outer letter
 */
final class AffixMatcher {

  private final char base;
  private final long[] masks;
  private final char[][] affixes;
  private final int[] least;
  private final boolean suffixes;

  AffixMatcher(List<AffixTable.Affix> table, boolean suffixes) {
    this.suffixes = suffixes;
    affixes = new char[table.size()][];
    least = new int[table.size()];
    char low = Character.MAX_VALUE;
    char high = 0;
    for (int k = 0; k < affixes.length; k++) {
      affixes[k] = table.get(k).letters().toCharArray();
      least[k] = affixes[k].length + table.get(k).leaves();
      low = (char) Math.min(low, outer(k));
      high = (char) Math.max(high, outer(k));
    }
    base = low;
    masks = new long[Math.max(high - low + 1, 1)];
    for (int k = 0; k < affixes.length; k++) {
      masks[outer(k) - base] |= 1L << k;
    }
  }

  private char outer(int k) {
    return affixes[k][suffixes ? affixes[k].length - 1 : 0];
  }

  int length(int k) {
    return affixes[k].length;
  }

  /** Returns the first prefix of the list that the word begins with and may lose, or -1. */
  int prefix(char[] word, int start, int end) {
    int slot = start < end ? word[start] - base : -1;
    if (slot < 0 || slot >= masks.length) {
      return -1;
    }
    for (long left = masks[slot]; left != 0; left &= left - 1) {
      int k = Long.numberOfTrailingZeros(left);
      if (end - start >= least[k] && matches(affixes[k], word, start)) {
        return k;
      }
    }
    return -1;
  }

  /**
   * Returns the first suffix from number {@code from} on that the word ends with and may lose, or
   * -1.
   */
  int suffix(char[] word, int start, int end, int from) {
    int slot = start < end ? word[end - 1] - base : -1;
    if (slot < 0 || slot >= masks.length) {
      return -1;
    }
    for (long left = masks[slot] & -1L << from; left != 0; left &= left - 1) {
      int k = Long.numberOfTrailingZeros(left);
      if (end - start >= least[k] && matches(affixes[k], word, end - affixes[k].length)) {
        return k;
      }
    }
    return -1;
  }

  int size() {
    return affixes.length;
  }

  private static boolean matches(char[] affix, char[] word, int at) {
    for (int i = 0; i < affix.length; i++) {
      if (affix[i] != word[at + i]) {
        return false;
      }
    }
    return true;
  }
}
