// SPDX-License-Identifier: Apache-2.0
package org.arabictext.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A master and two workers, each a process of its own, that get the packaged jar from {@code
 * spark.jars} and have nothing else but Spark: whatever a worker loses, the result is that of one
 * machine, row by row.
 */
class ClusterIT {

  private static final long SEED = 20261125;

  /** A row for each document: its number and a digest of all that the functions make of it. */
  private static final String DIGESTS =
      """
      SELECT /*+ REPARTITION(4, id) */ id, xxhash64(
          ar_normalize(text), ar_normalize(text, 'clean'), ar_share(text), ar_terms(text),
          ar_tokens(text), ar_sentences(text, 'code-points'), ar_inspect(text),
          ar_stem(split(text, ' '), 'light10')) AS digest
      FROM (SELECT CAST(substring_index(value, '\t', 1) AS BIGINT) AS id,
                   nullif(substring_index(value, '\t', -1), '') AS text
            FROM documents)
      """;

  private static Map<Long, Long> digests(SparkSession spark, Path documents) {
    spark.read().text(documents.toString()).createOrReplaceTempView("documents");
    Map<Long, Long> digests = new HashMap<>();
    for (Row row : spark.sql(DIGESTS).collectAsList()) {
      digests.put(row.getLong(0), row.getLong(1));
    }
    return digests;
  }

  private static SparkSession.Builder small() {
    return LocalSpark.builder().config("spark.sql.files.maxPartitionBytes", "8m");
  }

  @Test
  void aWorkerThatDiesChangesNothing() throws IOException {
    aWorkerDies(Path.of("target", "cluster"), 4_000_000, 4);
  }

  @Test
  @Tag("long")
  void aWorkerThatDiesInTheMidstOfALargeJobChangesNothing() throws IOException {
    aWorkerDies(Path.of("target", "large-cluster"), 200_000_000, 12);
  }

  private static void aWorkerDies(Path folder, long bytes, int afterTasks) throws IOException {
    Path documents = folder.resolve("documents");
    long count = Documents.write(documents, SEED, bytes);
    Map<Long, Long> expected;
    try (SparkSession alone = small().getOrCreate()) {
      expected = digests(alone, documents);
    }
    assertThat(expected).hasSize((int) count);
    Events events = new Events();
    Map<Long, Long> found;
    try (Cluster cluster = new Cluster(folder, 2, 1024);
        SparkSession spark = session(cluster)) {
      events.afterTasks(afterTasks, () -> cluster.killWorker(1));
      spark.sparkContext().addSparkListener(events);
      found = digests(spark, documents);
    }
    assertThat(events.lost.get()).as("executors lost").isPositive();
    assertThat(events.tasks.get()).as("tasks, some of them again").isGreaterThan(12);
    long different =
        expected.entrySet().stream()
            .filter(row -> !row.getValue().equals(found.get(row.getKey())))
            .count();
    assertThat(different).as("rows that differ").isZero();
    assertThat(found).hasSameSizeAs(expected);
  }

  private static SparkSession session(Cluster cluster) {
    Path jar = Path.of(System.getProperty("arabictext.spark.jar"));
    assertThat(Files.exists(jar)).as("%s was packaged", jar).isTrue();
    SparkSession spark =
        small()
            .master(cluster.url())
            .config("spark.jars", jar.toAbsolutePath().toString())
            .config("spark.executor.memory", "600m")
            .config("spark.executor.cores", 1)
            .config("spark.scheduler.minRegisteredResourcesRatio", 1.0)
            .config("spark.scheduler.maxRegisteredResourcesWaitingTime", "120s")
            .config("spark.cores.max", 2)
            .getOrCreate();
    assertThat(spark.sparkContext().master()).isEqualTo(cluster.url());
    return spark;
  }

  /** Counts what happens, and does something once some tasks are done. */
  private static final class Events extends SparkListener {

    private final AtomicInteger lost = new AtomicInteger();
    private final AtomicInteger tasks = new AtomicInteger();
    private volatile int limit = Integer.MAX_VALUE;
    private volatile Runnable action = () -> {};

    void afterTasks(int count, Runnable then) {
      action = then;
      limit = count;
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
      if (tasks.incrementAndGet() == limit) {
        action.run();
      }
    }

    @Override
    public void onExecutorRemoved(SparkListenerExecutorRemoved executor) {
      lost.incrementAndGet();
    }
  }
}
