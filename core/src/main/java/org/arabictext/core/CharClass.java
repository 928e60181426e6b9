// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

/**
 * What a code point of the Arabic blocks is.
 *
 * <p>The classes follow the general categories of Unicode; the comment of each names them. The
 * blocks are Arabic, Arabic Supplement, Arabic Extended-A, -B and -C, both blocks of presentation
 * forms, and Arabic Mathematical Alphabetic Symbols.
 *
 * <pre>{@code
 * if (Arabic.classOf(text.codePointAt(0)) == CharClass.LETTER) {
 *   System.out.println("begins with a letter of the Arabic script");
 * }
 * }</pre>
 *
 * @see Arabic#classOf(int)
 * @since 0.1
 */
public enum CharClass {
  /** Not in one of the Arabic blocks. */
  OTHER,
  /** In an Arabic block, but unassigned, or a noncharacter (Cn). */
  UNASSIGNED,
  /** A letter, or a ligature of letters (Lo, Lm), except tatweel and the honorific ligatures. */
  LETTER,
  /** The elongation U+0640, or a presentation form of it with a mark above (U+FE71, U+FE77 …). */
  TATWEEL,
  /** A vowel sign, tanwin, shadda or sukun: U+064B to U+0652. */
  TASHKEEL,
  /** Any other mark: hamza above, superscript alef, Quranic annotation (Mn). */
  MARK,
  /** A decimal digit (Nd). */
  DIGIT,
  /** Punctuation (Po, Ps, Pe and the like). */
  PUNCTUATION,
  /** A symbol: mathematical, monetary or another (Sm, Sc, Sk, So). */
  SYMBOL,
  /** A ligature that stands for a formula of blessing or praise, such as U+FDFA. */
  HONORIFIC,
  /** A format character: number signs, end of ayah, Arabic letter mark, U+FEFF (Cf). */
  FORMAT;
}
