// SPDX-License-Identifier: Apache-2.0
package org.arabictext.spark;

import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.analysis.FunctionRegistry;

/**
 * The SQL functions. Each takes a text first and constants as options after it; null gives null,
 * malformed text is no error, and a bad option fails when the query is analysed.
 *
 * <table>
 * <caption>Functions; options in brackets, with their defaults</caption>
 * <tr><th>call</th><th>result</th></tr>
 * <tr><td>{@code ar_normalize(text[, policy = 'search'])}</td>
 *     <td>the text under a policy: one of {@code Policy.names()}</td></tr>
 * <tr><td>{@code ar_tokens(text[, offsets = 'utf-16'])}</td>
 *     <td>{@code array<struct<text, type, start, end>>}; offsets count UTF-16 code units or, with
 *     {@code 'code-points'}, what {@code substring} of SQL and Python's strings count</td></tr>
 * <tr><td>{@code ar_sentences(text[, offsets = 'utf-16'])}</td>
 *     <td>{@code array<struct<text, start, end>>}</td></tr>
 * <tr><td>{@code ar_stem(word[, stemmer = 'standard'])}</td>
 *     <td>the stem of a word: one of {@code Stemmers.names()}</td></tr>
 * <tr><td>{@code ar_stem(words[, stemmer = 'standard'[, stop_words = 'none']])}</td>
 *     <td>the stems of an array of words, without nulls and stop words</td></tr>
 * <tr><td>{@code ar_terms(text[, policy = 'search'[, stemmer = 'standard'[, stop_words =
 *     'extended']]])}</td><td>{@code array<string>}: what a search engine would index</td></tr>
 * <tr><td>{@code ar_inspect(text[, offsets = 'utf-16'])}</td>
 *     <td>{@code struct<letters, arabic_letters, language, findings array<struct<kind, unusual,
 *     count, places array<struct<start, end>>>>>}, as {@code Inspection} has them</td></tr>
 * <tr><td>{@code ar_share(text)}</td>
 *     <td>how many of the letters are Arabic, from 0 to 1; 0 if there are no letters</td></tr>
 * </table>
 *
 * <pre>{@code
 * ArabicTextFunctions.register(spark);
 * spark.sql("SELECT ar_terms(body) FROM news WHERE ar_share(body) > 0.5");
 * }</pre>
 *
 * <p>They are expressions of Catalyst, not user-defined functions: they take part in code
 * generation, constant folding and pushdown, and time is linear in the length of the text.
 *
 * @since 0.1
 */
public final class ArabicTextFunctions {

  private ArabicTextFunctions() {}

  /**
   * Registers the functions as temporary ones of a session. A session that is built with {@link
   * ArabicTextExtensions} has them already.
   *
   * @param spark the session; it must run here, not behind Spark Connect, whose server takes the
   *     extension instead
   * @throws NullPointerException if {@code spark} is null
   * @throws IllegalArgumentException if the session does not run here
   */
  public static void register(SparkSession spark) {
    Objects.requireNonNull(spark, "spark");
    if (!(spark instanceof org.apache.spark.sql.classic.SparkSession classic)) {
      throw new IllegalArgumentException(
          "not a session of this process: give the server spark.sql.extensions="
              + ArabicTextExtensions.class.getName());
    }
    FunctionRegistry registry = classic.sessionState().functionRegistry();
    Functions.ALL.forEach(
        function -> {
          var description = function.description();
          registry.registerFunction(description._1(), description._2(), description._3());
        });
  }

  /**
   * Returns the names of the functions.
   *
   * @return an immutable list, in the order of the table above
   */
  public static List<String> names() {
    return Functions.ALL.stream().map(Functions::name).toList();
  }
}
