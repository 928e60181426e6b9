// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

/*
 * Finds the cheapest legal split of a word into prefix, stem and suffix:
 *
 *   cost(prefix, suffix) + cost(stem)
 *
 * Of splits with equal cost the one with the shorter prefix wins, then the one with the shorter
 * suffix. A split is one int:
 *
 *   bits  31..20   19..14   13..7    6..4            3..0
 *         cost     prefix   suffix   prefix length   suffix length
 */
final class Splitter {

  private static final int SHORTEST_STEM = 2;
  static final int WORST = 0xFFF;

  /** What is said of a word whose marks rule out every split. */
  static final int WHOLE = split(2, 0, 0, 0, 0);

  final AffixGrammar grammar;
  final Lexicon lexicon;

  Splitter(AffixGrammar grammar, Lexicon lexicon) {
    this.grammar = grammar;
    this.lexicon = lexicon;
  }

  static int cost(int split) {
    return split >>> 20;
  }

  static int prefix(int split) {
    return split >>> 14 & 0x3F;
  }

  static int suffix(int split) {
    return split >>> 7 & 0x7F;
  }

  static int prefixLength(int split) {
    return split >>> 4 & 7;
  }

  static int suffixLength(int split) {
    return split & 15;
  }

  static int split(int cost, int prefix, int suffix, int prefixLength, int suffixLength) {
    return Math.min(cost, WORST) << 20
        | prefix << 14
        | suffix << 7
        | prefixLength << 4
        | suffixLength;
  }

  /** Splits a word of at most twelve letters, all of them in one long. */
  int best(long word, int length, long prefixes, long suffixes) {
    int best = Integer.MAX_VALUE;
    int found = 0;
    for (int i = 0; prefixes != 0; i++, prefixes >>>= AffixGrammar.WIDTH) {
      int prefix = (int) prefixes & 0xFF;
      if (prefix == 0) {
        continue;
      }
      boolean verbal = grammar.prefixClass(prefix) == AffixGrammar.IMPF;
      long rest = word & (1L << (Letters.BITS * (length - i))) - 1;
      long left = suffixes;
      for (int j = 0; left != 0; j++, left >>>= AffixGrammar.WIDTH) {
        int suffix = (int) left & 0xFF;
        int letters = length - i - j;
        if (suffix == 0) {
          continue;
        }
        if (letters < SHORTEST_STEM && i + j > 0) {
          break;
        }
        int cost = lexicon.pair(prefix, suffix);
        if (cost + lexicon.cheapest(letters) >= best || cost == Lexicon.FORBIDDEN) {
          continue;
        }
        long stem = rest >>> (Letters.BITS * j);
        cost += lexicon.stem(stem, letters, (int) stem & Letters.MASK, verbal);
        if (cost < best) {
          best = cost;
          found = split(cost, prefix, suffix, i, j);
        }
      }
    }
    return found;
  }

  /** Splits a word of any length. */
  int best(char[] word, int length, long prefixes, long suffixes) {
    int best = Integer.MAX_VALUE;
    int found = 0;
    for (int i = 0; prefixes != 0; i++, prefixes >>>= AffixGrammar.WIDTH) {
      int prefix = (int) prefixes & 0xFF;
      long left = prefix == 0 ? 0 : suffixes;
      for (int j = 0; left != 0; j++, left >>>= AffixGrammar.WIDTH) {
        int suffix = (int) left & 0xFF;
        if (suffix == 0 || (length - i - j < SHORTEST_STEM && i + j > 0)) {
          continue;
        }
        int cost = cost(word, length, prefix, suffix, i, j);
        if (cost < best) {
          best = cost;
          found = split(cost, prefix, suffix, i, j);
        }
      }
    }
    return found;
  }

  /** Returns the cost of a split, or a very high one if the grammar forbids it. */
  int cost(char[] word, int length, int prefix, int suffix, int prefixLength, int suffixLength) {
    int pair = lexicon.pair(prefix, suffix);
    int letters = length - prefixLength - suffixLength;
    if (pair == Lexicon.FORBIDDEN) {
      return WORST;
    }
    long stem = letters <= Lexicon.LONGEST ? pack(word, prefixLength, length - suffixLength) : 0;
    int last = Letters.code(word[length - suffixLength - 1]);
    return pair
        + lexicon.stem(stem, letters, last, grammar.prefixClass(prefix) == AffixGrammar.IMPF);
  }

  static long pack(char[] word, int from, int to) {
    long packed = 0;
    for (int i = from; i < to; i++) {
      packed = packed << Letters.BITS | Letters.code(word[i]);
    }
    return packed;
  }
}
