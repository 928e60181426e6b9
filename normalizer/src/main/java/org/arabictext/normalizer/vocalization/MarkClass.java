// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.vocalization;

import org.arabictext.core.Arabic;

/**
 * A class of marks that can be taken off a text.
 *
 * <pre>{@code
 * String bare = Vocalization.strip(text, EnumSet.of(MarkClass.TANWIN, MarkClass.SUKUN));
 * }</pre>
 *
 * @see Vocalization#strip
 * @since 0.1
 */
public enum MarkClass {
  /** Fatha U+064E, damma U+064F and kasra U+0650. */
  SHORT_VOWELS,
  /** Fathatan U+064B, dammatan U+064C and kasratan U+064D. */
  TANWIN,
  /** Shadda U+0651. */
  SHADDA,
  /** Sukun U+0652. */
  SUKUN,
  /** Dagger alef U+0670. */
  DAGGER_ALEF,
  /** Annotation signs U+06D6 to U+06DC, U+06DF to U+06E4, U+06E7, U+06E8 and U+06EA to U+06ED. */
  QURANIC_SIGNS,
  /** Short vowels, tanwin and sukun on the last letter of a word, where they are its ending. */
  ENDINGS;

  /** Tells whether this class holds a mark, which may stand on the last letter of a word. */
  boolean contains(char mark, boolean last) {
    return switch (this) {
      case SHORT_VOWELS -> mark >= Arabic.FATHA && mark <= Arabic.KASRA;
      case TANWIN -> Arabic.isTanwin(mark);
      case SHADDA -> mark == Arabic.SHADDA;
      case SUKUN -> mark == Arabic.SUKUN;
      case DAGGER_ALEF -> mark == Arabic.SUPERSCRIPT_ALEF;
      case QURANIC_SIGNS -> mark >= 0x06D6 && mark <= 0x06ED;
      case ENDINGS -> last && Arabic.isHaraka(mark);
    };
  }
}
