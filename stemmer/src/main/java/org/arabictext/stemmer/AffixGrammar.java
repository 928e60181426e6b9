// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/*
 * The prefixes and suffixes of the standard stemmer as two tries over letter codes, the one read
 * forwards, the other backwards. A walk ends at the first letter that continues no affix, so most
 * words cost two or three loads. A word has at most one prefix and one suffix of each length; the
 * walk returns them packed, a byte for each length, 0 where there is none:
 *
 *   byte   7..6   5     4     3     2     1     0
 *          -      len5  len4  len3  len2  len1  empty     number of the affix + 1
 */
final class AffixGrammar {

  static final int WIDTH = 8;

  /** Above the numbers of prefixes and suffixes, and those that function words have. */
  static final int MOST_PREFIXES = 1 << 6;

  static final int MOST_SUFFIXES = 1 << 7;

  /** What an affix may go with, see the grammar file. */
  static final int BARE = 1;

  static final int PREP = 2;
  static final int DEF = 4;
  static final int IMPF = 8;

  private static final char ALEF_HAMZA_ABOVE = '\u0623';
  private static final int HAMZA_ABOVE = Letters.MASK; // the number that no letter has

  private static final int LETTERS = Letters.MASK + 1;

  /** Alef, waw and alef with hamza above: the end of a verb and its subject, from behind. */
  private static final String SUBJECT = "\u0627\u0648\u0623";

  private static final int SHORTEST_WITH_SUBJECT = 5;

  private final String resource;
  private final Trie forwards = new Trie();
  private final Trie backwards = new Trie();
  private final byte[] prefixLengths = new byte[MOST_PREFIXES];
  private final byte[] suffixLengths = new byte[MOST_SUFFIXES];
  private final byte[] prefixClass = new byte[MOST_PREFIXES];
  private final byte[] suffixClasses = new byte[MOST_SUFFIXES];

  /** The letters of the inflection that a suffix begins with, packed. */
  private final long[] inflections = new long[MOST_SUFFIXES];

  private int prefixes;
  private int suffixes;
  private volatile @Nullable Affixes affixes;

  AffixGrammar(String resource) {
    this.resource = resource;
    char[] letters = new char[WIDTH * 2];
    Rows rows = new Rows(resource);
    while (rows.next()) {
      int kind = rows.at(rows.column().from());
      if (kind == 'p') {
        prefixClass[++prefixes] = (byte) classes(rows.column());
        int n = letters(rows.column(), letters);
        prefixLengths[prefixes] = (byte) n;
        forwards.add(letters, n, 0, 1, prefixes);
      } else if (kind == 's') {
        suffixClasses[++suffixes] = (byte) classes(rows.column());
        int n = letters(rows.column(), letters);
        suffixLengths[suffixes] = (byte) n;
        backwards.add(letters, n, n - 1, -1, suffixes);
        inflections[suffixes] = inflection(rows);
      }
    }
    anyLengths(prefixLengths, prefixes);
    anyLengths(suffixLengths, suffixes);
  }

  /** The numbers that no affix has stand for so many letters, from none on. */
  private static void anyLengths(byte[] lengths, int affixes) {
    for (int k = affixes + 1; k < lengths.length; k++) {
      lengths[k] = (byte) (k - affixes - 1);
    }
  }

  /** Reads names of classes; their first letters tell them apart. */
  private static int classes(Rows rows) {
    int classes = 0;
    for (int at = rows.from(); at < rows.to(); at = rows.find(' ', at, rows.to()) + 1) {
      switch (rows.at(at)) {
        case 'B' -> classes |= BARE;
        case 'P' -> classes |= PREP;
        case 'D' -> classes |= DEF;
        case 'I' -> classes |= IMPF;
        default -> throw new IllegalArgumentException("affix grammar: " + rows);
      }
    }
    return classes;
  }

  /** Reads the letters of all parts and returns how many there are. */
  private static int letters(Rows rows, char[] letters) {
    int n = 0;
    int at = rows.from();
    while (at < rows.to()) {
      if (rows.at(at) >= 0) {
        at++; // a bracket or a plus
      } else {
        letters[n++] = rows.letter(at);
        at += 2;
      }
    }
    return n;
  }

  private static long inflection(Rows rows) {
    int from = rows.from();
    if (from == rows.to() || rows.at(from) != '(') {
      return 0;
    }
    return rows.letters(from + 1, rows.find(')', from, rows.to()));
  }

  /** Returns the number that stands for so many letters before the stem of a function word. */
  int anyPrefix(int letters) {
    return prefixes + 1 + letters;
  }

  /** Returns the number that stands for so many letters behind the stem of a function word. */
  int anySuffix(int letters) {
    return suffixes + 1 + letters;
  }

  /** Returns the affixes with their parts and names. */
  Affixes affixes() {
    Affixes read = affixes;
    if (read == null) {
      read = new Affixes(resource);
      affixes = read;
    }
    return read;
  }

  /** Returns the number of letters of a prefix. */
  int prefixLength(int prefix) {
    return prefixLengths[prefix];
  }

  /** Returns the number of letters of a suffix. */
  int suffixLength(int suffix) {
    return suffixLengths[suffix];
  }

  /** Returns the class of a prefix; 0 for a number that no prefix has. */
  int prefixClass(int prefix) {
    return prefixClass[prefix];
  }

  /** Returns the classes of prefixes that a suffix may follow; 0 for a number that none has. */
  int suffixClasses(int suffix) {
    return suffixClasses[suffix];
  }

  /** Returns the letters of the inflection that a suffix begins with, packed, 0 if with none. */
  long inflection(int suffix) {
    return inflections[suffix];
  }

  /**
   * Finds the prefixes in the word as it was written. Its spelling decides: an alef with hamza or
   * madda begins no article, the prefix of the first person is an alef with hamza above, and where
   * the hamza is below, the stem begins. After the seen of the future, with three letters behind
   * it, an alef with hamza above is that prefix, unless the verb may be "ask" or "be weary".
   */
  long prefixes(char[] written, int start, int end) {
    long found = forwards.affix[0];
    int node = 0;
    int letters = 0;
    for (int i = start; i < end; i++) {
      char c = written[i];
      if (Letters.isMark(c)) {
        continue;
      }
      if (c == '\u0625') { // ALEF WITH HAMZA BELOW
        int prefix = (int) (found >>> (letters * WIDTH)) & 0xFF;
        boolean verbal = prefixClass[prefix] == IMPF;
        return prefix > 1 && !verbal ? (long) prefix << (letters * WIDTH) : found;
      }
      node = forwards.next[node * LETTERS + spelled(c)] & 0xFF;
      if (node == 0) {
        break;
      }
      long prefix = (long) forwards.affix[node] << (++letters * WIDTH);
      if (c == ALEF_HAMZA_ABOVE && prefix != 0 && isFirstPerson(written, i + 1, end)) {
        return prefix;
      }
      found |= prefix;
    }
    return found;
  }

  private static boolean isFirstPerson(char[] written, int start, int end) {
    int letters = 0;
    for (int i = start; i < end && letters < 3; i++) {
      char c = written[i];
      if (!Letters.isMark(c) && ++letters == 1 && (c == '\u0644' || c == '\u0645')) { // LAM, MEEM
        return false;
      }
    }
    return letters == 3;
  }

  private static int spelled(char c) {
    return switch (c) {
      case ALEF_HAMZA_ABOVE -> HAMZA_ABOVE;
      case '\u0622' -> 0; // ALEF WITH MADDA ABOVE
      default -> Letters.code(c);
    };
  }

  /** Finds the suffixes in the word, whatever the spelling of its letters. */
  long suffixes(char[] word, int start, int end) {
    long found = backwards.affix[0];
    int node = 0;
    int letters = 0;
    for (int i = end - 1; i >= start; i--) {
      if (Letters.isMark(word[i])) {
        continue;
      }
      node = backwards.next[node * LETTERS + Letters.code(word[i])] & 0xFF;
      if (node == 0) {
        break;
      }
      found |= (long) backwards.affix[node] << (++letters * WIDTH);
    }
    return found;
  }

  /**
   * Takes out of the suffixes what the spelling of the end rules out: where waw and alef follow an
   * alef with hamza above, that hamza ends a verb and they are its subject.
   */
  static long ending(long suffixes, char[] written, int start, int end) {
    int letters = 0;
    for (int i = end - 1; i >= start && letters < SHORTEST_WITH_SUBJECT; i--) {
      char c = written[i];
      if (Letters.isMark(c)) {
        continue;
      }
      if (letters < SUBJECT.length() && c != SUBJECT.charAt(letters)) {
        return suffixes;
      }
      letters++;
    }
    return letters == SHORTEST_WITH_SUBJECT ? suffixes & 0xFFL << 2 * WIDTH : suffixes;
  }

  /** The letters of one side; node 0 is the root. */
  private static final class Trie {
    private byte[] next = new byte[LETTERS * 128];
    private byte[] affix = new byte[128];
    private int nodes = 1;

    /** Adds an affix whose letters are read from one on, in steps. */
    void add(char[] letters, int count, int first, int step, int number) {
      int node = 0;
      for (int i = 0, at = first; i < count; i++, at += step) {
        int edge = node * LETTERS + spelled(letters[at]);
        if (next[edge] == 0) {
          if (nodes == affix.length) {
            grow();
          }
          next[edge] = (byte) nodes++;
        }
        node = next[edge] & 0xFF;
      }
      affix[node] = (byte) number;
    }

    private void grow() {
      if (nodes > 0xFF) {
        throw new IllegalArgumentException("affix grammar: too many affixes");
      }
      affix = Arrays.copyOf(affix, 2 * nodes);
      next = Arrays.copyOf(next, affix.length * LETTERS);
    }
  }
}
