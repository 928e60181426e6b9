// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import org.arabictext.analysis.TextAnalyzer;
import org.arabictext.cli.io.CommandFailure;
import org.arabictext.cli.page.ExplainPage;

/**
 * Gathers the texts of the explain page. Unlike the other formats it holds the whole text, since
 * the tables need all of it; so the text may not be of any size.
 */
final class HtmlAnalysis {

  /** The number of code units that a page can hold: beyond it no browser is of help. */
  static final int LONGEST = 1 << 22;

  private final ExplainPage page;
  private int held;

  HtmlAnalysis(TextAnalyzer analyzer) {
    this.page = new ExplainPage(analyzer, TypeNames::of);
  }

  /** Takes one input. */
  void add(String name, Reader reader) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] block = new char[1 << 14];
    for (int n = reader.read(block); n >= 0; n = reader.read(block)) {
      text.append(block, 0, n);
      held += n;
      if (held > LONGEST) {
        throw CommandFailure.badData(
            name + ": a page holds " + LONGEST + " code units; use another format, or a part");
      }
    }
    page.add(name, text.toString());
  }

  /** Writes the page. */
  void write(Writer out) throws IOException {
    page.write(out);
  }
}
