// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

/**
 * Finds the first code unit that a policy may change: most words of most texts have none.
 *
 * <p>Thread-safe; linear time.
 */
final class FirstChange {

  private static final int CHUNK = 256;

  private final PolicyTable table;
  private final int[] steps;
  private final Clusters clusters;

  FirstChange(PolicyTable table, Clusters clusters) {
    this.table = table;
    this.steps = table.steps;
    this.clusters = clusters;
  }

  /** Returns the index of the first code unit that the policy may change, or the length. */
  int in(CharSequence text) {
    if (table.watches) {
      return 0;
    }
    int end = text.length();
    if (text instanceof String string) {
      char[] chunk = new char[end < 2 * Blocks.WORD ? 0 : Math.min(end, CHUNK)];
      int i = in(string, 0, chunk);
      for (int kept = kept(string, i); kept > 0; kept = kept(string, i)) {
        i = in(string, i + kept, chunk);
      }
      return i;
    }
    for (int i = 0; i < end; i++) {
      if ((steps[text.charAt(i)] & PolicyTable.KEPT) == 0) {
        return i;
      }
    }
    return end;
  }

  /** Returns the index of the first code unit that the policy may change, or {@code end}. */
  int in(char[] text, int start, int end) {
    if (table.watches) {
      return start;
    }
    int i = in(text, start, end, steps);
    while (i + 1 < end) {
      int kept = pictographs(text, i, end);
      if (kept > 0) {
        i += kept;
      } else if (text[i] == PolicyTable.ZWJ && clusters.keepsJoiner(text, start, i, end)) {
        i++;
      } else {
        break;
      }
      i = in(text, i, end, steps);
    }
    return i;
  }

  /* How many code units stay here, though they had to be looked at with their neighbours. */
  private int kept(String text, int i) {
    if (i + 1 >= text.length()) {
      return 0;
    }
    if (isPlainPair(text.charAt(i), text.charAt(i + 1))) {
      return 2;
    }
    if (text.charAt(i) != PolicyTable.ZWJ) {
      return 0;
    }
    int start = Math.max(0, i - 2);
    char[] around = text.substring(start, i + 2).toCharArray();
    return clusters.keepsJoiner(around, 0, i - start, around.length) ? 1 : 0;
  }

  private int pictographs(char[] text, int i, int end) {
    return table.icuFolding ? 0 : Surrogates.pictographs(text, i, end, table.stripsJoiner);
  }

  private boolean isPlainPair(char high, char low) {
    return Surrogates.isPictographic(high) && Character.isLowSurrogate(low) && !table.icuFolding;
  }

  /* Copies a long text piece by piece, as compilers make more of an array than of a string. */
  private int in(String text, int start, char[] chunk) {
    int end = text.length();
    int i = start;
    while (end - i >= Blocks.WORD && chunk.length > 0) {
      int n = Math.min(chunk.length, end - i);
      text.getChars(i, i + n, chunk, 0);
      int first = in(chunk, 0, n, steps);
      for (int kept = pictographs(chunk, first, n); kept > 0; kept = pictographs(chunk, first, n)) {
        first = in(chunk, first + kept, n, steps);
      }
      i += first;
      if (first < n) {
        return i;
      }
    }
    while (i < end && (steps[text.charAt(i)] & PolicyTable.KEPT) != 0) {
      i++;
    }
    return i;
  }

  /** Does the same without a look at neighbours: surrogates and joiners may change. */
  static int in(char[] text, int start, int end, int[] steps) {
    int i = start;
    for (int last = end - 3; i < last; i += 4) {
      int first = steps[text[i]] & steps[text[i + 1]];
      int second = steps[text[i + 2]] & steps[text[i + 3]];
      if ((first & second & PolicyTable.KEPT) == 0) {
        break;
      }
    }
    while (i < end && (steps[text[i]] & PolicyTable.KEPT) != 0) {
      i++;
    }
    return i;
  }
}
