// SPDX-License-Identifier: Apache-2.0
package org.arabictext.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The POMs hold what Maven Central asks for; {@code verification/release-check} looks at jars. */
class ReleaseTest {

  private static final List<String> PUBLISHED =
      List.of(
          "core",
          "normalizer",
          "stemmer",
          "analysis",
          "integrations/lucene",
          "integrations/spark",
          "cli");

  private static final Pattern MANAGED =
      Pattern.compile(
          "<dependency><groupId>(.*?)</groupId><artifactId>arabictext-(.*?)</artifactId>");

  private static String pom(String folder) throws IOException {
    return Files.readString(Path.of("..", folder, "pom.xml"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "bom"})
  void whatHasNoParentSaysAll(String folder) throws IOException {
    assertThat(pom(folder))
        .contains("<name>", "<description>", "<url>", "<license>", "<developer>", "<scm>")
        .contains("<connection>", "<developerConnection>", "<gpg.skip>true</gpg.skip>");
  }

  @Test
  void everyPublishedModuleHasSourcesAndJavadoc() throws IOException {
    for (String folder : PUBLISHED) {
      assertThat(pom(folder))
          .as(folder)
          .contains("<name>", "<description>", "maven-source-plugin", "maven-javadoc-plugin")
          .doesNotContain("maven.deploy.skip");
    }
  }

  @Test
  void theBomHasThePublishedModulesAtThisVersionAndNothingElse() throws IOException {
    List<String> managed =
        MANAGED.matcher(pom("bom")).results().map((MatchResult m) -> m.group(2)).toList();
    assertThat(managed)
        .containsExactlyElementsOf(
            PUBLISHED.stream().map(folder -> folder.replaceFirst(".*/", "")).toList());
    assertThat(pom("bom").split("<dependency>", -1)).hasSize(PUBLISHED.size() + 1);
    assertThat(pom("bom")).doesNotContain("<parent>").contains(version());
  }

  private static String version() throws IOException {
    String pom = pom("");
    int start = pom.indexOf("<version>");
    return pom.substring(start, pom.indexOf("</version>", start) + "</version>".length());
  }

  @Test
  void everyOtherModuleStaysHome() throws IOException {
    for (String folder : List.of("trainer", "examples", "benchmarks", "verification")) {
      assertThat(pom(folder)).contains("<maven.deploy.skip>true</maven.deploy.skip>");
    }
  }

  @Test
  void theChangelogHasAPlaceForTheNextVersion() throws IOException {
    assertThat(Files.readString(Path.of("../CHANGELOG.md"))).contains("## Unreleased\n");
  }
}
