// SPDX-License-Identifier: Apache-2.0
package org.arabictext.spark;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.unsafe.types.UTF8String;
import org.arabictext.core.TokenCursor;
import org.arabictext.core.TokenType;
import org.arabictext.core.Tokenizer;

/** What {@link ArabicTokenizer} does: the texts of the tokens of some types, or of all if empty. */
record WordsFunction(List<String> types) implements TextFunction {

  WordsFunction {
    types.forEach(Types::named);
  }

  @Override
  public String name() {
    return "ar_words";
  }

  @Override
  public List<String> options() {
    return types;
  }

  @Override
  public DataType outputType() {
    return Types.WORDS;
  }

  @Override
  public Function<Object, Object> get() {
    Set<TokenType> kept = EnumSet.noneOf(TokenType.class);
    types.forEach(type -> kept.add(Types.named(type)));
    if (kept.isEmpty()) {
      kept.addAll(EnumSet.allOf(TokenType.class));
    }
    TokenCursor cursor = Tokenizer.standard().cursor();
    return value -> {
      String text = value.toString();
      List<UTF8String> words = new ArrayList<>();
      cursor.reset(text);
      while (cursor.next()) {
        if (kept.contains(cursor.type())) {
          words.add(UTF8String.fromString(text.substring(cursor.start(), cursor.end())));
        }
      }
      return new GenericArrayData(words.toArray());
    };
  }
}
