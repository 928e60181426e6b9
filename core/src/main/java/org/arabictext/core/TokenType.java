// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

/**
 * What a token is.
 *
 * <pre>{@code
 * long words =
 *     Tokenizer.standard().stream(text).filter(token -> token.type() == TokenType.ARABIC).count();
 * }</pre>
 *
 * @since 0.1
 */
public enum TokenType {
  /** A word whose letters are Arabic, with its marks and tatweel. */
  ARABIC,
  /** A word whose letters are Latin. */
  LATIN,
  /** A word of another script, or of mixed scripts. */
  WORD,
  /** A number, with its separators, sign or attached Arabic clitic. */
  NUMBER,
  /** An ordinal number written with digits. */
  ORDINAL,
  /** A number with a percent sign. */
  PERCENT,
  /** A date written with digits. */
  DATE,
  /** A time of day written with digits. */
  TIME,
  /** A URL or IRI with its path and query. */
  URL,
  /** An e-mail address. */
  EMAIL,
  /** A host name standing alone. */
  DOMAIN,
  /** A user name after an at sign. */
  MENTION,
  /** A tag after a number sign. */
  HASHTAG,
  /** An emoji, the whole sequence. */
  EMOJI,
  /** A face or sign drawn with punctuation. */
  EMOTICON,
  /** A shortened word with its full stops. */
  ABBREVIATION,
  /** A sign that stands for a formula of blessing or praise, such as U+FDFA. */
  HONORIFIC,
  /** An end of ayah with its number. */
  VERSE_NUMBER,
  /** Punctuation. */
  PUNCTUATION,
  /** A symbol. */
  SYMBOL,
  /** White space other than line breaks; given on request only. */
  WHITE_SPACE,
  /** A line break; given on request only. */
  LINE_BREAK,
  /** Anything else: stray marks, format characters, unassigned code points, lone surrogates. */
  UNKNOWN;
}
