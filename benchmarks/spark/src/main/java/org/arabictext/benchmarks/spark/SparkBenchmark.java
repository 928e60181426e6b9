// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.spark;

import static org.apache.spark.sql.functions.call_function;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.arabictext.spark.ArabicTextExtensions;
import org.arabictext.spark.Cluster;

/**
 * Rows and characters a second of {@code ar_normalize} and {@code ar_terms} beside what people use
 * today, all in one run on one core, subject after subject in turns; then {@code ar_terms} over one
 * and two workers of a standalone cluster, with a plot.
 */
final class SparkBenchmark {

  private static final int WARM_UP = 2;
  private static final int ROUNDS = 5;
  private static final int COPIES = Integer.getInteger("arabictext.spark.copies", 8);

  private SparkBenchmark() {}

  public static void main(String[] args) throws IOException {
    Path corpus = Path.of(args[0]);
    Map<String, Double> subjects = subjects(corpus);
    System.out.println();
    Map<Integer, Double> workers = new LinkedHashMap<>();
    for (int size = 1; size <= 2; size++) {
      workers.put(size, onCluster(corpus, size));
      System.out.printf(
          Locale.ROOT,
          "%d worker%s %14.0f characters/s  %.2f x%n",
          size,
          size == 1 ? " " : "s",
          workers.get(size),
          workers.get(size) / workers.get(1));
    }
    Path plot = Path.of(args[1]);
    Files.writeString(plot, ScalingPlot.svg(subjects, workers));
    System.out.println("plot: " + plot.normalize());
  }

  private static SparkSession.Builder builder(String master) {
    return SparkSession.builder()
        .master(master)
        .appName("benchmark")
        .config("spark.ui.enabled", false)
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.sql.extensions", ArabicTextExtensions.class.getName());
  }

  private static Map<String, Double> subjects(Path corpus) throws IOException {
    Map<String, UnaryOperator<Dataset<Row>>> jobs = new LinkedHashMap<>();
    jobs.put("reading alone", texts -> Peers.column(texts, length(col("text"))));
    jobs.put("regexp_replace chain", t -> Peers.column(t, Peers.regexChain(col("text"))));
    jobs.put("ar_normalize", t -> Peers.column(t, call_function("ar_normalize", col("text"))));
    jobs.put("RegexTokenizer", Peers::regexTokenizer);
    jobs.put("Lucene UDF", t -> Peers.column(t, call_function("lucene_terms", col("text"))));
    jobs.put("ar_terms", t -> Peers.column(t, call_function("ar_terms", col("text"))));
    try (SparkSession spark = builder("local[1]").getOrCreate()) {
      Peers.registerLucene(spark);
      Dataset<Row> texts = texts(spark, corpus, 1).cache();
      Row size =
          texts.agg(sum(length(col("text"))), org.apache.spark.sql.functions.count("*")).first();
      long characters = size.getLong(0);
      long rows = size.getLong(1);
      Map<String, List<Double>> seconds = new LinkedHashMap<>();
      for (int round = 0; round < WARM_UP + ROUNDS; round++) {
        for (Map.Entry<String, UnaryOperator<Dataset<Row>>> job : jobs.entrySet()) {
          double time = seconds(job.getValue().apply(texts));
          if (round >= WARM_UP) {
            seconds.computeIfAbsent(job.getKey(), name -> new ArrayList<>()).add(time);
          }
        }
      }
      System.out.printf(
          Locale.ROOT, "%d rows, %d characters, median of %d rounds%n", rows, characters, ROUNDS);
      Map<String, Double> speeds = new LinkedHashMap<>();
      seconds.forEach((name, times) -> speeds.put(name, characters / median(times)));
      speeds.forEach(
          (name, speed) ->
              System.out.printf(
                  Locale.ROOT,
                  "%-22s %12.0f rows/s %14.0f characters/s%n",
                  name,
                  speed * rows / characters,
                  speed));
      ratio(speeds, "ar_normalize", "regexp_replace chain");
      ratio(speeds, "ar_terms", "Lucene UDF");
      ratio(speeds, "ar_terms", "RegexTokenizer");
      return speeds;
    }
  }

  private static void ratio(Map<String, Double> speeds, String ours, String theirs) {
    System.out.printf(
        Locale.ROOT, "%s / %s: %.2f%n", ours, theirs, speeds.get(ours) / speeds.get(theirs));
  }

  /** Documents of the corpus, one a line, each as often as there are copies. */
  private static Dataset<Row> texts(SparkSession spark, Path corpus, int copies) {
    return spark
        .read()
        .text(corpus.toAbsolutePath().toString())
        .toDF("text")
        .filter("length(text) > 0")
        .crossJoin(spark.range(copies).toDF("copy"))
        .select(col("text"));
  }

  private static double seconds(Dataset<Row> result) {
    long start = System.nanoTime();
    result.write().format("noop").mode("overwrite").save();
    return (System.nanoTime() - start) / 1e9;
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  /** Characters a second of all that a cluster of some workers, of one core each, does together. */
  private static double onCluster(Path corpus, int workers) throws IOException {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"), "arabictext-spark-benchmark");
    try (Cluster cluster = new Cluster(folder, workers, 1500);
        SparkSession spark =
            builder(cluster.url())
                .config("spark.jars", System.getProperty("arabictext.spark.jar"))
                .config("spark.executor.memory", "1200m")
                .config("spark.executor.cores", 1)
                .config("spark.cores.max", workers)
                .config("spark.scheduler.minRegisteredResourcesRatio", 1.0)
                .config("spark.scheduler.maxRegisteredResourcesWaitingTime", "120s")
                .getOrCreate()) {
      Dataset<Row> texts = texts(spark, corpus, COPIES).repartition(16).cache();
      long characters = texts.agg(sum(length(col("text")))).first().getLong(0);
      List<Double> times = new ArrayList<>();
      for (int round = 0; round < WARM_UP + ROUNDS; round++) {
        double time = seconds(Peers.column(texts, call_function("ar_terms", col("text"))));
        if (round >= WARM_UP) {
          times.add(time);
        }
      }
      return characters / median(times);
    }
  }
}
