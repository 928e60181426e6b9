// SPDX-License-Identifier: Apache-2.0
package org.arabictext.examples.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Counts what an archive of news writes about: in how many articles each term stands, how often,
 * and in which spellings. One article a line; files say when or where it appeared.
 *
 * <p>Counting words as they are written would count {@code U+0627 U+0644}, the article, and each
 * conjunction apart; counting stems does not. The form that is shown is the one written most often,
 * the shorter one of two.
 *
 * <p>Run: {@code examples/spark/run TermCounts [PATH]}
 */
final class TermCounts {

  private TermCounts() {}

  public static void main(String[] args) {
    String path = args.length > 0 ? args[0] : "examples/spark/corpus/archive";
    SparkSession spark = Sessions.start("TermCounts");
    try {
      Sessions.documents(spark, path)
          .selectExpr("monotonically_increasing_id() AS id", "file", "text")
          .createOrReplaceTempView("articles");
      spark
          .sql(
              """
              SELECT id, file, token.text AS form, get(ar_terms(token.text), 0) AS term
              FROM (SELECT id, file, explode(ar_tokens(text)) AS token FROM articles)
              WHERE token.type = 'arabic'
              """)
          .filter("term IS NOT NULL")
          .createOrReplaceTempView("terms");
      Dataset<Row> counts =
          spark.sql(
              """
              SELECT term, max_by(form, (uses, -length(form), form)) AS form, sum(uses) AS uses,
                     count(*) AS forms, max(articles) AS articles, max(files) AS files
              FROM (SELECT term, form, count(*) AS uses FROM terms GROUP BY term, form)
              JOIN (SELECT term, count(DISTINCT id) AS articles, count(DISTINCT file) AS files
                    FROM terms GROUP BY term) USING (term)
              GROUP BY term
              ORDER BY articles DESC, uses DESC, term
              LIMIT 20
              """);
      System.out.println("term\tmost used form\tuses\tforms\tarticles\tfiles");
      for (Row row : counts.collectAsList()) {
        System.out.println(row.mkString("\t"));
      }
    } finally {
      spark.stop();
    }
  }
}
