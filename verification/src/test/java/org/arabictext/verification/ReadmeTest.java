// SPDX-License-Identifier: Apache-2.0
package org.arabictext.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.arabictext.cli.Main;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * README says what the code does. With {@code -Dreadme.update=true} the outputs in it are written
 * anew in place of being compared.
 */
class ReadmeTest {

  private static final Path README = Path.of("../README.md");
  private static final Path NEWS = Path.of("../examples/corpus/news.txt");
  private static final int ROWS = 14;

  @Test
  void theFirstCommandPrintsWhatIsShown() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int code =
        Main.run(
            new String[] {"analyze", NEWS.toString()},
            InputStream.nullInputStream(),
            out,
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    assertThat(code).isZero();
    String rows =
        out.toString(StandardCharsets.UTF_8).lines().limit(ROWS).collect(Collectors.joining("\n"));
    compare("<!-- output: analyze examples/corpus/news.txt -->", rows + "\n…\n");
  }

  @Test
  void theSampleCompilesAndPrintsWhatIsShown(@TempDir Path folder) throws Exception {
    Matcher sample = Pattern.compile("(?s)```java\n(.*?)```").matcher(Files.readString(README));
    assertThat(sample.find()).isTrue();
    Path source = Files.writeString(folder.resolve("Sample.java"), sample.group(1));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    assertThat(compiler.run(null, null, null, "-encoding", "UTF-8", source.toString())).isZero();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream before = System.out;
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      var main = loader.loadClass("Sample").getDeclaredMethod("main", String[].class);
      main.setAccessible(true);
      main.invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    compare("<!-- output of the sample -->", out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void thePolicyTableShowsWhatHappens() throws IOException {
    Pattern row = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| `([^`]+)` \\| `([^`]+)` \\|");
    Matcher rows = row.matcher(Files.readString(README));
    List<String> shown = new ArrayList<>();
    while (rows.find()) {
      Policy policy = Policy.named(rows.group(1));
      assertThat(Normalizer.of(policy).normalize(rows.group(2)))
          .as(policy.name())
          .isEqualTo(rows.group(3));
      shown.add(policy.name());
    }
    assertThat(shown).containsExactlyInAnyOrderElementsOf(Policy.names());
  }

  @Test
  void theCoordinatesAreThoseOfThisBuild() throws IOException {
    Pattern version =
        Pattern.compile("<artifactId>arabictext-[a-z]+</artifactId>\\s*<version>(.*?)<");
    Matcher parent = version.matcher(Files.readString(Path.of("pom.xml")));
    Matcher shown = version.matcher(Files.readString(README));
    assertThat(parent.find()).isTrue();
    assertThat(shown.find()).isTrue();
    assertThat(shown.group(1)).isEqualTo(parent.group(1));
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    for (Path page : List.of(README, Path.of("../CONTRIBUTING.md"), Path.of("../CHANGELOG.md"))) {
      links(page);
    }
    try (var pages = Files.list(Path.of("../docs"))) {
      for (Path page : pages.filter(p -> p.toString().endsWith(".md")).toList()) {
        links(page);
      }
    }
  }

  private static void links(Path page) throws IOException {
    Matcher links = Pattern.compile("\\]\\(([^)#]+)(#[^)]*)?\\)").matcher(Files.readString(page));
    while (links.find()) {
      String target = links.group(1);
      if (!target.contains("://")) {
        assertThat(page.resolveSibling(target)).as("link in " + page).exists();
      }
    }
  }

  private static void compare(String marker, String output) throws IOException {
    String readme = Files.readString(README);
    int start = readme.indexOf("```text\n", readme.indexOf(marker)) + "```text\n".length();
    int end = readme.indexOf("```", start);
    assertThat(readme).contains(marker);
    if (Boolean.getBoolean("readme.update")) {
      Files.writeString(README, readme.substring(0, start) + output + readme.substring(end));
    } else {
      assertThat(readme.substring(start, end)).isEqualTo(output);
    }
  }
}
