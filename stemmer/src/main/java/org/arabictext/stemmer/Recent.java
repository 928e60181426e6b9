// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/*
 * Remembers how frequent words were analysed. Direct-mapped; a word and its analysis are one long,
 * so that threads that share the table see the one with the other or neither, and what is found is
 * always what an analysis would give.
 *
 *   bits   63..14                        13      12..0
 *          word, ten letters of 5 bits   plain   [from, 4 | cut off behind, 4]  if plain
 *                                                [prefix, 6 | suffix, 7]        if the map is asked
 */
final class Recent {

  /** The most letters of a word that is remembered. */
  static final int LONGEST = 10;

  static final int PLAIN = 1 << 13;

  private static final VarHandle ENTRY = MethodHandles.arrayElementVarHandle(long[].class);
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final int BITS = 14;
  private static final int PAYLOAD = 14;

  private final long[] entries = new long[1 << BITS];

  static int plain(int from, int behind) {
    return PLAIN | from << 4 | behind;
  }

  static int asked(int prefix, int suffix) {
    return prefix << 7 | suffix;
  }

  /** Returns the analysis of a word, or -1. */
  int get(long word) {
    long entry = (long) ENTRY.getOpaque(entries, slot(word));
    return entry >>> PAYLOAD == word ? (int) entry & ((1 << PAYLOAD) - 1) : -1;
  }

  void put(long word, int analysis) {
    ENTRY.setOpaque(entries, slot(word), word << PAYLOAD | analysis);
  }

  private static int slot(long word) {
    return (int) ((word * SPREAD) >>> (Long.SIZE - BITS));
  }
}
