// SPDX-License-Identifier: Apache-2.0
package org.arabictext.spark;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import org.arabictext.core.Span;
import org.arabictext.normalizer.inspection.Finding;
import org.arabictext.normalizer.inspection.Inspection;

/** {@code ar_inspect}: what kind of text it is, and what is unusual in it. */
record InspectFunction(Offsets offsets) implements TextFunction {

  private static final DataType INSPECTION =
      new StructType(
          new StructField[] {
            Types.field("letters", DataTypes.LongType),
            Types.field("arabic_letters", DataTypes.LongType),
            Types.field("language", DataTypes.StringType),
            Types.field(
                "findings",
                Types.structs(
                    Types.field("kind", DataTypes.StringType),
                    Types.field("unusual", DataTypes.BooleanType),
                    Types.field("count", DataTypes.LongType),
                    Types.field(
                        "places",
                        Types.structs(
                            Types.field("start", DataTypes.IntegerType),
                            Types.field("end", DataTypes.IntegerType)))))
          });

  @Override
  public String name() {
    return "ar_inspect";
  }

  @Override
  public List<String> options() {
    return List.of(offsets.toString());
  }

  @Override
  public DataType outputType() {
    return INSPECTION;
  }

  @Override
  public Function<Object, Object> get() {
    return value -> {
      String text = value.toString();
      Inspection inspection = Inspection.of(text);
      Object[] findings =
          inspection.findings().stream().map(finding -> row(finding, text)).toArray();
      return row(
          inspection.letters(),
          inspection.arabicLetters(),
          label(inspection.language()),
          new GenericArrayData(findings));
    };
  }

  private InternalRow row(Finding finding, String text) {
    Offsets.Counter counter = offsets.counter(text);
    Object[] places = finding.places().stream().map(place -> row(place, counter)).toArray();
    return row(
        label(finding.kind()),
        finding.kind().isUnusual(),
        finding.count(),
        new GenericArrayData(places));
  }

  private static InternalRow row(Span place, Offsets.Counter counter) {
    return row(counter.at(place.start()), counter.at(place.end()));
  }

  private static InternalRow row(Object... values) {
    return new GenericInternalRow(values);
  }

  /** Lower case, words joined by hyphens. */
  private static UTF8String label(Enum<?> constant) {
    return UTF8String.fromString(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
