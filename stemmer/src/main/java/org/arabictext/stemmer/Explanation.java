// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import java.util.List;
import java.util.Objects;

/**
 * The way from a written word to its stem, step by step.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * for (Explanation.Step step : Stemmers.standard().explain("والمدارس").steps()) {
 *   System.out.println(step.kind() + " " + step.affix() + ": " + step.note());
 * }
 * }</pre>
 *
 * @param word the word as written
 * @param normalized the word as the stemmer saw it
 * @param stem the result
 * @param steps what was done, in order
 * @since 0.1
 */
public record Explanation(String word, String normalized, String stem, List<Step> steps) {

  /**
   * Checks for null and copies the steps.
   *
   * @param word the word as written
   * @param normalized the word as the stemmer saw it
   * @param stem the result
   * @param steps what was done, in order
   */
  public Explanation {
    Objects.requireNonNull(word, "word");
    Objects.requireNonNull(normalized, "normalized");
    Objects.requireNonNull(stem, "stem");
    steps = List.copyOf(steps);
  }

  /**
   * One step.
   *
   * @param kind what was done, for programs: {@code normalize}, {@code proclitic}, {@code article},
   *     {@code inflection}, {@code enclitic}, {@code map}, {@code keep}, {@code choice}
   * @param affix the letters concerned; may be empty
   * @param result the word after the step
   * @param note why, in words for a reader who is learning
   */
  public record Step(String kind, String affix, String result, String note) {

    /**
     * Checks for null.
     *
     * @param kind what was done
     * @param affix the letters concerned
     * @param result the word after the step
     * @param note why
     */
    public Step {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(affix, "affix");
      Objects.requireNonNull(result, "result");
      Objects.requireNonNull(note, "note");
    }
  }
}
