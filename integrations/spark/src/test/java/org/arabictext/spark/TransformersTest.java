// SPDX-License-Identifier: Apache-2.0
package org.arabictext.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.ml.feature.HashingTF;
import org.apache.spark.ml.param.ParamMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ML transformers: parameters, schemas, pipelines, saving and loading. */
class TransformersTest {

  private static final String TEXT = "قرأتُ في المكتبةِ ١٢ كتابًا من CNN.";
  private static SparkSession spark;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    spark = LocalSpark.builder().getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private static ArabicNormalizer normalizer() {
    return new ArabicNormalizer().setInputCol("text").setOutputCol("normalized");
  }

  private static ArabicTokenizer tokenizer() {
    return new ArabicTokenizer().setInputCol("text").setOutputCol("words").setTypes("arabic");
  }

  private static ArabicStemmer stemmer() {
    return new ArabicStemmer()
        .setInputCol("words")
        .setOutputCol("stems")
        .setStemmer("light10")
        .setStopWords("extended");
  }

  @Test
  void eachDoesItsPart() {
    Dataset<Row> texts = LocalSpark.texts(spark, TEXT);
    Dataset<Row> all =
        stemmer()
            .transform(
                tokenizer().transform(normalizer().setPolicy("dediacritize").transform(texts)));
    Row row = all.first();
    assertThat(row.<String>getAs("normalized")).isEqualTo("قرأت في المكتبة ١٢ كتابا من CNN.");
    assertThat(row.<String>getList(2)).containsExactly("قرأتُ", "في", "المكتبةِ", "كتابًا", "من");
    assertThat(row.<String>getList(3)).containsExactly("قر", "مكتب", "كتابا");
    assertThat(tokenizer().setTypes().transform(texts).first().<String>getList(1))
        .contains("١٢", "CNN", ".");
  }

  @Test
  void nullGivesNull() {
    Dataset<Row> texts = LocalSpark.texts(spark, (String) null);
    Row row = stemmer().transform(tokenizer().transform(normalizer().transform(texts))).first();
    assertThat(row.isNullAt(1)).isTrue();
    assertThat(row.isNullAt(2)).isTrue();
    assertThat(row.isNullAt(3)).isTrue();
  }

  @Test
  void aPipelineIsSavedAndLoaded() throws IOException {
    String path = folder.resolve("pipeline").toString();
    HashingTF hashing = new HashingTF().setInputCol("stems").setOutputCol("features");
    Dataset<Row> texts = LocalSpark.texts(spark, TEXT, null, "وزارة الصحة").na().drop();
    PipelineModel model =
        new Pipeline()
            .setStages(new PipelineStage[] {normalizer(), tokenizer(), stemmer(), hashing})
            .fit(texts);
    model.write().overwrite().save(path);
    PipelineModel loaded = PipelineModel.load(path);
    assertThat(loaded.transform(texts).collectAsList())
        .isEqualTo(model.transform(texts).collectAsList());
    assertThat(((ArabicStemmer) loaded.stages()[2]).getStemmer()).isEqualTo("light10");
  }

  @Test
  void eachIsSavedAndLoadedWithItsParameters() throws IOException {
    String normalizer = folder.resolve("normalizer").toString();
    normalizer().setPolicy("clean").save(normalizer);
    assertThat(ArabicNormalizer.load(normalizer).getPolicy()).isEqualTo("clean");
    assertThat(ArabicNormalizer.load(normalizer).getOutputCol()).isEqualTo("normalized");
    String tokenizer = folder.resolve("tokenizer").toString();
    tokenizer().setTypes("arabic", "latin").save(tokenizer);
    assertThat(ArabicTokenizer.load(tokenizer).getTypes()).containsExactly("arabic", "latin");
    String stemmer = folder.resolve("stemmer").toString();
    stemmer().save(stemmer);
    assertThat(ArabicStemmer.load(stemmer).getStopWords()).isEqualTo("extended");
    assertThat(ArabicStemmer.load(stemmer).getInputCol()).isEqualTo("words");
  }

  @Test
  void parametersExplainThemselves() {
    assertThat(List.of(stemmer().params()).toString())
        .contains("inputCol", "outputCol", "stemmer", "stopWords");
    assertThat(new ArabicNormalizer().explainParams()).contains("policy: what to change", "clean");
    assertThat(new ArabicTokenizer().explainParams()).contains("verse-number");
    ArabicStemmer original = stemmer();
    ArabicStemmer copy =
        original.copy(
            new ParamMap().put(original.stemmer(), "isri").put(original.stopWords(), "core"));
    assertThat(copy.getStemmer()).isEqualTo("isri");
    assertThat(copy.getStopWords()).isEqualTo("core");
    assertThat(copy.uid()).isEqualTo(original.uid());
    assertThat(original.getStemmer()).isEqualTo("light10");
    ArabicNormalizer normalizer = normalizer();
    assertThat(normalizer.isSet(normalizer.policy())).isFalse();
    assertThat(new ArabicTokenizer().types().name()).isEqualTo("types");
    assertThat(new ArabicTokenizer("mine").getOutputCol()).isEqualTo("mine__output");
  }

  @Test
  void badValuesAreRefusedWithTheNamesThatWouldDo() {
    assertThatThrownBy(() -> new ArabicNormalizer().setPolicy("serch"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("unknown policy: serch");
    assertThatThrownBy(() -> new ArabicStemmer().setStemmer("porter"))
        .hasMessageContaining("known: standard");
    assertThatThrownBy(() -> new ArabicStemmer().setStopWords("x")).hasMessageContaining("known:");
    assertThatThrownBy(() -> new ArabicTokenizer().setTypes("verb"))
        .hasMessageContaining("unknown token type: verb; known: arabic");
    ArabicNormalizer normalizer = new ArabicNormalizer();
    assertThatThrownBy(() -> normalizer.set(normalizer.policy(), "serch"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ArabicNormalizer().setPolicy(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("policy");
  }

  @Test
  void schemasAreChecked() {
    StructType schema = new StructType().add("text", DataTypes.StringType).add("n", "int");
    StructType result = tokenizer().transformSchema(schema);
    assertThat(result.apply("words").dataType()).isEqualTo(Types.WORDS);
    assertThatThrownBy(() -> normalizer().setInputCol("body").transformSchema(schema))
        .hasMessageContaining("no column body among text, n");
    assertThatThrownBy(() -> normalizer().setInputCol("n").transformSchema(schema))
        .hasMessageContaining("column n is int, not string");
    assertThatThrownBy(() -> normalizer().setOutputCol("n").transformSchema(schema))
        .hasMessageContaining("there is a column n already");
    assertThatThrownBy(() -> stemmer().setInputCol("text").transformSchema(schema))
        .hasMessageContaining("column text is string, not array<string>");
  }
}
