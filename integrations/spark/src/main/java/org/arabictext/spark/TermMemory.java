// SPDX-License-Identifier: Apache-2.0
package org.arabictext.spark;

import java.util.Arrays;
import org.arabictext.core.TokenType;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what became of frequent tokens, as Spark will hold it. Of a fixed size, and exact: a
 * token is found only if it is written the same and of the same type. A token has two places; of
 * three that want them, the one that was not asked for the longest goes. For one thread.
 */
final class TermMemory {

  private static final int BITS = 15;
  private static final int LONGEST = 24;

  private final @Nullable Entry[] entries = new @Nullable Entry[1 << BITS];
  private char[] text = {};
  private int start;
  private int end;
  private TokenType type = TokenType.UNKNOWN;
  private int place;

  /** Returns what became of a token, or null if that is not known. */
  @Nullable Entry find(char[] text, int start, int end, TokenType type) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.type = type;
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text[i];
    }
    place = (hash * 0x9E3779B9) >>> (Integer.SIZE - BITS) & ~1;
    Entry first = entries[place];
    if (first == null || first.is(text, start, end, type)) {
      return first;
    }
    Entry second = entries[place + 1];
    if (second == null || !second.is(text, start, end, type)) {
      return null;
    }
    entries[place] = second;
    entries[place + 1] = first;
    return second;
  }

  /**
   * Keeps what became of the token that was asked for last, unless it is a long one.
   *
   * @return what would be found from now on
   */
  Entry keep(byte[] term, int size) {
    if (end - start > LONGEST) {
      return new Entry(new char[0], type, term, size);
    }
    Entry entry = new Entry(Arrays.copyOfRange(text, start, end), type, term, size);
    entries[place + 1] = entries[place];
    entries[place] = entry;
    return entry;
  }

  /** A token and its term. */
  static final class Entry {

    private final char[] written;
    private final TokenType type;
    private final byte[] term;
    private final int size;

    private Entry(char[] written, TokenType type, byte[] term, int size) {
      this.written = written;
      this.type = type;
      this.term = term;
      this.size = size;
    }

    /** The term, as {@link Utf8#pad} has it. */
    byte[] term() {
      return term;
    }

    /** How many bytes of it are text; none if the token is no term. */
    int size() {
      return size;
    }

    private boolean is(char[] text, int start, int end, TokenType other) {
      return type == other && Arrays.equals(written, 0, written.length, text, start, end);
    }
  }
}
