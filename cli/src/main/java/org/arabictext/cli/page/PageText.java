// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli.page;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.stream.IntStream;

/** One text of the page and the places of its tokens. */
final class PageText {

  private static final int FIELDS = 3;

  private final String name;
  private final String text;
  private int[] tokens = new int[FIELDS * 64];
  private int used;

  PageText(String name, String text) {
    this.name = name;
    this.text = text;
  }

  String name() {
    return name;
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

  /** The numbers of the words, token by token. */
  IntStream words() {
    return IntStream.range(0, tokens()).map(token -> tokens[token * FIELDS + 2]);
  }

  /**
   * Writes a paragraph a line and an element a token; whatever lies between the tokens is kept. A
   * paragraph knows its place in the text and the number of its first token, so that the tokens, of
   * which there are many, need to know nothing.
   */
  void write(Writer out, PageWords words) throws IOException {
    out.write("<section class=\"doc\" dir=\"auto\" tabindex=\"0\">");
    int token = 0;
    for (int line = 0; line < text.length() || line == 0; ) {
      int feed = text.indexOf('\n', line);
      int end = feed < 0 ? text.length() : feed;
      out.write("<p dir=\"auto\" data-s=" + line + " data-n=" + token / FIELDS + ">");
      int done = line;
      while (token < used && tokens[token] < end) {
        PageWord word = words.get(tokens[token + 2]);
        out.write(Html.escape(text.substring(done, tokens[token])));
        out.write(word.stop() ? "<b class=stop" : "<b");
        out.write(word.type().equals(PageWords.PLAIN) ? ">" : " data-t=" + word.type() + ">");
        done = tokens[token + 1];
        out.write(Html.escape(text.substring(tokens[token], done)));
        out.write("</b>");
        token += FIELDS;
      }
      out.write(Html.escape(text.substring(done, Math.max(done, end))));
      out.write("</p>\n");
      line = Math.max(done, end) + 1;
    }
    out.write("</section>\n");
  }
}
