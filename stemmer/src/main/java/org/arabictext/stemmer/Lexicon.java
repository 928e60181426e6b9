// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import java.util.Arrays;

/*
 * What the trainer learned: the cost of each stem it knows and of each pair of prefix and suffix.
 * A cost is minus the logarithm of a probability in eighths of a nat; costs add up.
 *
 *   stems   open addressing, one long a slot:  [ stem, 11 letters of 5 bits | cost, 8 bits ]
 *   sieve   tells of seven in eight strings that are no stem, without a look into the table
 *   pairs   a byte at  prefix << 7 | suffix, both counted from 1; 255 where the grammar forbids it
 */
final class Lexicon {

  /** The most letters of a stem that the table can hold. */
  static final int LONGEST = 11;

  static final int FORBIDDEN = 255;
  static final int SUFFIX_BITS = 7;

  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final int COST_BITS = 8;
  private static final int BITS = 15;
  private static final int SIEVE_BITS = 17;

  private final long[] stems = new long[1 << BITS];
  private final Sieve sieve = new Sieve(SIEVE_BITS);
  private final byte[] pairs = new byte[1 << (6 + SUFFIX_BITS)];
  private final int[] unknown = new int[64];
  private int size;
  private final int[] cheapest = new int[unknown.length];
  private int row = 1;

  Lexicon(String pairResource, String stemResource) {
    Arrays.fill(pairs, (byte) FORBIDDEN);
    Resource.lines(pairResource, this::pairs);
    for (int n = 0; n < unknown.length; n++) {
      double nats = 10 + 1.6 * n + (n < 3 ? 10 : n < 4 ? 1.5 : 0);
      unknown[n] = (int) Math.round(8 * nats);
      cheapest[n] = unknown[n];
    }
    stems(new FrontCoded(stemResource));
  }

  private static int cost(char c) {
    return c < 0xA1 ? c - 0x21 : c - 0x43;
  }

  private void pairs(String line) {
    for (int s = 0; s < line.length(); s++) {
      if (line.charAt(s) != ' ') {
        pairs[row << SUFFIX_BITS | s + 1] = (byte) cost(line.charAt(s));
      }
    }
    row++;
  }

  private void stems(FrontCoded words) {
    while (words.more()) {
      add(words.word(), words.next() & 0xFF);
    }
  }

  private void add(long key, int cost) {
    if (++size > stems.length / 4 * 3) {
      throw new IllegalStateException("too many stems");
    }
    int slot = (int) ((key * SPREAD) >>> (Long.SIZE - BITS));
    while (stems[slot] != 0) {
      slot = slot + 1 & stems.length - 1;
    }
    stems[slot] = key << COST_BITS | cost;
    sieve.add(key);
    int length = Letters.length(key);
    cheapest[length] = Math.min(cheapest[length], cost);
  }

  int pair(int prefix, int suffix) {
    return pairs[prefix << SUFFIX_BITS | suffix] & 0xFF;
  }

  /** Returns the cost of the stem of a length up to twelve that costs least. */
  int cheapest(int length) {
    return cheapest[length];
  }

  /** Returns the cost of a stem; {@code key} is 0 if it is too long to be known. */
  int stem(long key, int length, int last) {
    if (length <= LONGEST && sieve.mayHold(key)) {
      int slot = (int) ((key * SPREAD) >>> (Long.SIZE - BITS));
      for (long entry = stems[slot]; entry != 0; entry = stems[slot]) {
        if (entry >>> COST_BITS == key) {
          return (int) entry & 0xFF;
        }
        slot = (slot + 1) & (stems.length - 1);
      }
    }
    return unknown(length, last);
  }

  private int unknown(int length, int last) {
    int cost = unknown[Math.min(length, unknown.length - 1)];
    return last == Letters.TEH_MARBUTA ? cost + 32 : cost;
  }
}
