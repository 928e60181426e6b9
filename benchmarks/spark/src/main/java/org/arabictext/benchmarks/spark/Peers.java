// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.translate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.spark.ml.feature.RegexTokenizer;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/** What people use on Spark today, in the form in which it is fastest. */
final class Peers {

  private Peers() {}

  /** The chain that cleaners of corpora consist of: what policy "search" does to common text. */
  static Column regexChain(Column text) {
    Column result =
        regexp_replace(text, "[\\u0610-\\u061A\\u064B-\\u065F\\u0670\\u06D6-\\u06ED\\u0640]", "");
    result = regexp_replace(result, "[\\u200C-\\u200F\\u202A-\\u202E\\u2066-\\u2069\\u061C]", "");
    result = regexp_replace(result, "[\\u0622\\u0623\\u0625\\u0671]", "\u0627");
    result = regexp_replace(result, "[\\u0649\\u06CC]", "\u064A");
    result = regexp_replace(result, "\\u06A9", "\u0643");
    String arabicIndic = "\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669";
    String extended = "\u06F0\u06F1\u06F2\u06F3\u06F4\u06F5\u06F6\u06F7\u06F8\u06F9";
    return translate(result, arabicIndic + extended, "01234567890123456789");
  }

  /** Registers a function that runs Lucene's analyzer; it keeps one for each thread. */
  static void registerLucene(SparkSession spark) {
    spark
        .udf()
        .register(
            "lucene_terms",
            (UDF1<@Nullable String, @Nullable List<String>>)
                text -> text == null ? null : Lucene.terms(text),
            DataTypes.createArrayType(DataTypes.StringType));
  }

  /** Spark's own tokenizer, splitting at what is neither letter nor mark nor digit. */
  static Dataset<Row> regexTokenizer(Dataset<Row> texts) {
    return new RegexTokenizer()
        .setInputCol("text")
        .setOutputCol("result")
        .setPattern("[^\\p{L}\\p{M}\\p{N}]+")
        .transform(texts.select(col("text")))
        .select(col("result"));
  }

  /** One column named result. */
  static Dataset<Row> column(Dataset<Row> texts, Column column) {
    return texts.select(column.as("result"));
  }

  static Column nothing() {
    return lit(1);
  }

  /** Made where the function runs: an analyzer cannot travel. */
  private static final class Lucene {

    private static final Analyzer ANALYZER = new ArabicAnalyzer();

    static List<String> terms(String text) {
      List<String> terms = new ArrayList<>();
      try (TokenStream tokens = ANALYZER.tokenStream("text", text)) {
        CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
        tokens.reset();
        while (tokens.incrementToken()) {
          terms.add(term.toString());
        }
        tokens.end();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return terms;
    }
  }
}
