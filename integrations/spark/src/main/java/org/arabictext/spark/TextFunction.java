// SPDX-License-Identifier: Apache-2.0
package org.arabictext.spark;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.types.AbstractDataType;
import org.apache.spark.sql.types.DataType;

/**
 * The settings of one of the functions: names only, so that they travel cheaply. What does the work
 * is made from them once where it is needed, by {@link #get()}: in each task, not in each row.
 *
 * <p>Implementations are records: two of them with the same settings are equal, which lets Spark
 * compute a repeated expression once.
 */
interface TextFunction extends Supplier<Function<Object, Object>>, Serializable {

  /** The name of the function in SQL. */
  String name();

  /** The settings as SQL writes them after the first argument. */
  List<String> options();

  /** What the first argument has to be. */
  default AbstractDataType inputType() {
    return Types.TEXT;
  }

  /** What comes out. */
  DataType outputType();

  /**
   * Makes what does the work, for one thread.
   *
   * @return takes and gives values as Spark holds them: {@code UTF8String}, {@link ArrayData}, rows
   */
  @Override
  Function<Object, Object> get();
}
