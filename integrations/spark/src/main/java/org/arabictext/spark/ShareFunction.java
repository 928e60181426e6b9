// SPDX-License-Identifier: Apache-2.0
package org.arabictext.spark;

import com.ibm.icu.lang.UCharacter;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.arabictext.core.Arabic;
import org.arabictext.core.CharClass;

/** {@code ar_share}: how many of the letters of a text are Arabic. */
record ShareFunction() implements TextFunction {

  @Override
  public String name() {
    return "ar_share";
  }

  @Override
  public List<String> options() {
    return List.of();
  }

  @Override
  public DataType outputType() {
    return DataTypes.DoubleType;
  }

  @Override
  public Function<Object, Object> get() {
    return value -> share(value.toString());
  }

  private static double share(String text) {
    int arabic = 0;
    int others = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      CharClass known = Arabic.classOf(codePoint);
      if (known == CharClass.LETTER) {
        arabic++;
      } else if (known == CharClass.OTHER && UCharacter.isLetter(codePoint)) {
        others++;
      }
    }
    return arabic == 0 ? 0 : (double) arabic / (arabic + others);
  }
}
