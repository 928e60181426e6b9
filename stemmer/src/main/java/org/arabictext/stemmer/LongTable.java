// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

/*
 * An open-addressed table from packed words to a long, never more than half full. A word has at
 * least one letter, so its key is never 0, which marks an empty slot.
 *
 *   slots   key value key value ...   two longs a slot, so that both lie on one cache line
 */
final class LongTable {

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private long[] slots;
  private int shift;
  private int size;

  LongTable(int expected) {
    int capacity = Integer.highestOneBit(Math.max(expected, 8) * 2 - 1) << 1;
    slots = new long[capacity * 2];
    shift = Long.SIZE - Integer.numberOfTrailingZeros(capacity);
  }

  int size() {
    return size;
  }

  void put(long key, long value) {
    if (size * 4 >= slots.length) {
      grow();
    }
    int slot = slot(key);
    if (slots[slot] == 0) {
      size++;
    }
    slots[slot] = key;
    slots[slot + 1] = value;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    shift--;
    for (int i = 0; i < old.length; i += 2) {
      if (old[i] != 0) {
        int slot = slot(old[i]);
        slots[slot] = old[i];
        slots[slot + 1] = old[i + 1];
      }
    }
  }

  /** Returns the value of a key, or 0 if there is none. */
  long get(long key) {
    return slots[slot(key) + 1];
  }

  private int slot(long key) {
    int slot = (int) ((key * SPREAD) >>> shift) << 1;
    while (slots[slot] != 0 && slots[slot] != key) {
      slot = slot + 2 & slots.length - 1;
    }
    return slot;
  }
}
