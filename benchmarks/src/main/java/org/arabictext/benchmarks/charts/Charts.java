// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.charts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws the chart of README from the results of the quality runs.
 *
 * <p>Run: {@code java -cp benchmarks/target/benchmarks.jar org.arabictext.benchmarks.charts.Charts
 * docs/results docs/pictures}
 */
public final class Charts {

  private static final String OURS = "arabictext";

  /** How contestants of the quality runs are called in the chart, in its order. */
  private static final Map<String, String> STEMMERS = new LinkedHashMap<>();

  private static final Map<String, String> CHAINS = new LinkedHashMap<>();

  static {
    STEMMERS.put("standard", OURS);
    STEMMERS.put("Lucene Snowball", "Snowball");
    STEMMERS.put("Lucene ArabicStemmer", "Lucene light10");
    STEMMERS.put("isri", "ISRI");
    STEMMERS.put("none", "no stemmer");
    CHAINS.put("standard, three fields", OURS + ", three fields");
    CHAINS.put("standard", OURS);
    CHAINS.put("Lucene Snowball", "Snowball in Lucene");
    CHAINS.put("Lucene ArabicAnalyzer", "Lucene ArabicAnalyzer");
  }

  private Charts() {}

  /**
   * Draws the chart if there are results.
   *
   * @param args the folder of results, and the folder that gets the charts
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("usage: RESULTS PICTURES");
    }
    Path results = Path.of(args[0]);
    Path pictures = Files.createDirectories(Path.of(args[1]));
    if (Files.exists(results.resolve("conflation.tsv"))) {
      Files.writeString(pictures.resolve("quality.svg"), quality(results));
    }
  }

  /** Draws what stemmers and chains reach, set by set. */
  static String quality(Path results) throws IOException {
    BarChart chart =
        new BarChart(
            "Quality",
            "one is perfect; every set by itself",
            "%.3f",
            name -> name.startsWith(OURS));
    group(
        chart, results, "conflation.tsv", "set", "stemmer", "F1", STEMMERS, "Forms of a word, F1");
    group(
        chart, results, "retrieval.tsv", "collection", "chain", "MRR@10", CHAINS, "Search, MRR@10");
    return chart.svg();
  }

  private static void group(
      BarChart chart,
      Path results,
      String file,
      String set,
      String subject,
      String value,
      Map<String, String> names,
      String title)
      throws IOException {
    Map<String, Map<String, Double>> sets = new LinkedHashMap<>();
    List<String> header = List.of();
    for (String line : Files.readAllLines(results.resolve(file))) {
      List<String> cells = Arrays.asList(line.replaceFirst("^#", "").split("\t", -1));
      if (header.isEmpty()) {
        header = cells;
      } else {
        sets.computeIfAbsent(cells.get(header.indexOf(set)), s -> new LinkedHashMap<>())
            .put(
                cells.get(header.indexOf(subject)),
                Double.valueOf(cells.get(header.indexOf(value))));
      }
    }
    sets.forEach(
        (name, found) -> {
          Map<String, Double> bars = new LinkedHashMap<>();
          names.forEach(
              (key, shown) -> {
                Double score = found.get(key);
                if (score != null) {
                  bars.put(shown, score);
                }
              });
          chart.group(title + ": " + name, bars);
        });
  }
}
