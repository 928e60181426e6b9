// SPDX-License-Identifier: Apache-2.0
package org.arabictext.spark;

import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;
import org.arabictext.stemmer.Stemmer;
import org.arabictext.stemmer.Stemmers;

/** {@code ar_stem} of one word: its stem. */
record StemFunction(String stemmer) implements TextFunction {

  StemFunction {
    Stemmers.named(stemmer);
  }

  @Override
  public String name() {
    return "ar_stem";
  }

  @Override
  public List<String> options() {
    return List.of(stemmer);
  }

  @Override
  public DataType outputType() {
    return DataTypes.StringType;
  }

  @Override
  public Function<Object, Object> get() {
    Stemmer stems = Stemmers.named(stemmer);
    return value -> UTF8String.fromString(stems.stem(value.toString()));
  }
}
