// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.arabictext.benchmarks.Corpus;
import org.arabictext.benchmarks.charts.BarChart;
import org.arabictext.benchmarks.charts.LogPlot;
import org.arabictext.benchmarks.report.SpeedRun.Measured;
import org.arabictext.benchmarks.report.Task.Kind;
import org.arabictext.benchmarks.report.Task.Subject;

/** The charts of the speed suite, on the news article and one JDK. */
final class SpeedCharts {

  private static final String OURS = "arabictext";
  private static final String LIMIT = "limit";

  private final SpeedRun run;
  private final String note;
  private final String corpus;

  SpeedCharts(SpeedRun run) {
    this.run = run;
    // without any subject, there is a chart only of what was measured besides
    List<String> corpora = run.corpora();
    this.corpus = corpora.isEmpty() || corpora.contains(Corpus.NEWS) ? Corpus.NEWS : corpora.get(0);
    JsonNode machine = run.json().path("subjects").path("machine");
    this.note = corpus + ", JDK " + run.jdk() + ", " + machine.path("processor").asText();
  }

  /** Draws all charts into a folder. */
  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("speed.svg"), throughput());
    Files.writeString(folder.resolve("speed-factors.svg"), factors());
    Files.writeString(folder.resolve("speed-limits.svg"), limits());
    Files.writeString(folder.resolve("speed-threads.svg"), threads());
    Files.writeString(
        folder.resolve("speed-growth.svg"),
        growth(
            "Time by length of text", "seconds", row -> row.path("nanoseconds").asDouble() / 1e9));
    Files.writeString(
        folder.resolve("speed-memory.svg"),
        growth("Memory by length of text", "bytes", row -> row.path("bytes").asDouble()));
  }

  /**
   * Millions of characters or words a second; limits are left out, as they would dwarf the rest.
   */
  private String throughput() {
    BarChart chart = chart("Speed", "millions a second; " + note);
    for (Task task : Task.ALL) {
      Map<String, Double> bars = new LinkedHashMap<>();
      for (Subject subject : task.subjects()) {
        Measured measured = run.of(subject.key(), corpus, 1);
        if (measured != null && subject.kind() != Kind.LIMIT) {
          bars.put(subject.name(), measured.perSecond() * run.size(corpus, task.unit()) / 1e6);
        }
      }
      chart.group(task.title() + (task.unit().equals("Mword") ? ", words" : ", characters"), bars);
    }
    return chart.svg();
  }

  private String factors() {
    BarChart chart = chart("How many times as fast as each peer", note);
    for (Task task : Task.ALL) {
      Subject ours = task.subjects().get(0);
      Measured mine = run.of(ours.key(), corpus, 1);
      Map<String, Double> bars = new LinkedHashMap<>();
      for (Subject peer : task.subjects()) {
        Measured theirs = run.of(peer.key(), corpus, 1);
        if (mine != null && theirs != null && peer.kind() == Kind.PEER) {
          bars.put(peer.name(), mine.perSecond() / theirs.perSecond());
        }
      }
      chart.group(task.title() + ": " + ours.name() + ", over", bars);
    }
    return chart.svg();
  }

  private String limits() {
    BarChart chart = chart("Share of the limit", "the limit is 1; " + note);
    for (Task task : Task.ALL) {
      Measured limit = run.of(task.limit(), corpus, 1);
      Map<String, Double> bars = new LinkedHashMap<>();
      for (Subject subject : task.subjects()) {
        Measured measured = run.of(subject.key(), corpus, 1);
        if (limit != null && measured != null && !subject.key().endsWith("oursUnchanged")) {
          bars.put(subject.name(), measured.perSecond() / limit.perSecond());
        }
      }
      chart.group(task.title(), bars);
    }
    return chart.svg();
  }

  private String threads() {
    BarChart chart = chart("Threads", "millions a second of all threads together; " + note);
    for (Task task : Task.ALL) {
      for (Subject subject : task.subjects()) {
        Measured one = run.of(subject.key(), corpus, 1);
        Measured two = run.of(subject.key(), corpus, 2);
        if (one != null && two != null) {
          double size = run.size(corpus, task.unit()) / 1e6;
          Map<String, Double> bars = new LinkedHashMap<>();
          bars.put("one thread", one.perSecond() * size);
          bars.put("two threads", two.perSecond() * size);
          chart.group(task.title() + ": " + subject.name(), bars);
        }
      }
    }
    return chart.svg();
  }

  private String growth(String title, String unit, ToDoubleFunction<JsonNode> value) {
    LogPlot plot =
        new LogPlot(title, "a slope of one is linear; JDK " + run.jdk(), "characters", unit);
    Map<String, Map<Double, Double>> lines = new LinkedHashMap<>();
    for (JsonNode row : run.json().path("growth").path("rows")) {
      lines
          .computeIfAbsent(row.path("subject").asText(), subject -> new LinkedHashMap<>())
          .put(row.path("characters").asDouble(), Math.max(value.applyAsDouble(row), 1e-9));
    }
    lines.forEach((name, points) -> plot.line(name, !name.startsWith("Lucene"), points));
    return plot.svg();
  }

  private static BarChart chart(String title, String note) {
    return new BarChart(
            title,
            note,
            "%.2f",
            name ->
                name.startsWith(OURS) && !name.startsWith(LIMIT)
                    || name.endsWith("thread")
                    || name.endsWith("threads"))
        .ownScales();
  }
}
