// SPDX-License-Identifier: Apache-2.0
package org.arabictext.spark;

import java.io.Serial;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.spark.ml.Transformer;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.param.ParamMap;
import org.apache.spark.ml.util.DefaultParamsWritable;
import org.apache.spark.ml.util.DefaultParamsWriter;
import org.apache.spark.ml.util.MLWriter;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.classic.ExpressionUtils;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/**
 * What the transformers have in common: one column in, one column out, by one of the functions.
 *
 * <p>Spark finds parameters by reflection on public classes: the methods that return them must not
 * be final, so that the compiler repeats them there.
 *
 * @param <T> the transformer itself
 */
abstract class ColumnTransformer<T extends ColumnTransformer<T>> extends Transformer
    implements DefaultParamsWritable {

  @Serial private static final long serialVersionUID = 1L;

  private final String uid;
  private final Param<String> inputCol;
  private final Param<String> outputCol;

  ColumnTransformer(String uid) {
    this.uid = Objects.requireNonNull(uid, "uid");
    inputCol = new Param<>(this, "inputCol", "input column name");
    outputCol = new Param<>(this, "outputCol", "output column name");
    setDefault(outputCol, uid + "__output");
  }

  /** The type that the input column has to have. */
  abstract DataType inputType();

  /** The settings of the function that makes the output from the input. */
  abstract TextFunction function();

  /** This, as its own type. */
  abstract T self();

  /** Makes a parameter whose value has to be one of some names. */
  final Param<String> named(String name, String doc, List<String> names) {
    String known = doc + "; one of " + String.join(", ", names);
    return new Param<>(this, name, known, names::contains);
  }

  /** Sets a parameter after its name was looked up, which says what is wrong with a bad one. */
  final T set(Param<String> param, String value, UnaryOperator<String> lookUp) {
    set(param, lookUp.apply(Objects.requireNonNull(value, param.name())));
    return self();
  }

  @Override
  public final String uid() {
    return uid;
  }

  /**
   * Returns the parameter that names the input column.
   *
   * @return the parameter, without a default
   */
  public Param<String> inputCol() {
    return inputCol;
  }

  /**
   * Returns the name of the input column.
   *
   * @return the name
   */
  public final String getInputCol() {
    return getOrDefault(inputCol);
  }

  /**
   * Sets the name of the input column.
   *
   * @param column the name
   * @return this transformer
   * @throws NullPointerException if {@code column} is null
   */
  public final T setInputCol(String column) {
    return set(inputCol, column, UnaryOperator.identity());
  }

  /**
   * Returns the parameter that names the output column.
   *
   * @return the parameter; the default is made from the identifier of this transformer
   */
  public Param<String> outputCol() {
    return outputCol;
  }

  /**
   * Returns the name of the output column.
   *
   * @return the name
   */
  public final String getOutputCol() {
    return getOrDefault(outputCol);
  }

  /**
   * Sets the name of the output column.
   *
   * @param column the name; must not be that of a column of the input
   * @return this transformer
   * @throws NullPointerException if {@code column} is null
   */
  public final T setOutputCol(String column) {
    return set(outputCol, column, UnaryOperator.identity());
  }

  /**
   * Adds the output column.
   *
   * @param dataset has the input column
   * @return the same rows with one column more
   * @throws IllegalArgumentException if the columns are not as they should be
   */
  @Override
  public final Dataset<Row> transform(Dataset<?> dataset) {
    transformSchema(dataset.schema(), true);
    Column input = dataset.col(getInputCol());
    Column output =
        ExpressionUtils.column(new TextExpression(ExpressionUtils.expression(input), function()));
    return dataset.withColumn(getOutputCol(), output);
  }

  /**
   * Checks the columns and adds that of the output.
   *
   * @param schema the columns of the input
   * @return the columns of the output
   * @throws IllegalArgumentException if the input column is missing or of another type, or if there
   *     is a column of the output's name
   */
  @Override
  public final StructType transformSchema(StructType schema) {
    int index =
        schema.getFieldIndex(getInputCol()).isDefined() ? schema.fieldIndex(getInputCol()) : -1;
    if (index < 0) {
      throw new IllegalArgumentException(
          uid
              + ": no column "
              + getInputCol()
              + " among "
              + String.join(", ", schema.fieldNames()));
    }
    DataType found = schema.fields()[index].dataType();
    if (!DataType.equalsIgnoreNullability(found, inputType())) {
      throw new IllegalArgumentException(
          uid
              + ": column "
              + getInputCol()
              + " is "
              + found.simpleString()
              + ", not "
              + inputType().simpleString());
    }
    if (List.of(schema.fieldNames()).contains(getOutputCol())) {
      throw new IllegalArgumentException(
          uid + ": there is a column " + getOutputCol() + " already");
    }
    return schema.add(getOutputCol(), function().outputType(), schema.fields()[index].nullable());
  }

  @Override
  public final T copy(ParamMap extra) {
    return defaultCopy(extra);
  }

  /**
   * Returns what saves this transformer, parameters and all.
   *
   * @return a new writer
   */
  @Override
  public final MLWriter write() {
    return new DefaultParamsWriter(this);
  }
}
