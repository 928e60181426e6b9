// SPDX-License-Identifier: Apache-2.0
package org.arabictext.spark;

import java.io.Serial;
import java.util.List;
import java.util.Objects;
import org.apache.spark.ml.param.StringArrayParam;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.Identifiable;
import org.apache.spark.ml.util.MLReader;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/**
 * Splits a column of text into arrays of tokens, of all types or some. Null gives null.
 *
 * <pre>{@code
 * ArabicTokenizer words =
 *     new ArabicTokenizer().setInputCol("text").setOutputCol("words").setTypes("arabic", "latin");
 * }</pre>
 *
 * <p>Tokens are as they are written, which is what {@link ArabicStemmer} wants. For their places
 * use the SQL function {@code ar_tokens}. Mutable; for one thread, as Spark's own transformers are.
 * Time is linear in the length of the text.
 *
 * @since 0.1
 */
public final class ArabicTokenizer extends ColumnTransformer<ArabicTokenizer> {

  @Serial private static final long serialVersionUID = 1L;

  /** The parameter that names the types. */
  private final StringArrayParam types;

  /** Makes a tokenizer that keeps tokens of every type. */
  public ArabicTokenizer() {
    this(Identifiable.randomUID("arabicTokenizer"));
  }

  /**
   * Makes a tokenizer that keeps tokens of every type.
   *
   * @param uid the identifier of this stage
   * @throws NullPointerException if {@code uid} is null
   */
  public ArabicTokenizer(String uid) {
    super(uid);
    String doc =
        "types of the tokens to keep; all if empty; of " + String.join(", ", Types.names());
    types =
        new StringArrayParam(
            this, "types", doc, given -> Types.names().containsAll(List.of(given)));
    setDefault(types, new String[0]);
  }

  /**
   * Returns the parameter that names the types to keep.
   *
   * @return the parameter; empty by default, which keeps all
   */
  public StringArrayParam types() {
    return types;
  }

  /**
   * Returns the types to keep.
   *
   * @return their names; empty for all
   */
  public String[] getTypes() {
    return getOrDefault(types).clone();
  }

  /**
   * Sets the types to keep.
   *
   * @param names of {@code TokenType}, in lower case, words joined by hyphens; none for all
   * @return this transformer
   * @throws NullPointerException if {@code names} is or has a null
   * @throws IllegalArgumentException if there is no such type
   */
  public ArabicTokenizer setTypes(String... names) {
    for (String name : Objects.requireNonNull(names, "names")) {
      Types.named(Objects.requireNonNull(name, "name"));
    }
    set(types, names.clone());
    return this;
  }

  /**
   * Returns what loads a saved tokenizer.
   *
   * @return a new reader
   */
  public static MLReader<ArabicTokenizer> read() {
    return new DefaultParamsReader<>();
  }

  /**
   * Loads a saved tokenizer.
   *
   * @param path where it was saved
   * @return the tokenizer with its parameters
   */
  public static ArabicTokenizer load(String path) {
    return read().load(path);
  }

  @Override
  DataType inputType() {
    return DataTypes.StringType;
  }

  @Override
  TextFunction function() {
    return new WordsFunction(List.of(getTypes()));
  }

  @Override
  ArabicTokenizer self() {
    return this;
  }
}
