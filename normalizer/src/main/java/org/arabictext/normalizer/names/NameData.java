// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the tables that come with the package. */
final class NameData {

  private NameData() {}

  /** Returns the lines of a table without its comments. */
  static Stream<String> lines(String name) {
    try (InputStream in = NameData.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
