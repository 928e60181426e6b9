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
 * Draws the charts of README from the results of the quality runs and of JMH.
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

  /** Benchmarks of one task, the one to compare with first. */
  private record Task(String title, Map<String, String> names) {}

  private static final List<Task> TASKS =
      List.of(
          task(
              "Normalizing a text",
              "NormalizationBenchmark.luceneText=Lucene ArabicNormalizer",
              "NormalizationBenchmark.oursArray=arabictext, char array",
              "NormalizationBenchmark.oursString=arabictext, String",
              "NormalizationBenchmark.icuNfkcCaseFold=ICU4J NFKC_Casefold",
              "NormalizationBenchmark.regexChain=JDK regular expressions",
              "NormalizationBenchmark.icuTransliterator=ICU4J Transliterator"),
          task(
              "Stemming its words",
              "StemmingBenchmark.lucene=Lucene ArabicStemmer",
              "StemmingBenchmark.luceneLight10=arabictext lucene-light10",
              "StemmingBenchmark.light10=arabictext light10",
              "StemmingBenchmark.standard=arabictext standard",
              "StemmingBenchmark.snowball=Snowball in Lucene"),
          task(
              "Text to terms",
              "ChainBenchmark.luceneArabicAnalyzer=Lucene ArabicAnalyzer",
              "ChainBenchmark.luceneCompatible=arabictext, same terms",
              "ChainBenchmark.light10=arabictext light10",
              "ChainBenchmark.standard=arabictext standard"));

  private Charts() {}

  private static Task task(String title, String... names) {
    Map<String, String> ordered = new LinkedHashMap<>();
    for (String name : names) {
      String[] parts = name.split("=", 2);
      ordered.put(parts[0], parts[1]);
    }
    return new Task(title, ordered);
  }

  /**
   * Draws the charts for which there are results.
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
    if (Files.exists(results.resolve("speed.json"))) {
      Files.writeString(pictures.resolve("speed.svg"), speed(results.resolve("speed.json")));
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

  /** Draws how fast each is, as a multiple of the first of its task. */
  static String speed(Path file) throws IOException {
    Map<String, Double> rates = JmhResults.read(file);
    BarChart chart =
        new BarChart(
            "Speed",
            "times as fast as the first of each group; higher is better",
            "%.2f",
            name -> name.startsWith(OURS));
    for (Task task : TASKS) {
      Map<String, Double> bars = new LinkedHashMap<>();
      double first = rates.getOrDefault(task.names().keySet().iterator().next(), 0.0);
      task.names()
          .forEach(
              (key, shown) -> {
                Double rate = rates.get(key);
                if (rate != null && first > 0) {
                  bars.put(shown, rate / first);
                }
              });
      chart.group(task.title(), bars);
    }
    return chart.svg();
  }
}
