// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import static org.arabictext.core.ScanClass.A_LETTER;
import static org.arabictext.core.ScanClass.CR;
import static org.arabictext.core.ScanClass.DOUBLE_QUOTE;
import static org.arabictext.core.ScanClass.EXTEND;
import static org.arabictext.core.ScanClass.EXTEND_NUM_LET;
import static org.arabictext.core.ScanClass.FORMAT;
import static org.arabictext.core.ScanClass.HANGUL;
import static org.arabictext.core.ScanClass.HEBREW_LETTER;
import static org.arabictext.core.ScanClass.KANA_KANJI;
import static org.arabictext.core.ScanClass.KATAKANA;
import static org.arabictext.core.ScanClass.LF;
import static org.arabictext.core.ScanClass.MID_LETTER;
import static org.arabictext.core.ScanClass.MID_NUM;
import static org.arabictext.core.ScanClass.MID_NUM_LET;
import static org.arabictext.core.ScanClass.NEWLINE;
import static org.arabictext.core.ScanClass.NUMERIC;
import static org.arabictext.core.ScanClass.REGIONAL_INDICATOR;
import static org.arabictext.core.ScanClass.SINGLE_QUOTE;
import static org.arabictext.core.ScanClass.WORD_BREAK;
import static org.arabictext.core.ScanClass.W_SEG_SPACE;
import static org.arabictext.core.ScanClass.ZWJ;

/** Finds the next word boundary of UAX #29 as ICU has it, before dictionaries, and tailored. */
final class WordBreaker {

  /*
   * The rules of UAX #29 as a walk from one significant code point to the next. Extend, Format and
   * ZWJ (here: ignorable) belong to what stands before them (WB4) and are stepped over.
   *
   *   start ──► first ──► [ignorable]* ──► next ──► …     joined while pair(first, next) holds
   *                                │
   *                                └── mid [ignorable]* letter    looked at, taken together or
   *                                                               not at all (WB6, 7, 11, 12)
   *
   * No code point is looked at more than twice: what is looked ahead at but not taken begins the
   * next token and is taken there as a whole.
   */

  private final boolean marks;
  private final boolean whiteSpace;
  private final boolean stops;
  private final boolean honorifics;
  private final boolean scriptChanges;
  private final boolean keycaps;
  private final boolean verses;

  /** Bits of all code points of the last token together. */
  private int kinds;

  private char[] text = {};
  private int limit;
  private boolean afterZwj;
  private boolean afterKeycap;
  private int beyond;

  WordBreaker(int tailorings) {
    marks = Tailoring.MARKS.in(tailorings);
    whiteSpace = Tailoring.WHITE_SPACE.in(tailorings);
    stops = Tailoring.STOPS.in(tailorings);
    honorifics = Tailoring.HONORIFICS.in(tailorings);
    scriptChanges = Tailoring.SCRIPT_CHANGES.in(tailorings);
    keycaps = Tailoring.EMOJI.in(tailorings);
    verses = Tailoring.VERSE_NUMBERS.in(tailorings);
  }

  int kinds() {
    return kinds;
  }

  /** Returns where the token that starts at {@code start} ends, at most {@code limit}. */
  int scan(char[] text, int start, int limit) {
    this.text = text;
    this.limit = limit;
    int first = ScanClass.at(text, start, limit);
    kinds = first;
    int p = start + width(start);
    switch (first & WORD_BREAK) {
      case CR:
        return p < limit && text[p] == '\n' ? p + 1 : p;
      case LF, NEWLINE:
        return p;
      case EXTEND, FORMAT, ZWJ:
        return leadingIgnorable(start);
      case W_SEG_SPACE:
        while (p < limit && (ScanClass.at(text, p, limit) & WORD_BREAK) == W_SEG_SPACE) {
          p++;
        }
        break;
      default:
        break;
    }
    if (whiteSpace && (first & ScanClass.SPACE) != 0) {
      return spaces(p);
    }
    return join(p, first, true);
  }

  private int spaces(int from) {
    int p = from;
    while (p < limit && (ScanClass.ofUnit(text[p]) & ScanClass.SPACE) != 0) {
      p++;
    }
    return p;
  }

  private int leadingIgnorable(int start) {
    int p = skipIgnorable(start);
    if (p == limit) {
      return p;
    }
    int next = ScanClass.at(text, p, limit);
    boolean joins =
        (afterZwj && (next & ScanClass.PICTOGRAPHIC) != 0)
            || (marks && (next & WORD_BREAK) == A_LETTER && (next & ScanClass.ARABIC) != 0);
    if (!joins) {
      return p;
    }
    kinds |= next;
    return join(p + width(p), next, false);
  }

  private int width(int index) {
    return ScanClass.width(text, index, limit);
  }

  private int skipIgnorable(int from) {
    int p = from;
    afterZwj = false;
    afterKeycap = false;
    while (p < limit) {
      int info = ScanClass.at(text, p, limit);
      int wordBreak = info & WORD_BREAK;
      if (wordBreak < EXTEND || wordBreak > ZWJ) {
        break;
      }
      afterZwj = wordBreak == ZWJ;
      afterKeycap |= text[p] == Emoji.KEYCAP;
      kinds |= info;
      p += width(p);
    }
    return p;
  }

  private int join(int from, int firstInfo, boolean atStart) {
    int end = from;
    int last = firstInfo;
    boolean flag = atStart && (firstInfo & WORD_BREAK) == REGIONAL_INDICATOR;
    while (true) {
      if (!scriptChanges && isPlain(last)) {
        end = plainRun(end, last);
        last = beyond;
      }
      int p = skipIgnorable(end);
      boolean touching = p == end;
      end = p;
      if (p == limit || (keycaps && afterKeycap && (last & WORD_BREAK) != A_LETTER)) {
        return end;
      }
      if (verses && text[p] == Arabic.END_OF_AYAH) {
        return end;
      }
      int next = ScanClass.at(text, p, limit);
      int taken = p + width(p);
      if (!(afterZwj && (next & ScanClass.PICTOGRAPHIC) != 0) && !pair(last, next, touching)) {
        if (flag && (next & WORD_BREAK) == REGIONAL_INDICATOR) {
          kinds |= next;
          return join(taken, ScanClass.OTHER, false);
        }
        int over = over(last, next, taken);
        if (over < 0) {
          return end;
        }
        taken = over;
        next = beyond;
      }
      flag = false;
      kinds |= next;
      last = next;
      end = taken;
    }
  }

  /** Tells a letter or digit that stays with all Arabic and Latin letters, marks and digits. */
  private static boolean isPlain(int last) {
    int wordBreak = last & WORD_BREAK;
    return (wordBreak == A_LETTER || wordBreak == NUMERIC) && (last & ScanClass.HONORIFIC) == 0;
  }

  /** Steps over such letters, marks and digits; the last that is no mark is {@link #beyond}. */
  private int plainRun(int from, int before) {
    byte[] units = ScanClass.UNITS;
    int last = before;
    int all = kinds;
    int p = from;
    while (p < limit && units[text[p]] <= ScanClass.DIGIT_CLASS && text[p] != Emoji.KEYCAP) {
      int info = ScanTables.INFO[units[text[p]]];
      all |= info;
      last = (info & ScanClass.MARK) != 0 ? last : info;
      p++;
    }
    kinds = all;
    beyond = last;
    return p;
  }

  /** Tells whether two code points with nothing or ignorable ones between them stay together. */
  private boolean pair(int last, int next, boolean touching) {
    int right = next & WORD_BREAK;
    if (whiteSpace && (next & ScanClass.SPACE) != 0) {
      return false;
    }
    switch (last & WORD_BREAK) {
      case A_LETTER, HEBREW_LETTER:
        return letter(right) ? sameWord(last, next) : right == NUMERIC || right == EXTEND_NUM_LET;
      case NUMERIC:
        return right == NUMERIC || letter(right) || right == EXTEND_NUM_LET;
      case KATAKANA:
        return right == KATAKANA || right == EXTEND_NUM_LET || (touching && right == KANA_KANJI);
      case KANA_KANJI:
        return touching && (right == KANA_KANJI || right == KATAKANA);
      case HANGUL:
        return touching && right == HANGUL;
      case EXTEND_NUM_LET:
        return letter(right) || right == NUMERIC || right == KATAKANA || right == EXTEND_NUM_LET;
      default:
        return false;
    }
  }

  private static boolean letter(int wordBreak) {
    return wordBreak == A_LETTER || wordBreak == HEBREW_LETTER;
  }

  private boolean sameWord(int last, int next) {
    if (honorifics && ((last | next) & ScanClass.HONORIFIC) != 0) {
      return false;
    }
    int scripts = (last | next) & (ScanClass.ARABIC | ScanClass.LATIN);
    return !scriptChanges || scripts != (ScanClass.ARABIC | ScanClass.LATIN);
  }

  /**
   * Looks over a code point that stays inside a word or number only when it has the same on both
   * sides.
   *
   * @return the index after what follows it, or -1 if it does not join
   */
  private int over(int last, int mid, int afterMid) {
    int left = last & WORD_BREAK;
    int middle = mid & WORD_BREAK;
    boolean either = middle == MID_NUM_LET || middle == SINGLE_QUOTE;
    boolean word = letter(left) && (either || middle == MID_LETTER);
    boolean number = left == NUMERIC && (either || middle == MID_NUM);
    boolean hebrew = left == HEBREW_LETTER && middle == DOUBLE_QUOTE;
    if (!word && !number && !hebrew) {
      return -1;
    }
    int before = kinds;
    boolean zwj = afterZwj;
    kinds |= mid;
    int p = skipIgnorable(afterMid);
    if (p < limit) {
      int next = ScanClass.at(text, p, limit);
      int right = next & WORD_BREAK;
      boolean joins =
          word
              ? letter(right) && !(stops && stop(last, text[afterMid - 1], next))
              : number ? right == NUMERIC : right == HEBREW_LETTER;
      if (joins) {
        beyond = next;
        return p + width(p);
      }
    }
    if (left == HEBREW_LETTER && middle == SINGLE_QUOTE) {
      beyond = mid;
      return afterMid;
    }
    kinds = before;
    afterZwj = zwj;
    return -1;
  }

  private static boolean stop(int last, char mid, int next) {
    return switch (mid) {
      case ':', '\uFE13', '\uFE55', '\uFF1A' -> true;
      case '.', '\u2024', '\uFE52', '\uFF0E', '\'', '\u2018', '\u2019', '\u00B7' ->
          ((last | next) & ScanClass.ARABIC) != 0;
      default -> false;
    };
  }
}
