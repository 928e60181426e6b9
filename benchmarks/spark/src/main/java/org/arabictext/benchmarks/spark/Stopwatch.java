// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.spark;

import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.SparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Computes all rows of a query, keeps none of them, and tells how long that took. */
final class Stopwatch {

  private final SparkContext context;
  private final AtomicLong cpu = new AtomicLong();

  Stopwatch(SparkContext context) {
    this.context = context;
    context.addSparkListener(
        new SparkListener() {
          @Override
          public void onTaskEnd(SparkListenerTaskEnd end) {
            cpu.addAndGet(end.taskMetrics().executorCpuTime());
          }
        });
  }

  /**
   * Seconds that passed, and seconds of processor that the tasks took. The second is what Spark's
   * metrics say; other programs of a busy machine do not lengthen it, and collecting garbage is not
   * in it.
   */
  record Time(double wall, double cpu) {}

  Time time(Dataset<Row> query) {
    long before = cpu.get();
    long start = System.nanoTime();
    query.write().format("noop").mode("overwrite").save();
    long passed = System.nanoTime() - start;
    try {
      context.listenerBus().waitUntilEmpty();
    } catch (TimeoutException e) {
      throw new IllegalStateException(e);
    }
    return new Time(passed / 1e9, (cpu.get() - before) / 1e9);
  }
}
