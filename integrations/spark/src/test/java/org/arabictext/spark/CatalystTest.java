// SPDX-License-Identifier: Apache-2.0
package org.arabictext.spark;

import static org.apache.spark.sql.functions.call_function;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.classic.ExpressionUtils;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Spark's optimizer does with the functions, read from its plans. */
class CatalystTest {

  private static SparkSession spark;

  @TempDir static Path folder;

  @BeforeAll
  static void start() {
    spark = LocalSpark.builder().getOrCreate();
    String files = folder.resolve("pens").toString();
    LocalSpark.texts(spark, "قلم", "القلم", null)
        .selectExpr("text", "length(text) AS id")
        .write()
        .parquet(files);
    spark.read().parquet(files).createOrReplaceTempView("pens");
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private static String optimized(String sql) {
    return spark.sql(sql).queryExecution().optimizedPlan().toString();
  }

  private static String physical(String sql) {
    return spark.sql(sql).queryExecution().executedPlan().toString();
  }

  @Test
  void everyFunctionOfAConstantIsFolded() {
    for (String function : ArabicTextFunctions.names()) {
      for (String text : List.of("'أحمد'", "concat('أح', 'مد')", "CAST(null AS STRING)")) {
        String call = function + "(" + text + ")";
        assertThat(optimized("SELECT " + call + " AS made FROM pens"))
            .as(call)
            .doesNotContain(function + "(");
      }
    }
    assertThat(optimized("SELECT ar_normalize('أحمد') AS made FROM pens")).contains("[احمد AS ");
    assertThat(optimized("SELECT id FROM pens WHERE ar_normalize('أحمد') = 'x'"))
        .startsWith("LocalRelation <empty>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Join      | SELECT * FROM pens JOIN (SELECT id, text AS other FROM pens) USING (id)
          Union     | SELECT text FROM pens UNION ALL SELECT text FROM pens
          Aggregate | SELECT text, count(*) FROM pens GROUP BY text
          Window    | SELECT text, sum(id) OVER (PARTITION BY text) FROM pens
          Sort      | SELECT text FROM pens ORDER BY id
          Generate  | SELECT text, letter FROM pens LATERAL VIEW explode(split(text, '')) AS letter
          """)
  void aFilterIsPushedBelow(String operator, String query) {
    String plan = optimized("SELECT * FROM (" + query + ") WHERE ar_normalize(text) = 'قلم'");
    assertThat(plan).contains(operator);
    assertThat(plan.indexOf(operator)).isLessThan(plan.indexOf("ar_normalize(text"));
  }

  @Test
  void aSourceIsAskedForNoNulls() {
    assertThat(physical("SELECT text FROM pens WHERE ar_share(text) > 0.5"))
        .contains("PushedFilters: [IsNotNull(text)]");
    assertThat(physical("SELECT ar_terms(text) FROM pens")).contains("ReadSchema: struct<text:");
  }

  @Test
  void theyTakePartInCodeGenerationAndNothingIsBroadcast() {
    String plan = physical("SELECT ar_terms(text), ar_normalize(text) FROM pens");
    assertThat(plan).contains("*(1) Project [ar_terms(").doesNotContain("Broadcast", "Python");
  }

  @Test
  void theyAreDeterministicAndGiveNullForNullOnly() {
    for (String function : ArabicTextFunctions.names()) {
      Expression call =
          spark
              .sql("SELECT " + function + "(text) FROM pens")
              .queryExecution()
              .optimizedPlan()
              .expressions()
              .head()
              .children()
              .head();
      assertThat(call).isInstanceOf(TextExpression.class);
      assertThat(call.deterministic()).as(function).isTrue();
      assertThat(call.nullIntolerant()).as(function).isTrue();
      assertThat(call.foldable()).as(function).isFalse();
      assertThat(call.nullable()).as(function).isTrue();
    }
    var sure = spark.sql("SELECT ar_terms(CAST(id AS STRING)) FROM range(1)").schema();
    assertThat(sure.apply(0).nullable()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"CODEGEN_ONLY", "NO_CODEGEN"})
  void whatDoesTheWorkIsMadeOnceForEachTask(String mode) {
    spark.conf().set("spark.sql.codegen.factoryMode", mode);
    spark.conf().set("spark.sql.codegen.wholeStage", mode.equals("CODEGEN_ONLY"));
    Dataset<Row> texts = spark.range(0, 10_000, 1, 4).selectExpr("CAST(id AS STRING) AS text");
    Column input = ExpressionUtils.column(ExpressionUtils.expression(col("text")));
    Column call =
        ExpressionUtils.column(
            new TextExpression(ExpressionUtils.expression(input), new Counting()));
    Counting.MADE.set(0);
    Counting.CALLED.set(0);
    texts.select(call.as("made")).write().format("noop").mode("overwrite").save();
    assertThat(Counting.CALLED.get()).isEqualTo(10_000);
    assertThat(Counting.MADE.get()).isBetween(4, 8);
    spark.conf().unset("spark.sql.codegen.factoryMode");
    spark.conf().unset("spark.sql.codegen.wholeStage");
  }

  /** Gives the text itself and counts; tasks of a local session share its counters. */
  record Counting() implements TextFunction {

    private static final AtomicInteger MADE = new AtomicInteger();
    private static final AtomicInteger CALLED = new AtomicInteger();

    @Override
    public String name() {
      return "counting";
    }

    @Override
    public List<String> options() {
      return List.of();
    }

    @Override
    public DataType outputType() {
      return DataTypes.StringType;
    }

    @Override
    public Function<Object, Object> get() {
      MADE.incrementAndGet();
      return value -> {
        CALLED.incrementAndGet();
        return value;
      };
    }
  }

  @Test
  void badOptionsOfColumnsFailAtAnalysisToo() {
    Dataset<Row> pens = spark.table("pens");
    Column text = col("text");
    Column unknown = call_function("ar_normalize", text, lit("serch"));
    String message = "ar_normalize: unknown policy: serch; known: search, ";
    assertThatThrownBy(() -> pens.select(unknown))
        .isInstanceOf(AnalysisException.class)
        .hasMessageStartingWith(message);
    assertThatThrownBy(() -> pens.filter(unknown.equalTo("x")))
        .isInstanceOf(AnalysisException.class)
        .hasMessageStartingWith(message);
    assertThatThrownBy(() -> pens.withColumn("made", expr("ar_normalize(text, 'serch')")))
        .isInstanceOf(AnalysisException.class)
        .hasMessageStartingWith(message);
    assertThatThrownBy(() -> spark.sql("SELECT ar_normalize(text, 'serch') FROM pens"))
        .isInstanceOf(AnalysisException.class)
        .hasMessageStartingWith(message);
    assertThatThrownBy(() -> pens.select(call_function("ar_normalize", text, text)))
        .isInstanceOf(AnalysisException.class)
        .hasMessageContaining("policy must be a constant string");
    assertThatThrownBy(() -> pens.select(call_function("ar_normalise", text)))
        .isInstanceOf(AnalysisException.class)
        .hasMessageContaining("ar_normalise");
  }
}
