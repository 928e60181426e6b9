// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Answers that are written down in a file among the test resources, so that a change of any of them
 * is seen, read and meant. {@code -Danswers.update=true} writes the file anew.
 */
public final class Answers {

  private Answers() {}

  /** Compares the answers with those of the file of that name beside the test. */
  public static void check(Class<?> test, String file, List<String> answers) throws IOException {
    Path path =
        Path.of("src/test/resources", test.getPackageName().replace('.', '/')).resolve(file);
    if (Boolean.getBoolean("answers.update")) {
      Files.write(path, answers);
    }
    List<String> written = Files.readAllLines(path);
    for (int i = 0; i < Math.min(written.size(), answers.size()); i++) {
      if (!written.get(i).equals(answers.get(i))) {
        assertThat(answers.get(i)).as(file + ", line " + (i + 1)).isEqualTo(written.get(i));
      }
    }
    assertThat(answers).hasSameSizeAs(written);
  }

  /** Returns a text with all but ASCII and the Arabic letters escaped, to stand in a file. */
  public static String escape(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c >= ' ' && c < '\u007F' && c != '\\' || Arabic.isLetter(c) && c < '\u0700';
      out.append(plain ? String.valueOf(c) : "\\u%04X".formatted((int) c));
    }
    return out.toString();
  }
}
