// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.arabictext.analysis.TermReader;
import org.arabictext.core.TokenType;

/** The distinct tokens of a page, with their counts. */
final class PageWords {

  private static final Comparator<PageWord> FREQUENT_FIRST =
      Comparator.comparingInt(PageWord::count).reversed().thenComparing(PageWord::text);

  /** The type of token that is not marked in the text, as most are of it. */
  static final String PLAIN = "arabic";

  private final Function<TokenType, String> typeNames;
  private final Map<String, PageWord> byText = new HashMap<>();
  private final List<PageWord> words = new ArrayList<>();

  PageWords(Function<TokenType, String> typeNames) {
    this.typeNames = typeNames;
  }

  /** Counts the token that the reader stands on. */
  PageWord count(TermReader token) {
    int length = token.bufferEnd() - token.bufferStart();
    String text = new String(token.buffer(), token.bufferStart(), length);
    String type = typeNames.apply(token.type());
    PageWord word = byText.get(type + ' ' + text);
    if (word == null) {
      word =
          new PageWord(
              words.size(),
              text,
              type,
              token.normalized().toString(),
              token.stem().toString(),
              token.isWord(),
              token.isStop());
      byText.put(type + ' ' + text, word);
      words.add(word);
    }
    word.found();
    return word;
  }

  PageWord get(int number) {
    return words.get(number);
  }

  /** All of them, in the order of their first occurrence. */
  List<PageWord> all() {
    return words;
  }

  /** Those that stemmers were asked about, without stop words, the most frequent first. */
  List<PageWord> frequentWords(int limit) {
    return words.stream()
        .filter(word -> word.isWord() && !word.stop())
        .sorted(FREQUENT_FIRST)
        .limit(limit)
        .toList();
  }

  /** Sums the occurrences of some of them. */
  int occurrences(Predicate<PageWord> wanted) {
    return words.stream().filter(wanted).mapToInt(PageWord::count).sum();
  }

  /** How often each type occurs, the types by name. */
  Map<String, Integer> types() {
    Map<String, Integer> types = new TreeMap<>();
    words.forEach(word -> types.merge(word.type(), word.count(), Integer::sum));
    return types;
  }

  /** The words of each stem, without stop words; those of the most frequent stems first. */
  List<List<PageWord>> byStem() {
    Map<String, List<PageWord>> stems = new TreeMap<>();
    for (PageWord word : words) {
      if (word.isWord() && !word.stop()) {
        stems.computeIfAbsent(word.stem(), stem -> new ArrayList<>()).add(word);
      }
    }
    stems.values().forEach(forms -> forms.sort(FREQUENT_FIRST));
    return stems.values().stream()
        .sorted(Comparator.comparingInt(PageWords::sum).reversed())
        .toList();
  }

  static int sum(List<PageWord> words) {
    return words.stream().mapToInt(PageWord::count).sum();
  }
}
