// SPDX-License-Identifier: Apache-2.0
package org.arabictext.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.arabictext.analysis.TextAnalyzer;
import org.arabictext.core.ArabicTextGenerator;
import org.arabictext.core.Sentence;
import org.arabictext.core.SentenceSplitter;
import org.arabictext.core.Token;
import org.arabictext.core.Tokenizer;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;
import org.arabictext.normalizer.inspection.Finding;
import org.arabictext.normalizer.inspection.Inspection;
import org.arabictext.stemmer.Stemmers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The SQL functions on this machine: what the library says is what Spark says. */
class FunctionsTest {

  private static SparkSession spark;

  @BeforeAll
  static void start() {
    spark = LocalSpark.builder().getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private static Object one(String sql) {
    return spark.sql("SELECT " + sql).first().get(0);
  }

  /** Well-formed text: what Spark can hold, since its strings are UTF-8. */
  private static List<String> texts() {
    ArabicTextGenerator generator = new ArabicTextGenerator(7);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      String text = i % 2 == 0 ? generator.sentence() : generator.tweet();
      texts.add(new String(text.getBytes(UTF_8), UTF_8));
    }
    texts.add("");
    return texts;
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "false"})
  void everyFunctionAgreesWithTheLibrary(String codegen) {
    spark.conf().set("spark.sql.codegen.wholeStage", codegen);
    spark
        .conf()
        .set(
            "spark.sql.codegen.factoryMode",
            codegen.equals("true") ? "CODEGEN_ONLY" : "NO_CODEGEN");
    LocalSpark.texts(spark, texts()).createOrReplaceTempView("texts");
    List<Row> rows =
        spark
            .sql(
                "SELECT text, ar_normalize(text), ar_normalize(text, 'clean'), ar_tokens(text),"
                    + " ar_terms(text), ar_stem(text, 'light10'), ar_sentences(text).text,"
                    + " ar_inspect(text), ar_share(text) FROM texts")
            .collectAsList();
    assertThat(rows).hasSize(301);
    Normalizer search = Normalizer.of(Policy.named("search"));
    Normalizer clean = Normalizer.of(Policy.named("clean"));
    for (Row row : rows) {
      String text = row.getString(0);
      assertThat(row.getString(1)).as(text).isEqualTo(search.normalize(text));
      assertThat(row.getString(2)).as(text).isEqualTo(clean.normalize(text));
      assertThat(row.<Row>getList(3).stream().map(Row::toString).toList())
          .as(text)
          .isEqualTo(Tokenizer.standard().tokenize(text).stream().map(FunctionsTest::row).toList());
      assertThat(row.<String>getList(4))
          .as(text)
          .isEqualTo(TextAnalyzer.standard().terms(text).toList());
      assertThat(row.<String>getList(6))
          .as(text)
          .isEqualTo(SentenceSplitter.standard().split(text).stream().map(Sentence::text).toList());
      assertSame(row.getStruct(7), Inspection.of(text));
      assertThat(row.getDouble(8)).as(text).isEqualTo(Inspection.of(text).arabicShare());
      assertThat(row.getString(5)).as(text).isEqualTo(Stemmers.named("light10").stem(text));
    }
  }

  private static void assertSame(Row found, Inspection expected) {
    assertThat(found.<Long>getAs("letters")).isEqualTo(expected.letters());
    assertThat(found.<Long>getAs("arabic_letters")).isEqualTo(expected.arabicLetters());
    assertThat(found.<String>getAs("language")).isEqualTo(name(expected.language()));
    List<Row> findings = found.getList(3);
    assertThat(findings).hasSameSizeAs(expected.findings());
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = expected.findings().get(i);
      assertThat(findings.get(i).getString(0)).isEqualTo(name(finding.kind()));
      assertThat(findings.get(i).getBoolean(1)).isEqualTo(finding.kind().isUnusual());
      assertThat(findings.get(i).getLong(2)).isEqualTo(finding.count());
      assertThat(findings.get(i).<Row>getList(3).stream().map(Row::toString).toList())
          .isEqualTo(
              finding.places().stream().map(p -> "[" + p.start() + "," + p.end() + "]").toList());
    }
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String row(Token token) {
    return "["
        + String.join(
            ",",
            token.text(),
            Types.name(token.type()).toString(),
            Integer.toString(token.start()),
            Integer.toString(token.end()))
        + "]";
  }

  @Test
  void nullGivesNull() {
    for (String function : ArabicTextFunctions.names()) {
      assertThat(one(function + "(null)")).as(function).isNull();
      assertThat(one(function + "(text) FROM VALUES (CAST(null AS STRING)), ('a') AS t(text)"))
          .as(function)
          .isNull();
    }
  }

  @Test
  void offsetsCountWhatIsAskedFor() {
    String call = "transform(ar_tokens('😀 قلم'%s), t -> concat_ws(' ', t.text, t.start, t.end))";
    assertThat(one(call.formatted("")).toString()).contains("😀 0 2, قلم 3 6");
    assertThat(one(call.formatted(", 'code-points'")).toString()).contains("😀 0 1, قلم 2 5");
  }

  @Test
  void placesOfFindingsCountWhatIsAskedFor() {
    String call = "cast(element_at(ar_inspect('😀 كتــاب'%s).findings, 1).places AS STRING)";
    assertThat(one(call.formatted(""))).isEqualTo("[{5, 6}, {6, 7}]");
    assertThat(one(call.formatted(", 'code-points'"))).isEqualTo("[{4, 5}, {5, 6}]");
    assertThat(one("cast(ar_sentences('😀 نعم. لا.', 'code-points') AS STRING)"))
        .isEqualTo("[{😀 نعم., 0, 6}, {لا., 7, 10}]");
    Offsets.Counter counter = Offsets.CODE_POINTS.counter("😀😀😀");
    assertThat(List.of(counter.at(6), counter.at(2), counter.at(4))).containsExactly(3, 1, 2);
  }

  @Test
  void aPlaceInCodePointsIsAPlaceForSubstring() {
    Dataset<Row> wrong =
        LocalSpark.texts(spark, texts())
            .selectExpr("text", "explode(ar_tokens(text, 'code-points')) AS t")
            .filter("substring(text, t.start + 1, t.end - t.start) != t.text");
    assertThat(wrong.count()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          والكتاب قلم                | 1.0
          abcd كتاب                  | 0.5
          кот دار                    | 0.5
          ١٢ 12 ، ! 😀               | 0.0
          ـــ بـــ                   | 1.0
          كِتَابٌ ab                 | 0.6666666666666666
          """)
  void shareCountsLettersOnly(String text, double share) {
    assertThat(one("ar_share('" + text + "')")).isEqualTo(share);
  }

  @Test
  void wordsOfAnArrayAreStemmedWithoutStopWords() {
    assertThat(one("ar_stem(array('والكتاب', null, 'فِي'), 'light10', 'extended')"))
        .hasToString("ArraySeq(كتاب)");
    assertThat(one("size(ar_stem(array('والكتاب', 'فِي')))")).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ar_normalize(text, 'serch')            | unknown policy: serch; known: search, clean
          ar_normalize(text, text)               | policy must be a constant string
          ar_normalize(text, 3)                  | policy must be a constant string
          ar_normalize(text, null)               | policy must
          ar_normalize(text, CAST(null AS STRING)) | policy must not be null
          ar_normalize()                         | WRONG_NUM_ARGS
          ar_normalize(text, 'search', 'x')      | WRONG_NUM_ARGS
          ar_tokens(text, 'bytes')               | unknown unit of offsets: bytes; known: utf-16, code-points
          ar_stem(text, 'porter')                | unknown stemmer: porter; known: standard
          ar_stem(text, 'light10', 'core')       | stop_words goes with an array of words
          ar_terms(text, 'search', 'light10', 'x') | unknown stop word list: x
          ar_share(array(1))                     | DATATYPE_MISMATCH
          ar_stem(map(1, 2))                     | DATATYPE_MISMATCH
          """)
  void badCallsFailBeforeAnyRowIsRead(String call, String message) {
    Dataset<Row> texts = LocalSpark.texts(spark, "قلم");
    assertThatThrownBy(() -> texts.selectExpr(call))
        .isInstanceOf(AnalysisException.class)
        .hasMessageContaining(message);
  }

  @Test
  void optionsMayBeConstantExpressions() {
    assertThat(one("ar_normalize('أحمد', concat('sea', 'rch'))")).isEqualTo("احمد");
  }

  @Test
  void textOfAnyCollationAndPlainNumbersAreTaken() {
    assertThat(one("ar_normalize('أحمد' COLLATE UNICODE_CI)")).isEqualTo("احمد");
    assertThat(one("ar_normalize(12)")).isEqualTo("12");
  }

  @Test
  void equalCallsAreComputedOnce() {
    LocalSpark.texts(spark, "قلم").createOrReplaceTempView("pens");
    var plan =
        spark
            .sql("SELECT ar_terms(text), size(ar_terms(text)), ar_terms(text, 'clean') FROM pens")
            .queryExecution()
            .optimizedPlan();
    var calls = plan.expressions();
    var first = calls.apply(0).children().head();
    var second = calls.apply(1).children().head().children().head();
    var other = calls.apply(2).children().head();
    assertThat(first.semanticEquals(second)).isTrue();
    assertThat(first.semanticHash()).isEqualTo(second.semanticHash());
    assertThat(first.semanticEquals(other)).isFalse();
    assertThat(first.sql()).isEqualTo("ar_terms(pens.text, 'search', 'standard', 'extended')");
    assertThat(first.canEqual(second)).isTrue();
    assertThat(first.productElement(1)).isNotEqualTo(other.productElement(1));
    assertThatThrownBy(() -> first.productElement(2)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void functionsDescribeThemselves() {
    assertThat(spark.sql("DESCRIBE FUNCTION ar_terms").collectAsList().toString())
        .contains("ar_terms(text[, policy[, stemmer[, stop_words]]])");
  }

  @Test
  void oneCallRegistersThemInASessionThatRuns() {
    SparkSession plain = spark.newSession();
    plain.sql("SELECT 1").collect();
    ArabicTextFunctions.register(plain);
    assertThat(plain.sql("SELECT ar_normalize('أحمد')").first().getString(0)).isEqualTo("احمد");
    assertThatThrownBy(() -> ArabicTextFunctions.register(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("spark");
  }
}
