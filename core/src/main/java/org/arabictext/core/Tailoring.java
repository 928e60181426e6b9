// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

/**
 * A way in which the tokenizer departs from the default word boundaries of Unicode (UAX #29, as
 * ICU4J implements them); each can be switched on its own.
 *
 * <pre>{@code
 * Tokenizer plain = Tokenizer.builder().tailoring(Tailoring.HASHTAGS, false).build();
 * List<Token> tokens = plain.tokenize("#اللغة_العربية");
 * }</pre>
 *
 * @see Tokenizer.Builder#tailoring(Tailoring, boolean)
 * @since 0.1
 */
public enum Tailoring {
  /**
   * A run of white space within a line is one token, and marks or format characters after white
   * space do not join it: a Quranic pause sign that stands between two words is not a space.
   */
  WHITE_SPACE,
  /**
   * Marks and format characters directly before an Arabic letter belong to its word: right-to-left
   * marks and stray vowel signs at the edge of a word do not make a token.
   */
  MARKS,
  /**
   * A full stop, apostrophe or middle dot between two letters separates them when one of the two is
   * Arabic, and a colon always: Arabic words have none inside, but the space after a full stop is
   * often missing, and single quotation marks stand around words.
   */
  STOPS,
  /**
   * A sign belongs to its number, and so does the letter reh that news agencies write for the
   * decimal separator. An attached clitic stays with the number, as in UAX #29.
   */
  NUMBERS,
  /** A percent or per mille sign belongs to its number, on either side. */
  PERCENTAGES,
  /**
   * A day, month and year with separators between them, and right-to-left marks before these, are
   * one token, with the era after them.
   */
  DATES,
  /** Hours and minutes, or hours, minutes and seconds, with colons between them are one token. */
  TIMES,
  /**
   * A URL or IRI is one token, Arabic letters in its path and query included, and begins at its
   * scheme whatever it is written onto; the short addresses of {@code t.co} end after their code.
   */
  URLS,
  /** An e-mail address is one token, and so it is behind an Arabic word that it is written onto. */
  EMAILS,
  /** A host name that ends in a known top-level domain is one token, likewise. */
  DOMAINS,
  /**
   * An at sign and the user name after it are one token; a name that begins with ASCII ends where
   * ASCII does.
   */
  MENTIONS,
  /** A number sign and the letters, digits and low lines after it are one token. */
  HASHTAGS,
  /** A keycap sequence is one token and does not join the digit after it. */
  EMOJI,
  /** A face drawn with punctuation is one token. */
  EMOTICONS,
  /** The full stops of an abbreviation of single letters belong to it. */
  ABBREVIATIONS,
  /** A ligature that stands for a formula, such as U+FDFA, is a token of its own. */
  HONORIFICS,
  /** An end of ayah U+06DD is one token with the digits after it, and with nothing else. */
  VERSE_NUMBERS,
  /** Two or more full stops in a row are one token. */
  ELLIPSES,
  /** A word ends where Arabic and Latin letters meet; off by default. */
  SCRIPT_CHANGES;

  @SuppressWarnings("EnumOrdinal") // a bit in memory only, never stored
  int bit() {
    return 1 << ordinal();
  }

  boolean in(int set) {
    return (set & bit()) != 0;
  }
}
