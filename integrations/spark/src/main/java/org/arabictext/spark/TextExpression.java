// SPDX-License-Identifier: Apache-2.0
package org.arabictext.spark;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.analysis.TypeCheckResult;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ImplicitCastInputTypes;
import org.apache.spark.sql.catalyst.expressions.codegen.CodeBlock;
import org.apache.spark.sql.catalyst.expressions.codegen.CodeGenerator;
import org.apache.spark.sql.catalyst.expressions.codegen.CodegenContext;
import org.apache.spark.sql.catalyst.expressions.codegen.ExprCode;
import org.apache.spark.sql.types.AbstractDataType;
import org.apache.spark.sql.types.DataType;
import org.jspecify.annotations.Nullable;
import scala.collection.immutable.IndexedSeq;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * A function of one text in a query plan. It is deterministic and gives null for null and nothing
 * else, so Spark may fold it over constants, push it below joins and compute it once where it
 * stands twice.
 */
final class TextExpression extends Expression implements ImplicitCastInputTypes, Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private final Expression child;
  private final TextFunction function;
  private transient @Nullable Function<Object, Object> opened;

  TextExpression(Expression child, TextFunction function) {
    this.child = child;
    this.function = function;
  }

  @Override
  public Seq<Expression> children() {
    return list(List.of(child));
  }

  @Override
  public Expression withNewChildrenInternal(IndexedSeq<Expression> newChildren) {
    return new TextExpression(newChildren.head(), function);
  }

  @Override
  public boolean foldable() {
    return child.foldable();
  }

  @Override
  public boolean nullable() {
    return child.nullable();
  }

  @Override
  public DataType dataType() {
    return function.outputType();
  }

  @Override
  public Seq<AbstractDataType> inputTypes() {
    return list(List.of(function.inputType()));
  }

  @Override
  public TypeCheckResult checkInputDataTypes() {
    return ImplicitCastInputTypes.super.checkInputDataTypes();
  }

  @Override
  public boolean nullIntolerant() {
    return true;
  }

  /** Makes Spark copy this before it interprets it, since what is opened is for one thread. */
  @Override
  public boolean stateful() {
    return true;
  }

  @Override
  public @Nullable Object eval(@Nullable InternalRow row) {
    Object value = child.eval(row);
    if (value == null) {
      return null;
    }
    Function<Object, Object> work = opened;
    if (work == null) {
      work = function.get();
      opened = work;
    }
    return work.apply(value);
  }

  /** Generates a call of what {@link TextFunction#get()} makes, once for each task. */
  @Override
  public ExprCode doGenCode(CodegenContext context, ExprCode code) {
    ExprCode text = child.genCode(context);
    String settings = context.addReferenceObj("textFunction", function, Supplier.class.getName());
    String type = Function.class.getName();
    String make = " = (" + type + ") " + settings + ".get();";
    String work = context.addMutableState(type, "textWork", name -> name + make, false, true);
    String result = CodeGenerator.javaType(dataType());
    CodeBlock block =
        new CodeBlock(
            list(
                List.of(
                    "boolean ",
                    " = ",
                    ";\n" + result + " ",
                    " = " + CodeGenerator.defaultValue(dataType(), false) + ";\nif (!",
                    ") {\n  ",
                    " = (" + CodeGenerator.boxedType(dataType()) + ") " + work + ".apply(",
                    ");\n}")),
            list(
                List.of(
                    code.isNull(),
                    text.isNull(),
                    code.value(),
                    code.isNull(),
                    code.value(),
                    text.value())));
    return code.copy(text.code().$plus(block), code.isNull(), code.value());
  }

  @Override
  public String prettyName() {
    return function.name();
  }

  @Override
  public String sql() {
    return call(child.sql());
  }

  @Override
  public String toString() {
    return call(child.toString());
  }

  private static <T> Seq<T> list(List<T> elements) {
    return CollectionConverters.asScala(elements).toSeq();
  }

  private String call(String argument) {
    return function.options().stream()
        .map(option -> ", '" + option + "'")
        .collect(Collectors.joining("", function.name() + "(" + argument, ")"));
  }

  @Override
  public int productArity() {
    return 2;
  }

  @Override
  public Object productElement(int index) {
    return switch (index) {
      case 0 -> child;
      case 1 -> function;
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  public boolean canEqual(Object other) {
    return other instanceof TextExpression;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TextExpression same
        && child.equals(same.child)
        && function.equals(same.function);
  }

  @Override
  public int hashCode() {
    return child.hashCode() * 31 + function.hashCode();
  }
}
