// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  /** An affix as the grammar file has it; inflections keep their brackets. */
  record Affix(String letters, String classes, List<String> parts) {}

  static final int WIDTH = 8;

  /** Above the numbers of prefixes and suffixes, and those that function words have. */
  static final int MOST_PREFIXES = 1 << 6;

  static final int MOST_SUFFIXES = 1 << 7;

  private static final char ALEF_HAMZA_ABOVE = '\u0623';
  private static final int HAMZA_ABOVE = Letters.MASK; // the number that no letter has

  private static final int LETTERS = Letters.MASK + 1;

  final List<Affix> prefixes = new ArrayList<>();
  final List<Affix> suffixes = new ArrayList<>();
  final Map<String, String> names = new HashMap<>();
  private final Trie forwards;
  private final Trie backwards;
  private final boolean[] verbal;
  private final byte[] prefixLengths;
  private final byte[] suffixLengths;

  AffixGrammar(String resource) {
    Resource.lines(resource, this::line);
    forwards = new Trie(prefixes, false);
    backwards = new Trie(suffixes, true);
    verbal = new boolean[prefixes.size() + 1];
    prefixLengths = lengths(prefixes, MOST_PREFIXES);
    suffixLengths = lengths(suffixes, MOST_SUFFIXES);
    for (int p = 0; p < prefixes.size(); p++) {
      verbal[p + 1] = prefixes.get(p).classes.equals("IMPF");
    }
  }

  /** The numbers that no affix has stand for so many letters, from none on. */
  private static byte[] lengths(List<Affix> affixes, int most) {
    byte[] lengths = new byte[most];
    for (int k = 1; k < most; k++) {
      int none = k - affixes.size() - 1;
      lengths[k] = (byte) (none < 0 ? affixes.get(k - 1).letters.length() : none);
    }
    return lengths;
  }

  /** Returns the number that stands for so many letters before the stem of a function word. */
  int anyPrefix(int letters) {
    return prefixes.size() + 1 + letters;
  }

  /** Returns the number that stands for so many letters behind the stem of a function word. */
  int anySuffix(int letters) {
    return suffixes.size() + 1 + letters;
  }

  private void line(String line) {
    String[] columns = line.split("\t", -1);
    switch (columns[0]) {
      case "prefix" -> prefixes.add(affix(columns));
      case "suffix" -> suffixes.add(affix(columns));
      case "name" -> names.put(columns[1], columns[2] + '\t' + columns[3]);
      default -> throw new IllegalArgumentException("affix grammar: " + line);
    }
  }

  private static Affix affix(String[] columns) {
    List<String> parts = new ArrayList<>();
    StringBuilder letters = new StringBuilder();
    for (String part : columns[2].split("\\+", -1)) {
      if (!part.isEmpty()) {
        parts.add(part);
        letters.append(part, part.charAt(0) == '(' ? 1 : 0, part.replace(")", "").length());
      }
    }
    return new Affix(letters.toString(), columns[1], List.copyOf(parts));
  }

  /** Returns the number of letters of a prefix. */
  int prefixLength(int prefix) {
    return prefixLengths[prefix];
  }

  /** Returns the number of letters of a suffix. */
  int suffixLength(int suffix) {
    return suffixLengths[suffix];
  }

  /**
   * Finds the prefixes in the word as it was written. Its spelling decides: an alef with hamza or
   * madda begins no article, the prefix of the first person is an alef with hamza above, and where
   * the hamza is below, the stem begins.
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
        return prefix > 1 && !verbal[prefix] ? (long) prefix << (letters * WIDTH) : found;
      }
      node = forwards.next[node * LETTERS + spelled(c)] & 0xFF;
      if (node == 0) {
        break;
      }
      found |= (long) forwards.affix[node] << (++letters * WIDTH);
    }
    return found;
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

  /** The letters of one side; node 0 is the root. */
  private static final class Trie {
    private byte[] next = new byte[LETTERS];
    private byte[] affix = new byte[1];

    Trie(List<Affix> affixes, boolean backwards) {
      for (int k = 0; k < affixes.size(); k++) {
        String letters = affixes.get(k).letters;
        int node = 0;
        for (int i = 0; i < letters.length(); i++) {
          int code = spelled(letters.charAt(backwards ? letters.length() - 1 - i : i));
          int edge = node * LETTERS + code;
          if (next[edge] == 0) {
            next[edge] = (byte) affix.length;
            affix = Arrays.copyOf(affix, affix.length + 1);
            next = Arrays.copyOf(next, next.length + LETTERS);
          }
          node = next[edge] & 0xFF;
        }
        affix[node] = (byte) (k + 1);
      }
      if (affix.length > 0xFF) {
        throw new IllegalArgumentException("affix grammar: too many affixes");
      }
    }
  }
}
