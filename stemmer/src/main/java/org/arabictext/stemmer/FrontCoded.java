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
  private static final byte[] CODES = new byte[Byte.SIZE * Byte.SIZE];

  static {
    for (int i = 0; i < CODES.length; i++) {
      CODES[i] = (byte) Letters.code((char) (BASE + i));
    }
  }

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

  /** Returns the next byte. */
  int next() {
    return data[at++];
  }

  /** Returns the next two bytes as a number. */
  int number() {
    int high = (data[at++] & 0xFF) << Byte.SIZE;
    return high | (data[at++] & 0xFF);
  }

  /** Returns the number of letters of the last word. */
  int length() {
    return length;
  }

  /** Copies the next bytes. */
  void bytes(byte[] into, int from, int count) {
    System.arraycopy(data, at, into, from, count);
    at += count;
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
    long letters = word >>> (Letters.BITS * (length - shared));
    byte[] bytes = data;
    int end = at + rest;
    for (int i = at; i < end; i++) {
      letters = letters << Letters.BITS | CODES[bytes[i]];
    }
    at = end;
    word = letters;
    length = shared + rest;
    return letters;
  }

  /** Returns the next letters. */
  long letters(int count) {
    long letters = 0;
    for (int end = at + count; at < end; at++) {
      letters = letters << Letters.BITS | CODES[data[at]];
    }
    return letters;
  }
}
