// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import org.apache.commons.text.StringEscapeUtils;
import org.arabictext.analysis.TermReader;
import org.arabictext.analysis.TextAnalyzer;

/** One self-contained page: the text with every token coloured by its type, its stem on hover. */
final class HtmlAnalysis implements AnalysisWriter {

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="ar" dir="rtl">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>arabictext</title>
      <style>
      body { font: 1.2em/2 serif; max-width: 45em; margin: 2em auto; padding: 0 1em;
        color: #222; background: #fff; }
      section { white-space: pre-wrap; overflow-wrap: anywhere; }
      span[title] { border-bottom: 1px dotted #999; }
      .stop { color: #888; }
      .latin, .url, .domain, .email { color: #06c; }
      .number, .percent, .ordinal, .date, .time, .verse-number { color: #a50; }
      .hashtag, .mention { color: #083; }
      </style>
      </head>
      <body>
      """;

  private final Writer out;

  HtmlAnalysis(Writer out) {
    this.out = out;
  }

  @Override
  public void begin() throws IOException {
    out.write(HEAD);
  }

  @Override
  public void input(TextAnalyzer analyzer, Reader reader) throws IOException {
    out.write("<section>");
    try (Copy copy = new Copy(reader)) {
      TermReader tokens = analyzer.read(copy);
      while (tokens.next()) {
        escape(copy.upTo(tokens.start()));
        copy.upTo(tokens.end());
        token(tokens);
      }
      escape(copy.upTo(Long.MAX_VALUE));
    }
    out.write("</section>\n");
  }

  @Override
  public void token(TermReader token) throws IOException {
    out.write("<span class=\"" + TypeNames.of(token.type()) + (token.isStop() ? " stop" : ""));
    if (!token.stem().contentEquals(text(token))) {
      out.write("\" title=\"");
      escape(token.stem().toString());
    }
    out.write("\">");
    escape(text(token));
    out.write("</span>");
  }

  @Override
  public void end() throws IOException {
    out.write("</body>\n</html>\n");
  }

  private static String text(TermReader token) {
    return new String(token.buffer(), token.bufferStart(), token.bufferEnd() - token.bufferStart());
  }

  private void escape(String text) throws IOException {
    out.write(StringEscapeUtils.escapeHtml4(text));
  }

  /** Keeps what was read and not yet written, so that what lies between tokens is written too. */
  private static final class Copy extends Reader {

    private final Reader in;
    private final StringBuilder pending = new StringBuilder();
    private long written;

    Copy(Reader in) {
      this.in = in;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
      int count = in.read(target, offset, length);
      if (count > 0) {
        pending.append(target, offset, count);
      }
      return count;
    }

    /** Takes out the text from the last place up to this one. */
    String upTo(long place) {
      int length = (int) Math.min(place - written, pending.length());
      String text = pending.substring(0, length);
      pending.delete(0, length);
      written += length;
      return text;
    }

    @Override
    public void close() {}
  }
}
