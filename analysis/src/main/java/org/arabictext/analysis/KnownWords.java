// SPDX-License-Identifier: Apache-2.0
package org.arabictext.analysis;

import org.arabictext.core.TextBuffer;

/*
 * Remembers what became of frequent words, so that a word that comes again costs one look. Exact: a
 * word is found only if it is written the same. For one thread.
 *
 *   line   [ word | word, from the ninth code unit | stem | stem, from the ninth, and a head ]
 *   head   the highest byte   [ stop word, 1 | 0 | length of the stem, 4 bits ]
 *
 * Eight code units are one long: U+0600 as 1, U+06FE as FF, so that an absent one, 0, is no code
 * unit and the length of the word need not stand there. They lie in the order 0 4 1 5 2 6 3 7, as
 * two longs of four come together with one shift. Words with other code units are not kept, nor
 * words of more than sixteen, nor stems of more than fifteen.
 *
 * A word has four lines, beside each other. It comes into the first free one or the last, and each
 * time it is found it changes places with the one before: most words of a text come once, and must
 * not push out those that come again. The table grows with the words that come in, from 16 kB to a
 * megabyte, so that short texts do not pay for long ones.
 */
final class KnownWords {

  /** The word is not known, and can be kept. */
  static final int NEW = -1;

  /** The word cannot be kept. */
  static final int UNFIT = -2;

  private static final int LINE = 4;
  private static final int WAYS = 4;
  private static final int FIRST_BITS = 7;
  private static final int LAST_BITS = 13;

  private static final int EIGHT = 8;
  private static final int LONGEST = 16;
  private static final int LONGEST_STEM = 15;
  private static final int HEAD = 56;
  private static final long STOP = 1L << 63;

  private static final long FOUR_BASES = 0x0600_0600_0600_0600L;
  private static final long ONES = 0x0001_0001_0001_0001L;
  private static final long LOW_BYTES = 0x00FF_00FF_00FF_00FFL;
  private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;
  private static final long SPREAD_SECOND = 0xC2B2_AE3D_27D4_EB4FL;

  /** The code units of a word that are among the first four, and those among the next four. */
  private static final long[] FIRST = new long[EIGHT + 1];

  private static final long[] NEXT = new long[EIGHT + 1];

  static {
    for (int n = 1; n <= EIGHT; n++) {
      FIRST[n] = n < 4 ? -1L >>> Long.SIZE - Character.SIZE * n : -1;
      NEXT[n] = n <= 4 ? 0 : -1L >>> Long.SIZE - Character.SIZE * (n - 4);
    }
  }

  private long[] lines = new long[WAYS * LINE << FIRST_BITS];
  private int bits = FIRST_BITS;
  private int kept;

  /** The word that was asked for last, and where its lines start. */
  private long word;

  private long more;
  private int place;

  /** A word at the very end of its array, or a stem, with room behind it. */
  private final char[] padded = new char[2 * LONGEST];

  /**
   * Looks for a word.
   *
   * @return where its line starts, or {@link #NEW}, or {@link #UNFIT}
   */
  int find(char[] text, int start, int end) {
    int n = end - start;
    if (n > LONGEST || n == 0) {
      return UNFIT;
    }
    if (start + LONGEST > text.length) {
      System.arraycopy(text, start, padded, 0, n);
      return find(padded, 0, n);
    }
    if (n <= EIGHT) {
      long a = eight(text, start, n);
      return a == 0 ? UNFIT : find(a, 0);
    }
    long a = eight(text, start, EIGHT);
    long b = eight(text, start + EIGHT, n - EIGHT);
    return a == 0 || b == 0 ? UNFIT : find(a, b);
  }

  /** Reads eight code units and takes the first n; 0 unless all of them can be kept. */
  private static long eight(char[] text, int i, int n) {
    long first =
        text[i] | (long) text[i + 1] << 16 | (long) text[i + 2] << 32 | (long) text[i + 3] << 48;
    long next =
        text[i + 4]
            | (long) text[i + 5] << 16
            | (long) text[i + 6] << 32
            | (long) text[i + 7] << 48;
    // what is below U+0600 borrows, and leaves a high byte in its own place in any case
    long a = (first & FIRST[n]) - (FOUR_BASES & FIRST[n]);
    long b = (next & NEXT[n]) - (FOUR_BASES & NEXT[n]);
    long fromOne = a + (ONES & FIRST[n]);
    long alsoFromOne = b + (ONES & NEXT[n]);
    return ((a | b | fromOne | alsoFromOne) & ~LOW_BYTES) == 0
        ? fromOne | alsoFromOne << Byte.SIZE
        : 0;
  }

  private int find(long a, long b) {
    word = a;
    more = b;
    long[] known = lines;
    int first = place(a, b);
    place = first;
    if (known[first] == a && known[first + 1] == b) {
      return first;
    }
    for (int at = first + LINE; at < first + WAYS * LINE; at += LINE) {
      if (known[at] == a && known[at + 1] == b) {
        return forward(at);
      }
    }
    return NEW;
  }

  /** Changes places with the line before. */
  private int forward(int line) {
    long[] known = lines;
    for (int i = line; i < line + LINE; i++) {
      long before = known[i - LINE];
      known[i - LINE] = known[i];
      known[i] = before;
    }
    return line - LINE;
  }

  private int place(long a, long b) {
    return (int) ((a ^ b * SPREAD_SECOND >>> 7) * SPREAD >>> Long.SIZE - bits) * (WAYS * LINE);
  }

  /**
   * Keeps what became of the word that was asked for last and was {@link #NEW}.
   *
   * @return where its line starts, or {@link #UNFIT} if its stem cannot be kept
   */
  int keep(TextBuffer stem, boolean stop) {
    int n = stem.length();
    if (n > LONGEST_STEM) {
      return UNFIT;
    }
    long head = (long) n << HEAD | (stop ? STOP : 0);
    long a = 0;
    long b = 0;
    if (n > 0) {
      System.arraycopy(stem.array(), 0, padded, 0, n);
      a = eight(padded, 0, Math.min(n, EIGHT));
      b = n > EIGHT ? eight(padded, EIGHT, n - EIGHT) : 0;
      if (a == 0 || n > EIGHT && b == 0) {
        return UNFIT;
      }
    }
    put(word, more, a, b | head);
    return place;
  }

  private void put(long a, long b, long stem, long moreStem) {
    if (++kept > lines.length / (2 * LINE) && bits < LAST_BITS) {
      grow();
    }
    place = place(a, b);
    int lastWay = place + (WAYS - 1) * LINE;
    while (place < lastWay && lines[place] != 0) {
      place += LINE;
    }
    lines[place] = a;
    lines[place + 1] = b;
    lines[place + 2] = stem;
    lines[place + 3] = moreStem;
  }

  private void grow() {
    long[] old = lines;
    bits += 2;
    lines = new long[WAYS * LINE << bits];
    kept = 0;
    for (int i = 0; i < old.length; i += LINE) {
      if (old[i] != 0) {
        put(old[i], old[i + 1], old[i + 2], old[i + 3]);
      }
    }
    kept++;
  }

  /** Tells whether the word of a line is a stop word. */
  boolean stop(int line) {
    return lines[line + 3] < 0;
  }

  /** Replaces the contents of a buffer by the stem of a line. */
  void stem(int line, TextBuffer out) {
    long head = lines[line + 3];
    int length = (int) (head >>> HEAD) & 0xF;
    char[] chars = out.ensureCapacity(LONGEST);
    write(lines[line + 2], chars, 0);
    if (length > EIGHT) {
      write(head, chars, EIGHT);
    }
    out.setLength(length);
  }

  private static void write(long eight, char[] chars, int at) {
    long first = (eight & LOW_BYTES) + FOUR_BASES - ONES;
    long next = (eight >>> Byte.SIZE & LOW_BYTES) + FOUR_BASES - ONES;
    for (int i = 0; i < EIGHT / 2; i++) {
      chars[at + i] = (char) (first >>> Character.SIZE * i);
      chars[at + EIGHT / 2 + i] = (char) (next >>> Character.SIZE * i);
    }
  }
}
