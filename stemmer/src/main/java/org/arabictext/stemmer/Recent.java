// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/*
 * Remembers how frequent words were analysed. Direct-mapped; a word and its analysis are one long,
 * so that threads that share the table see the one with the other or neither, and what is found is
 * always what an analysis would give. The word is multiplied by an odd number, which loses nothing:
 * the upper bits of the product are the slot, the others stand in it, and the two together are the
 * word again.
 *
 *   entry     [ product, lower 48 bits | analysis, 16 bits ]
 *   analysis  [ 1 | .. | first hamza becomes alef, 1 | cut off before, 4 | cut off behind, 4 ]
 *             [ 0 | number of the stem in the map, 13 ]
 */
final class Recent {

  /** The most letters of a word that is remembered: six bits each. */
  static final int LONGEST = 10;

  static final int PLAIN = 1 << 13;
  static final int HAMZA = 1 << 8;

  private static final VarHandle ENTRY = MethodHandles.arrayElementVarHandle(long[].class);
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final int BITS = 16;
  private static final int MASK = (1 << BITS) - 1;

  private final long[] entries = new long[1 << BITS];

  static int plain(int from, int behind) {
    return PLAIN | from << 4 | behind;
  }

  static int from(int plain) {
    return plain >>> 4 & 15;
  }

  static int behind(int plain) {
    return plain & 15;
  }

  /** Returns the analysis of a word, or -1. */
  int get(long word) {
    long product = word * SPREAD;
    long difference =
        (long) ENTRY.getOpaque(entries, (int) (product >>> (Long.SIZE - BITS))) ^ product << BITS;
    return difference >>> BITS == 0 ? (int) difference & MASK : -1;
  }

  void put(long word, int analysis) {
    long product = word * SPREAD;
    ENTRY.setOpaque(entries, (int) (product >>> (Long.SIZE - BITS)), product << BITS | analysis);
  }
}
