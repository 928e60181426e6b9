// SPDX-License-Identifier: Apache-2.0
package org.arabictext.examples;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.arabictext.analysis.TermReader;
import org.arabictext.analysis.TextAnalyzer;

/**
 * Finds the words of a query in a file of any size, in the memory of a few pages.
 *
 * <p>The fact: a word of running text and its marks, or an emoji and its skin tone, must not be
 * torn when the file is read in blocks, and a place in the file is worth something only if it
 * counts from the beginning of the file. A reader of terms takes care of both: it keeps a window,
 * and its places are of type long.
 *
 * <p>Run: {@code examples/run FilterLargeFile [FILE [QUERY]]}
 */
final class FilterLargeFile {

  private FilterLargeFile() {}

  public static void main(String[] args) throws IOException {
    Path file = Path.of(args.length > 0 ? args[0] : "examples/corpus/news.txt");
    // محطة
    String query = args.length > 1 ? args[1] : "\u0645\u062D\u0637\u0629";

    TextAnalyzer analyzer = TextAnalyzer.standard();
    Set<String> wanted = analyzer.terms(query).collect(Collectors.toSet());
    long tokens = 0;
    long found = 0;
    try (BufferedReader input = Files.newBufferedReader(file)) {
      TermReader term = analyzer.read(input);
      while (term.next()) {
        tokens++;
        if (wanted.contains(term.stem().toString())) {
          found++;
          int length = term.bufferEnd() - term.bufferStart();
          System.out.println(
              term.start() + "\t" + new String(term.buffer(), term.bufferStart(), length));
        }
      }
    }
    System.out.println(found + " of " + tokens + " tokens");
  }
}
