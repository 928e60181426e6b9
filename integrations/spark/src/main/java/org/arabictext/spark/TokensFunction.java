// SPDX-License-Identifier: Apache-2.0
package org.arabictext.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;
import org.arabictext.core.TokenCursor;
import org.arabictext.core.Tokenizer;

/** {@code ar_tokens}: the tokens with their types and places. */
record TokensFunction(Offsets offsets) implements TextFunction {

  private static final DataType TOKENS =
      Types.structs(
          Types.field("text", DataTypes.StringType),
          Types.field("type", DataTypes.StringType),
          Types.field("start", DataTypes.IntegerType),
          Types.field("end", DataTypes.IntegerType));

  @Override
  public String name() {
    return "ar_tokens";
  }

  @Override
  public List<String> options() {
    return List.of(offsets.toString());
  }

  @Override
  public DataType outputType() {
    return TOKENS;
  }

  @Override
  public Function<Object, Object> get() {
    TokenCursor cursor = Tokenizer.standard().cursor();
    return value -> {
      String text = value.toString();
      Offsets.Counter counter = offsets.counter(text);
      List<InternalRow> tokens = new ArrayList<>();
      cursor.reset(text);
      while (cursor.next()) {
        tokens.add(
            new GenericInternalRow(
                new Object[] {
                  UTF8String.fromString(text.substring(cursor.start(), cursor.end())),
                  Types.name(cursor.type()),
                  counter.at(cursor.start()),
                  counter.at(cursor.end())
                }));
      }
      return new GenericArrayData(tokens.toArray());
    };
  }
}
