// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ScalingPlotTest {

  @Test
  void barsAreAsLongAsTheirValues() {
    String svg =
        ScalingPlot.svg(Map.of("reading alone", 9e7, "ar_terms", 2e7), Map.of(1, 1e7, 2, 2e7));
    assertThat(svg)
        .contains(">ar_terms</text>", ">20.0</text>", ">2 workers</text>", "width=\"210\"")
        .doesNotContain("reading alone");
  }
}
