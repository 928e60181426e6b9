// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

/** Surrogates that stay as they are, as many as follow each other. */
final class Surrogates {

  private Surrogates() {}

  static boolean isPair(char[] in, int i, int end) {
    return Character.isHighSurrogate(in[i]) && i + 1 < end && Character.isLowSurrogate(in[i + 1]);
  }

  /** Tells the first half of U+1F000 to U+1FFFF, which no policy changes but that of ICU. */
  static boolean isPictographic(char high) {
    return high >= '\uD83C' && high <= '\uD83F';
  }

  /** Returns how many high surrogates without a low one follow each other; 1 for a low one. */
  static int lone(char[] in, int from, int end) {
    int i = from + 1;
    while (i < end && Character.isHighSurrogate(in[i - 1]) && Character.isHighSurrogate(in[i])) {
      i++;
    }
    boolean pair = i > from + 1 && i < end && Character.isLowSurrogate(in[i]);
    return i - from - (pair ? 1 : 0);
  }

  /**
   * Returns how many code units the pictographs have that follow each other.
   *
   * @param joined whether with the joiners between two of them
   */
  static int pictographs(char[] in, int from, int end, boolean joined) {
    int i = from;
    int next = i;
    while (next + 1 < end && isPictographic(in[next]) && Character.isLowSurrogate(in[next + 1])) {
      i = next + 2;
      next = joined && i < end && in[i] == PolicyTable.ZWJ ? i + 1 : i;
    }
    return i - from;
  }
}
