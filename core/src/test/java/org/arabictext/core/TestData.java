// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * Finds the folder of evaluation data, which is not part of the project: the system property {@code
 * arabictext.data}, or {@code shared/data} beside the checkout. Tests that need it are skipped
 * where it is missing.
 */
public final class TestData {

  private TestData() {}

  /** Returns a file or folder of the data, or skips the calling test. */
  public static Path require(String name) {
    String folder = System.getProperty("arabictext.data", "../../shared/data");
    Path path = Path.of(folder).resolve(name);
    Assumptions.assumeTrue(Files.exists(path), () -> "skipped: no " + path.toAbsolutePath());
    return path;
  }
}
