// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;

/** Reads the files that lie beside the classes. */
final class Resource {

  private Resource() {}

  /** Hands over each line that is neither empty nor a comment. */
  static void lines(String name, Consumer<String> sink) {
    String text = text(name);
    int from = 0;
    while (from < text.length()) {
      int to = text.indexOf('\n', from);
      if (to > from && text.charAt(from) != '#') {
        sink.accept(text.substring(from, to));
      }
      from = to + 1;
    }
  }

  private static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  /** Returns the contents of a file. */
  static byte[] bytes(String name) {
    try (InputStream in = Resource.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, () -> "resource " + name).readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + name, e);
    }
  }
}
