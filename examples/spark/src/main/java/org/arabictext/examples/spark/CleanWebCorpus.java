// SPDX-License-Identifier: Apache-2.0
package org.arabictext.examples.spark;

import static org.apache.spark.sql.functions.col;

import java.util.Locale;
import org.apache.spark.ml.feature.HashingTF;
import org.apache.spark.ml.feature.MinHashLSH;
import org.apache.spark.ml.feature.NGram;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * Cleans pages of the web, one a line, for training a language model, and says what it did.
 *
 * <ol>
 *   <li>Policy {@code clean} repairs encodings and takes out controls and decoration; it changes no
 *       meaning.
 *   <li>Pages whose letters are less than half Arabic are left out.
 *   <li>Pages are split into sentences; what has fewer than three Arabic words or does not end as a
 *       sentence does (menus, buttons) is left out, and pages with nothing left with them.
 *   <li>Of pages that are nearly the same, the first stays. Same is what is the same under policy
 *       {@code search}: tashkeel, tatweel and spelling make no difference. MinHash over three words
 *       in a row finds the pairs without comparing all with all.
 * </ol>
 *
 * <p>Run: {@code examples/spark/run CleanWebCorpus [PATH [RESULT]]}
 */
final class CleanWebCorpus {

  /** Pairs with a Jaccard distance up to this are nearly the same. */
  private static final double NEAR = 0.4;

  private static final String UNUSUAL =
      "aggregate(filter(ar_inspect(text).findings, f -> f.unusual), 0L, (n, f) -> n + f.count)";

  /** Ends with full stop, exclamation mark, question mark or ellipsis; has three words or more. */
  private static final String WHOLE =
      "s rlike '[.!?\u061F\u06D4\u2026]$'"
          + " AND size(filter(ar_tokens(s), t -> t.type = 'arabic')) >= 3";

  private static final int LONGEST_EXAMPLE = 400;

  private CleanWebCorpus() {}

  public static void main(String[] args) {
    String path = args.length > 0 ? args[0] : "examples/spark/corpus/web.txt";
    SparkSession spark = Sessions.start("CleanWebCorpus");
    try {
      if (args.length > 1 && Sessions.exists(spark, args[1])) {
        System.err.println("there is something already: " + args[1]);
        return;
      }
      Dataset<Row> pages =
          Sessions.documents(spark, path)
              .selectExpr("monotonically_increasing_id() AS id", "text")
              .persist(StorageLevel.MEMORY_AND_DISK());
      Dataset<Row> arabic =
          pages
              .selectExpr("id", "ar_normalize(text, 'clean') AS text")
              .filter("ar_share(text) >= 0.5");
      Dataset<Row> whole = sentences(arabic).persist(StorageLevel.MEMORY_AND_DISK());
      Dataset<Row> kept = withoutNearDuplicates(whole).persist(StorageLevel.MEMORY_AND_DISK());

      System.out.println("step\tpages\tcharacters\tunusual characters\tshare of Arabic letters");
      print("as found", pages);
      print("cleaned, Arabic", arabic);
      print("whole sentences", whole);
      print("no near-duplicates", kept);
      Dataset<Row> changed =
          pages
              .selectExpr("id", "text AS before", UNUSUAL + " AS unusual")
              .join(kept, "id")
              .orderBy(col("unusual").desc(), col("id"));
      for (Row example : changed.takeAsList(1)) {
        System.out.println("before\t" + beginning(example.getString(1).strip()));
        System.out.println("after\t" + beginning(example.getString(3)));
      }
      if (args.length > 1) {
        kept.select("text").write().text(args[1]);
        System.out.println("written to\t" + args[1]);
      }
    } finally {
      spark.stop();
    }
  }

  /** What fits on a few lines of a terminal; pages are long. */
  private static String beginning(String page) {
    int end = Math.min(page.length(), LONGEST_EXAMPLE);
    return page.length() == end ? page : page.substring(0, end).strip() + " \u2026";
  }

  /** The sentences that look like sentences, joined again by spaces. */
  private static Dataset<Row> sentences(Dataset<Row> pages) {
    return pages
        .selectExpr("id", "ar_sentences(text).text AS sentences")
        .selectExpr("id", "filter(sentences, s -> " + WHOLE + ") AS sentences")
        .selectExpr("id", "concat_ws(' ', sentences) AS text")
        .filter("text != ''");
  }

  private static Dataset<Row> withoutNearDuplicates(Dataset<Row> pages) {
    Dataset<Row> words =
        pages.selectExpr("id", "ar_terms(text, 'search', 'none', 'none') AS words");
    Dataset<Row> shingles =
        new NGram().setN(3).setInputCol("words").setOutputCol("shingles").transform(words);
    Dataset<Row> features =
        new HashingTF()
            .setBinary(true)
            .setInputCol("shingles")
            .setOutputCol("features")
            .transform(shingles.filter("size(shingles) > 0"))
            .select("id", "features");
    Dataset<?> pairs =
        new MinHashLSH()
            .setNumHashTables(8)
            .setSeed(1)
            .setInputCol("features")
            .setOutputCol("hashes")
            .fit(features)
            .approxSimilarityJoin(features, features, NEAR);
    Dataset<Row> again =
        pairs
            .filter(col("datasetA.id").lt(col("datasetB.id")))
            .select(col("datasetB.id").as("id"))
            .distinct();
    return pages.join(again, pages.col("id").equalTo(again.col("id")), "left_anti");
  }

  private static void print(String step, Dataset<Row> pages) {
    Row row =
        pages
            .selectExpr(
                "length(text) AS length",
                UNUSUAL + " AS unusual",
                "ar_share(text) * length(text) AS arabic")
            .selectExpr("count(*)", "sum(length)", "sum(unusual)", "sum(arabic) / sum(length)")
            .first();
    System.out.println(
        row.isNullAt(1)
            ? step + "\t0\t0\t0\t-"
            : String.format(
                Locale.ROOT,
                "%s\t%d\t%d\t%d\t%.2f",
                step,
                row.getLong(0),
                row.getLong(1),
                row.getLong(2),
                row.getDouble(3)));
  }
}
