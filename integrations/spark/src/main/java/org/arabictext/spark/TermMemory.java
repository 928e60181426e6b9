// SPDX-License-Identifier: Apache-2.0
package org.arabictext.spark;

import java.util.Arrays;
import org.apache.spark.unsafe.types.UTF8String;
import org.arabictext.core.TokenType;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what became of frequent tokens, as Spark holds it. Direct-mapped, of a fixed size, and
 * exact: a token is found only if it is written the same and of the same type. For one thread.
 */
final class TermMemory {

  /** What became of a token that is no term; terms are never empty. */
  static final UTF8String NOTHING = UTF8String.fromString("");

  private static final int SIZE = 1 << 14;
  private static final int LONGEST = 24;

  private final @Nullable Entry[] entries = new @Nullable Entry[SIZE];
  private char[] text = {};
  private int start;
  private int end;
  private TokenType type = TokenType.UNKNOWN;
  private int slot;

  /** Returns what became of a token, or null if that is not known. */
  @Nullable UTF8String find(char[] text, int start, int end, TokenType type) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.type = type;
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text[i];
    }
    slot = (hash * 0x9E3779B9) >>> 18;
    Entry entry = entries[slot];
    return entry != null && entry.is(text, start, end, type) ? entry.term : null;
  }

  /** Keeps what became of the token that was asked for last. */
  void keep(UTF8String term) {
    if (end - start <= LONGEST) {
      entries[slot] = new Entry(Arrays.copyOfRange(text, start, end), type, term);
    }
  }

  /** A token and its term. */
  private static final class Entry {

    private final char[] written;
    private final TokenType type;
    private final UTF8String term;

    Entry(char[] written, TokenType type, UTF8String term) {
      this.written = written;
      this.type = type;
      this.term = term;
    }

    boolean is(char[] text, int start, int end, TokenType other) {
      return type == other && Arrays.equals(written, 0, written.length, text, start, end);
    }
  }
}
