// SPDX-License-Identifier: Apache-2.0
package org.arabictext.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command holds a bounded window of its input: any file passes in a heap of 64 MB. */
class BoundedMemoryTest {

  private static final String NEWS = readNews();

  @ParameterizedTest
  @CsvSource({
    "analyze,LINES",
    "normalize,LINES",
    "tokenize,LINES",
    "normalize,ONE_LINE",
    "tokenize,ONE_LINE",
    "sentences,ONE_LINE",
    "sentences,NO_SPACE",
    "analyze,NO_SPACE"
  })
  void aFileLargerThanTheHeapPasses(String command, Shape shape, @TempDir Path folder)
      throws Exception {
    run(command, shape, 100L << 20, folder);
  }

  @Tag("long")
  @ParameterizedTest
  @CsvSource({
    "analyze,LINES",
    "normalize,LINES",
    "tokenize,LINES",
    "normalize,ONE_LINE",
    "tokenize,NO_SPACE"
  })
  void aGigabytePasses(String command, Shape shape, @TempDir Path folder) throws Exception {
    run(command, shape, 1L << 30, folder);
  }

  private static void run(String command, Shape shape, long bytes, Path folder) throws Exception {
    Path messages = folder.resolve("err.txt");
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx64m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.arabictext.cli.Main",
                    command))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(messages.toFile())
            .start();
    byte[] block = shape.of(NEWS).getBytes(StandardCharsets.UTF_8);
    try (OutputStream in = process.getOutputStream()) {
      for (long written = 0; written < bytes; written += block.length) {
        in.write(block);
      }
    }
    int code = process.waitFor();
    assertThat(Files.readString(messages)).isEmpty();
    assertThat(code).isZero();
  }

  private static String readNews() {
    try {
      return Files.readString(Path.of("../examples/corpus/news.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How the article is repeated. */
  enum Shape {
    LINES {
      @Override
      String of(String text) {
        return text;
      }
    },
    ONE_LINE {
      @Override
      String of(String text) {
        return text.replace('\n', ' ');
      }
    },
    NO_SPACE {
      @Override
      String of(String text) {
        return text.replaceAll("[^\\u0620-\\u064A]", "");
      }
    };

    abstract String of(String text);
  }
}
