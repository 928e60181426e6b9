// SPDX-License-Identifier: Apache-2.0
package org.arabictext.spark;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.internal.types.AbstractArrayType;
import org.apache.spark.sql.internal.types.StringTypeWithCollation;
import org.apache.spark.sql.types.AbstractDataType;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import org.arabictext.core.TokenType;

/** The types of arguments and results. */
final class Types {

  /** A string of any collation. */
  static final AbstractDataType TEXT = new StringTypeWithCollation(true, true, true);

  /** An array of strings of any collation. */
  static final AbstractDataType WORDS_GIVEN = new AbstractArrayType(TEXT);

  /** An array of strings without nulls. */
  static final ArrayType WORDS = DataTypes.createArrayType(DataTypes.StringType, false);

  private static final UTF8String NONE = UTF8String.fromString("unknown");
  private static final Map<TokenType, UTF8String> NAMES = new EnumMap<>(TokenType.class);

  static {
    for (TokenType type : TokenType.values()) {
      String name = type.name().toLowerCase(Locale.ROOT).replace('_', '-');
      NAMES.put(type, UTF8String.fromString(name));
    }
  }

  private Types() {}

  /** The name of a token type: lower case, words joined by hyphens. */
  static UTF8String name(TokenType type) {
    return NAMES.getOrDefault(type, NONE);
  }

  /** An array of structs; nothing in it is null. */
  static ArrayType structs(StructField... fields) {
    return DataTypes.createArrayType(new StructType(fields), false);
  }

  /** A field that is never null. */
  static StructField field(String name, DataType type) {
    return DataTypes.createStructField(name, type, false);
  }

  /** Returns the token type of that name. */
  static TokenType named(String name) {
    for (Map.Entry<TokenType, UTF8String> type : NAMES.entrySet()) {
      if (type.getValue().toString().equals(name)) {
        return type.getKey();
      }
    }
    throw new IllegalArgumentException(
        "unknown token type: " + name + "; known: " + String.join(", ", names()));
  }

  /** The names of all token types, in their order. */
  static List<String> names() {
    return NAMES.values().stream().map(UTF8String::toString).toList();
  }
}
