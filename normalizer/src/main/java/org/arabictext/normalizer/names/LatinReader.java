// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.names;

import java.util.List;
import java.util.Map;

/*
 * The scheme, longest match first; what is left is read letter by letter.
 *
 *   sh sch      sheen           ch tch   sheen, seldom khah     c        k, before e i y: s
 *   kh 5        khah            gh       ghain                  q 8 9    qaf
 *   th          theh or thal    dh       thal, zah, dad         dj j     jeem
 *   ph          feh             qu gu    before e i: k, g       x        ks
 *   3 2 '       ain or hamza    7        hah                    6        t
 *
 *   ou          u, before a vowel waw       oo uu    mostly long waw
 *   aa          a, perhaps with ain         ee ii    mostly long yeh
 *   y           before a vowel yeh, else i
 *   ai ay ei ey diphthong, before a vowel a and yeh
 *   au aw ao ow ew aou          diphthong, before a vowel a and waw
 *
 *   e at the end, after a consonant, may be mute; h at the end, after a vowel, too
 */

/**
 * Reads a word in Latin letters as English, French and Egyptian habits write Arabic.
 *
 * <p>One object reads one word.
 */
final class LatinReader {

  private static final Map<String, Sound> DIGRAPHS =
      Map.ofEntries(
          Map.entry("tch", Sound.LATIN_CH),
          Map.entry("sch", Sound.SHEEN),
          Map.entry("sh", Sound.SHEEN),
          Map.entry("ch", Sound.LATIN_CH),
          Map.entry("kh", Sound.KHAH),
          Map.entry("gh", Sound.GHAIN),
          Map.entry("th", Sound.LATIN_TH),
          Map.entry("dh", Sound.LATIN_DH),
          Map.entry("dj", Sound.LATIN_J),
          Map.entry("ph", Sound.FEH),
          Map.entry("ck", Sound.LATIN_K));

  /** Those that may be two letters between vowels, as in Fathi and Ishaq. */
  private static final List<String> SPLIT = List.of("sh", "th", "dh", "kh", "gh");

  private static final Map<Character, Sound> LETTERS =
      Map.ofEntries(
          Map.entry('b', Sound.BEH),
          Map.entry('d', Sound.LATIN_D),
          Map.entry('f', Sound.FEH),
          Map.entry('g', Sound.LATIN_G),
          Map.entry('h', Sound.LATIN_H),
          Map.entry('j', Sound.LATIN_J),
          Map.entry('k', Sound.LATIN_K),
          Map.entry('l', Sound.LAM),
          Map.entry('m', Sound.MEEM),
          Map.entry('n', Sound.NOON),
          Map.entry('p', Sound.LATIN_P),
          Map.entry('q', Sound.LATIN_Q),
          Map.entry('r', Sound.REH),
          Map.entry('s', Sound.LATIN_S),
          Map.entry('t', Sound.LATIN_T),
          Map.entry('v', Sound.LATIN_V),
          Map.entry('z', Sound.LATIN_Z),
          Map.entry('\'', Sound.LATIN_QUOTE),
          Map.entry('2', Sound.LATIN_QUOTE),
          Map.entry('3', Sound.LATIN_QUOTE),
          Map.entry('5', Sound.KHAH),
          Map.entry('6', Sound.LATIN_T),
          Map.entry('7', Sound.LATIN_H),
          Map.entry('8', Sound.LATIN_Q),
          Map.entry('9', Sound.LATIN_Q));

  private final String word;
  private final boolean split;
  private final Reading.Builder out = new Reading.Builder(Reading.Source.LATIN);
  private boolean afterVowel;
  private int at;

  /**
   * Prepares to read.
   *
   * @param word lower-case letters a to z, digits and apostrophes
   * @param split whether a digraph inside the word is two letters
   */
  LatinReader(String word, boolean split) {
    this.word = word.replace("yy", "y").replace("ww", "w");
    this.split = split;
  }

  /** Tells whether the word holds a digraph that may be two letters. */
  static boolean isAmbiguous(String word) {
    for (int i = 1; i + 2 < word.length(); i++) {
      if (SPLIT.contains(word.substring(i, i + 2)) && isVowel(word.charAt(i + 2))) {
        return true;
      }
    }
    return false;
  }

  Reading read() {
    while (at < word.length()) {
      if (isVowel(word.charAt(at)) || (word.charAt(at) == 'y' && !isVowel(next(1)))) {
        vowel();
      } else {
        consonant();
        afterVowel = false;
      }
    }
    out.closeLastSyllable();
    return out.build();
  }

  private void vowel() {
    char c = word.charAt(at);
    char second = next(1);
    if (starts("aou") && !isVowel(next(3))) {
      diphthong(Sound.GLIDE_WAW, 3);
    } else if (starts("ou")) {
      if (isVowel(next(2))) {
        out.add(Sound.WAW);
        afterVowel = false;
      } else {
        simple('u');
      }
      at += 2;
    } else if (c == second && c != 'y' && (c == 'a' || out.length() > 0)) {
      twice(c);
    } else if ((c == 'a' || c == 'e') && (second == 'i' || second == 'y') && !isVowel(next(2))) {
      diphthong(Sound.GLIDE_YEH, 2);
    } else if (isWawDiphthong(c, second) && !isVowel(next(2))) {
      diphthong(Sound.GLIDE_WAW, 2);
    } else if (c == 'e' && at == word.length() - 1 && at > 0 && !afterVowel) {
      out.add(Sound.MUTE_E);
      at++;
    } else {
      simple(c == 'y' ? 'i' : c);
      at++;
    }
  }

  private static boolean isWawDiphthong(char first, char second) {
    return switch (first) {
      case 'a' -> second == 'u' || second == 'w' || second == 'o';
      case 'o', 'e' -> second == 'w';
      default -> false;
    };
  }

  private void diphthong(Sound glide, int length) {
    out.add(out.length() == 0 ? Sound.FIRST_ONSET : Sound.LATIN_ONSET).add(glide);
    at += length;
    afterVowel = true;
  }

  private void twice(char c) {
    switch (c) {
      case 'a' -> {
        simple('a');
        out.add(Sound.SECOND_A);
      }
      case 'e', 'i' -> out.add(Sound.LATIN_EE);
      default -> out.add(Sound.LATIN_OO);
    }
    at += 2;
    afterVowel = true;
  }

  /** Adds a vowel; one at either end of the word or beside another is not easily missed. */
  private void simple(char c) {
    boolean first = out.length() == 0;
    int rest = at + (c == 'u' && starts("ou") ? 2 : 1);
    boolean last = rest >= word.length() || (rest == word.length() - 1 && next(rest - at) == 'h');
    Sound sound =
        switch (c) {
          case 'a' -> first ? Sound.FIRST_LATIN_A : last ? Sound.LAST_A : Sound.LATIN_A;
          case 'e' -> first ? Sound.FIRST_LATIN_E : Sound.LATIN_E;
          case 'i' -> first ? Sound.FIRST_LATIN_I : Sound.LATIN_I;
          case 'o' -> first ? Sound.FIRST_LATIN_O : Sound.LATIN_O;
          default -> first ? Sound.FIRST_LATIN_U : Sound.LATIN_U;
        };
    boolean afterGlide =
        (out.last() == Sound.WAW && c == 'u') || (out.last() == Sound.YEH && c == 'i');
    if (first) {
      out.add(sound);
    } else if (afterGlide && !last) {
      out.add(sound, 10);
    } else if (last || isVowel(next(rest - at))) {
      out.add(sound, 80);
    } else if (afterVowel) {
      out.add(sound, 60);
    } else {
      out.add(sound);
    }
    afterVowel = true;
  }

  private void consonant() {
    int length = digraph();
    Sound sound;
    if (length > 0) {
      sound = DIGRAPHS.getOrDefault(word.substring(at, at + length), Sound.OTHER);
    } else {
      length = 1;
      sound = letter(word.charAt(at));
      if (sound == Sound.LATIN_K || sound == Sound.LATIN_G) {
        length = next(1) == 'u' && isFront(next(2)) && word.charAt(at) != 'k' ? 2 : 1;
      }
    }
    at += length;
    boolean lastH = sound == Sound.LATIN_H && at == word.length() && afterVowel;
    if (sound != Sound.OTHER && (out.last() != sound || afterVowel)) {
      boolean afterItsVowel = sound == Sound.YEH && out.last() == Sound.LATIN_I;
      out.add(lastH ? Sound.LAST_H : sound);
      if (afterItsVowel) {
        out.drop(25);
      }
    }
  }

  private int digraph() {
    for (int length = 3; length > 1; length--) {
      if (at + length <= word.length()) {
        String part = word.substring(at, at + length);
        boolean two =
            split && at > 0 && SPLIT.contains(part) && isVowel(next(length)) && length == 2;
        if (DIGRAPHS.containsKey(part) && !two) {
          return length;
        }
      }
    }
    return 0;
  }

  private Sound letter(char c) {
    return switch (c) {
      case 'c' -> isFront(next(1)) ? Sound.LATIN_S : Sound.LATIN_K;
      case 'q' -> next(1) == 'u' && isFront(next(2)) ? Sound.LATIN_K : Sound.LATIN_Q;
      case 'w' -> isVowel(next(1)) ? Sound.WAW : Sound.LATIN_U;
      case 'y' -> Sound.YEH;
      case 'x' -> {
        out.add(Sound.LATIN_K);
        yield Sound.LATIN_S;
      }
      default -> LETTERS.getOrDefault(c, Sound.OTHER);
    };
  }

  private boolean starts(String part) {
    return word.startsWith(part, at);
  }

  private char next(int distance) {
    return at + distance < word.length() ? word.charAt(at + distance) : 0;
  }

  static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  }

  private static boolean isFront(char c) {
    return c == 'e' || c == 'i' || c == 'y';
  }
}
