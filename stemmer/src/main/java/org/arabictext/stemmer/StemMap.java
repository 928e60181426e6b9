// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import java.util.Arrays;

/*
 * From the stem that the split leaves to the stem that stands for the lexeme: stems of the
 * imperfect to the perfect, broken plurals to singulars, feminine nouns that keep their ending
 * because the masculine is another word. What was cut decides which entries hold:
 *
 *   v  verbs      1  an imperfect prefix was cut      2  a suffix of the perfect was cut
 *   n  nouns      1  the word is a noun for certain   2  nothing tells
 *   f  feminines  1  teh marbuta or dual was cut      2  the plural      4  teh and a pronoun
 *
 *   file     for each kind the number of its entries, then of each the stem, front-coded, a byte
 *            [ where, 4 bits | letters of the stem for the lexeme, 0 if it is the same, 4 bits ],
 *            and those letters
 *   tables   [ number of the stem for the lexeme | where, 4 bits ]
 */
final class StemMap {

  private static final int FLAGS = 4;
  private static final long AT = Letters.pack("\u0627\u062A"); // the feminine plural
  private static final long TAN = Letters.pack("\u062A\u0627\u0646"); // the feminine dual
  private static final long TEN = Letters.pack("\u062A\u064A\u0646");

  /** The most stems that there may be. */
  static final int MOST = 1 << 13;

  private final LongTable verbs;
  private final LongTable nouns;
  private final LongTable feminines;
  private final Sieve sieve = new Sieve(16);
  private long[] targets = new long[MOST];
  private int size = 1;
  private final byte[] verbPrefix = new byte[AffixGrammar.MOST_PREFIXES];
  private final byte[] verbSuffix = new byte[AffixGrammar.MOST_SUFFIXES];
  private final byte[] nounPrefix = new byte[AffixGrammar.MOST_PREFIXES];
  private final byte[] feminineSuffix = new byte[AffixGrammar.MOST_SUFFIXES];

  StemMap(FrontCoded file, AffixGrammar grammar) {
    for (int p = 1; p < grammar.anyPrefix(0); p++) {
      int prefix = grammar.prefixClass(p);
      verbPrefix[p] = (byte) (prefix == AffixGrammar.IMPF ? 1 : 0);
      nounPrefix[p] = (byte) (prefix == AffixGrammar.BARE ? 2 : 1);
    }
    for (int s = 1; s < grammar.anySuffix(0); s++) {
      int classes = grammar.suffixClasses(s);
      long inflection = grammar.inflection(s);
      boolean nominal = (classes & (AffixGrammar.DEF | AffixGrammar.PREP)) != 0;
      verbSuffix[s] = (byte) (inflection != 0 && !nominal ? 2 : 0);
      feminineSuffix[s] = feminine(inflection, classes);
    }
    feminines = table(file);
    nouns = table(file);
    verbs = table(file);
    targets = Arrays.copyOf(targets, size);
  }

  private static byte feminine(long inflection, int classes) {
    if (inflection == Letters.TEH_MARBUTA || inflection == TAN || inflection == TEN) {
      return 1;
    }
    if (inflection == AT) {
      return 2;
    }
    return (byte) (inflection == Letters.TEH && (classes & AffixGrammar.PREP) != 0 ? 4 : 0);
  }

  private LongTable table(FrontCoded file) {
    int entries = file.number();
    LongTable table = new LongTable(entries);
    file.begin();
    for (int i = 0; i < entries; i++) {
      entry(file, table);
    }
    return table;
  }

  private void entry(FrontCoded file, LongTable table) {
    long key = file.word();
    int about = file.next();
    int letters = about & 15;
    targets[size] = letters == 0 ? key : file.letters(letters);
    table.put(key, (long) size++ << FLAGS | about >>> 4);
    boolean feminine = (key & Letters.MASK) == Letters.TEH_MARBUTA;
    sieve.add(feminine ? key >>> Letters.BITS : key);
  }

  /**
   * Returns the number of the stem that stands for the lexeme of a stem of at most twelve letters,
   * or 0 if it stands for itself.
   */
  int find(long stem, int prefix, int suffix) {
    if (!sieve.mayHold(stem)) {
      return 0;
    }
    int feminine = feminineSuffix[suffix];
    if (feminine != 0 && stem >>> (Letters.BITS * (Letters.PACKED - 1)) == 0) {
      long found = feminines.get(stem << Letters.BITS | Letters.TEH_MARBUTA);
      if ((found & feminine) != 0) {
        return (int) (found >>> FLAGS);
      }
    }
    int verb = verbPrefix[prefix] | verbSuffix[suffix];
    long found = verb != 0 ? verbs.get(stem) : nouns.get(stem);
    int holds = verb != 0 ? verb : nounPrefix[prefix];
    return (found & holds) != 0 ? (int) (found >>> FLAGS) : 0;
  }

  /** Returns the stem of that number in the form of {@link Written}, 0 if it is too long. */
  long word(int number) {
    return Written.unpacked(targets[number]);
  }

  /** Returns the stem of that number. */
  long target(int number) {
    return targets[number];
  }

  /** Returns the stem that stands for the lexeme of a stem of at most twelve letters. */
  long target(long stem, int prefix, int suffix) {
    int number = find(stem, prefix, suffix);
    return number != 0 ? targets[number] : bare(stem);
  }

  /** A hamza at the beginning is what is left of a root whose verb begins with alef. */
  static long bare(long stem) {
    int first = (Letters.length(stem) - 1) * Letters.BITS;
    boolean hamza = first >= 2 * Letters.BITS && stem >>> first == Letters.HAMZA;
    return hamza ? stem + ((long) (Letters.ALEF - Letters.HAMZA) << first) : stem;
  }
}
