// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/*
 * Remembers how frequent words were analysed. A word and its analysis are one long, so that threads
 * that share the table see the one with the other or neither, and what is found is always what an
 * analysis would give. The word is multiplied by an odd number, which loses nothing: the upper bits
 * of the product are the slot, the others stand in it, and the two together are the word again. A
 * word may also stand in the other slot of a pair, which a bit tells. An empty entry would be taken
 * for a word whose product has nothing in those bits, that is, whose own lower 48 bits are 0; such
 * a word must not come here.
 *
 *   entry     [ product, lower 48 bits | in the other slot, 1 | analysis, 15 bits ]
 *   analysis  [ hamza becomes alef, 1 | mapped, 1 | prefix, 6 | suffix, 7 ]
 */
final class Recent {

  /** The first letter of the stem is a hamza that stands for an alef. */
  static final int HAMZA = 1 << 14;

  /** The stem is to be looked up in the map. */
  static final int MAPPED = 1 << 13;

  static final int BITS = 16;

  private static final VarHandle ENTRY = MethodHandles.arrayElementVarHandle(long[].class);
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final int AWAY = BITS - 1;

  private final long[] entries = new long[1 << BITS];

  static int analysis(int prefix, int suffix) {
    return prefix << 7 | suffix;
  }

  static int prefix(int analysis) {
    return analysis >>> 7 & 0x3F;
  }

  static int suffix(int analysis) {
    return analysis & 0x7F;
  }

  /** Returns the analysis of a word, or -1. */
  int get(long word) {
    long product = word * SPREAD;
    int slot = (int) (product >>> (Long.SIZE - BITS));
    long wanted = product << BITS;
    long difference = (long) ENTRY.getOpaque(entries, slot) ^ wanted;
    if (difference >>> AWAY == 0) {
      return (int) difference;
    }
    difference = (long) ENTRY.getOpaque(entries, slot ^ 1) ^ wanted ^ 1L << AWAY;
    return difference >>> AWAY == 0 ? (int) difference : -1;
  }

  /** Takes in a word; what stood in its slot moves to the one beside it. */
  void put(long word, int analysis) {
    long product = word * SPREAD;
    int slot = (int) (product >>> (Long.SIZE - BITS));
    long old = (long) ENTRY.getOpaque(entries, slot);
    if (old != 0 && (old >>> AWAY & 1) == 0) {
      ENTRY.setOpaque(entries, slot ^ 1, old | 1L << AWAY);
    }
    ENTRY.setOpaque(entries, slot, product << BITS | analysis);
  }
}
