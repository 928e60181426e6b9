// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

/** What docs/migration.md says of words is what the two analyzers make of them. */
class MigrationPageTest {

  private static final Path PAGE = Path.of("../../docs/migration.md");

  private final Analyzer ours = new ArabicTextAnalyzer();
  private final Analyzer lucenes = new ArabicAnalyzer();

  @Test
  void everyRowIsTrue() throws IOException {
    List<String> wrong = new ArrayList<>();
    int rows = 0;
    for (String line : Files.readAllLines(PAGE)) {
      if (line.startsWith("| `")) {
        rows++;
        String written = line.substring(3, line.indexOf('`', 3));
        String row =
            "| `" + written + "` | " + cell(lucenes, written) + " | " + cell(ours, written);
        if (!line.equals(row + " |")) {
          wrong.add(row + " |");
        }
      }
    }
    assertThat(rows).isGreaterThan(20);
    assertThat(wrong).as("rows as they should be").isEmpty();
  }

  private static String cell(Analyzer analyzer, String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("f", text)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    }
    return terms.isEmpty() ? "\u2014" : "`" + String.join(" ", terms) + "`";
  }
}
