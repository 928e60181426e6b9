// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

/*
 * Tells of most packed words that they are not in a table, with one look into a few kilobytes that
 * stay in the first-level cache. A bit for each hash of a word that is in it.
 */
final class Sieve {

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final int bits;
  private final long[] held;

  /** Makes an empty one of two to the power of {@code bits} bits. */
  Sieve(int bits) {
    this.bits = bits;
    held = new long[1 << (bits - 6)];
  }

  void add(long word) {
    int bit = (int) ((word * SPREAD) >>> (Long.SIZE - bits));
    held[bit >>> 6] |= 1L << bit;
  }

  /** Tells whether a word may have been added; false is certain. */
  boolean mayHold(long word) {
    int bit = (int) ((word * SPREAD) >>> (Long.SIZE - bits));
    return (held[bit >>> 6] >>> bit & 1) != 0;
  }
}
