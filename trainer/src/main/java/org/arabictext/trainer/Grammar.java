// SPDX-License-Identifier: Apache-2.0
package org.arabictext.trainer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The prefixes and suffixes of the standard stemmer, and which may go together. */
final class Grammar {

  static final int BARE = 1;
  static final int PREP = 2;
  static final int DEF = 4;
  static final int IMPF = 8;
  static final int CLASSES = IMPF + 1;

  private final List<String> prefixes = new ArrayList<>();
  private final List<Integer> prefixClass = new ArrayList<>();
  private final List<String> suffixes = new ArrayList<>();
  private final List<Integer> suffixClasses = new ArrayList<>();
  private final Map<String, Integer> prefixIds = new HashMap<>();
  private final Map<String, Integer> suffixIds = new HashMap<>();
  private final List<Integer> hamza = new ArrayList<>();
  private int longestPrefix;
  private int longestSuffix;

  static Grammar read(Path file) throws IOException {
    Grammar grammar = new Grammar();
    for (String line : Files.readAllLines(file)) {
      String[] columns = line.split("\t", -1);
      if (columns[0].equals("prefix")) {
        grammar.prefix(columns[1], letters(columns[2]));
      } else if (columns[0].equals("suffix")) {
        grammar.suffix(columns[1], letters(columns[2]));
      }
    }
    return grammar;
  }

  private void prefix(String classes, String written) {
    String letters = Spelling.folded(written);
    hamza.add(written.indexOf('\u0623'));
    prefixIds.put(letters, prefixes.size());
    prefixes.add(letters);
    prefixClass.add(mask(classes));
    longestPrefix = Math.max(longestPrefix, letters.length());
  }

  private void suffix(String classes, String letters) {
    suffixIds.put(letters, suffixes.size());
    suffixes.add(letters);
    suffixClasses.add(mask(classes));
    longestSuffix = Math.max(longestSuffix, letters.length());
  }

  private static String letters(String parts) {
    return parts.replaceAll("[+()]", "");
  }

  private static int mask(String classes) {
    int mask = 0;
    for (String name : classes.split(" ", -1)) {
      mask |=
          switch (name) {
            case "BARE" -> BARE;
            case "PREP" -> PREP;
            case "DEF" -> DEF;
            case "IMPF" -> IMPF;
            default -> throw new IllegalArgumentException("no such class: " + name);
          };
    }
    return mask;
  }

  List<String> prefixes() {
    return prefixes;
  }

  List<String> suffixes() {
    return suffixes;
  }

  /** Returns the class of a prefix, below {@link #CLASSES}. */
  int type(int prefix) {
    return prefixClass.get(prefix);
  }

  boolean agree(int prefix, int suffix) {
    return (prefixClass.get(prefix) & suffixClasses.get(suffix)) != 0;
  }

  /**
   * Tells which prefixes the written form of a word allows: no article where an alef has a hamza,
   * no first person without one, and where an alef has its hamza below, the stem begins. Where an
   * alef has its hamza above after the seen of the future, and three letters follow, the prefix is
   * the first person's, unless the verb may be "ask" or "be weary".
   */
  BitSet allowed(String written) {
    BitSet allowed = new BitSet();
    BitSet forced = new BitSet();
    int below = written.indexOf('\u0625');
    for (int i = 0; i <= longestPrefix && i < written.length(); i++) {
      Integer prefix = prefixIds.get(Spelling.folded(written.substring(0, i)));
      if (prefix == null) {
        continue;
      }
      int type = prefixClass.get(prefix);
      boolean article = type == DEF && prefixes.get(prefix).charAt(i - 2) == '\u0627';
      if (article && written.charAt(i - 2) != '\u0627') {
        continue;
      }
      int at = hamza.get(prefix);
      if (at >= 0 && written.charAt(at) != '\u0623') {
        continue;
      }
      allowed.set(prefix);
      if (at > 0 && written.length() - i >= 3 && "\u0644\u0645".indexOf(written.charAt(i)) < 0) {
        forced.set(prefix);
      }
      if (below > 0 && below == i && type != IMPF) {
        forced.set(prefix);
      }
    }
    return forced.isEmpty() ? allowed : forced;
  }

  /** What to do with a way of splitting a word. */
  interface Split {
    void accept(int prefix, int suffix, String stem);
  }

  /** Hands over every legal split: shorter prefixes first, then shorter suffixes. */
  void splits(String word, BitSet allowed, Split sink) {
    for (int i = 0; i <= longestPrefix && i < word.length(); i++) {
      Integer prefix = prefixIds.get(word.substring(0, i));
      if (prefix == null || !allowed.get(prefix)) {
        continue;
      }
      for (int j = 0; j <= longestSuffix && i + j < word.length(); j++) {
        Integer suffix = suffixIds.get(word.substring(word.length() - j));
        boolean enough = i + j == 0 || word.length() - i - j >= 2;
        if (suffix != null && enough && agree(prefix, suffix)) {
          sink.accept(prefix, suffix, word.substring(i, word.length() - j));
        }
      }
    }
  }
}
