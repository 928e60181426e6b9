// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import java.util.List;

/*
 * What the written form says against an affix: a vowel mark that it never carries, a shadda on the
 * first letter of the stem after a particle, an alef maksura where a pronoun would be a yeh. Each
 * letter has eight bits; eight letters fit into a long.
 *
 *   head   the first eight letters, the first in the lowest byte
 *   tail   the last eight letters, the last in the lowest byte
 *
 * An affix is ruled out if its mask of what it never carries meets the head or the tail.
 */
final class Evidence {

  private static final int FATHA = 1;
  private static final int DAMMA = 2;
  private static final int KASRA = 4;
  private static final int SUKUN = 8;
  private static final int SHADDA = 16;
  private static final int TANWEEN = 32;
  static final int MAKSURA = 64; // alef maksura
  private static final int VOWEL = FATHA | DAMMA | KASRA;

  private static final int LETTER = 8;
  private static final int HELD = Long.SIZE / LETTER;

  private final long[] prefixes;
  private final long[] suffixes;

  Evidence(Affixes affixes) {
    prefixes = new long[AffixGrammar.MOST_PREFIXES];
    suffixes = new long[AffixGrammar.MOST_SUFFIXES];
    for (int p = 1; p <= affixes.prefixes.size(); p++) {
      prefixes[p] = prefix(affixes.prefixes.get(p - 1));
    }
    for (int s = 1; s <= affixes.suffixes.size(); s++) {
      suffixes[s] = suffix(affixes.suffixes.get(s - 1).parts());
    }
  }

  /** What the letters of a prefix and the first letter of the stem never carry. */
  private static long prefix(Affixes.Affix prefix) {
    if (prefix.parts().isEmpty()) {
      return 0;
    }
    boolean verb = prefix.classes().equals("IMPF");
    boolean article = prefix.classes().equals("DEF");
    long never = 0;
    int at = 0;
    for (int k = 0; k < prefix.parts().size(); k++) {
      String part = prefix.parts().get(k);
      boolean last = k == prefix.parts().size() - 1;
      switch (part) {
        case "\u0648", "\u0641", "\u0633" -> // conjunctions waw and feh, future seen: fatha
            never |= at(at++, DAMMA | KASRA | SUKUN | SHADDA | TANWEEN);
        case "\u0643" -> // preposition kaf: fatha
            never |= at(at++, DAMMA | KASRA | SUKUN | SHADDA | TANWEEN);
        case "\u0628" -> // preposition beh: kasra
            never |= at(at++, FATHA | DAMMA | SUKUN | SHADDA | TANWEEN);
        case "\u0644" -> // lam: kasra or fatha; sukun in walyaktub; the lam of the article
            never |=
                at(
                    at++,
                    article && last
                        ? FATHA | DAMMA | TANWEEN
                        : DAMMA | SHADDA | TANWEEN | (verb ? 0 : SUKUN));
        case "\u0627\u0644" -> { // the article
          never |= at(at++, DAMMA | KASRA | SUKUN | SHADDA | TANWEEN);
          never |= at(at++, FATHA | DAMMA | SHADDA | TANWEEN);
        }
        default -> // the prefix of an imperfect
            never |= at(at++, KASRA | SUKUN | SHADDA | TANWEEN);
      }
    }
    return verb ? never : never | at(at, article ? SUKUN : SUKUN | SHADDA);
  }

  /** What the letters of a suffix never carry. */
  private static long suffix(List<String> parts) {
    long never = 0;
    int from = 0;
    for (String part : parts) {
      from += Affixes.length(part);
    }
    for (int k = 0; k < parts.size(); k++) {
      String part = parts.get(k);
      int[] marks = suffixMarks(part, k == parts.size() - 1);
      for (int i = 0; i < Affixes.length(part); i++) {
        never |= at(--from, marks[Math.min(i, marks.length - 1)]);
      }
    }
    return never;
  }

  private static int[] suffixMarks(String part, boolean last) {
    int never = SHADDA | TANWEEN;
    return switch (part) {
      case "(\u0629)" -> new int[] {SHADDA};
      case "(\u0627\u062A)" ->
          new int[] {SHADDA | VOWEL, last ? SHADDA | FATHA : never | FATHA | SUKUN};
      case "(\u0627)" -> new int[] {SHADDA | VOWEL | SUKUN};
      case "(\u0627\u0646)", "(\u062A\u0627\u0646)" ->
          part.length() == 4
              ? new int[] {never | VOWEL, never | FATHA | DAMMA}
              : new int[] {never | DAMMA | KASRA | SUKUN, never | VOWEL, never | FATHA | DAMMA};
      case "(\u0648\u0646)" -> new int[] {never, never | DAMMA | KASRA};
      case "(\u064A\u0646)" -> new int[] {never, never | DAMMA};
      case "(\u062A\u064A\u0646)" ->
          new int[] {never | DAMMA | KASRA | SUKUN, never, never | DAMMA};
      case "(\u064A)" -> new int[] {never | DAMMA | MAKSURA};
      case "\u064A" -> new int[] {never | DAMMA | KASRA | MAKSURA};
      case "\u0647" -> new int[] {never | FATHA};
      case "\u0647\u0627" -> new int[] {never | DAMMA | KASRA | SUKUN, never};
      case "\u0647\u0645" -> new int[] {never | FATHA | SUKUN, never | FATHA};
      case "\u0647\u0645\u0627" -> new int[] {never | FATHA | SUKUN, never | DAMMA | KASRA, never};
      case "\u0647\u0646" -> new int[] {never | FATHA | SUKUN, TANWEEN};
      case "\u0643" -> new int[] {never | DAMMA};
      case "\u0643\u0645" -> new int[] {never | FATHA | KASRA | SUKUN, never | FATHA | KASRA};
      case "\u0646\u0627", "(\u0646\u0627)" -> new int[] {never | DAMMA | KASRA | SUKUN, never};
      case "\u0646\u064A" -> new int[] {never | FATHA | DAMMA | SUKUN, never};
      default -> new int[] {never};
    };
  }

  private static long at(int letter, int marks) {
    return letter < HELD ? (long) marks << (letter * LETTER) : 0;
  }

  static int mark(char c) {
    return switch (c) {
      case '\u064B', '\u064C', '\u064D' -> TANWEEN;
      case '\u064E' -> FATHA;
      case '\u064F' -> DAMMA;
      case '\u0650' -> KASRA;
      case '\u0651' -> SHADDA;
      case '\u0652', '\u06E1' -> SUKUN;
      case '\u0649' -> MAKSURA;
      default -> 0;
    };
  }

  /** Returns the number of letters of a word with marks. */
  static int letters(char[] written, int start, int end) {
    int letters = 0;
    for (int i = start; i < end; i++) {
      letters += Letters.isMark(written[i]) ? 0 : 1;
    }
    return letters;
  }

  static long head(char[] written, int start, int end) {
    long head = 0;
    int letter = -1;
    for (int i = start; i < end; i++) {
      if (!Letters.isMark(written[i]) && ++letter == HELD) {
        break;
      }
      head |= (long) mark(written[i]) << (Math.max(letter, 0) * LETTER);
    }
    return head;
  }

  static long tail(char[] written, int start, int end) {
    long tail = 0;
    for (int i = start; i < end; i++) {
      int mark = mark(written[i]);
      tail = Letters.isMark(written[i]) ? tail | mark : tail << LETTER | mark;
    }
    return tail;
  }

  /** Takes out of the prefixes found those that the written form rules out. */
  long prefixes(long found, long head) {
    return without(found, head, prefixes);
  }

  /** Takes out of the suffixes found those that the written form rules out. */
  long suffixes(long found, long tail) {
    return without(found, tail, suffixes);
  }

  /** Tells whether no written form rules out a prefix or a suffix. */
  boolean allowsAll(int prefix, int suffix) {
    return (prefixes[prefix] | suffixes[suffix]) == 0;
  }

  /** Tells whether the written form rules out neither a prefix nor a suffix. */
  boolean allows(int prefix, int suffix, long head, long tail) {
    return (prefixes[prefix] & head | suffixes[suffix] & tail) == 0;
  }

  private static long without(long found, long marks, long[] never) {
    if (marks == 0) {
      return found;
    }
    long left = found;
    for (int i = AffixGrammar.WIDTH; i < Long.SIZE && found >>> i != 0; i += AffixGrammar.WIDTH) {
      if ((never[(int) (found >>> i) & 0xFF] & marks) != 0) {
        left &= ~(0xFFL << i);
      }
    }
    return left;
  }
}
