// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arabictext.analysis.TextAnalyzer;

/** Fills the template of the page. */
final class HtmlPage {

  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";

  private final PageWords words;
  private final List<PageText> texts;
  private final PageTables tables;
  private final Map<String, Section> sections = new HashMap<>();

  /** Writes what stands for a mark of the template. */
  private interface Section {
    void write(Writer out) throws IOException;
  }

  HtmlPage(TextAnalyzer analyzer, PageWords words, List<PageText> texts) {
    this.words = words;
    this.texts = texts;
    PageStemmers stemmers = new PageStemmers(analyzer.stemmer());
    tables = new PageTables(words, stemmers);
    PagePoints points = new PagePoints(analyzer.policy(), texts);
    String css = Html.part("page.css") + legendStyle();
    String js = Html.part("page.js");
    put("css", css);
    put("js", js);
    put("css-hash", Html.hash(css));
    put("js-hash", Html.hash(js));
    put("title", "arabictext");
    put("tokens", String.valueOf(texts.stream().mapToInt(PageText::tokens).sum()));
    put("words", String.valueOf(words.occurrences(PageWord::isWord)));
    put("distinct", String.valueOf(words.all().stream().filter(PageWord::isWord).count()));
    put("stem-count", String.valueOf(words.byStem().size()));
    put("stops", String.valueOf(words.occurrences(PageWord::stop)));
    put("policy", Html.escape(analyzer.policy().name()));
    put("stemmer", Html.escape(analyzer.stemmer().name()));
    sections.put("legend", this::legend);
    sections.put("text", this::text);
    sections.put("frequent", tables::frequent);
    sections.put("choose", tables::choose);
    sections.put("stemmer-heads", tables::heads);
    sections.put("compare", tables::compare);
    sections.put("points", points::write);
    sections.put("report", out -> new PageReport(texts).write(out));
    sections.put("data", out -> new PageData(words, stemmers).write(out));
  }

  private void put(String name, String value) {
    sections.put(name, out -> out.write(value));
  }

  /** Writes the page. */
  void write(Writer out) throws IOException {
    String template = Html.part("page.html");
    int done = 0;
    for (int at = template.indexOf(OPEN); at >= 0; at = template.indexOf(OPEN, done)) {
      out.write(template, done, at - done);
      int end = template.indexOf(CLOSE, at);
      String name = template.substring(at + OPEN.length(), end);
      Section section = sections.get(name);
      if (section == null) {
        throw new IllegalStateException("unknown mark in the template: " + name);
      }
      section.write(out);
      done = end + CLOSE.length();
    }
    out.write(template, done, template.length() - done);
  }

  private String legendStyle() {
    StringBuilder style = new StringBuilder();
    for (String type : words.types().keySet()) {
      style.append(".only-" + type + " .t:not(." + type + "){opacity:.25}\n");
    }
    return style.toString();
  }

  private void legend(Writer out) throws IOException {
    for (Map.Entry<String, Integer> type : words.types().entrySet()) {
      String name = type.getKey();
      out.write("<button type=\"button\" aria-pressed=\"false\" lang=\"en\" data-type=\"" + name);
      out.write("\" class=\"" + name + "\">" + name + " " + type.getValue() + "</button>");
    }
  }

  private void text(Writer out) throws IOException {
    for (int i = 0; i < texts.size(); i++) {
      if (texts.size() > 1) {
        out.write("<h3>" + (i + 1) + "</h3>\n");
      }
      texts.get(i).write(out, words);
    }
  }
}
