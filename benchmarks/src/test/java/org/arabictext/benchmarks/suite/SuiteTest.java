// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.arabictext.benchmarks.Corpus;
import org.arabictext.benchmarks.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The suite runs from end to end; what it measures in so short a time is not looked at. */
class SuiteTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  private int run(String... args) {
    return Suite.run(new PrintStream(printed, true, StandardCharsets.UTF_8), args);
  }

  @Test
  void allPartsAreMeasuredAndReported() throws IOException {
    Path corpus = Files.writeString(folder.resolve("mine.txt"), Corpus.read(Corpus.NEWS));
    String results = folder.resolve("speed").toString();
    assertThat(
            run(
                "--trial",
                "--results",
                results,
                "--root",
                folder.toString(),
                "--commit",
                "abc",
                "--subjects",
                "Chain|cursor",
                "-p",
                "corpus=news," + corpus))
        .isZero();
    String name = "jdk-" + Runtime.version().feature();
    JsonNode run = new ObjectMapper().readTree(Files.readString(Path.of(results, name + ".json")));
    assertThat(run.path("subjects").path("corpora").findValuesAsText("corpus"))
        .containsExactly("news", corpus.toString());
    assertThat(run.path("subjects").path("machine").path("processors").asInt()).isPositive();
    assertThat(run.path("growth").path("rows").findValuesAsText("subject"))
        .contains("tokens", "text to stems", "Lucene ArabicAnalyzer");
    assertThat(run.path("hostile").path("rows").findValuesAsText("text"))
        .containsAll(HostileTexts.units().keySet());
    assertThat(run.path("start").path("rows").findValuesAsText("what")).contains("first stem");
    assertThat(run.path("start").path("heap")).hasSize(run.path("start").path("steps").size() + 1);
    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("files: left out");
    Report.main(new String[] {results, folder.toString()});
    assertThat(Path.of(results, "throughput.tsv")).content().contains("-news\tText to stems");
    assertThat(Path.of(results, "throughput.tsv")).content().contains(corpus.toString());
  }

  @Test
  void aPartThatIsUnknownIsBadUsage() {
    assertThat(run("--parts", "nothing", "--results", folder.toString())).isEqualTo(2);
  }

  @Test
  void textIsTheSameForTheSameSeedAndAsLongAsAskedFor() throws IOException {
    VariedText text = new VariedText(1, List.of(Corpus.NEWS));
    char[] made = text.text(5_000);
    assertThat(made).hasSize(5_000).isEqualTo(new VariedText(1, List.of(Corpus.NEWS)).text(5_000));
    assertThat(made).isNotEqualTo(new VariedText(2, List.of(Corpus.NEWS)).text(5_000));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    assertThat(text.write(bytes, 10_000)).isEqualTo(bytes.size()).isGreaterThanOrEqualTo(10_000);
    assertThat(bytes.toString(StandardCharsets.UTF_8)).endsWith("\n");
  }
}
