// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.inspection;

/**
 * A language, or a family of languages with one alphabet, that a text is probably written in.
 *
 * <pre>{@code
 * if (Inspection.of(text).language() == Language.PERSIAN) {
 *   System.out.println("not for an Arabic stemmer");
 * }
 * }</pre>
 *
 * @see Inspection#language()
 * @since 0.1
 */
public enum Language {
  /** No letters of the Arabic script, or too few. */
  UNKNOWN,
  /** Arabic of any variety. */
  ARABIC,
  /** Persian and Dari. */
  PERSIAN,
  /** Urdu, and other languages with its alphabet. */
  URDU,
  /** Central Kurdish (Sorani). */
  KURDISH,
  /** Pashto. */
  PASHTO,
  /** Uyghur. */
  UYGHUR
}
