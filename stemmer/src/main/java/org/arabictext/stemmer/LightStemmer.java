// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import java.util.List;
import org.arabictext.core.TextBuffer;
import org.arabictext.normalizer.Policy;

/** A stemmer that removes the affixes of a table, without knowing any word. */
final class LightStemmer extends AbstractStemmer {

  private final AffixTable table;
  private final AffixMatcher[] prefixes;
  private final AffixMatcher suffixes;

  LightStemmer(AffixTable table) {
    super(table.name(), table.description(), Policy.named(table.policy()));
    this.table = table;
    prefixes =
        table.prefixGroups().stream()
            .map(group -> new AffixMatcher(group, false))
            .toArray(AffixMatcher[]::new);
    suffixes = new AffixMatcher(table.suffixes(), true);
  }

  @Override
  public void stem(char[] written, int start, int end, TextBuffer term) {
    char[] word = term.array();
    int from = 0;
    int to = term.length();
    for (AffixMatcher group : prefixes) {
      int k = group.prefix(word, from, to);
      if (k >= 0) {
        from += group.length(k);
      }
    }
    for (int k = suffixes.suffix(word, from, to, 0);
        k >= 0;
        k = k + 1 < suffixes.size() ? suffixes.suffix(word, from, to, k + 1) : -1) {
      to -= suffixes.length(k);
    }
    keep(term, from, to);
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
