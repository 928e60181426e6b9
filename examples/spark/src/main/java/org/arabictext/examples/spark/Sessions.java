// SPDX-License-Identifier: Apache-2.0
package org.arabictext.examples.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.arabictext.spark.ArabicTextExtensions;

/** How both examples start and read. */
final class Sessions {

  private Sessions() {}

  /** A session on the master that the environment names, or on this machine. */
  static SparkSession start(String name) {
    String master = System.getenv().getOrDefault("SPARK_MASTER", "local[*]");
    return SparkSession.builder()
        .master(master)
        .appName(name)
        .config("spark.ui.enabled", false)
        .config("spark.sql.shuffle.partitions", 8)
        .config("spark.sql.extensions", ArabicTextExtensions.class.getName())
        .getOrCreate();
  }

  /** Tells whether there is a file or folder of that name, wherever Spark keeps its files. */
  static boolean exists(SparkSession spark, String path) {
    Path place = new Path(path);
    try {
      return place.getFileSystem(spark.sparkContext().hadoopConfiguration()).exists(place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The documents of a file or folder: {@code text} of each line, and the {@code file} of it. */
  static Dataset<Row> documents(SparkSession spark, String path) {
    return spark
        .read()
        .text(path)
        .selectExpr("value AS text", "element_at(split(_metadata.file_path, '/'), -1) AS file")
        .filter("length(trim(text)) > 0");
  }
}
