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
import org.arabictext.core.Sentence;
import org.arabictext.core.SentenceSplitter;

/** {@code ar_sentences}: the sentences with their places. */
record SentencesFunction(Offsets offsets) implements TextFunction {

  private static final DataType SENTENCES =
      Types.structs(
          Types.field("text", DataTypes.StringType),
          Types.field("start", DataTypes.IntegerType),
          Types.field("end", DataTypes.IntegerType));

  @Override
  public String name() {
    return "ar_sentences";
  }

  @Override
  public List<String> options() {
    return List.of(offsets.toString());
  }

  @Override
  public DataType outputType() {
    return SENTENCES;
  }

  @Override
  public Function<Object, Object> get() {
    SentenceSplitter splitter = SentenceSplitter.standard();
    return value -> {
      String text = value.toString();
      Offsets.Counter counter = offsets.counter(text);
      List<InternalRow> sentences = new ArrayList<>();
      for (Sentence sentence : splitter.split(text)) {
        Object written = UTF8String.fromString(sentence.text());
        Object start = counter.at(sentence.start());
        Object end = counter.at(sentence.end());
        sentences.add(new GenericInternalRow(new Object[] {written, start, end}));
      }
      return new GenericArrayData(sentences.toArray());
    };
  }
}
