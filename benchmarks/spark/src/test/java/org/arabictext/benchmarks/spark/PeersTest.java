// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.arabictext.spark.ArabicTextFunctions;
import org.junit.jupiter.api.Test;

/** The peers do the same job, or the comparison says nothing. */
class PeersTest {

  @Test
  void thePeersDoTheSameJob() throws IOException {
    try (SparkSession spark =
        SparkSession.builder().master("local[1]").config("spark.ui.enabled", false).getOrCreate()) {
      ArabicTextFunctions.register(spark);
      Peers.registerLucene(spark);
      Dataset<Row> text = spark.range(1).select(lit("قرأتُ في المكتـبة إلى ١٢ كتابًا").as("text"));
      String normalized = "قرات في المكتبة الي 12 كتابا";
      assertThat(Peers.column(text, Peers.regexChain(col("text"))).first().getString(0))
          .isEqualTo(normalized);
      assertThat(text.selectExpr("ar_normalize(text)").first().getString(0)).isEqualTo(normalized);
      assertThat(text.selectExpr("lucene_terms(text)").first().<String>getList(0))
          .contains("مكتب", "12");
      assertThat(text.selectExpr("ar_terms(text)").first().<String>getList(0)).contains("12");
      assertThat(Peers.regexTokenizer(text).first().<String>getList(0)).hasSize(6);
    }
  }
}
