// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

/*
 * Reads the data files that the trainer makes. After comment lines and a zero byte come words in
 * the order of their letters, each followed by what the file tells of it:
 *
 *   [ shared, 4 bits | more, 4 bits ]   letters shared with the word before, and letters that follow
 *   more bytes                          a letter each, as its code point minus U+0620
 *
 * Words are handed over packed, in the form of Letters.
 */
final class FrontCoded {

  private static final int BASE = '\u0620';

  private final byte[] data;
  private int at;
  private long word;
  private int length;

  FrontCoded(String resource) {
    data = Resource.bytes(resource);
    while (data[at++] != 0) {
      // the comment
    }
  }

  boolean more() {
    return at < data.length;
  }

  /** Returns the next byte. */
  int next() {
    return data[at++];
  }

  /** Returns the next two bytes as a number. */
  int number() {
    int high = (data[at++] & 0xFF) << Byte.SIZE;
    return high | (data[at++] & 0xFF);
  }

  /** Begins a list of words: the next one shares no letters. */
  void begin() {
    length = 0;
    word = 0;
  }

  /** Returns the next word. */
  long word() {
    int head = data[at++];
    int shared = head >>> 4 & 15;
    int rest = head & 15;
    word = word >>> (Letters.BITS * (length - shared)) << (Letters.BITS * rest) | letters(rest);
    length = shared + rest;
    return word;
  }

  /** Returns the next letters. */
  long letters(int count) {
    long letters = 0;
    for (int end = at + count; at < end; at++) {
      letters = letters << Letters.BITS | Letters.code((char) (BASE + data[at]));
    }
    return letters;
  }
}
