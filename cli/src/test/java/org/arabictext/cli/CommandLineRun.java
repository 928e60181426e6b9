// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What one run of the command left: exit code, standard output and standard error. */
record CommandLineRun(int exitCode, String out, String err) {

  /** Runs the command on a text as its standard input. */
  static CommandLineRun with(String input, String... args) {
    return with(input.getBytes(StandardCharsets.UTF_8), args);
  }

  /** Runs the command on bytes as its standard input. */
  static CommandLineRun with(byte[] input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            args,
            new ByteArrayInputStream(input),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new CommandLineRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> lines() {
    return out.lines().toList();
  }

  CommandLineRun succeeded() {
    assertThat(err).isEmpty();
    assertThat(exitCode).isZero();
    return this;
  }

  /** Asserts that it failed with one line on standard error and nothing on standard output. */
  void failed(int code, String... parts) {
    assertThat(err.lines()).hasSize(1);
    assertThat(err).startsWith("arabictext: ").contains(parts).doesNotContain("\tat ");
    assertThat(out).isEmpty();
    assertThat(exitCode).isEqualTo(code);
  }
}
