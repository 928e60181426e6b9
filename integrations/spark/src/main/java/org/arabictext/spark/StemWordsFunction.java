// SPDX-License-Identifier: Apache-2.0
package org.arabictext.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.types.AbstractDataType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.unsafe.types.UTF8String;
import org.arabictext.stemmer.Stemmer;
import org.arabictext.stemmer.Stemmers;
import org.arabictext.stemmer.StopWords;

/** {@code ar_stem} of an array: the stems of the words that are neither null nor stop words. */
record StemWordsFunction(String stemmer, String stopWords) implements TextFunction {

  StemWordsFunction {
    Stemmers.named(stemmer);
    StopWords.named(stopWords);
  }

  @Override
  public String name() {
    return "ar_stem";
  }

  @Override
  public List<String> options() {
    return List.of(stemmer, stopWords);
  }

  @Override
  public AbstractDataType inputType() {
    return Types.WORDS_GIVEN;
  }

  @Override
  public DataType outputType() {
    return Types.WORDS;
  }

  @Override
  public Function<Object, Object> get() {
    Stemmer stems = Stemmers.named(stemmer);
    StopWords stops = StopWords.named(stopWords);
    return value -> {
      ArrayData words = (ArrayData) value;
      List<UTF8String> found = new ArrayList<>(words.numElements());
      for (int i = 0; i < words.numElements(); i++) {
        if (!words.isNullAt(i)) {
          String word = words.getUTF8String(i).toString();
          if (!stops.contains(word)) {
            found.add(UTF8String.fromString(stems.stem(word)));
          }
        }
      }
      return new GenericArrayData(found.toArray());
    };
  }
}
