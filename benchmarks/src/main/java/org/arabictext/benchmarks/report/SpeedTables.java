// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.arabictext.benchmarks.Corpus;
import org.arabictext.benchmarks.report.SpeedRun.Measured;
import org.arabictext.benchmarks.report.Task.Kind;
import org.arabictext.benchmarks.report.Task.Subject;

/**
 * The tables of the speed suite as TSV. The column {@code set} names the JDK and, where there are
 * several, the corpus, as in {@code 17-news}: pages show the rows of one set.
 */
final class SpeedTables {

  /** Less than this is what JMH itself allocates. */
  private static final double NO_BYTES = 1;

  private static final Set<String> HEADLINE =
      Set.of(
          "NormalizationBenchmark.oursArray",
          "NormalizationBenchmark.oursString",
          "TokenizationBenchmark.cursor",
          "StemmingBenchmark.standard",
          "StemmingBenchmark.light10",
          "ChainBenchmark.standard",
          "ChainBenchmark.light10",
          "ChainBenchmark.arabicTextAnalyzer");

  private static final List<String> PARTS =
      List.of("subjects", "growth", "hostile", "start", "files");

  private final List<SpeedRun> runs;
  private final Path folder;

  SpeedTables(List<SpeedRun> runs, Path folder) {
    this.runs = runs;
    this.folder = folder;
  }

  /** Writes all tables. */
  void write() throws IOException {
    throughput().write(folder.resolve("throughput.tsv"));
    factors().write(folder.resolve("factors.tsv"));
    headline().write(folder.resolve("headline.tsv"));
    threads().write(folder.resolve("threads.tsv"));
    growth().write(folder.resolve("growth.tsv"));
    hostile().write(folder.resolve("hostile.tsv"));
    plain("start", "rows", "what", "milliseconds", "runs").write(folder.resolve("start.tsv"));
    steps().write(folder.resolve("steps.tsv"));
    files().write(folder.resolve("files.tsv"));
    environment().write(folder.resolve("environment.tsv"));
  }

  private Table throughput() {
    Table table = new Table("set", "subject", "M/s", "±%", "B/op", "times", "of-limit");
    for (SpeedRun run : runs) {
      for (String corpus : run.corpora()) {
        for (Task task : Task.ALL) {
          for (Subject subject : task.subjects()) {
            Measured measured = run.of(subject.key(), corpus, 1);
            if (measured != null) {
              table.row(
                  run.jdk() + "-" + corpus,
                  task.title() + ": " + subject.name(),
                  number(measured.perSecond() * run.size(corpus, task.unit()) / 1e6),
                  String.valueOf(Math.round(measured.errorPercent())),
                  bytes(measured),
                  ratio(run, subject.key(), task.baseline(), corpus),
                  subject.kind() == Kind.OURS
                      ? ratio(run, subject.key(), task.limit(), corpus)
                      : "");
            }
          }
        }
      }
    }
    return table;
  }

  /** How many times as fast as each peer the first of ours in each task is. */
  private Table factors() {
    Table table = new Table("set", "task", "ours", "peer", "times");
    for (SpeedRun run : runs) {
      for (String corpus : run.corpora()) {
        for (Task task : Task.ALL) {
          Subject ours = task.subjects().get(0);
          for (Subject peer : task.subjects()) {
            if (peer.kind() == Kind.PEER && run.of(peer.key(), corpus, 1) != null) {
              table.row(
                  run.jdk() + "-" + corpus,
                  task.title(),
                  ours.name(),
                  peer.name(),
                  ratio(run, ours.key(), peer.key(), corpus));
            }
          }
        }
      }
    }
    return table;
  }

  /** What README shows: ours on each corpus; allocation, factor and share of the limit on news. */
  private Table headline() {
    List<String> header = new ArrayList<>(List.of("set", "what"));
    header.addAll(Corpus.BUNDLED);
    header.addAll(List.of("unit", "B/op", "times", "over", "of-limit"));
    Table table = new Table(header.toArray(String[]::new));
    for (SpeedRun run : runs) {
      for (Task task : Task.ALL) {
        for (Subject subject : task.subjects()) {
          Measured news = run.of(subject.key(), Corpus.NEWS, 1);
          if (HEADLINE.contains(subject.key()) && news != null) {
            List<String> row = new ArrayList<>();
            row.add(String.valueOf(run.jdk()));
            row.add(task.title() + ": " + subject.name());
            for (String corpus : Corpus.BUNDLED) {
              Measured measured = run.of(subject.key(), corpus, 1);
              row.add(
                  measured == null
                      ? ""
                      : number(measured.perSecond() * run.size(corpus, task.unit()) / 1e6));
            }
            row.add(task.unit() + "/s");
            row.add(bytes(news));
            row.add(ratio(run, subject.key(), task.baseline(), Corpus.NEWS));
            row.add(name(task, task.baseline()));
            row.add(ratio(run, subject.key(), task.limit(), Corpus.NEWS));
            table.row(row.toArray(String[]::new));
          }
        }
      }
    }
    return table;
  }

  private static String name(Task task, String key) {
    return task.subjects().stream()
        .filter(subject -> subject.key().equals(key))
        .map(Subject::name)
        .findFirst()
        .orElse("");
  }

  /** One thread and two on the first corpus, in millions a second of all threads together. */
  private Table threads() {
    Table table = new Table("set", "subject", "1", "2", "times");
    for (SpeedRun run : runs) {
      String corpus = run.corpora().stream().findFirst().orElse("");
      for (Task task : Task.ALL) {
        for (Subject subject : task.subjects()) {
          Measured one = run.of(subject.key(), corpus, 1);
          Measured two = run.of(subject.key(), corpus, 2);
          if (one != null && two != null) {
            double size = run.size(corpus, task.unit()) / 1e6;
            table.row(
                String.valueOf(run.jdk()),
                task.title() + ": " + subject.name(),
                number(one.perSecond() * size),
                number(two.perSecond() * size),
                number(two.perSecond() / one.perSecond()));
          }
        }
      }
    }
    return table;
  }

  /** Nanoseconds a character and, in sets of their own, bytes allocated by the length of text. */
  private Table growth() {
    List<String> subjects = names("growth");
    Table table = pivot("characters", subjects);
    for (SpeedRun run : runs) {
      Map<String, Map<String, String>> times = new LinkedHashMap<>();
      Map<String, Map<String, String>> bytes = new LinkedHashMap<>();
      for (JsonNode row : run.json().path("growth").path("rows")) {
        String length = row.path("characters").asText();
        String subject = row.path("subject").asText();
        double nanos = row.path("nanoseconds").asDouble() / row.path("characters").asDouble();
        times.computeIfAbsent(length, l -> new LinkedHashMap<>()).put(subject, number(nanos));
        bytes
            .computeIfAbsent(length, l -> new LinkedHashMap<>())
            .put(subject, row.path("bytes").asText());
      }
      fill(table, run.jdk() + "-time", times, subjects);
      fill(table, run.jdk() + "-bytes", bytes, subjects);
    }
    return table;
  }

  /** The subjects of a part, in their order. */
  private List<String> names(String part) {
    Set<String> names = new LinkedHashSet<>();
    for (SpeedRun run : runs) {
      names.addAll(run.json().path(part).path("rows").findValuesAsText("subject"));
    }
    return List.copyOf(names);
  }

  private static Table pivot(String head, List<String> subjects) {
    List<String> header = new ArrayList<>(List.of("set", head));
    subjects.forEach(subject -> header.add(subject.replace(' ', '-')));
    return new Table(header.toArray(String[]::new));
  }

  private static void fill(
      Table table, String set, Map<String, Map<String, String>> rows, List<String> subjects) {
    rows.forEach(
        (head, cells) -> {
          List<String> row = new ArrayList<>(List.of(set, head));
          subjects.forEach(subject -> row.add(cells.getOrDefault(subject, "")));
          table.row(row.toArray(String[]::new));
        });
  }

  /** Hostile text: how many times as long as news it takes, character by character. */
  private Table hostile() {
    List<String> subjects = names("hostile");
    Table table = pivot("text", subjects);
    for (SpeedRun run : runs) {
      Map<String, Map<String, String>> texts = new LinkedHashMap<>();
      for (JsonNode row : run.json().path("hostile").path("rows")) {
        String subject = row.path("subject").asText();
        double usual = row.path("news").asDouble();
        texts
            .computeIfAbsent("news, ns/char", text -> new LinkedHashMap<>())
            .put(subject, number(usual));
        texts
            .computeIfAbsent(row.path("text").asText(), text -> new LinkedHashMap<>())
            .put(subject, number(row.path("nanoseconds").asDouble() / usual));
      }
      fill(table, String.valueOf(run.jdk()), texts, subjects);
    }
    return table;
  }

  /** What loading each part costs: time, classes and the heap that stays. */
  private Table steps() {
    Table table = new Table("set", "step", "ms", "classes", "kB");
    for (SpeedRun run : runs) {
      JsonNode start = run.json().path("start");
      for (JsonNode heap : start.path("heap")) {
        String step = heap.path("step").asText();
        String millis = "";
        String classes = "";
        for (JsonNode row : start.path("steps")) {
          if (row.path("step").asText().equals(step)) {
            millis = number(row.path("microseconds").asDouble() / 1e3);
            classes = row.path("classes").asText();
          }
        }
        table.row(
            String.valueOf(run.jdk()),
            step,
            millis,
            classes,
            String.valueOf(Math.round(heap.path("bytes").asDouble() / 1e3)));
      }
    }
    return table;
  }

  private Table files() {
    Table table = new Table("set", "command", "MB/s", "seconds", "MB", "peakMB");
    for (SpeedRun run : runs) {
      for (JsonNode row : run.json().path("files").path("rows")) {
        double megabytes = row.path("megabytes").asDouble();
        table.row(
            String.valueOf(run.jdk()),
            row.path("command").asText(),
            number(megabytes / row.path("seconds").asDouble()),
            number(row.path("seconds").asDouble()),
            number(megabytes),
            row.path("peakMegabytes").asText());
      }
    }
    return table;
  }

  private Table plain(String part, String rows, String... columns) {
    List<String> header = new ArrayList<>(List.of("set"));
    header.addAll(List.of(columns));
    Table table = new Table(header.toArray(String[]::new));
    for (SpeedRun run : runs) {
      for (JsonNode node : run.json().path(part).path(rows)) {
        List<String> row = new ArrayList<>(List.of(String.valueOf(run.jdk())));
        for (String column : columns) {
          row.add(node.path(column).asText());
        }
        table.row(row.toArray(String[]::new));
      }
    }
    return table;
  }

  /** On what, and how, each part was measured. */
  private Table environment() {
    Table table =
        new Table(
            "all", "part", "JVM", "processor", "flags", "settings", "commit", "date", "command");
    for (SpeedRun run : runs) {
      for (String part : PARTS) {
        JsonNode measured = run.json().path(part);
        JsonNode machine = measured.path("machine");
        if (!machine.isMissingNode()) {
          table.row(
              "parts",
              part + ", JDK " + run.jdk(),
              machine.path("jvm").asText(),
              machine.path("processors").asText() + " × " + machine.path("processor").asText(),
              measured.path("flags").asText(),
              measured.path("settings").asText(),
              measured.path("commit").asText(),
              machine.path("date").asText(),
              measured.path("command").asText());
        }
      }
    }
    return table;
  }

  private static String bytes(Measured measured) {
    return measured.bytes() < NO_BYTES ? "0" : String.valueOf(Math.round(measured.bytes()));
  }

  private static String ratio(SpeedRun run, String subject, String over, String corpus) {
    Measured one = run.of(subject, corpus, 1);
    Measured other = run.of(over, corpus, 1);
    return one == null || other == null ? "" : number(one.perSecond() / other.perSecond());
  }

  /** Writes a number with three digits that count. */
  static String number(double value) {
    int digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }
}
