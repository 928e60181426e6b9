// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import java.util.Arrays;

/** The top-level domains that make an address of what has no scheme before it. */
final class TopLevelDomains {

  private static final long[] TOP_LEVEL =
      keys(
          "com net org edu gov mil int info biz name pro mobi tv io co me ai app dev tech xyz"
              + " online site store shop blog news live media cloud club agency world today email"
              + " ly gl be cc fm to us uk eu de fr es it ru cn jp in ir tr pk af id my ca au ch nl"
              + " se no at il ae sa eg jo lb sy iq kw bh qa om ye ps sd dz ma tn mr so dj km link"
              + " museum travel arab");

  private static final int LONGEST = 6;

  private TopLevelDomains() {}

  /** Tells whether a known one stands here, all of it in one case. */
  static boolean is(char[] text, int from, int to) {
    if (to - from < 2 || to - from > LONGEST) {
      return false;
    }
    boolean upper = Ascii.isUpper(text[to - 1]);
    for (int i = from; i < to; i++) {
      if (!Ascii.isLetter(text[i]) || Ascii.isUpper(text[i]) != upper) {
        return false;
      }
    }
    return Arrays.binarySearch(TOP_LEVEL, key(text, from, to)) >= 0;
  }

  private static long[] keys(String labels) {
    return Arrays.stream(labels.split(" "))
        .mapToLong(label -> key(label.toCharArray(), 0, label.length()))
        .sorted()
        .toArray();
  }

  /** Returns five bits a letter, whatever its case. */
  private static long key(char[] text, int from, int to) {
    long key = 0;
    for (int i = from; i < to; i++) {
      key = (key << 5) | (text[i] & 31);
    }
    return key;
  }
}
