// SPDX-License-Identifier: Apache-2.0
package org.arabictext.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command that is ended in the middle leaves the output file as it was. */
class InterruptedCommandTest {

  private static final byte[] TEXT =
      "\u0648\u0642\u0631\u0623 \u0627\u0644\u0643\u062A\u0627\u0628\n"
          .repeat(10_000)
          .getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  private Process start(Path out) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.arabictext.cli.Main",
                "analyze",
                "--output",
                out.toString()))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /* Feeds until part of the output is on the disk. */
  private void feed(Process process, Path out) throws IOException {
    OutputStream in = process.getOutputStream();
    long written = 0;
    while (written == 0) {
      in.write(TEXT);
      in.flush();
      for (Path file : files()) {
        written = Math.max(written, file.equals(out) ? 0 : Files.size(file));
      }
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  void terminated() throws Exception {
    Path out = Files.writeString(folder.resolve("out.tsv"), "before");
    Process process = start(out);
    feed(process, out);
    process.destroy();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isNotZero();
    assertThat(Files.readString(out)).isEqualTo("before");
    assertThat(files()).containsExactly(out);
  }

  @Test
  void killed() throws Exception {
    Path out = Files.writeString(folder.resolve("out.tsv"), "before");
    Process process = start(out);
    feed(process, out);
    process.destroyForcibly();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(out)).isEqualTo("before");
  }
}
