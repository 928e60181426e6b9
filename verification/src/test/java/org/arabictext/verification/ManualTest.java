// SPDX-License-Identifier: Apache-2.0
package org.arabictext.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arabictext.benchmarks.report.PageTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The manual says what the code does, and every link in it leads somewhere. With {@code
 * -Dmanual.update=true} outputs and tables are written anew in place of being compared.
 */
class ManualTest {

  private static final Path DOCS = Path.of("../docs");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]*)(?:#([^)]*))?\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
  private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```$");

  static List<Path> pages() throws IOException {
    try (Stream<Path> pages = Files.list(DOCS)) {
      return Stream.concat(
              pages.filter(page -> page.toString().endsWith(".md")).sorted(),
              Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "benchmarks/README.md")
                  .map(Path.of("..")::resolve))
          .toList();
    }
  }

  static List<Path> manual() throws IOException {
    return pages().stream().filter(page -> page.startsWith(DOCS)).toList();
  }

  @ParameterizedTest
  @MethodSource("manual")
  void itsCodePrintsWhatIsShown(Path page) throws IOException {
    String text = Files.readString(page);
    try (Snippets snippets = new Snippets()) {
      compare(page, text, snippets.run(text));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void itsTablesShowWhatWasMeasured(Path page) throws IOException {
    String text = Files.readString(page);
    compare(page, text, new PageTables(DOCS.resolve("results")).renew(text));
  }

  private static void compare(Path page, String text, String renewed) throws IOException {
    if (Boolean.getBoolean("manual.update")) {
      Files.writeString(page, renewed);
    } else {
      assertThat(text).isEqualTo(renewed);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkLeadsSomewhere(Path page) throws IOException {
    Matcher links = LINK.matcher(CODE.matcher(Files.readString(page)).replaceAll(""));
    while (links.find()) {
      if (!links.group(1).contains("://")) {
        Path target = links.group(1).isEmpty() ? page : page.resolveSibling(links.group(1));
        assertThat(target).as("link in " + page).exists();
        if (links.group(2) != null) {
          assertThat(anchors(target)).as("link in " + page).contains(links.group(2));
        }
      }
    }
  }

  /** The anchors that Markdown gives to headings. */
  private static Set<String> anchors(Path page) throws IOException {
    return HEADING
        .matcher(CODE.matcher(Files.readString(page)).replaceAll(""))
        .results()
        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .collect(Collectors.toSet());
  }

  @Test
  void theContentsNameEveryPage() throws IOException {
    String contents = Files.readString(DOCS.resolve("README.md"));
    for (Path page : manual()) {
      if (!page.endsWith("README.md")) {
        assertThat(contents).contains("](" + page.getFileName() + ")");
      }
    }
  }
}
