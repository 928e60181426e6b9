// SPDX-License-Identifier: Apache-2.0
package org.arabictext.trainer;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/*
 * From the stem that the split leaves to the stem that stands for the lexeme. An entry is of one of
 * three kinds and holds in some surroundings only:
 *
 *   v  verbs      1  an imperfect prefix was cut      2  a suffix of the perfect was cut
 *   n  nouns      1  the word is a noun for certain   2  nothing tells
 *   f  feminines  1  teh marbuta or dual was cut      2  the plural      4  teh and a pronoun
 *
 * Of two entries for one stem of one kind the first stands.
 */
final class StemMap {

  static final int IMPERFECT = 1;
  static final int PERFECT = 2;
  static final int NOUN = 1;
  static final int OPEN = 2;
  static final int SINGULAR = 1;
  static final int PLURAL = 2;
  static final int BOUND = 4;

  private static final String TEH_MARBUTA = "\u0629";
  private static final int LONGEST = 12;

  /** The kinds, in the order of the file. */
  static final char[] KINDS = {'f', 'n', 'v'};

  /** The other stem, empty if it is the same, and where it holds. */
  record Entry(String target, int where) {}

  private final TreeMap<String, Entry> entries = new TreeMap<>();
  private final Set<String> feminines = new TreeSet<>();

  /** Adds a feminine noun that keeps its ending. */
  void feminine(String word, int where) {
    String folded = Spelling.folded(word);
    feminines.add(folded);
    put('f', folded, folded, where);
  }

  /** Adds a broken plural; one that ends with teh marbuta is known by it. */
  void plural(String plural, String singular, int where) {
    String folded = Spelling.folded(plural);
    if (folded.endsWith(TEH_MARBUTA)) {
      put('f', folded, canonical(singular), SINGULAR | BOUND);
    } else {
      put('n', folded, canonical(singular), where);
    }
  }

  /** Adds a stem of a verb. */
  void verb(String stem, String perfect, int where) {
    put('v', Spelling.folded(stem), canonical(perfect), where);
  }

  /** Adds a stem that stands for another wherever it is found. */
  void any(String stem, String target) {
    put('v', Spelling.folded(stem), canonical(target), IMPERFECT | PERFECT);
    put('n', Spelling.folded(stem), canonical(target), NOUN | OPEN);
  }

  private void put(char kind, String key, String target, int where) {
    boolean same = key.equals(target);
    if (key.length() > LONGEST || target.length() > LONGEST || (same && kind != 'f')) {
      return;
    }
    Entry entry = new Entry(same ? "" : target, where);
    entries.merge(
        kind + key,
        entry,
        (a, b) -> a.target.equals(b.target) ? new Entry(a.target, a.where | b.where) : a);
  }

  /** Returns what the stemmer leaves of a word that is no entry itself. */
  private String canonical(String word) {
    String folded = Spelling.folded(word);
    if (!folded.endsWith(TEH_MARBUTA) || feminines.contains(folded)) {
      return folded;
    }
    return folded.substring(0, folded.length() - 1);
  }

  /** Returns the entries of one kind by their stems, in the order of their letters. */
  Map<String, Entry> entries(char kind) {
    Map<String, Entry> found = new TreeMap<>();
    entries.forEach(
        (key, entry) -> {
          if (key.charAt(0) == kind) {
            found.put(key.substring(1), entry);
          }
        });
    return found;
  }
}
