// SPDX-License-Identifier: Apache-2.0
package org.arabictext.spark;

import java.io.Serial;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.Identifiable;
import org.apache.spark.ml.util.MLReader;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.arabictext.normalizer.Policy;

/**
 * Normalizes a column of Arabic text under a policy. Null gives null.
 *
 * <pre>{@code
 * ArabicNormalizer clean =
 *     new ArabicNormalizer().setInputCol("text").setOutputCol("clean").setPolicy("clean");
 * }</pre>
 *
 * <p>Mutable; for one thread, as Spark's own transformers are. Time is linear in the length of the
 * text.
 *
 * @since 0.1
 */
public final class ArabicNormalizer extends ColumnTransformer<ArabicNormalizer> {

  @Serial private static final long serialVersionUID = 1L;

  /** The parameter that names the policy. */
  private final Param<String> policy;

  /** Makes a normalizer with the policy {@code search}. */
  public ArabicNormalizer() {
    this(Identifiable.randomUID("arabicNormalizer"));
  }

  /**
   * Makes a normalizer with the policy {@code search}.
   *
   * @param uid the identifier of this stage
   * @throws NullPointerException if {@code uid} is null
   */
  public ArabicNormalizer(String uid) {
    super(uid);
    policy = named("policy", "what to change", Policy.names());
    setDefault(policy, Policy.names().get(0));
  }

  /**
   * Returns the parameter that names the policy.
   *
   * @return the parameter; {@code search} by default
   */
  public Param<String> policy() {
    return policy;
  }

  /**
   * Returns the name of the policy.
   *
   * @return one of {@link Policy#names()}
   */
  public String getPolicy() {
    return getOrDefault(policy);
  }

  /**
   * Sets the policy.
   *
   * @param name one of {@link Policy#names()}
   * @return this transformer
   * @throws NullPointerException if {@code name} is null
   * @throws IllegalArgumentException if there is no such policy
   */
  public ArabicNormalizer setPolicy(String name) {
    return set(policy, name, given -> Policy.named(given).name());
  }

  /**
   * Returns what loads a saved normalizer.
   *
   * @return a new reader
   */
  public static MLReader<ArabicNormalizer> read() {
    return new DefaultParamsReader<>();
  }

  /**
   * Loads a saved normalizer.
   *
   * @param path where it was saved
   * @return the normalizer with its parameters
   */
  public static ArabicNormalizer load(String path) {
    return read().load(path);
  }

  @Override
  DataType inputType() {
    return DataTypes.StringType;
  }

  @Override
  TextFunction function() {
    return new NormalizeFunction(getPolicy());
  }

  @Override
  ArabicNormalizer self() {
    return this;
  }
}
