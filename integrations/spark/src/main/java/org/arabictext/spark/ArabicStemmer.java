// SPDX-License-Identifier: Apache-2.0
package org.arabictext.spark;

import java.io.Serial;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.Identifiable;
import org.apache.spark.ml.util.MLReader;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.arabictext.stemmer.Stemmers;
import org.arabictext.stemmer.StopWords;

/**
 * Stems a column of arrays of words, as {@link ArabicTokenizer} makes them, and leaves out stop
 * words if told so. Null gives null; a null in an array is left out.
 *
 * <pre>{@code
 * Pipeline terms = new Pipeline().setStages(new PipelineStage[] {
 *   new ArabicTokenizer().setInputCol("text").setOutputCol("words").setTypes("arabic"),
 *   new ArabicStemmer().setInputCol("words").setOutputCol("stems").setStopWords("extended"),
 *   new HashingTF().setInputCol("stems").setOutputCol("features")});
 * }</pre>
 *
 * <p>Give it words as they were written: a stemmer sees more in {@code U+0623} than in the alef
 * that normalization leaves of it. Mutable; for one thread, as Spark's own transformers are. Time
 * is linear in the length of the words.
 *
 * @since 0.1
 */
public final class ArabicStemmer extends ColumnTransformer<ArabicStemmer> {

  @Serial private static final long serialVersionUID = 1L;

  /** The parameter that names the stemmer. */
  private final Param<String> stemmer;

  /** The parameter that names the stop words. */
  private final Param<String> stopWords;

  /** Makes the standard stemmer that keeps stop words. */
  public ArabicStemmer() {
    this(Identifiable.randomUID("arabicStemmer"));
  }

  /**
   * Makes the standard stemmer that keeps stop words.
   *
   * @param uid the identifier of this stage
   * @throws NullPointerException if {@code uid} is null
   */
  public ArabicStemmer(String uid) {
    super(uid);
    stemmer = named("stemmer", "which stemmer", Stemmers.names());
    stopWords = named("stopWords", "which stop words to leave out", StopWords.names());
    setDefault(stemmer, Stemmers.names().get(0));
    setDefault(stopWords, "none");
  }

  /**
   * Returns the parameter that names the stemmer.
   *
   * @return the parameter; {@code standard} by default
   */
  public Param<String> stemmer() {
    return stemmer;
  }

  /**
   * Returns the name of the stemmer.
   *
   * @return one of {@link Stemmers#names()}
   */
  public String getStemmer() {
    return getOrDefault(stemmer);
  }

  /**
   * Sets the stemmer.
   *
   * @param name one of {@link Stemmers#names()}
   * @return this transformer
   * @throws NullPointerException if {@code name} is null
   * @throws IllegalArgumentException if there is no such stemmer
   */
  public ArabicStemmer setStemmer(String name) {
    return set(stemmer, name, given -> Stemmers.named(given).name());
  }

  /**
   * Returns the parameter that names the list of stop words.
   *
   * @return the parameter; {@code none} by default
   */
  public Param<String> stopWords() {
    return stopWords;
  }

  /**
   * Returns the name of the list of stop words.
   *
   * @return one of {@link StopWords#names()}
   */
  public String getStopWords() {
    return getOrDefault(stopWords);
  }

  /**
   * Sets the stop words to leave out, in whatever spelling they are written.
   *
   * @param name one of {@link StopWords#names()}
   * @return this transformer
   * @throws NullPointerException if {@code name} is null
   * @throws IllegalArgumentException if there is no such list
   */
  public ArabicStemmer setStopWords(String name) {
    return set(stopWords, name, given -> StopWords.named(given).name());
  }

  /**
   * Returns what loads a saved stemmer.
   *
   * @return a new reader
   */
  public static MLReader<ArabicStemmer> read() {
    return new DefaultParamsReader<>();
  }

  /**
   * Loads a saved stemmer.
   *
   * @param path where it was saved
   * @return the stemmer with its parameters
   */
  public static ArabicStemmer load(String path) {
    return read().load(path);
  }

  @Override
  DataType inputType() {
    return DataTypes.createArrayType(DataTypes.StringType);
  }

  @Override
  TextFunction function() {
    return new StemWordsFunction(getStemmer(), getStopWords());
  }

  @Override
  ArabicStemmer self() {
    return this;
  }
}
