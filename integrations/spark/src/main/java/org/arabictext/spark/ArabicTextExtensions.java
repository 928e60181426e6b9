// SPDX-License-Identifier: Apache-2.0
package org.arabictext.spark;

import java.util.Objects;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.SparkSessionExtensionsProvider;
import scala.runtime.BoxedUnit;

/**
 * Gives every session the SQL functions, whatever the language it is spoken to in.
 *
 * <pre>{@code
 * spark-sql --jars arabictext-spark-all.jar \
 *   --conf spark.sql.extensions=org.arabictext.spark.ArabicTextExtensions
 * }</pre>
 *
 * <p>Made by Spark; {@link ArabicTextFunctions#register} does the same for a session that runs.
 *
 * @since 0.1
 */
public final class ArabicTextExtensions implements SparkSessionExtensionsProvider {

  /** Makes the extension; called by Spark. */
  public ArabicTextExtensions() {}

  /**
   * Adds the functions.
   *
   * @param extensions of the session that is being built
   * @return the unit value of Scala
   * @throws NullPointerException if {@code extensions} is null
   */
  @Override
  public BoxedUnit apply(SparkSessionExtensions extensions) {
    Objects.requireNonNull(extensions, "extensions");
    Functions.ALL.forEach(function -> extensions.injectFunction(function.description()));
    return BoxedUnit.UNIT;
  }
}
