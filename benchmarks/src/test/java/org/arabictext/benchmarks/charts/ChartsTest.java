// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartsTest {

  private static final Path RESULTS = Path.of("../docs/results");
  private static final Path PICTURES = Path.of("../docs/pictures");

  @TempDir Path folder;

  @Test
  void barsBeginAtZeroAndNamesAreEscaped() {
    String svg =
        new BarChart("a < b", "note", "%.1f", "ours"::equals)
            .group("g", Map.of("ours", 4.0))
            .group("h", Map.of("R&D", 1.0))
            .group("empty", Map.of())
            .svg();
    assertThat(svg)
        .contains("<title>a &lt; b</title>", "R&amp;D", "width=\"400\" height=\"16\" class=\"o\"")
        .contains("width=\"100\" height=\"16\"/>")
        .doesNotContain("empty");
  }

  @Test
  void theChartsOfTheManualShowItsResults() throws IOException {
    Charts.main(new String[] {RESULTS.toString(), folder.toString()});
    assertThat(PICTURES.resolve("quality.svg"))
        .hasSameTextualContentAs(folder.resolve("quality.svg"));
    assertThatIllegalArgumentException().isThrownBy(() -> Charts.main(new String[0]));
  }

  @Test
  void pointsOfALogPlotLieWhereTheirPowersAre() {
    String svg =
        new LogPlot("t", "n", "characters", "seconds")
            .line("ours", true, Map.of(100.0, .001, 10_000.0, .1))
            .line("theirs", false, Map.of(100.0, .01))
            .line("none", false, Map.of())
            .svg();
    assertThat(svg)
        .contains("<title>t</title>", ">10²</text>", ">10⁴</text>", ">ours</text>")
        .contains(">10⁻³</text>", "polyline")
        .doesNotContain(">none</text>", "NaN");
    assertThat(new LogPlot("t", "n", "x", "y").svg()).doesNotContain("<polyline");
  }
}
