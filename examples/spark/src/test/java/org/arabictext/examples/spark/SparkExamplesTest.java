// SPDX-License-Identifier: Apache-2.0
package org.arabictext.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked examples on the data that they bring, and on another path. */
class SparkExamplesTest {

  @TempDir Path folder;

  private static List<String> printed(Consumer<String[]> program, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream before = System.out;
    try {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      program.accept(args);
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void aCorpusIsCleanedAndNearDuplicatesAreFoundInAnySpelling() throws IOException {
    Path result = folder.resolve("result");
    List<String> lines =
        printed(CleanWebCorpus::main, Path.of("corpus", "web.txt").toString(), result.toString());
    assertThat(lines.get(1)).startsWith("as found\t16\t");
    assertThat(lines.get(2)).startsWith("cleaned, Arabic\t14\t");
    assertThat(lines.get(3)).startsWith("whole sentences\t11\t");
    assertThat(lines.get(4)).startsWith("no near-duplicates\t7\t");
    List<String> kept = read(result);
    assertThat(kept).hasSize(7);
    assertThat(kept).filteredOn(page -> page.contains("وزارة التربية")).hasSize(1);
    assertThat(kept).filteredOn(page -> page.contains("كان المطر غزيرا في الشمال")).hasSize(1);
    assertThat(kept).noneMatch(page -> page.contains("سياسة الخصوصية"));
    assertThat(kept).noneMatch(page -> page.contains("\u202E"));
    assertThat(lines.get(5)).startsWith("before\t").contains("ﻛﺎﻥ ﺍﻟﻤﻄﺮ");
    assertThat(lines.get(6)).startsWith("after\t").contains("كان المطر");
    assertThat(
            printed(
                CleanWebCorpus::main, Path.of("corpus", "web.txt").toString(), result.toString()))
        .as("a result is not overwritten")
        .isEmpty();
  }

  @Test
  void aCorpusWithNothingToKeepIsNoError() throws IOException {
    Path foreign = folder.resolve("foreign.txt");
    Files.writeString(foreign, "Not a word of it.\nMenu\n");
    List<String> lines = printed(CleanWebCorpus::main, foreign.toString());
    assertThat(lines).hasSize(5);
    assertThat(lines.get(4)).isEqualTo("no near-duplicates\t0\t0\t0\t-");
  }

  @Test
  void termsOfAnArchiveAreCountedOverTheirForms() throws IOException {
    List<String> lines = printed(TermCounts::main, Path.of("corpus", "archive").toString());
    assertThat(lines).hasSize(21);
    assertThat(lines.get(0)).isEqualTo("term\tmost used form\tuses\tforms\tarticles\tfiles");
    assertThat(lines).anyMatch(line -> line.matches(".*\tالكهرباء\t\\d+\t[2-9]\t\\d\t2"));
    Path one = folder.resolve("one.txt");
    Files.writeString(one, "وكتاب والكتاب كتاب\n");
    assertThat(printed(TermCounts::main, one.toString()).get(1)).endsWith("\tكتاب\t3\t3\t1\t1");
  }

  private static List<String> read(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      StringBuilder text = new StringBuilder();
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
        text.append(Files.readString(file));
      }
      return text.toString().lines().toList();
    }
  }
}
