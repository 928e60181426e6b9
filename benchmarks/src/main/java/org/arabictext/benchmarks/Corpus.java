// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The text that a benchmark runs on: a file given by {@code -p corpus=PATH}, or a bundled one. */
public final class Corpus {

  /** The value of the {@code corpus} parameter that stands for the bundled news article. */
  public static final String NEWS = "news";

  private Corpus() {}

  /**
   * Reads a corpus.
   *
   * @param name {@link #NEWS} or the path of a UTF-8 file
   * @return its text
   */
  public static String read(String name) {
    try {
      if (!name.equals(NEWS)) {
        return Files.readString(Path.of(name));
      }
      try (InputStream in = Corpus.class.getResourceAsStream(name + ".txt")) {
        Objects.requireNonNull(in, "bundled corpus " + name);
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
