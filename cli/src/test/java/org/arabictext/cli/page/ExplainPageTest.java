// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.arabictext.analysis.TextAnalyzer;
import org.junit.jupiter.api.Test;

/** The page as text; how a browser takes it is tested in the module of verification. */
class ExplainPageTest {

  private static final Pattern TOKEN = Pattern.compile("<b(?: class=stop)?(?: data-t=[a-z-]+)?>");

  private static String page(String... texts) throws IOException {
    ExplainPage page =
        new ExplainPage(TextAnalyzer.standard(), type -> type.name().toLowerCase(Locale.ROOT));
    for (int i = 0; i < texts.length; i++) {
      page.add("text <" + (i + 1) + ">", texts[i]);
    }
    StringWriter out = new StringWriter();
    page.write(out);
    return out.toString();
  }

  private static long tokens(String page) {
    return TOKEN.matcher(page.substring(page.indexOf("<section class=\"doc"))).results().count();
  }

  @Test
  void thePageIsSelfContainedAndRunsOnlyItsOwnScript() throws IOException {
    String page = page("كتاب\r\nكتب");
    assertThat(page).contains("default-src 'none'").doesNotContain("{{").doesNotContain("src=");
    assertThat(page).doesNotContainPattern("(?i)(href|url|import)[=( ]+[\"']?https?:");
    String script = page.substring(page.lastIndexOf("<script>") + 8, page.lastIndexOf("</script>"));
    assertThat(page).contains("script-src 'sha256-" + Html.hash(script) + "'");
  }

  @Test
  void placesSurviveWhatParsersChange() throws IOException {
    assertThat(page("كتاب\r\n\0كتب"))
        .contains("<p dir=\"auto\" data-s=0 data-n=0><b>كتاب</b>&#13;</p>")
        .containsPattern(
            "<p dir=\"auto\" data-s=6 data-n=1>(<b[^>]*>)?\uFFFD(</b>)?<b>كتب</b></p>");
  }

  @Test
  void nothingOfTheTextIsMarkup() throws IOException {
    String page = page("قال <script>document.title='x'</script> & \"نعم\" <!-- ]]>\n");
    assertThat(page.split("<script", -1)).hasSize(3);
    assertThat(page).contains("&lt;").doesNotContain("<!-- ]]").contains("text &lt;1&gt;");
    String data = data(page);
    assertThat(data).doesNotContain("<", ">", "&");
    try (JsonParser json = new JsonFactory().createParser(data)) {
      while (json.nextToken() != null) {
        assertThat(json.currentToken()).isNotNull();
      }
    }
  }

  private static String data(String page) {
    int start = page.indexOf("id=\"data\">") + "id=\"data\">".length();
    return page.substring(start, page.indexOf("</script>", start));
  }

  @Test
  void wordsOfOneStemStandTogether() throws IOException {
    String page = page("الكتاب والكتب\nقلم", "كتابهم");
    assertThat(page).contains("<th scope=\"row\">كتاب</th><td class=\"n\">3</td>");
    assertThat(page).contains("<h3><bdi>text &lt;2&gt;</bdi></h3>");
    assertThat(data(page)).contains("\"docs\":[[0,1,2],[3]]");
  }

  @Test
  void changesAreToldCodePointByCodePoint() {
    assertThat(CodePointChanges.between("أُمّ", "ام"))
        .containsExactly(
            new CodePointChanges.Change("أ", "ا"),
            new CodePointChanges.Change("\u064F", ""),
            new CodePointChanges.Change("\u0651", ""));
    assertThat(CodePointChanges.between("\uFEFB", "لا"))
        .containsExactly(
            new CodePointChanges.Change("\uFEFB", "ل"), new CodePointChanges.Change("", "ا"));
    assertThat(CodePointChanges.between("كتاب", "كتاب")).isEmpty();
    assertThat(CodePointChanges.between("كتاب".repeat(90), "كتب")).isEmpty();
  }

  @Test
  void unusualCodePointsAreReported() throws IOException {
    String page = page("\u200Fﻻ ی ـ أ\u0654 \uFFFD ١ 1 ۱ \u00AD \uE000 \uFDD0 َ\n");
    assertThat(page)
        .contains("bidi controls", "presentation forms", "keyboard", "tatweel")
        .contains("replacement characters", "private use", "unassigned", "data-place=0>0</a>")
        .contains("<code>Controls.STRIP</code>", "PresentationForms.FOLD");
  }

  @Test
  void everyTokenHasItsElement() throws IOException {
    String news = Files.readString(Path.of("../examples/corpus/news.txt"));
    int tokens = TextAnalyzer.standard().analyze(news).size();
    String page = page(news);
    assertThat(tokens(page)).isEqualTo(tokens);
    List<String> types =
        Pattern.compile("<b data-t=([a-z-]+)>")
            .matcher(page)
            .results()
            .map((MatchResult m) -> m.group(1))
            .distinct()
            .toList();
    assertThat(types).contains("number", "date", "url", "hashtag", "mention", "emoji", "email");
  }

  @Test
  void thePageGrowsWithTheTextAndNoFaster() throws IOException {
    String news = Files.readString(Path.of("../examples/corpus/news.txt"));
    int once = page(news.repeat(10)).length();
    int twice = page(news.repeat(20)).length();
    assertThat(twice - once).isLessThan(6 * 10 * news.length());
  }
}
