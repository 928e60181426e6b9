// SPDX-License-Identifier: Apache-2.0
package org.arabictext.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.arabictext.benchmarks.suite.HostileTexts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Text that is made to be slow takes ten times the processor time when it is ten times longer, with
 * a stack of 256 kB and a heap of 64 MB. The bound of 30 is far from noise and from the 100 of a
 * quadratic algorithm.
 */
class HostileInputTest {

  private static final int BOUND = 30;

  @Test
  void aHundredThousandCodeUnits() throws Exception {
    assertGrowth("10000", "-Xmx64m");
  }

  @Tag("long")
  @Test
  void aMillionCodeUnits() throws Exception {
    assertGrowth("100000", "-Xmx64m");
  }

  @Tag("long")
  @Test
  void tenMillionCodeUnits() throws Exception {
    assertGrowth("1000000", "-Xmx1g");
  }

  private static void assertGrowth(String length, String heap) throws Exception {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    heap,
                    "-Xss256k",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Hostile.class.getName(),
                    length))
            .redirectErrorStream(true)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    assertThat(out.lines()).as(out).hasSize(HostileTexts.units().size());
    assertThat(out.lines())
        .as(out)
        .allMatch(line -> Integer.parseInt(line.substring(line.indexOf('\t') + 1)) <= BOUND);
  }
}
