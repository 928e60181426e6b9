// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.names;

/**
 * What one or two letters of a name say. Latin letters that stand for several Arabic ones have
 * sounds of their own, which {@link SoundCosts} relates to those of Arabic.
 */
enum Sound {
  /**
   * The consonants of Arabic; Latin letters that can mean only one of them share it. AIN_OPEN may
   * have a vowel that the spelling does not show.
   */
  BEH,
  TEH,
  THEH,
  JEEM,
  HAH,
  KHAH,
  DAL,
  THAL,
  REH,
  ZAIN,
  SEEN,
  SHEEN,
  SAD,
  DAD,
  TAH,
  ZAH,
  AIN,
  AIN_OPEN,
  GHAIN,
  FEH,
  QAF,
  KAF,
  LAM,
  MEEM,
  NOON,
  HEH,
  WAW,
  YEH,

  /** Hamza inside and at the end of a word, by its seat. */
  HAMZA,
  HAMZA_ON_ALEF,
  HAMZA_ON_WAW,
  HAMZA_ON_YEH,

  /** The alef that begins a word: without hamza, with hamza above and a vowel unknown, by vowel. */
  FIRST_ALEF,
  FIRST_ABOVE,
  FIRST_A,
  FIRST_I,
  FIRST_U,

  /** Letters of length, and waw and yeh whose vowel is not known. */
  ALEF,
  LONG_WAW,
  LONG_YEH,
  WAW_ANY,
  YEH_ANY,

  /** Letters that end a word. */
  TEH_MARBUTA,
  LAST_HEH,
  LAST_MAKSURA,
  LAST_YEH,

  /** Short vowels that are known, and the two parts of a diphthong. */
  FATHA,
  KASRA,
  DAMMA,
  GLIDE_ONSET,
  GLIDE_WAW,
  GLIDE_YEH,

  /**
   * Latin vowels, long or short; those that begin and end a word; ee, oo, what precedes a glide.
   */
  LATIN_A,
  LATIN_E,
  LATIN_I,
  LATIN_O,
  LATIN_U,
  FIRST_ONSET,
  FIRST_LATIN_A,
  FIRST_LATIN_E,
  FIRST_LATIN_I,
  FIRST_LATIN_O,
  FIRST_LATIN_U,
  LATIN_EE,
  LATIN_OO,
  LATIN_ONSET,
  SECOND_A,
  LAST_A,
  MUTE_E,

  /** Latin consonants that may mean several Arabic ones. */
  LATIN_T,
  LATIN_TH,
  LATIN_D,
  LATIN_DH,
  LATIN_Z,
  LATIN_S,
  LATIN_CH,
  LATIN_J,
  LATIN_G,
  LATIN_Q,
  LATIN_K,
  LATIN_H,
  LATIN_V,
  LATIN_P,
  LATIN_QUOTE,
  LAST_H,

  /** The words and syllables that names are built with. */
  ARTICLE,
  ABD,
  ABU,
  BIN,

  /** A letter of Arabic script that Arabic does not use. */
  OTHER;

  /** Returns the index of this sound in tables and readings. */
  @SuppressWarnings("EnumOrdinal")
  byte id() {
    return (byte) ordinal();
  }

  /** Tells whether a spelling that shows no vowels may hold this one. */
  boolean isShortVowel() {
    return switch (this) {
      case FATHA, KASRA, DAMMA, LATIN_A, LATIN_E, LATIN_I, LATIN_O, LATIN_U, LATIN_ONSET -> true;
      default -> false;
    };
  }

  boolean isConsonant() {
    return compareTo(HAMZA) < 0 || (compareTo(LATIN_T) >= 0 && compareTo(LATIN_QUOTE) < 0);
  }
}
