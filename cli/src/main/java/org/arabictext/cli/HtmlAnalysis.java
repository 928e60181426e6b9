// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.arabictext.analysis.TermReader;
import org.arabictext.analysis.TextAnalyzer;

/**
 * One self-contained page: the texts with every token coloured by its type and its steps at a tap,
 * stemmers side by side, the most frequent stems, what the policy changes. Unlike the other formats
 * it holds the whole text: the tables need all of it before the page is written.
 */
final class HtmlAnalysis {

  private final TextAnalyzer analyzer;
  private final PageWords words = new PageWords();
  private final List<PageText> texts = new ArrayList<>();

  HtmlAnalysis(TextAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** Takes one input. */
  void add(Reader reader) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] block = new char[1 << 14];
    for (int n = reader.read(block); n >= 0; n = reader.read(block)) {
      text.append(block, 0, n);
    }
    PageText page = new PageText(text.toString());
    texts.add(page);
    TermReader tokens = analyzer.read(new StringReader(page.text()));
    while (tokens.next()) {
      page.add((int) tokens.start(), (int) tokens.end(), words.count(tokens));
    }
  }

  /** Writes the page. */
  void write(Writer out) throws IOException {
    new HtmlPage(analyzer, words, texts).write(out);
  }
}
