// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;

/** One text of the page and the places of its tokens. */
final class PageText {

  private static final int FIELDS = 3;

  private final String text;
  private int[] tokens = new int[FIELDS * 64];
  private int used;

  PageText(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  int tokens() {
    return used / FIELDS;
  }

  /** Adds the next token, an occurrence of a word of the page. */
  void add(int start, int end, PageWord word) {
    if (used == tokens.length) {
      tokens = Arrays.copyOf(tokens, used * 2);
    }
    tokens[used++] = start;
    tokens[used++] = end;
    tokens[used++] = word.number();
  }

  /** Writes a paragraph a line, a span a token; whatever lies between the tokens is kept. */
  void write(Writer out, PageWords words) throws IOException {
    out.write("<section class=\"doc\" dir=\"auto\" tabindex=\"0\">");
    int token = 0;
    for (int line = 0; line < text.length() || line == 0; ) {
      int feed = text.indexOf('\n', line);
      int end = feed < 0 ? text.length() : feed;
      out.write("<p dir=\"auto\" data-s=\"" + line + "\">");
      int done = line;
      while (token < used && tokens[token] < end) {
        PageWord word = words.get(tokens[token + 2]);
        out.write(Html.escape(text.substring(done, tokens[token])));
        out.write("<span class=\"t " + word.type() + (word.stop() ? " stop" : ""));
        out.write("\" data-w=\"" + word.number() + "\">");
        done = tokens[token + 1];
        out.write(Html.escape(text.substring(tokens[token], done)));
        out.write("</span>");
        token += FIELDS;
      }
      out.write(Html.escape(text.substring(done, Math.max(done, end))));
      out.write("</p>\n");
      line = Math.max(done, end) + 1;
    }
    out.write("</section>\n");
  }
}
