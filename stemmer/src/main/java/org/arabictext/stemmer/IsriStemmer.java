// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arabictext.core.TextBuffer;

/*
 * The ISRI stemmer: affixes of three and two letters go by length, then patterns of four, five and
 * six letters give up their radicals. The tables are in isri.tsv.
 */
final class IsriStemmer extends AbstractStemmer {

  private static final char ALEF = '\u0627';
  private static final char WAW = '\u0648';

  private final char[][][] prefixes = new char[4][][];
  private final char[][][] suffixes = new char[4][][];
  private final Map<String, char[][]> patterns = new HashMap<>();
  private final char[][] four;
  private final char[][] fiveOfThree;
  private final char[][] fiveOfFour;
  private final char[][] sixOfThree;
  private final char[][] sixOfFour;

  IsriStemmer() {
    super("isri", "the root stemmer of Taghva, Elkhoury and Coombs, without a dictionary", "none");
    for (int n = 0; n < prefixes.length; n++) {
      prefixes[n] = new char[0][];
      suffixes[n] = new char[0][];
    }
    Rows rows = new Rows("isri.tsv");
    while (rows.next()) {
      line(rows.rest().toString());
    }
    four = patterns.getOrDefault("4", new char[0][]);
    fiveOfThree = patterns.getOrDefault("53", new char[0][]);
    fiveOfFour = patterns.getOrDefault("54", new char[0][]);
    sixOfThree = patterns.getOrDefault("6", new char[0][]);
    sixOfFour = patterns.getOrDefault("64", new char[0][]);
  }

  private void line(String line) {
    String[] columns = line.split("\t", -1);
    char[] letters = columns[columns.length - 1].toCharArray();
    switch (columns[0]) {
      case "prefix" -> prefixes[letters.length] = with(prefixes[letters.length], letters);
      case "suffix" -> suffixes[letters.length] = with(suffixes[letters.length], letters);
      default -> patterns.merge(columns[1], new char[][] {letters}, (a, b) -> with(a, b[0]));
    }
  }

  private static char[][] with(char[][] list, char[] more) {
    List<char[]> all = new ArrayList<>(List.of(list));
    all.add(more);
    return all.toArray(char[][]::new);
  }

  @Override
  public void stem(char[] written, int start, int end, TextBuffer term) {
    stripTashkeel(term);
    affixes(term);
    root(term);
  }

  private static void stripTashkeel(TextBuffer term) {
    char[] word = term.array();
    int to = 0;
    for (int i = 0; i < term.length(); i++) {
      if (word[i] < '\u064B' || word[i] > '\u0652') {
        word[to++] = word[i];
      }
    }
    term.setLength(to);
  }

  private void affixes(TextBuffer term) {
    if (!prefix(term, 3, 6)) {
      prefix(term, 2, 5);
    }
    if (!suffix(term, 3, 6)) {
      suffix(term, 2, 5);
    }
    char[] word = term.array();
    if (term.length() >= 4 && word[0] == WAW && word[1] == WAW) {
      keep(term, 1, term.length());
    }
    if (term.length() > 0 && (word[0] == '\u0622' || word[0] == '\u0623' || word[0] == '\u0625')) {
      word[0] = ALEF; // ALEF WITH MADDA ABOVE, WITH HAMZA ABOVE, WITH HAMZA BELOW
    }
  }

  private void root(TextBuffer term) {
    switch (term.length()) {
      case 4 -> fromFour(term);
      case 5 -> fromFive(term);
      case 6 -> fromSix(term);
      case 7 -> {
        if (suffix(term, 1, 1) || prefix(term, 1, 1)) {
          fromSix(term);
        }
      }
      default -> {}
    }
  }

  private void fromFour(TextBuffer term) {
    if (!pattern(term, four) && !suffix(term, 1, 1)) {
      prefix(term, 1, 1);
    }
  }

  private void fromFive(TextBuffer term) {
    if (pattern(term, fiveOfThree)) {
      return;
    }
    if (suffix(term, 1, 1) || prefix(term, 1, 1)) {
      fromFour(term);
    } else {
      pattern(term, fiveOfFour);
    }
  }

  private void fromSix(TextBuffer term) {
    if (pattern(term, sixOfThree)) {
      return;
    }
    if (suffix(term, 1, 1) || prefix(term, 1, 1)) {
      fromFive(term);
    } else {
      pattern(term, sixOfFour);
    }
  }

  private boolean prefix(TextBuffer term, int length, int least) {
    int n = term.length();
    if (n >= least) {
      for (char[] prefix : prefixes[length]) {
        if (at(term.array(), 0, n, prefix)) {
          keep(term, length, n);
          return true;
        }
      }
    }
    return false;
  }

  private boolean suffix(TextBuffer term, int length, int least) {
    int n = term.length();
    if (n >= least) {
      for (char[] suffix : suffixes[length]) {
        if (at(term.array(), n - length, n, suffix)) {
          term.setLength(n - length);
          return true;
        }
      }
    }
    return false;
  }

  private static boolean at(char[] word, int from, int end, char[] affix) {
    if (from < 0 || from + affix.length > end) {
      return false;
    }
    for (int i = 0; i < affix.length; i++) {
      if (word[from + i] != affix[i]) {
        return false;
      }
    }
    return true;
  }

  /** Reduces a word to its radicals if one of the patterns fits. */
  private static boolean pattern(TextBuffer term, char[][] list) {
    char[] word = term.array();
    for (char[] pattern : list) {
      if (fits(word, pattern)) {
        int to = 0;
        for (int i = 0; i < pattern.length; i++) {
          if (pattern[i] == '1' + to) {
            word[to++] = word[i];
          }
        }
        term.setLength(to);
        return true;
      }
    }
    return false;
  }

  private static boolean fits(char[] word, char[] pattern) {
    for (int i = 0; i < pattern.length; i++) {
      if (pattern[i] > '9') {
        if (pattern[i] != word[i]) {
          return false;
        }
      } else {
        for (int j = 0; j < i; j++) {
          if (pattern[j] == pattern[i] && word[j] != word[i]) {
            return false;
          }
        }
      }
    }
    return true;
  }

  @Override
  void trace(String written, String normalized, List<Explanation.Step> steps) {
    TextBuffer term = new TextBuffer(normalized.length() + 1);
    term.set(normalized);
    stripTashkeel(term);
    String bare = term.toString();
    if (!bare.equals(normalized)) {
      steps.add(new Explanation.Step("normalize", "", bare, "vowel marks removed"));
    }
    affixes(term);
    String cut = term.toString();
    if (!cut.equals(bare)) {
      steps.add(new Explanation.Step("inflection", "", cut, "affixes of three and two letters"));
    }
    root(term);
    if (!term.contentEquals(cut)) {
      steps.add(new Explanation.Step("map", "", term.toString(), "radicals of the pattern"));
    }
  }
}
