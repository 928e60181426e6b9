// SPDX-License-Identifier: Apache-2.0
package org.arabictext.spark;

import java.util.Arrays;
import org.arabictext.core.TokenType;

/**
 * Remembers what became of frequent tokens, as Spark will hold it. Of a fixed size, and exact: a
 * token is found only if it is written the same and of the same type. A token has two places; of
 * three that want them, the one that came first goes. For one thread.
 *
 * <p>All is in one array, since a token that is spread over objects costs more to find than to
 * analyse. An entry is a line of eight longs: four of the token as written, one of its length and
 * type and of the size of its term, three of the term in UTF-8.
 */
final class TermMemory {

  private static final int BITS = 15;
  private static final int LINE = 8;
  private static final int MARK = 4;
  private static final int TERM = 5;

  /** The longest token that is kept, in code units. */
  private static final int LONGEST = MARK * Long.BYTES / Character.BYTES;

  /** The longest term that is kept, in bytes. */
  private static final int LARGEST = (LINE - TERM) * Long.BYTES;

  private final long[] lines = new long[LINE << BITS];
  private final long[] written = new long[MARK];

  /** Length and type of the token that was asked for last; 0 if it cannot be kept. */
  private long mark;

  /** Where the first of its two lines starts. */
  private int place;

  /** Makes an empty memory of two megabytes. */
  TermMemory() {}

  /**
   * Looks for a token.
   *
   * @return where its line is, or -1 if it is not known
   */
  @SuppressWarnings("EnumOrdinal") // what is kept never leaves this process
  int find(char[] text, int start, int end, TokenType type) {
    int length = end - start;
    if (length > LONGEST) {
      mark = 0;
      return -1;
    }
    long a = pack(text, start, Math.min(end, start + 4));
    long b = pack(text, start + 4, Math.min(end, start + 8));
    long c = 0;
    long d = 0;
    if (length > 8) {
      c = pack(text, start + 8, Math.min(end, start + 12));
      d = pack(text, start + 12, end);
    }
    mark = 1L + type.ordinal() << 40 | (long) length << 32;
    written[0] = a;
    written[1] = b;
    written[2] = c;
    written[3] = d;
    long hash = (a * 0x9E3779B97F4A7C15L ^ b) * 0xC2B2AE3D27D4EB4FL + (c ^ d * 31);
    hash = (hash ^ hash >>> 29) * 0x9E3779B97F4A7C15L;
    place = (int) (hash >>> (Long.SIZE - BITS) & ~1L) * LINE;
    if (holds(place, a, b, c, d)) {
      return place;
    }
    return holds(place + LINE, a, b, c, d) ? place + LINE : -1;
  }

  private boolean holds(int line, long a, long b, long c, long d) {
    return lines[line] == a
        && lines[line + 1] == b
        && lines[line + 2] == c
        && lines[line + 3] == d
        && (lines[line + MARK] & -1L << Integer.SIZE) == mark;
  }

  private static long pack(char[] text, int start, int end) {
    long packed = 0;
    for (int i = start; i < end; i++) {
      packed = packed << Character.SIZE | text[i];
    }
    return packed;
  }

  /**
   * Keeps what became of the token that was asked for last, unless one of both is long.
   *
   * @param term the term, followed by zeros up to a whole number of longs
   * @param size its size in bytes, 0 if the token is no term
   */
  void keep(byte[] term, int size) {
    if (mark == 0 || size > LARGEST) {
      return;
    }
    System.arraycopy(lines, place, lines, place + LINE, LINE);
    System.arraycopy(written, 0, lines, place, MARK);
    lines[place + MARK] = mark | size;
    Arrays.fill(lines, place + TERM, place + LINE, 0);
    for (int i = 0; i < size; i += Long.BYTES) {
      lines[place + TERM + i / Long.BYTES] = Words.longAt(term, i);
    }
  }

  /** Adds the term of a line, if there is one, to an array. */
  void addTo(Words words, int line) {
    int size = (int) lines[line + MARK];
    if (size > 0) {
      words.add(lines, line + TERM, size);
    }
  }
}
