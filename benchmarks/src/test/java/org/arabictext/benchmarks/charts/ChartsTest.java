// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartsTest {

  private static final String JMH =
      """
      [{"jmhVersion":"1.37","benchmark":"org.x.StemmingBenchmark.lucene","mode":"avgt",
        "params":{"corpus":"news"},
        "primaryMetric":{"score":2.0,"scoreError":"NaN","scorePercentiles":{"0.0":1.9},
          "scoreUnit":"us/op","rawData":[[2.0]]},"secondaryMetrics":{"gc":{"score":7.0,
          "scoreUnit":"MB/sec"}}},
       {"benchmark":"org.x.StemmingBenchmark.standard","mode":"thrpt",
        "primaryMetric":{"score":1000000.0,"scoreUnit":"ops/s"}}]
      """;

  private static final Path RESULTS = Path.of("../docs/results");
  private static final Path PICTURES = Path.of("../docs/pictures");

  @TempDir Path folder;

  @Test
  void ratesAreReadInAnyModeAndUnit() throws IOException {
    Path file = Files.writeString(folder.resolve("speed.json"), JMH);
    assertThat(JmhResults.read(file))
        .containsExactly(
            entry("StemmingBenchmark.lucene", 500_000.0),
            entry("StemmingBenchmark.standard", 1_000_000.0));
    assertThat(Charts.speed(file))
        .contains("Stemming its words", ">1.00</text>", ">2.00</text>")
        .doesNotContain("Text to terms");
  }

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
    for (String name : new String[] {"quality.svg", "speed.svg"}) {
      Path shown = PICTURES.resolve(name);
      Path drawn = folder.resolve(name);
      assertThat(Files.exists(shown)).as(name).isEqualTo(Files.exists(drawn));
      if (Files.exists(drawn)) {
        assertThat(Files.readString(shown)).isEqualTo(Files.readString(drawn));
      }
    }
    assertThatIllegalArgumentException().isThrownBy(() -> Charts.main(new String[0]));
  }
}
