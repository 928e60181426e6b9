// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

/*
 * From the stem that the split leaves to the stem that stands for the lexeme: stems of the
 * imperfect to the perfect, broken plurals to singulars, feminine nouns that keep their ending
 * because the masculine is another word. What was cut decides which entries hold. A line of the
 * file is where it holds, the stem, and the stem for the lexeme, nothing if it is the same:
 *
 *   v  verbs      1  an imperfect prefix was cut      2  a suffix of the perfect was cut
 *   n  nouns      1  the word is a noun for certain   2  nothing tells
 *   f  feminines  1  teh marbuta or dual was cut      2  the plural      4  teh and a pronoun
 *
 *   values of the tables   [ stem, 60 bits | where, 4 bits ]
 */
final class StemMap {

  private static final int FLAGS = 4;

  private final LongTable verbs = new LongTable(2048);
  private final LongTable nouns = new LongTable(2048);
  private final LongTable feminines = new LongTable(2048);
  private final byte[] verbPrefix;
  private final byte[] verbSuffix;
  private final byte[] nounPrefix;
  private final byte[] feminineSuffix;

  StemMap(String resource, AffixGrammar grammar) {
    verbPrefix = new byte[grammar.prefixes.size() + 1];
    nounPrefix = new byte[verbPrefix.length];
    verbSuffix = new byte[grammar.suffixes.size() + 1];
    feminineSuffix = new byte[verbSuffix.length];
    for (int p = 1; p < verbPrefix.length; p++) {
      String classes = grammar.prefixes.get(p - 1).classes();
      verbPrefix[p] = (byte) (classes.equals("IMPF") ? 1 : 0);
      nounPrefix[p] = (byte) (classes.equals("BARE") ? 2 : 1);
    }
    for (int s = 1; s < verbSuffix.length; s++) {
      AffixGrammar.Affix suffix = grammar.suffixes.get(s - 1);
      boolean nominal = suffix.classes().contains("DEF") || suffix.classes().contains("PREP");
      boolean inflected = suffix.letters().length() > 0 && suffix.parts().get(0).startsWith("(");
      verbSuffix[s] = (byte) (inflected && !nominal ? 2 : 0);
      feminineSuffix[s] = feminine(suffix);
    }
    Resource.lines(resource, this::line);
  }

  private static byte feminine(AffixGrammar.Affix suffix) {
    if (suffix.parts().isEmpty()) {
      return 0;
    }
    return switch (suffix.parts().get(0)) {
      case "(\u0629)", "(\u062A\u0627\u0646)", "(\u062A\u064A\u0646)" -> 1;
      case "(\u0627\u062A)" -> 2;
      case "(\u062A)" -> (byte) (suffix.classes().contains("PREP") ? 4 : 0);
      default -> 0;
    };
  }

  private void line(String line) {
    String[] columns = line.split("\t", -1);
    long key = Letters.pack(columns[1]);
    long target = columns[2].isEmpty() ? key : Letters.pack(columns[2]);
    LongTable table =
        switch (line.charAt(0)) {
          case 'v' -> verbs;
          case 'n' -> nouns;
          default -> feminines;
        };
    table.put(key, target << FLAGS | columns[0].charAt(1) - '0');
  }

  /** Returns the stem that stands for the lexeme of a stem of at most twelve letters. */
  long target(long stem, int prefix, int suffix) {
    int feminine = feminineSuffix[suffix];
    if (feminine != 0 && stem >>> (Letters.BITS * (Letters.PACKED - 1)) == 0) {
      long found = feminines.get(stem << Letters.BITS | Letters.TEH_MARBUTA);
      if ((found & feminine) != 0) {
        return found >>> FLAGS;
      }
    }
    int verb = verbPrefix[prefix] | verbSuffix[suffix];
    long found = verb != 0 ? verbs.get(stem) : nouns.get(stem);
    int holds = verb != 0 ? verb : nounPrefix[prefix];
    return (found & holds) != 0 ? found >>> FLAGS : bare(stem);
  }

  /** A hamza at the beginning is what is left of a root whose verb begins with alef. */
  private static long bare(long stem) {
    int first = (Letters.length(stem) - 1) * Letters.BITS;
    boolean hamza = first >= 2 * Letters.BITS && stem >>> first == Letters.HAMZA;
    return hamza ? stem + ((long) (Letters.ALEF - Letters.HAMZA) << first) : stem;
  }
}
