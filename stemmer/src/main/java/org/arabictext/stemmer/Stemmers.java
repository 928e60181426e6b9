// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import java.util.List;
import org.arabictext.core.TextBuffer;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;

/**
 * The stemmers that the library brings.
 *
 * @since 0.1
 */
public final class Stemmers {

  private Stemmers() {}

  /**
   * Returns the stemmer of that name.
   *
   * @param name one of {@link #names()}
   * @return the shared instance
   * @throws IllegalArgumentException if there is none of that name
   */
  public static Stemmer named(String name) {
    if (!names().contains(name)) {
      throw new IllegalArgumentException("unknown stemmer: " + name);
    }
    return new NoStemmer();
  }

  /**
   * Returns the names of the stemmers.
   *
   * @return an immutable list, the default first
   */
  public static List<String> names() {
    return List.of("none");
  }

  private static final class NoStemmer implements Stemmer {
    @Override
    public String name() {
      return "none";
    }

    @Override
    public String description() {
      return "the normalized word itself";
    }

    @Override
    public Policy policy() {
      return Policy.named("search");
    }

    @Override
    public void stem(char[] written, int start, int end, TextBuffer term) {}

    @Override
    public String stem(CharSequence word) {
      return Normalizer.of(policy()).normalize(word);
    }

    @Override
    public Explanation explain(CharSequence word) {
      String stem = stem(word);
      return new Explanation(word.toString(), stem, stem, List.of());
    }
  }
}
