// SPDX-License-Identifier: Apache-2.0
package org.arabictext.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import org.apache.spark.sql.errors.QueryCompilationErrors;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StringType;
import org.arabictext.normalizer.Policy;
import org.arabictext.stemmer.Stemmers;
import org.arabictext.stemmer.StopWords;
import org.jspecify.annotations.Nullable;
import scala.Function1;
import scala.Option;
import scala.Tuple3;
import scala.collection.immutable.Map$;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * What Spark has to know of one SQL function.
 *
 * @param name the name in SQL
 * @param usage a line for {@code DESCRIBE FUNCTION}
 * @param options names of the options, each with its default
 * @param settings makes the settings from the first argument and the options
 */
record Functions(String name, String usage, List<SqlOption> options, Settings settings) {

  static final List<Functions> ALL =
      List.of(
          new Functions(
              "ar_normalize",
              "Normalizes Arabic text under a policy.",
              List.of(new SqlOption("policy", Policy.names().get(0))),
              (text, given) -> new NormalizeFunction(given.get(0))),
          new Functions(
              "ar_tokens",
              "Splits text into typed tokens with their places.",
              List.of(new SqlOption("offsets", Offsets.names().get(0))),
              (text, given) -> new TokensFunction(Offsets.named(given.get(0)))),
          new Functions(
              "ar_sentences",
              "Splits text into sentences with their places.",
              List.of(new SqlOption("offsets", Offsets.names().get(0))),
              (text, given) -> new SentencesFunction(Offsets.named(given.get(0)))),
          new Functions(
              "ar_stem",
              "Stems an Arabic word, or each word of an array.",
              List.of(
                  new SqlOption("stemmer", Stemmers.names().get(0)),
                  new SqlOption("stop_words", "none")),
              Functions::stem),
          new Functions(
              "ar_terms",
              "Returns the stems that a search engine would index, without stop words.",
              List.of(
                  new SqlOption("policy", Policy.names().get(0)),
                  new SqlOption("stemmer", Stemmers.names().get(0)),
                  new SqlOption("stop_words", StopWords.names().get(0))),
              (text, given) -> new TermsFunction(given.get(0), given.get(1), given.get(2))),
          new Functions(
              "ar_inspect",
              "Tells what kind of text it is, and what is unusual in it.",
              List.of(new SqlOption("offsets", Offsets.names().get(0))),
              (text, given) -> new InspectFunction(Offsets.named(given.get(0)))),
          new Functions(
              "ar_share",
              "Returns how many of the letters are Arabic, from 0 to 1.",
              List.of(),
              (text, given) -> new ShareFunction()));

  /**
   * An argument after the first.
   *
   * @param name what messages call it
   * @param preset what it is when not given
   */
  record SqlOption(String name, String preset) {}

  /** Makes the settings; throws {@link IllegalArgumentException} for an unknown name. */
  @FunctionalInterface
  interface Settings {
    TextFunction of(Expression text, List<String> options);
  }

  private static TextFunction stem(Expression text, List<String> options) {
    if (text.dataType() instanceof ArrayType) {
      return new StemWordsFunction(options.get(0), options.get(1));
    }
    if (!options.get(1).equals("none")) {
      throw new IllegalArgumentException("stop_words goes with an array of words");
    }
    return new StemFunction(options.get(0));
  }

  /** What a registry of Spark's takes. */
  Tuple3<FunctionIdentifier, ExpressionInfo, Function1<Seq<Expression>, Expression>> description() {
    StringBuilder call = new StringBuilder("_FUNC_(text");
    options.forEach(option -> call.append("[, ").append(option.name));
    call.append("]".repeat(options.size())).append(") - ").append(usage);
    ExpressionInfo info =
        new ExpressionInfo(
            TextExpression.class.getName(),
            "",
            name,
            call.toString(),
            "",
            "",
            "",
            "string_funcs",
            "",
            "",
            "java_udf");
    return new Tuple3<>(new FunctionIdentifier(name), info, this::expression);
  }

  private Expression expression(Seq<Expression> arguments) {
    List<Expression> given = CollectionConverters.asJava(arguments);
    int most = 1 + options.size();
    if (given.isEmpty() || given.size() > most) {
      List<Object> valid = new ArrayList<>(IntStream.rangeClosed(1, most).boxed().toList());
      throw Sneaky.throwing(
          QueryCompilationErrors.wrongNumArgsError(
              name, CollectionConverters.asScala(valid).toSeq(), given.size(), "", "", ""));
    }
    List<String> values = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      SqlOption option = options.get(i);
      values.add(i + 1 < given.size() ? constant(option, given.get(i + 1)) : option.preset);
    }
    try {
      return new TextExpression(given.get(0), settings.of(given.get(0), values));
    } catch (IllegalArgumentException e) {
      throw failure(e.getMessage());
    }
  }

  private String constant(SqlOption option, Expression argument) {
    if (!argument.foldable() || !(argument.dataType() instanceof StringType)) {
      throw failure(option.name + " must be a constant string, not " + argument.sql());
    }
    Object value = argument.eval(InternalRow.empty());
    if (value == null) {
      throw failure(option.name + " must not be null");
    }
    return value.toString();
  }

  private RuntimeException failure(@Nullable String message) {
    return Sneaky.throwing(
        new AnalysisException(
            name + ": " + message,
            Option.empty(),
            Option.empty(),
            Option.empty(),
            Option.empty(),
            Map$.MODULE$.empty(),
            new org.apache.spark.QueryContext[0]));
  }

  /** Throws what Spark's own functions throw, whose checked kind Scala does not know. */
  private static final class Sneaky {

    private Sneaky() {}

    @SuppressWarnings("unchecked")
    static <E extends Throwable> RuntimeException throwing(Throwable problem) throws E {
      throw (E) problem;
    }
  }
}
