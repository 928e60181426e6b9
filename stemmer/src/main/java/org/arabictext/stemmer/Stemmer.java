// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import org.arabictext.core.TextBuffer;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;

/**
 * Cuts a word down to the stem that it shares with the other forms of its lexeme.
 *
 * <p>Implementations are immutable and thread-safe.
 *
 * <pre>{@code
 * Stemmer stemmer = Stemmers.named("light10");
 * String stem = stemmer.stem("والكتاب");
 * }</pre>
 *
 * @since 0.1
 */
public interface Stemmer {

  /**
   * Returns the name of this stemmer.
   *
   * @return the name, as {@link Stemmers#named} takes it
   */
  String name();

  /**
   * Returns a line that says what this stemmer does and where it comes from.
   *
   * @return the description, without a full stop at its end
   */
  String description();

  /**
   * Returns the normalization that this stemmer's own tradition prescribes for its input.
   *
   * @return the policy
   */
  Policy policy();

  /**
   * Stems a word in place; allocates nothing.
   *
   * @param written holds the word as it was written, in any spelling; left as it is
   * @param start index of its first code unit
   * @param end index after its last code unit
   * @param term the normalized word; replaced by the stem
   */
  void stem(char[] written, int start, int end, TextBuffer term);

  /**
   * Normalizes a word under {@link #policy()} and stems it: the same as the two calls, and faster
   * where a stemmer reads the word as it is written.
   *
   * @param written holds the word as written; left as it is
   * @param start index of its first code unit
   * @param end index after its last code unit
   * @param stem replaced by the stem
   * @throws NullPointerException if an argument is null
   * @throws IndexOutOfBoundsException if the word does not lie inside the array
   */
  default void stemWord(char[] written, int start, int end, TextBuffer stem) {
    Normalizer.of(policy()).normalize(written, start, end, stem);
    stem(written, start, end, stem);
  }

  /**
   * Normalizes a word under {@link #policy()} and stems it.
   *
   * @param word the word as written
   * @return the stem
   */
  String stem(CharSequence word);

  /**
   * Tells each step from the written word to its stem.
   *
   * @param word the word as written
   * @return the steps
   */
  Explanation explain(CharSequence word);
}
