// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the suite measured on one JDK.
 *
 * @param jdk its feature release
 * @param json what the suite wrote
 * @param measured of JMH's file, by {@link #key}
 */
record SpeedRun(int jdk, JsonNode json, Map<String, Measured> measured) {

  /**
   * A line of JMH's file.
   *
   * @param perSecond operations a second, of all threads together
   * @param errorPercent half of the confidence interval of 99.9 %, of the score
   * @param bytes allocated by an operation
   */
  record Measured(double perSecond, double errorPercent, double bytes) {}

  /** Reads all runs of a folder, the oldest JDK first. */
  static List<SpeedRun> readAll(Path folder) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<SpeedRun> runs = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "jdk-*.json")) {
      for (Path file : files) {
        String name = String.valueOf(file.getFileName());
        if (!name.endsWith(".jmh.json")) {
          JsonNode json = mapper.readTree(Files.readString(file));
          Path jmh = file.resolveSibling(name.replace(".json", ".jmh.json"));
          JsonNode lines =
              Files.exists(jmh) ? mapper.readTree(Files.readString(jmh)) : mapper.createArrayNode();
          runs.add(new SpeedRun(json.path("jdk").asInt(), json, measured(lines)));
        }
      }
    }
    runs.sort(Comparator.comparingInt(SpeedRun::jdk));
    return runs;
  }

  /** Names a measured subject. */
  static String key(String subject, String corpus, int threads) {
    return subject + " " + corpus + " " + threads;
  }

  /** Returns what was measured of a subject, or null if it was not. */
  @Nullable Measured of(String subject, String corpus, int threads) {
    return measured.get(key(subject, corpus, threads));
  }

  /** Returns the names of the corpora. */
  List<String> corpora() {
    return json.path("subjects").path("corpora").findValuesAsText("corpus");
  }

  /** Returns how many of a unit an operation is on a corpus. */
  double size(String corpus, String unit) {
    for (JsonNode described : json.path("subjects").path("corpora")) {
      if (described.path("corpus").asText().equals(corpus)) {
        return described.path(unit.equals("Mword") ? "arabicWords" : "characters").asDouble();
      }
    }
    return 0;
  }

  private static Map<String, Measured> measured(JsonNode lines) {
    Map<String, Measured> measured = new LinkedHashMap<>();
    for (JsonNode line : lines) {
      int threads = line.path("threads").asInt();
      JsonNode primary = line.path("primaryMetric");
      double score = primary.path("score").asDouble();
      boolean rate = line.path("mode").asText().equals("thrpt");
      double unit = perSecond(primary.path("scoreUnit").asText());
      double error = primary.path("scoreError").asDouble(Double.NaN);
      JsonNode bytes = line.path("secondaryMetrics").path("gc.alloc.rate.norm");
      measured.put(
          key(
              shortName(line.path("benchmark").asText()),
              line.path("params").path("corpus").asText(),
              threads),
          new Measured(
              rate ? score * unit : threads * unit / score,
              Double.isNaN(error) ? 0 : 100 * error / score,
              bytes.path("score").asDouble()));
    }
    return measured;
  }

  private static String shortName(String name) {
    int method = name.lastIndexOf('.');
    return name.substring(name.lastIndexOf('.', method - 1) + 1);
  }

  private static double perSecond(String unit) {
    return switch (unit.replace("ops/", "").replace("/op", "")) {
      case "ns" -> 1e9;
      case "us" -> 1e6;
      case "ms" -> 1e3;
      default -> 1;
    };
  }
}
