// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import java.util.Arrays;

/*
 * What the trainer learned: the cost of each stem it knows and of each pair of prefix and suffix.
 * A cost is minus the logarithm of a probability in eighths of a nat; costs add up.
 *
 *   stems   open addressing, one long a slot:  [ stem, 11 letters of 5 bits | bound, 1 | cost, 7 ]
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
  private static final int BOUND = 1 << 7;
  private static final int BITS = 15;
  private static final int MOST = 1 << BITS;
  private static final int SIEVE_BITS = 17;

  private final long[] stems = new long[MOST];
  private final Sieve sieve = new Sieve(SIEVE_BITS);
  private final byte[] pairs = new byte[1 << (6 + SUFFIX_BITS)];
  private final int[] unknown = new int[64];
  private final int[] cheapest = new int[unknown.length];

  Lexicon(FrontCoded data) {
    Arrays.fill(pairs, (byte) FORBIDDEN);
    int prefixes = data.next();
    int suffixes = data.next();
    for (int p = 1; p <= prefixes; p++) {
      data.bytes(pairs, p << SUFFIX_BITS | 1, suffixes);
    }
    for (int n = 0; n < unknown.length; n++) {
      double nats = 10 + 1.6 * n + (n < 3 ? 10 : n < 4 ? 1.5 : 0);
      unknown[n] = (int) Math.round(8 * nats);
      cheapest[n] = unknown[n];
    }
    stems(data);
  }

  private void stems(FrontCoded words) {
    int size = words.number();
    words.begin();
    for (int i = 0; i < size; i++) {
      add(words.word(), words.length(), words.next() & 0xFF);
    }
    if (size > MOST / 4 * 3) {
      throw new IllegalStateException("too many stems");
    }
  }

  /* A method of its own, since a JVM compiles what is called often long before what loops often. */
  private void add(long key, int length, int cost) {
    long[] table = stems;
    int slot = (int) ((key * SPREAD) >>> (Long.SIZE - BITS));
    while (table[slot] != 0) {
      slot = slot + 1 & MOST - 1;
    }
    table[slot] = key << COST_BITS | cost;
    sieve.add(key);
    cheapest[length] = Math.min(cheapest[length], cost & BOUND - 1);
  }

  int pair(int prefix, int suffix) {
    return pairs[prefix << SUFFIX_BITS | suffix] & 0xFF;
  }

  /** Returns the cost of the stem of a length up to twelve that costs least. */
  int cheapest(int length) {
    return cheapest[length];
  }

  /**
   * Returns the cost of a stem; {@code key} is 0 if it is too long to be known. Some stems are
   * known only where the prefix of an imperfect was cut.
   */
  int stem(long key, int length, int last, boolean verbal) {
    if (length <= LONGEST && sieve.mayHold(key)) {
      int slot = (int) ((key * SPREAD) >>> (Long.SIZE - BITS));
      for (long entry = stems[slot]; entry != 0; entry = stems[slot]) {
        if (entry >>> COST_BITS == key) {
          if ((entry & BOUND) == 0) {
            return (int) entry & 0xFF;
          }
          return verbal ? (int) entry & BOUND - 1 : unknown(length, last);
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
