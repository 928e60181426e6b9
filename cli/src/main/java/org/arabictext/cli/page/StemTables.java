// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli.page;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The tables of stems and stemmers. */
final class StemTables {

  private static final int FREQUENT = 40;
  private static final int FORMS = 12;
  private static final int COMPARED = 150;
  private static final int WIDTH = 1000;

  private final PageWords words;
  private final StemmerColumns stemmers;

  StemTables(PageWords words, StemmerColumns stemmers) {
    this.words = words;
    this.stemmers = stemmers;
  }

  /** The most frequent stems: a row each, with a bar as long as it is frequent. */
  void frequent(Writer out) throws IOException {
    List<List<PageWord>> stems = words.byStem();
    int most = stems.isEmpty() ? 1 : PageWords.sum(stems.get(0));
    for (List<PageWord> forms : stems.subList(0, Math.min(FREQUENT, stems.size()))) {
      int count = PageWords.sum(forms);
      out.write("<tr><th scope=\"row\">" + Html.escape(forms.get(0).stem()) + "</th>");
      out.write("<td class=\"n\">" + count + "</td><td class=\"chart\">");
      out.write("<svg viewBox=\"0 0 " + WIDTH + " 10\" preserveAspectRatio=\"none\" role=\"img\"");
      out.write(" aria-label=\"" + count + "\"><rect width=\"" + count * (long) WIDTH / most);
      out.write("\" height=\"10\"/></svg></td><td class=\"forms\">");
      forms(out, forms);
      out.write("</td></tr>\n");
    }
  }

  private static void forms(Writer out, List<PageWord> forms) throws IOException {
    for (PageWord form : forms.subList(0, Math.min(FORMS, forms.size()))) {
      out.write("<bdi>" + Html.escape(form.text()) + "</bdi> (" + form.count() + ") ");
    }
    if (forms.size() > FORMS) {
      out.write("\u2026");
    }
  }

  /** A box for each stemmer, to show or hide its column. */
  void choose(Writer out) throws IOException {
    for (String name : stemmers.names()) {
      out.write("<label><input type=\"checkbox\"" + (stemmers.shown(name) ? " checked> " : "> "));
      out.write(Html.escape(name) + "</label>");
    }
  }

  void heads(Writer out) throws IOException {
    for (String name : stemmers.names()) {
      out.write("<th scope=\"col\" lang=\"en\"><bdi>" + Html.escape(name) + "</bdi></th>");
    }
  }

  /** The most frequent words with the stems that each stemmer finds. */
  void compare(Writer out) throws IOException {
    for (PageWord word : words.frequentWords(COMPARED)) {
      out.write("<tr><td>" + Html.escape(word.text()) + "</td>");
      out.write("<td class=\"n\">" + word.count() + "</td>");
      List<String> stems = stemmers.stems(word);
      for (String stem : stems) {
        out.write(stem.equals(stems.get(0)) ? "<td>" : "<td class=\"differs\">");
        out.write(Html.escape(stem) + "</td>");
      }
      out.write("</tr>\n");
    }
  }
}
