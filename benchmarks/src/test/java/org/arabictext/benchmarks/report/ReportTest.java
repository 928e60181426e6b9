// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.arabictext.benchmarks.speed.ChainBenchmark;
import org.arabictext.benchmarks.speed.NormalizationBenchmark;
import org.arabictext.benchmarks.speed.StemmingBenchmark;
import org.arabictext.benchmarks.speed.TokenizationBenchmark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.annotations.Benchmark;

/** Tables and charts show what was measured. */
class ReportTest {

  private static final Path RESULTS = Path.of("../docs/results/speed");
  private static final Path PICTURES = Path.of("../docs/pictures");

  private static final String RUN =
      """
      {"jdk":17,
       "subjects":{"machine":{"jvm":"A JVM","processors":2,"processor":"P","date":"2026-01-01"},
         "settings":"-f 1","flags":"-Xmx1g","commit":"abc","command":"c",
         "corpora":[{"corpus":"news","characters":2000,"arabicWords":300}]},
       "growth":{"rows":[{"subject":"tokens","characters":100,"nanoseconds":250.0,"bytes":300}]},
       "hostile":{"rows":[{"text":"dots","subject":"tokens","nanoseconds":3.0,"news":2.0}]},
       "start":{"rows":[{"what":"first stem","milliseconds":80.5,"runs":5}],
         "steps":[{"step":"a","microseconds":1500.0,"classes":7}],
         "heap":[{"step":"a","bytes":12000}]},
       "files":{"rows":[{"command":"cat","megabytes":100,"seconds":0.1,"peakMegabytes":3}]}}
      """;

  private static final String JMH =
      """
      [{"benchmark":"org.x.TokenizationBenchmark.cursor","mode":"avgt","threads":1,
        "params":{"corpus":"news"},
        "primaryMetric":{"score":10.0,"scoreError":1.0,"scoreUnit":"us/op"},
        "secondaryMetrics":{"gc.alloc.rate.norm":{"score":0.01}}},
       {"benchmark":"org.x.TokenizationBenchmark.cursor","mode":"avgt","threads":2,
        "params":{"corpus":"news"},
        "primaryMetric":{"score":10.0,"scoreError":"NaN","scoreUnit":"us/op"},
        "secondaryMetrics":{}},
       {"benchmark":"org.x.TokenizationBenchmark.luceneStandard","mode":"avgt","threads":1,
        "params":{"corpus":"news"},
        "primaryMetric":{"score":40.0,"scoreError":1.0,"scoreUnit":"us/op"},
        "secondaryMetrics":{"gc.alloc.rate.norm":{"score":123.4}}},
       {"benchmark":"org.x.TokenizationBenchmark.classScan","mode":"thrpt","threads":1,
        "params":{"corpus":"news"},
        "primaryMetric":{"score":200000.0,"scoreError":"NaN","scoreUnit":"ops/s"},
        "secondaryMetrics":{"gc.alloc.rate.norm":{"score":0.0}}}]
      """;

  @TempDir Path folder;

  private Path write() throws IOException {
    Path results = Files.createDirectories(folder.resolve("results").resolve("speed"));
    Files.writeString(results.resolve("jdk-17.json"), RUN);
    Files.writeString(results.resolve("jdk-17.jmh.json"), JMH);
    return results;
  }

  @Test
  void tablesAreTheArithmeticOfTheMeasuredNumbers() throws IOException {
    Path results = write();
    Report.write(results, results, folder);
    assertThat(results.resolve("throughput.tsv"))
        .hasContent(
            """
            #set	subject	M/s	±%	B/op	times	of-limit
            17-news	Text to tokens: arabictext, cursor	200	10	0	4.00	0.50
            17-news	Text to tokens: Lucene StandardTokenizer	50.0	3	123	1.00	\

            17-news	Text to tokens: limit: class look-up	400	0	0	8.00	\

            """);
    assertThat(results.resolve("threads.tsv"))
        .hasContent(
            """
            #set	subject	1	2	times
            17	Text to tokens: arabictext, cursor	200	400	2.00
            """);
    assertThat(Files.readString(results.resolve("headline.tsv")))
        .contains("17\tText to tokens: arabictext, cursor\t200\t\t\tMchar/s\t0\t4.00\t");
    assertThat(Files.readString(results.resolve("factors.tsv"))).endsWith("\t4.00\n");
    assertThat(Files.readString(results.resolve("growth.tsv")))
        .contains("17-time\t100\t2.50", "17-bytes\t100\t300");
    assertThat(Files.readString(results.resolve("hostile.tsv")))
        .contains("17\tnews, ns/char\t2.00", "17\tdots\t1.50");
    assertThat(Files.readString(results.resolve("start.tsv"))).contains("17\tfirst stem\t80.5\t5");
    assertThat(Files.readString(results.resolve("steps.tsv"))).contains("17\ta\t1.50\t7\t12");
    assertThat(Files.readString(results.resolve("files.tsv"))).contains("17\tcat\t1000\t0.10");
    assertThat(Files.readString(results.resolve("environment.tsv")))
        .contains("parts\tsubjects, JDK 17\tA JVM\t2 × P\t-Xmx1g\t-f 1\tabc\t2026-01-01\tc");
  }

  @Test
  void chartsAndPagesShowThem() throws IOException {
    Path results = write();
    Path page =
        Files.writeString(
            folder.resolve("page.md"),
            "a\n<!-- results speed/start.tsv rows=what set=17: milliseconds -->\n| old |\nb\n");
    Report.main(new String[] {results.toString(), folder.toString(), page.toString()});
    assertThat(page).content().contains("| first stem | 80.5 |").doesNotContain("old");
    assertThat(folder.resolve("speed.svg")).content().contains(">200.00</text>", ">50.00</text>");
    assertThat(folder.resolve("speed-factors.svg")).content().contains(">4.00</text>");
    assertThat(folder.resolve("speed-limits.svg")).content().contains(">0.50</text>");
    assertThat(folder.resolve("speed-threads.svg")).content().contains(">400.00</text>");
    assertThat(folder.resolve("speed-growth.svg")).content().contains("polyline");
    assertThat(folder.resolve("speed-memory.svg")).content().contains("polyline");
    assertThatIllegalArgumentException().isThrownBy(() -> Report.main(new String[0]));
  }

  @Test
  void theErrorOfOneIterationIsNotANumber() throws IOException {
    SpeedRun run = SpeedRun.readAll(write()).get(0);
    assertThat(Objects.requireNonNull(run.of("TokenizationBenchmark.classScan", "news", 1)))
        .satisfies(measured -> assertThat(measured.errorPercent()).isZero())
        .satisfies(measured -> assertThat(measured.perSecond()).isCloseTo(2e5, within(1.0)));
  }

  @Test
  void everyBenchmarkOfTheSuiteIsInTheTables() {
    List<String> measured =
        Stream.of(
                NormalizationBenchmark.class,
                TokenizationBenchmark.class,
                StemmingBenchmark.class,
                ChainBenchmark.class)
            .flatMap(type -> Stream.of(type.getMethods()))
            .filter(method -> method.isAnnotationPresent(Benchmark.class))
            .map((Method m) -> m.getDeclaringClass().getSimpleName() + "." + m.getName())
            .toList();
    assertThat(Task.ALL.stream().flatMap(task -> task.subjects().stream()).map(Task.Subject::key))
        .containsExactlyInAnyOrderElementsOf(measured);
    for (Task task : Task.ALL) {
      assertThat(measured).contains(task.baseline());
      if (!task.limit().isEmpty()) {
        assertThat(measured).contains(task.limit());
      }
    }
  }

  @Test
  void theCommittedTablesAndChartsAreThoseOfTheCommittedResults() throws IOException {
    Path tables = folder.resolve("tables");
    Report.write(RESULTS, tables, folder);
    assertThat(compare(tables, RESULTS) + compare(folder, PICTURES)).isGreaterThan(10);
  }

  /** Asserts that the files of one folder are in another, and returns how many there are. */
  private static int compare(Path written, Path shown) throws IOException {
    try (Stream<Path> files = Files.list(written)) {
      List<Path> found = files.filter(Files::isRegularFile).toList();
      for (Path file : found) {
        assertThat(shown.resolve(String.valueOf(file.getFileName()))).hasSameTextualContentAs(file);
      }
      return found.size();
    }
  }
}
