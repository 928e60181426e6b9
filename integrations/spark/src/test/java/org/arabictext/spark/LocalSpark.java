// SPDX-License-Identifier: Apache-2.0
package org.arabictext.spark;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Sessions on this machine, without a cluster. */
final class LocalSpark {

  private LocalSpark() {}

  /** A builder of small, quiet sessions. */
  static SparkSession.Builder builder() {
    return SparkSession.builder()
        .master("local[2]")
        .appName("arabictext")
        .config("spark.ui.enabled", false)
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", 2)
        .config("spark.sql.warehouse.dir", "target/warehouse")
        .config("spark.sql.extensions", ArabicTextExtensions.class.getName());
  }

  /** A table of one column named "text"; nulls are allowed. */
  static Dataset<Row> texts(SparkSession spark, String... texts) {
    return texts(spark, Arrays.asList(texts));
  }

  /** A table of one column named "text"; nulls are allowed. */
  static Dataset<Row> texts(SparkSession spark, List<String> texts) {
    return spark.createDataset(texts, Encoders.STRING()).toDF("text").repartition(2);
  }
}
