// SPDX-License-Identifier: Apache-2.0
package org.arabictext.spark;

import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;
import org.arabictext.core.TextBuffer;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;

/** {@code ar_normalize}: the text under a policy. */
record NormalizeFunction(String policy) implements TextFunction {

  NormalizeFunction {
    Policy.named(policy);
  }

  @Override
  public String name() {
    return "ar_normalize";
  }

  @Override
  public List<String> options() {
    return List.of(policy);
  }

  @Override
  public DataType outputType() {
    return DataTypes.StringType;
  }

  @Override
  public Function<Object, Object> get() {
    Normalizer normalizer = Normalizer.of(Policy.named(policy));
    Utf8 utf8 = new Utf8();
    TextBuffer out = new TextBuffer();
    return value -> {
      utf8.read((UTF8String) value);
      boolean changed = normalizer.normalize(utf8.chars(), 0, utf8.length(), out);
      return changed ? utf8.write(out.array(), out.length()) : value;
    };
  }
}
