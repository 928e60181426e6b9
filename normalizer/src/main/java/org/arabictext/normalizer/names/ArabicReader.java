// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.names;

import java.util.EnumMap;
import java.util.Map;
import org.arabictext.core.Arabic;

/**
 * Reads a word in Arabic letters, with as many of its vowels as its marks show.
 *
 * <p>One object reads one word.
 */
final class ArabicReader {

  private static final Map<Character, Sound> CONSONANTS =
      Map.ofEntries(
          Map.entry(Arabic.BEH, Sound.BEH),
          Map.entry(Arabic.TEH, Sound.TEH),
          Map.entry(Arabic.THEH, Sound.THEH),
          Map.entry(Arabic.JEEM, Sound.JEEM),
          Map.entry(Arabic.HAH, Sound.HAH),
          Map.entry(Arabic.KHAH, Sound.KHAH),
          Map.entry(Arabic.DAL, Sound.DAL),
          Map.entry(Arabic.THAL, Sound.THAL),
          Map.entry(Arabic.REH, Sound.REH),
          Map.entry(Arabic.ZAIN, Sound.ZAIN),
          Map.entry(Arabic.SEEN, Sound.SEEN),
          Map.entry(Arabic.SHEEN, Sound.SHEEN),
          Map.entry(Arabic.SAD, Sound.SAD),
          Map.entry(Arabic.DAD, Sound.DAD),
          Map.entry(Arabic.TAH, Sound.TAH),
          Map.entry(Arabic.ZAH, Sound.ZAH),
          Map.entry(Arabic.AIN, Sound.AIN_OPEN),
          Map.entry(Arabic.GHAIN, Sound.GHAIN),
          Map.entry(Arabic.FEH, Sound.FEH),
          Map.entry(Arabic.QAF, Sound.QAF),
          Map.entry(Arabic.KAF, Sound.KAF),
          Map.entry(Arabic.LAM, Sound.LAM),
          Map.entry(Arabic.MEEM, Sound.MEEM),
          Map.entry(Arabic.NOON, Sound.NOON),
          Map.entry(Arabic.HEH, Sound.HEH),
          Map.entry(Arabic.HAMZA, Sound.HAMZA),
          Map.entry(Arabic.WAW_HAMZA, Sound.HAMZA_ON_WAW),
          Map.entry(Arabic.YEH_HAMZA, Sound.HAMZA_ON_YEH),
          Map.entry(Arabic.ALEF_HAMZA_ABOVE, Sound.HAMZA_ON_ALEF),
          Map.entry(Arabic.ALEF_HAMZA_BELOW, Sound.HAMZA_ON_ALEF),
          // the letters of loan words, as their Latin counterparts
          Map.entry(Arabic.PEH, Sound.LATIN_P),
          Map.entry(Arabic.TCHEH, Sound.LATIN_CH),
          Map.entry(Arabic.JEH, Sound.LATIN_J),
          Map.entry(Arabic.VEH, Sound.LATIN_V),
          Map.entry(Arabic.GAF, Sound.LATIN_G));

  /** The letters of the word, and the vowel mark of each: 0 if it has none. */
  private final char[] letters;

  private final char[] vowels;
  private final boolean[] doubled;
  private final int length;
  private final boolean complete;
  private final Reading.Builder out;

  /**
   * Prepares to read.
   *
   * @param word letters and tashkeel
   * @param source where its vowels come from; if it is the list of names, then a consonant without
   *     a mark is known to have none
   */
  ArabicReader(String word, Reading.Source source) {
    complete = source == Reading.Source.KNOWN;
    out = new Reading.Builder(source);
    letters = new char[word.length()];
    vowels = new char[word.length()];
    doubled = new boolean[word.length()];
    int n = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Arabic.isTashkeel(c)) {
        letters[n++] = c;
      } else if (n > 0 && c == Arabic.SHADDA) {
        doubled[n - 1] = true;
      } else if (n > 0) {
        vowels[n - 1] = c;
      }
    }
    length = n;
  }

  /** Tells which letter each sound of an Arabic spelling is typed with. */
  static Map<Sound, Character> keys() {
    Map<Sound, Character> keys = new EnumMap<>(Sound.class);
    CONSONANTS.forEach((letter, sound) -> keys.put(sound, letter));
    keys.put(Sound.AIN, Arabic.AIN);
    keys.put(Sound.HAMZA_ON_ALEF, Arabic.ALEF_HAMZA_ABOVE);
    for (Sound waw : new Sound[] {Sound.WAW, Sound.WAW_ANY, Sound.LONG_WAW, Sound.GLIDE_WAW}) {
      keys.put(waw, Arabic.WAW);
    }
    for (Sound yeh :
        new Sound[] {Sound.YEH, Sound.YEH_ANY, Sound.LONG_YEH, Sound.LAST_YEH, Sound.GLIDE_YEH}) {
      keys.put(yeh, Arabic.YEH);
    }
    keys.put(Sound.ALEF, Arabic.ALEF);
    keys.put(Sound.LAST_HEH, Arabic.HEH);
    keys.put(Sound.TEH_MARBUTA, Arabic.TEH_MARBUTA);
    keys.put(Sound.LAST_MAKSURA, Arabic.ALEF_MAKSURA);
    return keys;
  }

  /** Tells whether a word shows vowels other than the one of its case. */
  static boolean isVocalized(String word) {
    int last = word.length();
    while (last > 0 && Arabic.isTashkeel(word.charAt(last - 1))) {
      last--;
    }
    for (int i = 0; i < last; i++) {
      if (Arabic.isHaraka(word.charAt(i)) && !Arabic.isTanwin(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  Reading read() {
    for (int i = first(); i < length; i++) {
      letter(i);
    }
    out.closeLastSyllable();
    return out.build();
  }

  /** Reads what begins the word with an alef; returns the index of the letter after it. */
  private int first() {
    if (length == 0) {
      return 0;
    }
    char next = at(1);
    boolean longVowel = vowels[0] != Arabic.FATHA && bare(1) && at(2) != 0 && at(2) != Arabic.ALEF;
    switch (letters[0]) {
      case Arabic.ALEF_MADDA -> out.add(Sound.FIRST_A);
      case Arabic.ALEF_HAMZA_BELOW -> out.add(Sound.FIRST_I);
      case Arabic.ALEF, Arabic.ALEF_HAMZA_ABOVE, Arabic.ALEF_WASLA ->
          out.add(
              switch (vowels[0]) {
                case Arabic.FATHA -> Sound.FIRST_A;
                case Arabic.KASRA -> Sound.FIRST_I;
                case Arabic.DAMMA -> Sound.FIRST_U;
                default ->
                    letters[0] == Arabic.ALEF_HAMZA_ABOVE ? Sound.FIRST_ABOVE : Sound.FIRST_ALEF;
              });
      default -> {
        return 0;
      }
    }
    // one long vowel: alef with kasra and yeh, alef with damma and waw
    boolean one =
        (out.last() == Sound.FIRST_I && next == Arabic.YEH)
            || (out.last() == Sound.FIRST_U && next == Arabic.WAW);
    return one && longVowel ? 2 : 1;
  }

  private void letter(int i) {
    char c = letters[i];
    boolean last = i == length - 1;
    switch (c) {
      case Arabic.ALEF, Arabic.ALEF_WASLA -> out.add(Sound.ALEF);
      case Arabic.ALEF_MADDA -> out.add(Sound.HAMZA).add(Sound.ALEF);
      case Arabic.TEH_MARBUTA -> out.add(Sound.TEH_MARBUTA);
      case Arabic.ALEF_MAKSURA -> out.add(last ? Sound.LAST_MAKSURA : Sound.YEH_ANY);
      case Arabic.WAW -> waw(i);
      case Arabic.YEH -> yeh(i, last);
      case Arabic.HEH -> {
        out.add(last ? Sound.LAST_HEH : Sound.HEH);
        vowel(i);
      }
      default -> {
        boolean known = complete || vowels[i] != 0 || last || at(i + 1) == Arabic.ALEF;
        out.add(c == Arabic.AIN && known ? Sound.AIN : CONSONANTS.getOrDefault(c, Sound.OTHER));
        vowel(i);
      }
    }
  }

  private void waw(int i) {
    if (i > 0 && i == length - 1 && vowels[i - 1] == Arabic.SUKUN && vowels[i] == 0) {
      // the silent waw of Amr
      return;
    }
    if (isConsonant(i)) {
      glide(Sound.WAW, Sound.DAMMA, i);
    } else if (lengthens(Sound.DAMMA, Sound.LONG_WAW) || glides(Sound.GLIDE_WAW)) {
      return;
    } else if (complete) {
      out.add(Sound.WAW);
    } else if (out.last() != Sound.WAW_ANY) {
      // two waws are one long vowel, as in the two spellings of Dawud
      out.add(Sound.WAW_ANY);
    }
  }

  private void yeh(int i, boolean last) {
    if (isConsonant(i) && !(last && out.last() == Sound.KASRA)) {
      glide(Sound.YEH, Sound.KASRA, i);
    } else if (lengthens(Sound.KASRA, last ? Sound.LAST_YEH : Sound.LONG_YEH)
        || glides(Sound.GLIDE_YEH)) {
      return;
    } else if (last) {
      out.add(Sound.LAST_YEH);
    } else {
      out.add(complete ? Sound.YEH : Sound.YEH_ANY);
    }
  }

  /** Adds waw or yeh as a consonant: beside its own vowel one of the two is easily missed. */
  private void glide(Sound glide, Sound vowel, int i) {
    boolean after = out.last() == vowel;
    out.add(glide);
    if (after) {
      out.drop(25);
    }
    vowel(i);
    if (out.last() == vowel) {
      out.drop(10);
    }
  }

  /** Waw and yeh are consonants at the start, before alef or teh marbuta, and with a vowel. */
  private boolean isConsonant(int i) {
    boolean vowel = vowels[i] != 0 && vowels[i] != Arabic.SUKUN && !Arabic.isTanwin(vowels[i]);
    boolean afterFatha = doubled[i] && i == length - 1 && out.last() == Sound.FATHA;
    char next = at(i + 1);
    return i == 0
        || (vowel && i < length - 1)
        || (doubled[i] && !afterFatha)
        || next == Arabic.ALEF
        || next == Arabic.TEH_MARBUTA;
  }

  private boolean lengthens(Sound vowel, Sound letter) {
    if (out.last() != vowel) {
      return false;
    }
    out.removeLast();
    out.add(letter);
    return true;
  }

  private boolean glides(Sound glide) {
    if (out.last() == Sound.FATHA) {
      out.removeLast();
      out.add(Sound.GLIDE_ONSET).add(glide);
      return true;
    }
    if (out.last() == Sound.FIRST_A) {
      out.add(glide);
      return true;
    }
    return false;
  }

  /** Adds the vowel of a consonant, unless its letter of length or the end of the word follows. */
  private void vowel(int i) {
    if (i == length - 1) {
      return;
    }
    char next = at(i + 1);
    boolean written =
        next == Arabic.TEH_MARBUTA
            || (next == Arabic.ALEF && vowels[i + 1] == 0)
            || (next == Arabic.ALEF_MAKSURA && i + 1 == length - 1);
    switch (vowels[i]) {
      case Arabic.FATHA -> {
        if (!written) {
          out.add(Sound.FATHA);
        }
      }
      case Arabic.KASRA -> out.add(Sound.KASRA);
      case Arabic.DAMMA -> out.add(Sound.DAMMA);
      case Arabic.SUKUN -> {}
      default -> {
        if (!complete && !written) {
          out.open();
        }
      }
    }
  }

  private char at(int i) {
    return i < length ? letters[i] : 0;
  }

  private boolean bare(int i) {
    return i < length && !doubled[i] && (vowels[i] == 0 || vowels[i] == Arabic.SUKUN);
  }
}
