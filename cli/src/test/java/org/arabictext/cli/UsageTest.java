// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.arabictext.normalizer.Policy;
import org.arabictext.stemmer.Stemmers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

  @ParameterizedTest
  @CsvSource({
    "analyse, did you mean 'analyze'?",
    "xyzzyxyzzy, there are",
  })
  void anUnknownCommandIsAnsweredWithTheNearestOne(String name, String part) {
    CommandLineRun.with("", name).failed(2, "unknown command '" + name + "'", part);
  }

  @ParameterizedTest
  @CsvSource({
    "normalize, --policy, serch, did you mean 'search'?",
    "analyze, --policy, lucine, did you mean 'lucene'?",
    "stem, --stemmer, light11, did you mean 'light1",
    "analyze, --format, json, did you mean 'jsonl'?",
    "tokenize, --format, html, unknown format 'html'",
    "analyze, --stop-words, extendet, did you mean 'extended'?",
    "normalize, --policyy, search, Unknown option",
    "normalize, --policy, '', unknown policy",
  })
  void unknownNamesAndOptionsAreBadUsage(String command, String option, String name, String part) {
    CommandLineRun.with("", command, option, name).failed(2, part);
  }

  @Test
  void aMissingWordIsBadUsage() {
    CommandLineRun.with("", "explain").failed(2, "Missing required parameter");
  }

  @Test
  void noCommandIsBadUsage() {
    CommandLineRun.with("").failed(2, "Missing required subcommand");
  }

  @Test
  void debugShowsTheStackTrace() {
    CommandLineRun run = CommandLineRun.with(new byte[] {(byte) 0xC3}, "tokenize", "--debug");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("not UTF-8 at byte 0").contains("\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version"})
  void helpAndVersionGoToStandardOutput(String option) {
    assertThat(CommandLineRun.with("", option).succeeded().out()).contains("arabictext");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "analyze",
        "normalize",
        "tokenize",
        "sentences",
        "stem",
        "explain",
        "segment",
        "inspect",
        "transliterate",
        "stats",
        "policies",
        "stemmers"
      })
  void everyCommandShowsItsOptions(String command) {
    for (String option : new String[] {"-h", "--help"}) {
      assertThat(CommandLineRun.with("", command, option).succeeded().out())
          .startsWith("Usage: arabictext " + command + " ")
          .contains("--output");
    }
    CommandLineRun.with("", command, "--no-such-option")
        .failed(2, "(try 'arabictext " + command + " --help')");
  }

  @Test
  void namesAreListedWithALineEach() {
    assertThat(CommandLineRun.with("", "policies").succeeded().lines())
        .map(line -> line.split("\t")[0])
        .isEqualTo(Policy.names());
    assertThat(CommandLineRun.with("", "stemmers").succeeded().lines())
        .map(line -> line.split("\t")[0])
        .isEqualTo(Stemmers.names());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"search", "clean", "dediacritize", "none", "lucene", "icu-folding", "camel"})
  void thePoliciesOfTheContractExist(String name) {
    CommandLineRun.with("كتاب", "normalize", "--policy", name).succeeded();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "standard",
        "light1",
        "light2",
        "light3",
        "light8",
        "light10",
        "lucene-light10",
        "snowball",
        "isri",
        "none"
      })
  void theStemmersOfTheContractExist(String name) {
    assertThat(CommandLineRun.with("كتاب\n", "stem", "--stemmer", name).succeeded().lines())
        .hasSize(1);
  }

  @Test
  void aClosedPipeEndsItQuietly() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    byte[] text = "كتاب ".repeat(50_000).getBytes(StandardCharsets.UTF_8);
    int code =
        Main.run(
            new String[] {"tokenize"},
            new ByteArrayInputStream(text),
            closed,
            new PrintStream(err, true, StandardCharsets.UTF_8));
    assertThat(err.size()).isZero();
    assertThat(code).isZero();
  }

  @Test
  void aFullDiskIsToldInOneLine() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new String[] {"normalize"},
            new ByteArrayInputStream("كتاب".getBytes(StandardCharsets.UTF_8)),
            full,
            new PrintStream(err, true, StandardCharsets.UTF_8));
    assertThat(code).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("arabictext: cannot write the output: No space left on device\n");
  }
}
