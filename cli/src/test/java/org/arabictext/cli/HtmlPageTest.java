// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of {@code analyze --format html}, as text and in a real browser. */
class HtmlPageTest {

  private static final Pattern TOKEN = Pattern.compile("<span class=\"t ([a-z-]+)");

  @Test
  void thePageIsSelfContainedAndRunsOnlyItsOwnScript() {
    String page =
        CommandLineRun.with("كتاب\r\nكتب", "analyze", "--format", "html").succeeded().out();
    assertThat(page).contains("default-src 'none'").doesNotContain("{{").doesNotContain("src=");
    assertThat(page).contains("&#13;").contains("data-s=\"6\"");
    String script = page.substring(page.lastIndexOf("<script>") + 8, page.lastIndexOf("</script>"));
    assertThat(page).contains("script-src 'sha256-" + Html.hash(script) + "'");
  }

  @Test
  void changesAreToldCodePointByCodePoint() {
    assertThat(PageChanges.between("أُمّ", "ام"))
        .containsExactly(
            new PageChanges.Change("أ", "ا"),
            new PageChanges.Change("\u064F", ""),
            new PageChanges.Change("\u0651", ""));
    assertThat(PageChanges.between("\uFEFB", "لا"))
        .containsExactly(new PageChanges.Change("\uFEFB", "ل"), new PageChanges.Change("", "ا"));
    assertThat(PageChanges.between("كتاب", "كتاب")).isEmpty();
    assertThat(PageChanges.between("كتاب".repeat(90), "كتب")).isEmpty();
  }

  @Test
  void unusualCodePointsAreReported() {
    String text = "\u200Fﻻ ی ـ أ\u0654 \uFFFD ١ 1 ۱ १ \u00AD \uE000 \uFDD0 َ\n";
    String page = CommandLineRun.with(text, "analyze", "--format", "html").succeeded().out();
    assertThat(page)
        .contains("direction controls", "presentation forms", "other keyboards", "tatweel")
        .contains("a mark of its own", "replacement characters", "private use", "unassigned")
        .contains("ASCII digits", "Arabic-Indic digits", "other digits", "vowel marks");
  }

  @Test
  void aMegabyteOfTextHasAllItsTokens(@TempDir Path folder) throws Exception {
    String news = Files.readString(Path.of("../examples/corpus/news.txt"));
    Path big = Files.writeString(folder.resolve("big.txt"), news.repeat(1_000_000 / 7000 + 1));
    int rows = CommandLineRun.with("", "analyze", big.toString()).succeeded().lines().size() - 1;
    String page =
        CommandLineRun.with("", "analyze", "--format", "html", big.toString()).succeeded().out();
    assertThat(TOKEN.matcher(page).results().count()).isEqualTo(rows);
    assertThat(TOKEN.matcher(dom(folder, page)).results().count()).isEqualTo(rows);
  }

  @Test
  void theBrowserShowsTheTextAndRunsNothingOfIt(@TempDir Path folder) throws Exception {
    String text = "قال <script>document.title='x'</script></script> & \"نعم\"\n";
    String page = CommandLineRun.with(text, "analyze", "--format", "html").succeeded().out();
    String dom = dom(folder, page);
    assertThat(dom).contains("<title>arabictext</title>").contains("dir=\"rtl\"");
    assertThat(dom).contains("&lt;").doesNotContain("<script>document");
    List<String> types = TOKEN.matcher(dom).results().map((MatchResult m) -> m.group(1)).toList();
    assertThat(types).startsWith("arabic");
    assertThat(types)
        .hasSameSizeAs(CommandLineRun.with(text, "tokenize").lines().subList(1, types.size() + 1));
  }

  /** Loads a page in a browser without a window; returns what became of it. */
  private static String dom(Path folder, String page) throws IOException, InterruptedException {
    String browser = browser();
    assumeTrue(!browser.isEmpty(), "no chromium or google-chrome on the PATH");
    Path file = Files.writeString(folder.resolve("page.html"), page);
    Path out = folder.resolve("dom.html");
    Path err = folder.resolve("console.txt");
    Process process =
        new ProcessBuilder(
                browser,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--enable-logging=stderr",
                "--user-data-dir=" + folder.resolve("profile"),
                "--dump-dom",
                file.toUri().toString())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(err)).doesNotContain("CONSOLE");
    return Files.readString(out);
  }

  private static String browser() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(dir -> Stream.of("chromium", "google-chrome").map(name -> Path.of(dir, name)))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst()
        .orElse("");
  }
}
