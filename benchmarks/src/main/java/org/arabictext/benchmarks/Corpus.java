// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The text that a benchmark runs on: a file given by {@code -p corpus=PATH}, or a bundled one. */
public final class Corpus {

  /** The value of the {@code corpus} parameter that stands for the bundled news article. */
  public static final String NEWS = "news";

  /** The value that stands for the bundled story with all its vowel marks. */
  public static final String VOCALIZED = "vocalized";

  /** The value that stands for the bundled tweets. */
  public static final String TWEETS = "tweets";

  /** The names of the bundled corpora. */
  public static final List<String> BUNDLED = List.of(NEWS, VOCALIZED, TWEETS);

  private Corpus() {}

  /**
   * Reads a corpus.
   *
   * @param name a bundled corpus, one of {@link #BUNDLED}, or the path of a UTF-8 file
   * @return its text
   */
  public static String read(String name) {
    try {
      try (InputStream in = Corpus.class.getResourceAsStream(name + ".txt")) {
        return in == null
            ? Files.readString(Path.of(name))
            : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
