// SPDX-License-Identifier: Apache-2.0
package consumer;

import java.util.List;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Runs a job on two threads that uses functions of each layer. */
public final class App {

  private App() {}

  public static void main(String[] args) {
    SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .appName("consumer")
            .config("spark.ui.enabled", false)
            .config("spark.sql.extensions", "org.arabictext.spark.ArabicTextExtensions")
            .getOrCreate();
    String text = "\u0648\u0642\u0631\u0623\u062A\u064F \u0627\u0644\u0643\u062A\u0627\u0628\u064E.";
    List<Row> rows =
        spark
            .createDataset(List.of(text, text, text), Encoders.STRING())
            .repartition(2)
            .selectExpr(
                "ar_normalize(value, 'dediacritize') AS plain", "explode(ar_terms(value)) AS term")
            .groupBy("plain", "term")
            .count()
            .orderBy("plain", "term")
            .collectAsList();
    for (Row row : rows) {
      System.out.println(row.getString(0) + " " + row.getString(1) + " " + row.getLong(2));
    }
    spark.stop();
  }
}
