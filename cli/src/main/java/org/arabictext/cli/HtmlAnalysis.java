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
final class HtmlAnalysis implements AnalysisWriter {

  private final Writer out;
  private final PageWords words = new PageWords();
  private final List<PageText> texts = new ArrayList<>();
  private TextAnalyzer analyzer = TextAnalyzer.standard();

  HtmlAnalysis(Writer out) {
    this.out = out;
  }

  @Override
  public void begin() {}

  @Override
  public void input(TextAnalyzer analyzer, Reader reader) throws IOException {
    this.analyzer = analyzer;
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

  @Override
  public void token(TermReader token) {
    words.count(token);
  }

  @Override
  public void end() throws IOException {
    new HtmlPage(analyzer, words, texts).write(out);
  }
}
