// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.names;

import java.util.List;

/** The coarse key of a name: what is left when every confusion of romanization is allowed. */
final class SoundKey {

  private SoundKey() {}

  static String of(List<NameWord> words) {
    StringBuilder key = new StringBuilder();
    for (NameWord word : words) {
      if (word.readings().isEmpty()) {
        key.append(word.text());
      } else {
        append(word.readings().get(0), key);
      }
    }
    return key.toString();
  }

  private static void append(Reading reading, StringBuilder key) {
    for (int i = 0; i < reading.length(); i++) {
      boolean last = i == reading.length() - 1;
      String code = last && isH(reading.sound(i)) ? "" : code(reading.sound(i), i == 0);
      if (!code.isEmpty() && !endsWith(key, code)) {
        key.append(code);
      }
    }
  }

  /** An h at the end is heard in Salah and not in Fatimah. */
  private static boolean isH(Sound sound) {
    return sound == Sound.HAH || sound == Sound.HEH || sound == Sound.LATIN_H;
  }

  /** Two equal consonants are one: where one ends and the next begins is not always written. */
  private static boolean endsWith(StringBuilder key, String code) {
    int n = key.length();
    return code.length() == 1 && n > 0 && key.charAt(n - 1) == code.charAt(0);
  }

  private static String code(Sound sound, boolean first) {
    return switch (sound) {
      case BEH, LATIN_P -> "B";
      case TEH, TAH, LATIN_T -> "T";
      case THEH, SEEN, SAD, LATIN_S, LATIN_TH -> "S";
      case DAL, DAD, THAL, ZAH, ZAIN, LATIN_D, LATIN_DH, LATIN_Z -> "D";
      case JEEM, QAF, KAF, LATIN_J, LATIN_G, LATIN_K, LATIN_Q -> "K";
      case SHEEN, LATIN_CH -> "X";
      case KHAH, GHAIN -> "G";
      case HAH, HEH, LATIN_H -> "H";
      case REH -> "R";
      case FEH, LATIN_V -> "F";
      case LAM -> "L";
      case MEEM -> "M";
      case NOON -> "N";
      case ABD -> "ABD";
      case ABU -> "AB";
      case BIN -> "BN";
      case WAW, WAW_ANY, LONG_WAW -> first ? "W" : "";
      case YEH, YEH_ANY, LONG_YEH -> first ? "Y" : "";
      case AIN,
          AIN_OPEN,
          FIRST_ALEF,
          FIRST_ABOVE,
          FIRST_A,
          FIRST_I,
          FIRST_U,
          FIRST_ONSET,
          FIRST_LATIN_A,
          FIRST_LATIN_E,
          FIRST_LATIN_I,
          FIRST_LATIN_O,
          FIRST_LATIN_U,
          LATIN_QUOTE ->
          first ? "A" : "";
      default -> "";
    };
  }
}
