// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a normalization changes, as a named immutable value: one {@link Rule} of each family.
 *
 * <pre>{@code
 * Policy policy = Policy.named("search").with(Rule.TehMarbuta.TO_HEH);
 * Policy mine = Policy.builder("mine").with(Rule.Tashkeel.STRIP, Rule.Tatweel.STRIP).build();
 * }</pre>
 *
 * <p>Immutable and thread-safe. Two policies are equal if they have the same name and rules.
 *
 * @since 0.1
 */
public final class Policy {

  private final String name;
  private final String description;
  private final Map<Class<?>, Rule> rules;

  private Policy(Builder builder) {
    name = builder.name;
    description = builder.description;
    rules = Map.copyOf(builder.rules);
  }

  /**
   * Returns the preset of that name.
   *
   * @param name one of {@link #names()}
   * @return the preset
   * @throws IllegalArgumentException if there is none of that name
   */
  public static Policy named(String name) {
    return Presets.named(Objects.requireNonNull(name, "name"));
  }

  /**
   * Returns the names of the presets.
   *
   * @return an immutable list, the default first
   */
  public static List<String> names() {
    return Presets.NAMES;
  }

  /**
   * Starts a policy that changes nothing.
   *
   * @param name what the policy will be called
   * @return a builder without rules
   */
  public static Builder builder(String name) {
    return new Builder(Objects.requireNonNull(name, "name"));
  }

  /**
   * Returns this policy with some rules replaced.
   *
   * @param rules the rules, each taking the place of the one of its family
   * @return a new policy of the same name and description
   */
  public Policy with(Rule... rules) {
    Builder builder = builder(name).describedAs(description);
    builder.rules.putAll(this.rules);
    return builder.with(rules).build();
  }

  /**
   * Returns the name of this policy.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * Returns a line that says what this policy is for.
   *
   * @return the description, without a full stop at its end
   */
  public String description() {
    return description;
  }

  /**
   * Returns the rule of a family.
   *
   * @param family the enum class of the family, such as {@code Rule.Hamza.class}
   * @param <R> the family
   * @return the rule; {@code KEEP} if none was given
   */
  public <R extends Enum<R> & Rule> R get(Class<R> family) {
    Rule rule = rules.get(Objects.requireNonNull(family, "family"));
    return rule == null ? Enum.valueOf(family, "KEEP") : family.cast(rule);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Policy policy && name.equals(policy.name) && rules.equals(policy.rules);
  }

  @Override
  public int hashCode() {
    return name.hashCode() * 31 + rules.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }

  /**
   * Collects the rules of a policy.
   *
   * <p>Mutable; for one thread.
   *
   * @since 0.1
   */
  public static final class Builder {

    private final String name;
    private String description;
    private final Map<Class<?>, Rule> rules = new LinkedHashMap<>();

    private Builder(String name) {
      this.name = name;
      this.description = name;
    }

    /**
     * Says what the policy is for.
     *
     * @param description a line without a full stop
     * @return this builder
     */
    public Builder describedAs(String description) {
      this.description = Objects.requireNonNull(description, "description");
      return this;
    }

    /**
     * Sets rules.
     *
     * @param rules the rules, each taking the place of the one of its family
     * @return this builder
     */
    public Builder with(Rule... rules) {
      for (Rule rule : rules) {
        Enum<?> constant = (Enum<?>) Objects.requireNonNull(rule, "rule");
        if (constant.name().equals("KEEP")) {
          this.rules.remove(constant.getDeclaringClass());
        } else {
          this.rules.put(constant.getDeclaringClass(), rule);
        }
      }
      return this;
    }

    /**
     * Makes the policy.
     *
     * @return an immutable policy
     */
    public Policy build() {
      return new Policy(this);
    }
  }
}
