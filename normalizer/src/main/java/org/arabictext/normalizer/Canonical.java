// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import java.util.Arrays;
import org.arabictext.core.TextBuffer;

/** Canonical decomposition, order and composition of the Arabic letters. */
final class Canonical {

  private Canonical() {}

  /** Appends the canonical decomposition of a code unit. */
  static void decompose(char c, TextBuffer out) {
    switch (c) {
      case PolicyTable.ALEF_MADDA -> out.append(PolicyTable.ALEF).append(PolicyTable.MADDAH_ABOVE);
      case PolicyTable.ALEF_HAMZA_ABOVE ->
          out.append(PolicyTable.ALEF).append(PolicyTable.HAMZA_ABOVE);
      case PolicyTable.ALEF_HAMZA_BELOW ->
          out.append(PolicyTable.ALEF).append(PolicyTable.HAMZA_BELOW);
      case PolicyTable.WAW_HAMZA -> out.append(PolicyTable.WAW).append(PolicyTable.HAMZA_ABOVE);
      case PolicyTable.YEH_HAMZA -> out.append(PolicyTable.YEH).append(PolicyTable.HAMZA_ABOVE);
      case PolicyTable.HEH_YEH -> out.append('\u06D5').append(PolicyTable.HAMZA_ABOVE);
      case PolicyTable.HEH_GOAL_HAMZA -> out.append('\u06C1').append(PolicyTable.HAMZA_ABOVE);
      case PolicyTable.YEH_BARREE_HAMZA -> out.append('\u06D2').append(PolicyTable.HAMZA_ABOVE);
      default -> out.append(c);
    }
  }

  /** Returns the composition of a base and a mark, or 0 if there is none. */
  static char compose(char base, char mark) {
    if (mark == PolicyTable.MADDAH_ABOVE) {
      return base == PolicyTable.ALEF ? PolicyTable.ALEF_MADDA : 0;
    }
    if (mark == PolicyTable.HAMZA_BELOW) {
      return base == PolicyTable.ALEF ? PolicyTable.ALEF_HAMZA_BELOW : 0;
    }
    if (mark != PolicyTable.HAMZA_ABOVE) {
      return 0;
    }
    return switch (base) {
      case PolicyTable.ALEF -> PolicyTable.ALEF_HAMZA_ABOVE;
      case PolicyTable.WAW -> PolicyTable.WAW_HAMZA;
      case PolicyTable.YEH -> PolicyTable.YEH_HAMZA;
      case '\u06D5' -> PolicyTable.HEH_YEH;
      case '\u06C1' -> PolicyTable.HEH_GOAL_HAMZA;
      case '\u06D2' -> PolicyTable.YEH_BARREE_HAMZA;
      default -> 0;
    };
  }

  /** Sorts marks by combining class, stable: by insertion, but long runs by {@link Arrays#sort}. */
  static void order(char[] text, int from, int to) {
    int first = from;
    while (first < to) {
      if (CharacterData.combiningClass(text[first]) == 0) {
        first++;
        continue;
      }
      int last = first + 1;
      while (last < to && CharacterData.combiningClass(text[last]) != 0) {
        last++;
      }
      if (last - first > 32) {
        orderLong(text, first, last);
      } else {
        for (int i = first + 1; i < last; i++) {
          char mark = text[i];
          int rank = CharacterData.combiningClass(mark);
          int j = i;
          while (j > first && CharacterData.combiningClass(text[j - 1]) > rank) {
            text[j] = text[j - 1];
            j--;
          }
          text[j] = mark;
        }
      }
      first = last;
    }
  }

  private static void orderLong(char[] text, int first, int last) {
    if (isOrdered(text, first, last)) {
      return;
    }
    long[] keys = new long[last - first];
    for (int i = first; i < last; i++) {
      keys[i - first] =
          ((long) CharacterData.combiningClass(text[i]) << 48)
              | ((long) (i - first) << 16)
              | text[i];
    }
    Arrays.sort(keys);
    for (int i = first; i < last; i++) {
      text[i] = (char) keys[i - first];
    }
  }

  private static boolean isOrdered(char[] text, int first, int last) {
    for (int i = first + 1; i < last; i++) {
      if (CharacterData.combiningClass(text[i - 1]) > CharacterData.combiningClass(text[i])) {
        return false;
      }
    }
    return true;
  }
}
