// SPDX-License-Identifier: Apache-2.0
package org.arabictext.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.arabictext.analysis.AnalyzedToken;
import org.arabictext.analysis.TextAnalyzer;
import org.arabictext.core.TokenType;

/**
 * How many words has an article? It depends on what counts as the same word.
 *
 * <p>The fact: an Arabic word between two spaces may hold a conjunction, a preposition, the article
 * and a pronoun besides its stem, and its vowels, its hamzas and its length may be written or left
 * out. Counting strings therefore finds far more words than the writer used. Each line below folds
 * one thing more: marks and tatweel, then spelling, then clitics and inflection.
 *
 * <p>Run: {@code examples/run CountWords [FILE]}
 */
final class CountWords {

  private CountWords() {}

  public static void main(String[] args) throws IOException {
    String text = Files.readString(Path.of(args.length > 0 ? args[0] : "examples/corpus/news.txt"));

    List<AnalyzedToken> words =
        TextAnalyzer.standard().analyze(text).stream()
            .filter(token -> token.token().type() == TokenType.ARABIC)
            .toList();
    Set<String> written = new TreeSet<>();
    Set<String> normalized = new TreeSet<>();
    Set<String> stems = new TreeSet<>();
    for (AnalyzedToken word : words) {
      written.add(word.token().text());
      normalized.add(word.normalized());
      stems.add(word.stem());
    }

    System.out.println("Arabic words in the text        " + words.size());
    System.out.println("different as they are written   " + written.size());
    System.out.println("different after normalization   " + normalized.size());
    System.out.println("different stems                 " + stems.size());
    System.out.println(
        "of all words, stop words        "
            + words.stream().filter(AnalyzedToken::stop).count() * 100 / Math.max(words.size(), 1)
            + " %");
  }
}
