// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli.page;

import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.arabictext.analysis.TermReader;
import org.arabictext.analysis.TextAnalyzer;
import org.arabictext.core.TokenType;

/**
 * One self-contained page: the texts with every token coloured by its type and its steps at a tap,
 * stemmers side by side, the most frequent stems, what the policy changes, what is unusual. For one
 * thread; it holds its texts, and the page is about ten times as long.
 */
public final class ExplainPage {

  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";

  private final TextAnalyzer analyzer;
  private final PageWords words;
  private final List<PageText> texts = new ArrayList<>();

  /** Writes what stands for a mark of the template. */
  private interface Section {
    void write(Writer out) throws IOException;
  }

  /**
   * Makes an empty page.
   *
   * @param analyzer the chain to explain
   * @param typeNames how types of tokens are called
   */
  public ExplainPage(TextAnalyzer analyzer, Function<TokenType, String> typeNames) {
    this.analyzer = analyzer;
    this.words = new PageWords(typeNames);
  }

  /**
   * Adds a text below those before.
   *
   * @param name what to call it
   * @param text any text
   */
  public void add(String name, String text) {
    PageText page = new PageText(name, text);
    TermReader tokens = analyzer.read(new StringReader(text));
    try {
      while (tokens.next()) {
        page.add((int) tokens.start(), (int) tokens.end(), words.count(tokens));
      }
    } catch (IOException e) {
      throw new IllegalStateException("a string cannot fail to be read", e);
    }
    texts.add(page);
  }

  /**
   * Writes the page.
   *
   * @param out where to; neither flushed nor closed
   * @throws IOException if it cannot be written
   */
  public void write(Writer out) throws IOException {
    Map<String, Section> sections = sections();
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

  private Map<String, Section> sections() {
    StemmerColumns stemmers = new StemmerColumns(analyzer.stemmer());
    StemTables tables = new StemTables(words, stemmers);
    String css = Html.part("page.css") + legendStyle();
    String js = Html.part("page.js");
    Map<String, Section> sections = new HashMap<>();
    Map.of(
            "css", css,
            "js", js,
            "css-hash", Html.hash(css),
            "js-hash", Html.hash(js),
            "title", Html.escape(title()),
            "policy", Html.escape(analyzer.policy().name()),
            "stemmer", Html.escape(analyzer.stemmer().name()))
        .forEach((name, value) -> sections.put(name, out -> out.write(value)));
    Map.of(
            "tokens", texts.stream().mapToInt(PageText::tokens).sum(),
            "words", words.occurrences(PageWord::isWord),
            "distinct", (int) words.all().stream().filter(PageWord::isWord).count(),
            "stem-count", words.byStem().size(),
            "stops", words.occurrences(PageWord::stop))
        .forEach((name, value) -> sections.put(name, out -> out.write(String.valueOf(value))));
    sections.put("legend", this::legend);
    sections.put("text", this::text);
    sections.put("frequent", tables::frequent);
    sections.put("choose", tables::choose);
    sections.put("stemmer-heads", tables::heads);
    sections.put("compare", tables::compare);
    sections.put("points", new CodePointTable(analyzer.policy(), texts)::write);
    sections.put("report", new InspectionTable(texts)::write);
    sections.put("data", new PageData(words, texts, stemmers)::write);
    return sections;
  }

  private String title() {
    return texts.stream().map(PageText::name).collect(Collectors.joining(", "));
  }

  /** Fades all tokens but those of one type. */
  private String legendStyle() {
    StringBuilder style = new StringBuilder();
    for (String type : words.types().keySet()) {
      String other = type.equals(PageWords.PLAIN) ? "[data-t]" : ":not([data-t=" + type + "])";
      style.append(".only-" + type + " b" + other + "{opacity:.2}\n");
    }
    return style.toString();
  }

  private void legend(Writer out) throws IOException {
    for (Map.Entry<String, Integer> type : words.types().entrySet()) {
      String name = type.getKey();
      out.write("<button type=\"button\" aria-pressed=\"false\" data-type=\"" + name + "\">");
      out.write("<b data-t=\"" + name + "\">" + name + "</b> <span>" + type.getValue());
      out.write("</span></button>");
    }
  }

  private void text(Writer out) throws IOException {
    for (PageText text : texts) {
      if (texts.size() > 1) {
        out.write("<h3><bdi>" + Html.escape(text.name()) + "</bdi></h3>\n");
      }
      text.write(out, words);
    }
  }
}
