// SPDX-License-Identifier: Apache-2.0
package org.arabictext.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arabictext.analysis.TextAnalyzer;

/**
 * A search engine in sixty lines: an index from stems to paragraphs, and a ranking.
 *
 * <p>The fact: the word of a question is seldom the word of the answer. Someone asks for "the
 * plans", the text has "the plan", "our plan" and "and for planning". When question and text are
 * led to stems by the same chain they meet. The ranking gives a rare stem more weight than a common
 * one, the idea behind all ranking functions.
 *
 * <p>Run: {@code examples/run TinySearchEngine [QUERY [FILE]]}
 */
final class TinySearchEngine {

  private final List<String> paragraphs = new ArrayList<>();
  private final Map<String, Map<Integer, Integer>> index = new HashMap<>();

  private TinySearchEngine() {}

  public static void main(String[] args) throws IOException {
    // نتائج الدراسات
    String query =
        args.length > 0
            ? args[0]
            : "\u0646\u062A\u0627\u0626\u062C \u0627\u0644\u062F\u0631\u0627\u0633\u0627\u062A";
    String file = args.length > 1 ? args[1] : "examples/corpus/news.txt";

    TinySearchEngine engine = new TinySearchEngine();
    Files.readString(Path.of(file)).lines().filter(line -> !line.isBlank()).forEach(engine::add);
    for (int hit : engine.search(query)) {
      System.out.println((hit + 1) + ": " + engine.paragraphs.get(hit));
    }
  }

  private void add(String paragraph) {
    int number = paragraphs.size();
    paragraphs.add(paragraph);
    TextAnalyzer.standard()
        .terms(paragraph)
        .forEach(
            stem ->
                index.computeIfAbsent(stem, s -> new HashMap<>()).merge(number, 1, Integer::sum));
  }

  private List<Integer> search(String query) {
    Map<Integer, Double> scores = new HashMap<>();
    TextAnalyzer.standard()
        .terms(query)
        .forEach(
            stem -> {
              Map<Integer, Integer> found = index.getOrDefault(stem, Map.of());
              double rarity = Math.log(1 + (double) paragraphs.size() / (1 + found.size()));
              found.forEach((n, times) -> scores.merge(n, rarity * times, Double::sum));
            });
    return scores.entrySet().stream()
        .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .limit(3)
        .toList();
  }
}
