// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.spark;

import static org.apache.spark.sql.functions.call_function;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
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
 *
 * <p>The corpus is taken several times over, so that what a job costs by itself, planning and
 * starting its tasks, does not hide what the functions cost. The best round counts.
 */
final class SparkBenchmark {

  /** Seconds for which each subject runs on one copy of the corpus before it is measured. */
  private static final double WARM_UP = 4;

  private static final int ROUNDS = 3;

  /** Rounds of a subject of which one takes longer than {@link #SLOW} seconds. */
  private static final int SLOW_ROUNDS = 2;

  private static final double SLOW = 15;
  private static final int COPIES = Integer.getInteger("arabictext.spark.copies", 16);
  private static final int CLUSTER_COPIES =
      Integer.getInteger("arabictext.spark.cluster-copies", 48);

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
          of(workers, size),
          of(workers, size) / of(workers, 1));
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
    jobs.put("split at spaces", t -> Peers.column(t, split(col("text"), " ")));
    jobs.put("RegexTokenizer", Peers::regexTokenizer);
    jobs.put("Lucene UDF", t -> Peers.column(t, call_function("lucene_terms", col("text"))));
    jobs.put("ar_terms", t -> Peers.column(t, call_function("ar_terms", col("text"))));
    try (SparkSession spark = builder("local[1]").getOrCreate()) {
      Peers.registerLucene(spark);
      Stopwatch watch = new Stopwatch(spark.sparkContext());
      warmUp(watch, jobs, texts(spark, corpus, 1).cache());
      Dataset<Row> texts = texts(spark, corpus, COPIES).cache();
      Row size =
          texts.agg(sum(length(col("text"))), org.apache.spark.sql.functions.count("*")).first();
      long characters = size.getLong(0);
      long rows = size.getLong(1);
      Map<String, List<Stopwatch.Time>> times = rounds(watch, jobs, texts);
      System.out.printf(
          Locale.ROOT, "%d rows, %d characters, best of some rounds%n", rows, characters);
      System.out.printf(
          Locale.ROOT,
          "%-22s %10s %13s %22s %6s%n",
          "",
          "rows/s",
          "characters/s",
          "characters/s of CPU",
          "rounds");
      Map<String, Double> speeds = new LinkedHashMap<>();
      Map<String, Double> ofCpu = new LinkedHashMap<>();
      times.forEach(
          (name, all) -> {
            double speed = characters / best(all, Stopwatch.Time::wall);
            double speedOfCpu = characters / best(all, Stopwatch.Time::cpu);
            speeds.put(name, speed);
            ofCpu.put(name, speedOfCpu);
            System.out.printf(
                Locale.ROOT,
                "%-22s %10.0f %13.0f %22.0f %6d%n",
                name,
                speed * rows / characters,
                speed,
                speedOfCpu,
                all.size());
          });
      ratio(speeds, ofCpu, "ar_normalize", "regexp_replace chain");
      ratio(speeds, ofCpu, "ar_terms", "Lucene UDF");
      ratio(speeds, ofCpu, "ar_terms", "RegexTokenizer");
      return speeds;
    }
  }

  private static <K, V> V of(Map<K, V> values, K name) {
    return Objects.requireNonNull(values.get(name));
  }

  private static void ratio(
      Map<String, Double> speeds, Map<String, Double> ofCpu, String ours, String theirs) {
    System.out.printf(
        Locale.ROOT,
        "%s / %s: %.2f, of CPU %.2f%n",
        ours,
        theirs,
        of(speeds, ours) / of(speeds, theirs),
        of(ofCpu, ours) / of(ofCpu, theirs));
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

  private static void warmUp(
      Stopwatch watch, Map<String, UnaryOperator<Dataset<Row>>> jobs, Dataset<Row> texts) {
    for (UnaryOperator<Dataset<Row>> job : jobs.values()) {
      double passed = 0;
      while (passed < WARM_UP) {
        passed += watch.time(job.apply(texts)).wall();
      }
    }
    texts.unpersist(true);
  }

  private static Map<String, List<Stopwatch.Time>> rounds(
      Stopwatch watch, Map<String, UnaryOperator<Dataset<Row>>> jobs, Dataset<Row> texts) {
    Map<String, List<Stopwatch.Time>> times = new LinkedHashMap<>();
    jobs.keySet().forEach(name -> times.put(name, new ArrayList<>()));
    for (int round = 0; round < ROUNDS; round++) {
      for (Map.Entry<String, UnaryOperator<Dataset<Row>>> job : jobs.entrySet()) {
        List<Stopwatch.Time> known = of(times, job.getKey());
        if (round < SLOW_ROUNDS || best(known, Stopwatch.Time::wall) < SLOW) {
          known.add(watch.time(job.getValue().apply(texts)));
        }
      }
    }
    return times;
  }

  private static double best(List<Stopwatch.Time> times, ToDoubleFunction<Stopwatch.Time> of) {
    return times.stream().mapToDouble(of).min().orElseThrow();
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
      Dataset<Row> texts = texts(spark, corpus, CLUSTER_COPIES).repartition(16).cache();
      long characters = texts.agg(sum(length(col("text")))).first().getLong(0);
      Stopwatch watch = new Stopwatch(spark.sparkContext());
      List<Stopwatch.Time> times = new ArrayList<>();
      for (int round = 0; round <= ROUNDS; round++) { // the first of them warms up
        times.add(watch.time(Peers.column(texts, call_function("ar_terms", col("text")))));
      }
      return characters / best(times, Stopwatch.Time::wall);
    }
  }
}
