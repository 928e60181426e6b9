// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However many threads work, the output is that of one. */
class ThreadsTest {

  private static final String[] COMMANDS = {
    "analyze",
    "analyze --format jsonl",
    "normalize",
    "normalize --policy clean",
    "tokenize",
    "tokenize --format lines",
    "sentences",
    "sentences --format tsv"
  };

  private static CommandLineRun run(String command, int threads, String... files) {
    String[] words = (command + " --threads " + threads).split(" ");
    String[] args = java.util.Arrays.copyOf(words, words.length + files.length);
    System.arraycopy(files, 0, args, words.length, files.length);
    return CommandLineRun.with("", args).succeeded();
  }

  private static void assertSame(String... files) {
    for (String command : COMMANDS) {
      CommandLineRun one = run(command, 1, files);
      assertThat(run(command, 3, files).out()).as(command).isEqualTo(one.out());
    }
  }

  private static String text(int length, int longestLine, long seed) throws IOException {
    String news = Files.readString(Path.of("../examples/corpus/news.txt")).replace('\n', ' ');
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      int line = random.nextInt(longestLine) + 1;
      for (int start = random.nextInt(news.length()); line > 0; start = 0) {
        int part = Math.min(line, news.length() - start);
        text.append(news, start, start + part);
        line -= part;
      }
      text.append(random.nextBoolean() ? "\n" : "\r\n");
    }
    return text.toString().replaceAll("[\\uD800-\\uDFFF]", "");
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 1_000, 100_000})
  void linesOfAnyLength(int longest, @TempDir Path folder) throws IOException {
    Path file = folder.resolve("lines.txt");
    Files.writeString(file, text(200_000, longest, 1));
    assertSame(file.toString());
  }

  @Test
  void aLineLongerThanAnyPart(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("long.txt");
    Files.writeString(file, text(200_000, 100, 2) + "كتاب ".repeat(230_000) + "\nثم\n");
    assertSame(file.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void pairsOfSurrogatesLieAcrossParts(String before, @TempDir Path folder) throws IOException {
    Path file = folder.resolve("faces.txt");
    Files.writeString(file, before + "\uD83D\uDE00".repeat(150_000) + "\nx\n");
    for (String command : new String[] {"normalize", "tokenize"}) {
      CommandLineRun one = run(command, 1, file.toString());
      assertThat(run(command, 3, file.toString()).out()).as(command).isEqualTo(one.out());
    }
  }

  @Test
  void manyFiles(@TempDir Path folder) throws IOException {
    String[] files = new String[100];
    for (int i = 0; i < files.length; i++) {
      Path file = folder.resolve(i + ".txt");
      Files.writeString(file, text(i * 10, 50, i));
      files[i] = file.toString();
    }
    assertSame(files);
  }

  @Test
  void whatCameBeforeAMalformedByteIsWritten() {
    byte[] good = "كتاب\n".repeat(100_000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    byte[] bytes = java.util.Arrays.copyOf(good, good.length + 1);
    bytes[good.length] = (byte) 0xD8;
    CommandLineRun run = CommandLineRun.with(bytes, "normalize", "--threads", "3");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo("arabictext: standard input: not UTF-8 at byte " + good.length + "\n");
    assertThat(run.out()).startsWith("كتاب\n").endsWith("\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1000", "x"})
  void aStrangeNumberIsBadUsage(String number) {
    CommandLineRun.with("", "normalize", "--threads", number).failed(2, "--threads");
  }
}
