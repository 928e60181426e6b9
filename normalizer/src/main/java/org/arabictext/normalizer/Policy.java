// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import java.util.List;

/**
 * What a normalization changes, as a named immutable value.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Policy {

  private final String name;

  private Policy(String name) {
    this.name = name;
  }

  /**
   * Returns the preset of that name.
   *
   * @param name one of {@link #names()}
   * @return the preset
   * @throws IllegalArgumentException if there is none of that name
   */
  public static Policy named(String name) {
    if (!names().contains(name)) {
      throw new IllegalArgumentException("unknown policy: " + name);
    }
    return new Policy(name);
  }

  /**
   * Returns the names of the presets.
   *
   * @return an immutable list, the default first
   */
  public static List<String> names() {
    return List.of("search", "clean", "dediacritize", "none", "lucene", "icu-folding", "camel");
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
    return name;
  }
}
