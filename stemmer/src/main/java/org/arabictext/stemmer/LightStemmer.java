// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import java.util.List;
import org.arabictext.core.TextBuffer;

/** A stemmer that removes the affixes of a table, without knowing any word. */
final class LightStemmer extends AbstractStemmer {

  private final AffixTable table;
  private final AffixMatcher[] prefixes;
  private final AffixMatcher suffixes;
  private final AffixWindow prefixWindow;
  private final AffixWindow suffixWindow;

  LightStemmer(AffixTable table) {
    super(table.name(), table.description(), table.policy());
    this.table = table;
    prefixes =
        table.prefixGroups().stream()
            .map(group -> new AffixMatcher(group, false))
            .toArray(AffixMatcher[]::new);
    suffixes = new AffixMatcher(table.suffixes(), true);
    prefixWindow = new AffixWindow(table.prefixGroups(), false);
    suffixWindow = new AffixWindow(table.suffixes().stream().map(List::of).toList(), true);
  }

  @Override
  public void stem(char[] written, int start, int end, TextBuffer term) {
    char[] word = term.array();
    int to = term.length();
    int from = prefixWindow.prefixes(word, 0, to);
    if (from < 0) {
      from = prefixes(word, to);
    }
    int behind = suffixWindow.suffixes(word, from, to);
    keep(term, from, behind >= 0 ? to - behind : suffixes(word, from, to));
  }

  /** Returns where the word begins after its prefixes. */
  private int prefixes(char[] word, int to) {
    int from = 0;
    for (AffixMatcher group : prefixes) {
      int k = group.prefix(word, from, to);
      if (k >= 0) {
        from += group.length(k);
      }
    }
    return from;
  }

  /** Returns where the word ends before its suffixes. */
  private int suffixes(char[] word, int from, int end) {
    int to = end;
    for (int k = suffixes.suffix(word, from, to, 0);
        k >= 0;
        k = k + 1 < suffixes.size() ? suffixes.suffix(word, from, to, k + 1) : -1) {
      to -= suffixes.length(k);
    }
    return to;
  }

  @Override
  void trace(String written, String normalized, List<Explanation.Step> steps) {
    char[] word = normalized.toCharArray();
    int from = 0;
    int to = word.length;
    for (int g = 0; g < prefixes.length; g++) {
      int k = prefixes[g].prefix(word, from, to);
      if (k >= 0) {
        from += prefixes[g].length(k);
        AffixTable.Affix affix = table.prefixGroups().get(g).get(k);
        String kind = affix.kind().equals("article") ? "article" : "proclitic";
        steps.add(step(kind, affix, word, from, to));
      }
    }
    for (int k = 0; k < suffixes.size(); k++) {
      k = suffixes.suffix(word, from, to, k);
      if (k < 0) {
        break;
      }
      to -= suffixes.length(k);
      steps.add(step("inflection", table.suffixes().get(k), word, from, to));
    }
  }

  private static Explanation.Step step(
      String kind, AffixTable.Affix affix, char[] word, int from, int to) {
    return new Explanation.Step(
        kind, affix.letters(), new String(word, from, to - from), affix.note());
  }
}
