// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import org.arabictext.core.TextBuffer;

/*
 * A word as it is written, of up to eight letters, in one long: a byte for each letter, the first
 * lowest, zeros behind the last.
 *
 *   byte   7              6..5                 4..0
 *          not a letter   which spelling       number of the letter it is folded to, see Letters
 *
 *   unit   that byte, for each code unit; of a mark  [ 1 | 0 | what it is evidence of, 6 bits ];
 *          of all other code units  -1
 *
 * Eight code units are read at once, past the end of the word if need be, because the length of
 * words is what a processor cannot guess.
 *
 * A longer word, of nine to twelve letters, is a number of as many digits, the sign bit set, which
 * tells it from all others. A letter has a digit for each spelling that counts; none is 0.
 */
final class Written {

  /** The most letters. */
  static final int LONGEST = 8;

  /** The most code units of a word that is read with its marks. */
  static final int LONGEST_MARKED = 24;

  private static final int FIELD = 8;
  private static final int MARK = 0x80;
  private static final int OTHER_UNIT = 0x40; // what of the units that are no letters only -1 has
  private static final int MAKSURA = Letters.code('\u064A') | 1 << Letters.BITS;
  private static final long FOLDED = 0x1F1F1F1F1F1F1F1FL;
  private static final long OTHER = 0x8080808080808080L;

  private static final byte[] UNITS = new byte[0x10000];

  /** What is set in a longer word that has marks. */
  static final long HAS_MARKS = 1L << 62;

  private static final int BASE = 35; // to the power of twelve it is below 2^62
  private static final byte[] DIGITS = new byte[MARK];

  static {
    UNITS[0] = -1;
    for (int filled = 1; filled < UNITS.length; filled *= 2) {
      System.arraycopy(UNITS, 0, UNITS, filled, filled);
    }
    for (int code = 1; code < Letters.MASK; code++) {
      UNITS[Letters.letter(code)] = (byte) code;
    }
    spellings("\u0627\u0623\u0625\u0622"); // ALEF, WITH HAMZA ABOVE, BELOW, MADDA ABOVE
    spellings("\u0621\u0624\u0626"); // HAMZA, WAW WITH HAMZA ABOVE, YEH WITH HAMZA ABOVE
    spellings("\u064A\u0649\u06CC"); // YEH, ALEF MAKSURA, FARSI YEH
    spellings("\u0643\u06A9"); // KAF, KEHEH
    for (char c = '\u064B'; c <= '\u0652'; c++) { // FATHATAN to SUKUN
      UNITS[c] = (byte) (MARK | Evidence.mark(c));
    }
    UNITS['\u0640'] = (byte) MARK; // TATWEEL
    UNITS['\u0670'] = (byte) MARK; // LETTER SUPERSCRIPT ALEF
    for (int unit = 0; unit < MARK; unit++) {
      DIGITS[unit] = (byte) (unit & Letters.MASK);
    }
    for (int spelling = 1; spelling <= 3; spelling++) {
      DIGITS[spelling << Letters.BITS | Letters.ALEF] = (byte) (Letters.MASK + spelling - 1);
    }
    DIGITS[MAKSURA] = BASE - 1;
  }

  private Written() {}

  private static void spellings(String letters) {
    for (int i = 0; i < letters.length(); i++) {
      UNITS[letters.charAt(i)] = (byte) (i << Letters.BITS | Letters.code(letters.charAt(i)));
    }
  }

  /** Returns the unit of a code unit. */
  static int unit(char c) {
    return UNITS[c];
  }

  /**
   * Reads a word of letters only, at most eight.
   *
   * @return 0 unless it is such a word
   */
  static long word(char[] text, int start, int end) {
    int n = end - start;
    if (n > LONGEST || n == 0) {
      return 0;
    }
    if (start + LONGEST > text.length) {
      return atEnd(text, start, end);
    }
    byte[] units = UNITS;
    int low =
        units[text[start]] & 0xFF
            | (units[text[start + 1]] & 0xFF) << 8
            | (units[text[start + 2]] & 0xFF) << 16
            | units[text[start + 3]] << 24;
    int high =
        units[text[start + 4]] & 0xFF
            | (units[text[start + 5]] & 0xFF) << 8
            | (units[text[start + 6]] & 0xFF) << 16
            | units[text[start + 7]] << 24;
    long word = (low & 0xFFFFFFFFL | (long) high << 32) & -1L >>> FIELD * (LONGEST - n);
    return (word & OTHER) == 0 ? word : 0;
  }

  private static long atEnd(char[] text, int start, int end) {
    long word = 0;
    for (int i = start; i < end; i++) {
      int unit = UNITS[text[i]];
      if (unit < 0) {
        return 0;
      }
      word |= (long) unit << FIELD * (i - start);
    }
    return word;
  }

  /**
   * Reads a word with its marks, of at most eight letters, the first code unit one of them.
   *
   * @return the letters; 0 unless it is such a word
   */
  static long marked(char[] text, int start, int end) {
    if (end - start > LONGEST_MARKED || start == end || UNITS[text[start]] < 0) {
      return 0;
    }
    long word = 0;
    int letters = 0;
    int seen = 0;
    for (int i = start; i < end; i++) {
      int unit = UNITS[text[i]];
      int letter = ~(unit >> FIELD); // all bits set for a letter, none for a mark
      word |= (long) (unit & letter) << FIELD * letters;
      letters -= letter;
      seen |= unit & ~letter;
    }
    return letters > LONGEST || (seen & OTHER_UNIT) != 0 ? 0 : word;
  }

  /** Returns the evidence of the marks of a word that {@link #marked} has read, as a head. */
  static long head(char[] text, int start, int end) {
    long head = 0;
    int letters = -1;
    for (int i = start; i < end; i++) {
      int unit = UNITS[text[i]];
      letters += 1 + (unit >> FIELD);
      int evidence = unit < 0 ? unit & 0x3F : unit == MAKSURA ? Evidence.MAKSURA : 0;
      head |= (long) evidence << FIELD * letters;
    }
    return head;
  }

  /** Returns the evidence of an alef maksura at the end of an unmarked word, as a head. */
  static long maksura(long word, int letters) {
    if ((word >>> FIELD * (letters - 1)) != MAKSURA) {
      return 0;
    }
    long head = 0;
    for (int i = 0; i < letters; i++) {
      if ((word >>> FIELD * i & 0xFF) == MAKSURA) {
        head |= (long) Evidence.MAKSURA << FIELD * i;
      }
    }
    return head;
  }

  /** Returns the evidence of a head, seen from the end of the word. */
  static long tail(long head, int letters) {
    return Long.reverseBytes(head) >>> FIELD * (LONGEST - letters);
  }

  /**
   * Reads a word of nine to twelve letters, the first code unit one of them.
   *
   * @return the letters, with {@link #HAS_MARKS} if there are others; 0 unless it is such a word,
   *     or if {@link Recent} would take an empty entry for it
   */
  static long longer(char[] text, int start, int end) {
    if (end - start > LONGEST_MARKED || start == end || UNITS[text[start]] < 0) {
      return 0;
    }
    long word = 0;
    int letters = 0;
    for (int i = start; i < end; i++) {
      int unit = UNITS[text[i]];
      if (unit >= 0) {
        word = word * BASE + DIGITS[unit];
        letters++;
      } else if ((unit & OTHER_UNIT) != 0) {
        return 0;
      }
    }
    if (letters <= LONGEST || letters > Letters.PACKED || word << Recent.BITS == 0) {
      return 0;
    }
    return word | (letters == end - start ? Long.MIN_VALUE : Long.MIN_VALUE | HAS_MARKS);
  }

  /** Returns the letters of a word that {@link #longer} has read, as {@link Letters} packs them. */
  static long packed(char[] text, int start, int end) {
    long packed = 0;
    for (int i = start; i < end; i++) {
      int unit = UNITS[text[i]];
      if (unit >= 0) {
        packed = packed << Letters.BITS | unit & Letters.MASK;
      }
    }
    return packed;
  }

  /** Returns the evidence of an alef maksura at the end of such a word, its marks left out. */
  static long maksuraTail(char[] text, int start, int end) {
    long tail = 0;
    int last = 0;
    for (int i = start; i < end; i++) {
      int unit = UNITS[text[i]];
      if (unit >= 0) {
        tail = tail << FIELD | (unit == MAKSURA ? Evidence.MAKSURA : 0);
        last = unit;
      }
    }
    return last == MAKSURA ? tail : 0;
  }

  /** Returns the word with every letter folded. */
  static long folded(long word) {
    return word & FOLDED;
  }

  static int letters(long word) {
    return LONGEST - (Long.numberOfLeadingZeros(word) >>> 3);
  }

  /** Returns the word without some letters before and behind. */
  static long part(long word, int letters, int from, int behind) {
    return word
        << FIELD * (LONGEST - letters + behind)
        >>> FIELD * (LONGEST - letters + behind + from);
  }

  /** Replaces the contents of a buffer by a word of letters, folded. */
  static void write(long word, int letters, TextBuffer out) {
    char[] chars = out.ensureCapacity(LONGEST);
    for (int i = 0; i < LONGEST; i++) {
      chars[i] = Letters.letter((int) (word >>> FIELD * i) & Letters.MASK);
    }
    out.setLength(letters);
  }

  /** Returns a word of letters as {@link Letters} packs them, folded and the last lowest. */
  static long packed(long word, int letters) {
    // pairs of fields grow together: 8 times 5 bits, 4 times 10, 2 times 20, 40 bits
    long fives = Long.reverseBytes(word) >>> FIELD * (LONGEST - letters) & FOLDED;
    long tens = fives & 0x001F001F001F001FL | fives >>> 3 & 0x03E003E003E003E0L;
    long twenties = tens & 0x000003FF000003FFL | tens >>> 6 & 0x000FFC00000FFC00L;
    return twenties & 0xFFFFF | twenties >>> 12 & 0xFFFFF00000L;
  }

  /** Returns a word that {@link Letters} has packed, or 0 if it is longer than eight letters. */
  static long unpacked(long packed) {
    if (packed >>> Letters.BITS * LONGEST != 0 || packed == 0) {
      return 0;
    }
    long twenties = packed & 0xFFFFF | (packed & 0xFFFFF00000L) << 12;
    long tens = twenties & 0x000003FF000003FFL | (twenties & 0x000FFC00000FFC00L) << 6;
    long fives = tens & 0x001F001F001F001FL | (tens & 0x03E003E003E003E0L) << 3;
    return Long.reverseBytes(fives << (Long.numberOfLeadingZeros(fives) & -FIELD));
  }
}
