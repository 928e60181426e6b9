// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

/** Looks at a block of text at once: which code units belong into an Arabic word. */
final class WordBits {

  /** How many code units a block has. */
  static final int BLOCK = Long.SIZE;

  private static final int EIGHT = 8;

  private WordBits() {}

  /**
   * Returns a bit for each of {@link #BLOCK} code units, the first lowest: without a branch for any
   * of them, as the length of words is what a processor cannot guess.
   */
  static long of(char[] text, int from) {
    byte[] in = ScanClass.IN_WORD;
    long found = 0;
    for (int i = 0; i < BLOCK; i += EIGHT) {
      found |= (long) eight(text, from + i, in) << i;
    }
    return found;
  }

  private static int eight(char[] t, int i, byte[] in) {
    int low = in[t[i]] | in[t[i + 1]] << 1 | in[t[i + 2]] << 2 | in[t[i + 3]] << 3;
    int high = in[t[i + 4]] | in[t[i + 5]] << 1 | in[t[i + 6]] << 2 | in[t[i + 7]] << 3;
    return low | high << 4;
  }
}
