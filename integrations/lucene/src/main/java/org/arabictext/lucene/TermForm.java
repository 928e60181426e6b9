// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import java.util.Locale;

/**
 * Which of the forms that one analysis yields becomes the term.
 *
 * <pre>{@code
 * TermForm form = TermForm.named("exact");
 * }</pre>
 *
 * @since 0.1
 */
public enum TermForm {
  /** The word under the policy of the chain, not stemmed. */
  EXACT,
  /** The stem. */
  STEM,
  /**
   * The consonants of the root: what is left of the stem when stemmer {@code isri} has looked for
   * its root, without alef, waw, yeh, their forms with hamza, hamza and teh marbuta; the root
   * itself if fewer than two letters would be left. Words of one root mostly share it, whatever
   * their pattern and whichever weak letter it has in it.
   */
  SKELETON;

  /**
   * Returns the form of that name, as configuration files spell it.
   *
   * @param name {@code exact}, {@code stem} or {@code skeleton}
   * @return the form
   * @throws IllegalArgumentException if there is none of that name
   */
  public static TermForm named(String name) {
    for (TermForm form : values()) {
      if (form.name().toLowerCase(Locale.ROOT).equals(name)) {
        return form;
      }
    }
    throw new IllegalArgumentException("unknown form: " + name + "; known: exact, stem, skeleton");
  }
}
