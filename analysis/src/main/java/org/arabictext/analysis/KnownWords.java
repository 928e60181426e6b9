// SPDX-License-Identifier: Apache-2.0
package org.arabictext.analysis;

import org.arabictext.core.TextBuffer;

/*
 * Remembers what became of frequent words, so that a word that comes again costs one look. Exact: a
 * word is found only if it is written the same. For one thread.
 *
 * Eight code units are one long: U+0600 as 1, U+06FE as FF, so that an absent one, 0, is no code
 * unit and the length of the word need not stand there; U+05FF, which is no character, is in no word.
 * Those of a word lie in the order 0 4 1 5 2 6 3 7, as two longs of four come together with one
 * shift; those of a stem lie as they follow. Words with other code units are not kept.
 *
 *   short lines   words of up to eight:  [ word | what became of it ]
 *                 the highest bit of the second tells a stop word, the others are the stem; so that
 *                 stems are not kept that are longer, or whose eighth code unit is above U+067E
 *   long lines    words of up to sixteen:  [ word | its second half | stem | its rest, and a head ]
 *                 head, the highest byte:  [ stop word, 1 | 0 | length of the stem, 4 bits ]
 *
 * A word has four lines, beside each other. It comes into the first free one or the last, and moves
 * forward one by one if it is found there: most words of a text come once, and must not push out
 * those that come again. Each table grows with the words that come in, so that short texts do not
 * pay for long ones: from 8 kB and 16 kB to 512 kB each.
 */
final class KnownWords {

  /** The word is known, or now kept: {@link #stop} and {@link #stem} tell what became of it. */
  static final int KNOWN = 0;

  /** The word is not known, and may be kept. */
  static final int NEW = -1;

  /** The word cannot be kept. */
  static final int UNFIT = -2;

  private static final int WAYS = 4;
  private static final int SHORT_LINE = 2;
  private static final int SHORT_SET = WAYS * SHORT_LINE;
  private static final int LINE = 4;
  private static final int SET = WAYS * LINE;
  private static final int FIRST_BITS = 7;
  private static final int LAST_SHORT_BITS = 13;
  private static final int LAST_BITS = 12;

  /** How often a look behind the first line moves a word forward, if there is something to move. */
  private static final int SELDOM = 16;

  private static final int EIGHT = 8;
  private static final int LONGEST = 16;
  private static final int LONGEST_STEM = 15;
  private static final int HEAD = 56;
  private static final long STOP = 1L << 63;

  private static final int BASE = 0x05FF;
  private static final long NONE = -1;
  private static final long FOUR_BASES = 0x05FF_05FF_05FF_05FFL;
  private static final long LOW_BYTES = 0x00FF_00FF_00FF_00FFL;
  private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;
  private static final long SPREAD_SECOND = 0xC2B2_AE3D_27D4_EB4FL;

  /** The code units of a word that are among the first four, and those among the next four. */
  private static final long[] FIRST = new long[2 * EIGHT];

  private static final long[] NEXT = new long[2 * EIGHT];

  static {
    for (int n = 1; n <= EIGHT; n++) { // the others are there to spare the test of an index
      FIRST[n] = n < 4 ? -1L >>> Long.SIZE - Character.SIZE * n : -1;
      NEXT[n] = n <= 4 ? 0 : -1L >>> Long.SIZE - Character.SIZE * (n - 4);
    }
  }

  private long[] shortLines = new long[SHORT_SET << FIRST_BITS];
  private int shortShift = Long.SIZE - FIRST_BITS;
  private int shortKept;
  private int looks;

  private long[] lines = new long[SET << FIRST_BITS];
  private int bits = FIRST_BITS;
  private int kept;

  /** The word that was asked for last; the second half is 0 if it is a short one. */
  private long word;

  private long more;

  /** What became of it, as in a long line; the head of a short word is the second of its line. */
  private long stem;

  private long head;

  /** A word at the very end of its array, or a stem, with room behind it. */
  private final char[] padded = new char[2 * LONGEST];

  /**
   * Looks for a word.
   *
   * @return {@link #KNOWN}, {@link #NEW} or {@link #UNFIT}
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
      return a == 0 ? UNFIT : findShort(a);
    }
    long a = eight(text, start, EIGHT);
    long b = eight(text, start + EIGHT, n - EIGHT);
    return a == 0 || b == 0 ? UNFIT : findLong(a, b);
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
    // what is below the base borrows, and leaves a high byte in its own place in any case
    long a = first - FOUR_BASES & FIRST[n & FIRST.length - 1];
    long b = next - FOUR_BASES & NEXT[n & NEXT.length - 1];
    return ((a | b) & ~LOW_BYTES) == 0 ? a | b << Byte.SIZE : 0;
  }

  private int findShort(long a) {
    long[] known = shortLines;
    int at = shortPlace(a);
    long found = known[at] == a ? known[at + 1] : findBehind(known, at, a);
    more = 0;
    head = found;
    if (found == 0) {
      word = a;
      return NEW;
    }
    return KNOWN;
  }

  /** Looks at the other lines at once: which of them it is cannot be guessed. */
  private long findBehind(long[] known, int at, long a) {
    long found =
        known[at + 3] & ifSame(known[at + 2], a)
            | known[at + 5] & ifSame(known[at + 4], a)
            | known[at + 7] & ifSame(known[at + 6], a);
    if (++looks % SELDOM == 0) {
      moveForward(known, at, a);
    }
    return found;
  }

  /** Returns all bits if both are the same, none if not. */
  private static long ifSame(long a, long b) {
    long difference = a ^ b;
    return ~((difference | -difference) >> Long.SIZE - 1);
  }

  private static void moveForward(long[] known, int first, long a) {
    for (int at = first + SHORT_LINE; at < first + SHORT_SET; at += SHORT_LINE) {
      if (known[at] == a) {
        swap(known, at, SHORT_LINE);
        return;
      }
    }
  }

  private int findLong(long a, long b) {
    word = a;
    more = b;
    long[] known = lines;
    int first = place(a, b);
    for (int at = first; at < first + SET; at += LINE) {
      if (known[at] == a && known[at + 1] == b) {
        stem = known[at + 2];
        head = known[at + 3];
        if (at > first) {
          swap(known, at, LINE);
        }
        return KNOWN;
      }
    }
    return NEW;
  }

  /** A line changes places with the one before. */
  private static void swap(long[] known, int line, int length) {
    for (int i = line; i < line + length; i++) {
      long before = known[i - length];
      known[i - length] = known[i];
      known[i] = before;
    }
  }

  private int shortPlace(long a) {
    return (int) (a * SPREAD >>> shortShift) * SHORT_SET;
  }

  private int place(long a, long b) {
    return (int) ((a ^ b * SPREAD_SECOND >>> 7) * SPREAD >>> Long.SIZE - bits) * SET;
  }

  /**
   * Keeps what became of the word that was asked for last and was {@link #NEW}.
   *
   * @return {@link #KNOWN}, or {@link #UNFIT} if its stem cannot be kept
   */
  int keep(TextBuffer made, boolean isStop) {
    int n = made.length();
    if (n > LONGEST_STEM) {
      return UNFIT;
    }
    long a = pack(made.array(), 0, Math.min(n, EIGHT));
    long b = pack(made.array(), EIGHT, n);
    if (a == NONE || b == NONE) {
      return UNFIT;
    }
    long stopBit = isStop ? STOP : 0;
    if (more != 0) {
      stem = a;
      head = b | (long) n << HEAD | stopBit;
      put(word, more, stem, head);
      return KNOWN;
    }
    long both = a | stopBit;
    if (n > EIGHT || a < 0 || both == 0) {
      return UNFIT;
    }
    head = both;
    putShort(word, both);
    return KNOWN;
  }

  private void putShort(long a, long both) {
    if (++shortKept > shortLines.length / (2 * SHORT_LINE)
        && shortShift > Long.SIZE - LAST_SHORT_BITS) {
      growShort();
    }
    int at = free(shortLines, shortPlace(a), SHORT_LINE);
    shortLines[at] = a;
    shortLines[at + 1] = both;
  }

  private void put(long a, long b, long stem, long head) {
    if (++kept > lines.length / (2 * LINE) && bits < LAST_BITS) {
      grow();
    }
    int at = free(lines, place(a, b), LINE);
    lines[at] = a;
    lines[at + 1] = b;
    lines[at + 2] = stem;
    lines[at + 3] = head;
  }

  /** Returns the first free line of a set, or its last. */
  private static int free(long[] lines, int first, int length) {
    int at = first;
    while (at < first + (WAYS - 1) * length && lines[at] != 0) {
      at += length;
    }
    return at;
  }

  private void growShort() {
    long[] old = shortLines;
    int shortBits = Math.min(Long.SIZE - shortShift + 2, LAST_SHORT_BITS);
    shortShift = Long.SIZE - shortBits;
    shortLines = new long[SHORT_SET << shortBits];
    shortKept = 0;
    for (int i = 0; i < old.length; i += SHORT_LINE) {
      if (old[i] != 0) {
        putShort(old[i], old[i + 1]);
      }
    }
    shortKept++;
  }

  private void grow() {
    long[] old = lines;
    bits = Math.min(bits + 2, LAST_BITS);
    lines = new long[SET << bits];
    kept = 0;
    for (int i = 0; i < old.length; i += LINE) {
      if (old[i] != 0) {
        put(old[i], old[i + 1], old[i + 2], old[i + 3]);
      }
    }
    kept++;
  }

  /** Tells whether the word that is known is a stop word. */
  boolean stop() {
    return head < 0;
  }

  /** Replaces the contents of a buffer by the stem of the word that is known. */
  void stem(TextBuffer out) {
    char[] chars = out.ensureCapacity(LONGEST);
    if (more == 0) {
      long packed = head & ~STOP;
      unpack(packed, chars, 0);
      out.setLength(EIGHT - Long.numberOfLeadingZeros(packed) / Byte.SIZE);
    } else {
      unpack(stem, chars, 0);
      unpack(head, chars, EIGHT);
      out.setLength((int) (head >>> HEAD) & 0xF);
    }
  }

  /** Returns the letters of a stem, the first lowest, or {@link #NONE} if there are others. */
  private static long pack(char[] text, int start, int end) {
    long packed = 0;
    for (int i = start; i < end; i++) {
      int code = text[i] - BASE;
      if (code <= 0 || code > 0xFF) {
        return NONE;
      }
      packed |= (long) code << (i - start) * Byte.SIZE;
    }
    return packed;
  }

  /** Writes eight code units, of which those that were packed are meant. */
  private static void unpack(long packed, char[] to, int at) {
    long even = (packed & LOW_BYTES) + FOUR_BASES;
    long odd = (packed >>> Byte.SIZE & LOW_BYTES) + FOUR_BASES;
    to[at] = (char) even;
    to[at + 1] = (char) odd;
    to[at + 2] = (char) (even >>> Character.SIZE);
    to[at + 3] = (char) (odd >>> Character.SIZE);
    to[at + 4] = (char) (even >>> 2 * Character.SIZE);
    to[at + 5] = (char) (odd >>> 2 * Character.SIZE);
    to[at + 6] = (char) (even >>> 3 * Character.SIZE);
    to[at + 7] = (char) (odd >>> 3 * Character.SIZE);
  }
}
