// SPDX-License-Identifier: Apache-2.0
package org.arabictext.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.arabictext.analysis.AnalyzedToken;
import org.arabictext.analysis.TextAnalyzer;
import org.arabictext.core.TokenType;

/**
 * What is an article about? Its most frequent stems, with a chart.
 *
 * <p>The fact: the most frequent words of every Arabic text are the same few: in, from, to, that.
 * They tell nothing, so they are stop words, and they must be recognised however they are spelled.
 * Of the rest no single spelling may be frequent, since each comes with and without article,
 * conjunction and plural; their stem is.
 *
 * <p>Run: {@code examples/run TermFrequencies [FILE]}
 */
final class TermFrequencies {

  private TermFrequencies() {}

  public static void main(String[] args) throws IOException {
    String text = Files.readString(Path.of(args.length > 0 ? args[0] : "examples/corpus/news.txt"));
    Map<String, Map<String, Integer>> forms = new TreeMap<>();
    for (AnalyzedToken token : TextAnalyzer.standard().analyze(text)) {
      if (token.token().type() == TokenType.ARABIC && !token.stop()) {
        forms
            .computeIfAbsent(token.stem(), stem -> new TreeMap<>())
            .merge(token.normalized(), 1, Integer::sum);
      }
    }
    forms.entrySet().stream()
        .sorted((a, b) -> total(b.getValue()) - total(a.getValue()))
        .limit(10)
        .forEach(
            entry -> {
              int count = total(entry.getValue());
              System.out.println(
                  count
                      + "\t"
                      + "#".repeat(count)
                      + "\t"
                      + entry.getKey()
                      + "\t"
                      + String.join(" ", entry.getValue().keySet()));
            });
  }

  private static int total(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
