// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.transliteration;

import org.arabictext.core.Arabic;
import org.arabictext.core.TextBuffer;

/**
 * Writes one word in a scholarly scheme.
 *
 * <p>For one word and one thread.
 */
final class WordRomanizer {

  private static final String ALLAH = "\u0644\u0644\u0647";
  private static final String AMR = "\u0639\u0645\u0631\u0648";

  private final Style style;
  private final Word word;
  private final TextBuffer out;
  private final VowelRomanizer vowels;
  private boolean construct;
  private boolean article;

  WordRomanizer(Style style, Word word, TextBuffer out) {
    this.style = style;
    this.word = word;
    this.out = out;
    this.vowels = new VowelRomanizer(style, word, out);
  }

  /**
   * Writes the word.
   *
   * @param governs whether the next word has the article
   * @param afterVowel whether the word before it ends in a vowel
   */
  void write(boolean governs, boolean afterVowel) {
    int proclitic = procliticLength();
    if (writeAllah(proclitic, afterVowel)) {
      return;
    }
    int stem = articleEnd(proclitic);
    article = stem > 0;
    construct = governs && !article;
    int i = 0;
    if (article) {
      i = writeArticle(proclitic, stem, afterVowel);
    } else if (isInitialAlef(word.letter(0)) && word.length() > 1) {
      i = writeInitialAlef(0);
    }
    boolean initial = true;
    while (i < word.length()) {
      i = writeLetter(i, initial);
      initial = false;
    }
  }

  private static boolean isInitialAlef(char letter) {
    return letter == Arabic.ALEF || letter == Arabic.ALEF_WASLA;
  }

  /** A proclitic is only told from the first letter of a word if the article follows. */
  private int procliticLength() {
    return switch (word.letter(0)) {
      case Arabic.WAW, Arabic.FEH, Arabic.BEH, Arabic.KAF, Arabic.LAM -> {
        boolean free = !word.isDoubled(0) && !word.hasDagger(0) && word.vowel(0) != 'o';
        yield free && isInitialAlef(word.letter(1)) ? 1 : 0;
      }
      default -> 0;
    };
  }

  /** The index after the article, or 0 if there is none. */
  private int articleEnd(int proclitic) {
    if (word.letter(0) == Arabic.LAM && word.letter(1) == Arabic.LAM && word.length() > 3) {
      boolean governed = word.vowel(0) == 'i' || word.vowel(0) == Word.NONE;
      if (governed && word.isDoubled(1)) {
        return 1;
      }
      return governed && Word.isSilent(word.vowel(1)) ? 2 : 0;
    }
    int lam = proclitic + 1;
    boolean alef =
        isInitialAlef(word.letter(proclitic))
            && (word.vowel(proclitic) == Word.NONE || word.vowel(proclitic) == 'a');
    if (!alef || word.letter(lam) != Arabic.LAM || word.length() < lam + 3) {
      return 0;
    }
    boolean free = !word.isDoubled(lam) && Word.isSilent(word.vowel(lam));
    boolean beforeAlef = word.vowel(lam) == 'i' && word.letter(lam + 1) == Arabic.ALEF;
    return free || beforeAlef ? lam + 1 : 0;
  }

  /** Writes proclitic and article; returns where to go on. */
  private int writeArticle(int proclitic, int stem, boolean afterVowel) {
    char letter = word.letter(stem);
    boolean sun = Style.isSun(letter);
    String sound = style.assimilates() && sun ? style.consonant(letter) : "l";
    boolean governed = proclitic == 0 && word.letter(0) == Arabic.LAM;
    if (governed) {
      out.append(style.keepsArticle() ? "lil-" : "li-" + sound + "-");
    } else {
      if (proclitic > 0) {
        writeProclitic();
      }
      boolean short0 = proclitic > 0 ? !style.keepsArticle() : afterVowel && style.elides();
      out.append(short0 ? "" : "a").append(sound).append('-');
    }
    if (isInitialAlef(letter)) {
      boolean kasra = word.vowel(stem - 1) == 'i' && word.vowel(stem) == Word.NONE;
      if (kasra) {
        out.append('i');
        return stem + 1;
      }
      return writeInitialAlef(stem);
    }
    if (sun && word.isDoubled(stem)) {
      out.append(style.consonant(letter));
      return vowels.write(stem);
    }
    return stem;
  }

  private void writeProclitic() {
    char letter = word.letter(0);
    char vowel = word.vowel(0);
    if (vowel == Word.NONE) {
      vowel = letter == Arabic.BEH ? 'i' : 'a';
    }
    out.append(style.consonant(letter)).append(vowel).append('-');
  }

  /** The name of God, whose long a is not written. */
  private boolean writeAllah(int proclitic, boolean afterVowel) {
    int from = 0;
    boolean governed = word.endsWith(0, ALLAH);
    if (!governed) {
      from = proclitic + 1;
      if (!isInitialAlef(word.letter(proclitic)) || !word.endsWith(from, ALLAH)) {
        return false;
      }
    } else if (word.vowel(0) == 'a' || word.isDoubled(0)) {
      return false;
    }
    if (governed) {
      out.append(style.keepsArticle() ? "lill\u0101h" : "li-ll\u0101h");
    } else if (proclitic == 0) {
      out.append(afterVowel && style.elides() ? "ll\u0101h" : "all\u0101h");
    } else if (style.keepsArticle() && word.letter(0) == Arabic.BEH) {
      out.append("bill\u0101h");
    } else {
      writeProclitic();
      out.append(style.keepsArticle() ? "all\u0101h" : "ll\u0101h");
    }
    vowels.writeShort(word.vowel(word.length() - 1));
    return true;
  }

  /**
   * Alef at the beginning is the bearer of a vowel; of i if none is written, but of a before the
   * double lam of alladhi.
   */
  private int writeInitialAlef(int index) {
    char vowel = word.vowel(index);
    if (vowel == 'u' && word.isBare(index + 1, Arabic.WAW)) {
      out.append(Style.LONG_U);
      return index + 2;
    }
    if (vowel == 'i' && word.isBare(index + 1, Arabic.YEH)) {
      out.append(Style.LONG_I);
      return index + 2;
    }
    boolean relative = vowel == Word.NONE && word.letter(index + 1) == Arabic.LAM;
    if (relative && word.isDoubled(index + 1)) {
      vowel = 'a';
    }
    out.append(vowel == 'a' || vowel == 'u' ? vowel : 'i');
    return index + 1;
  }

  /** Writes a letter with its vowel; returns the index of the next one to write. */
  private int writeLetter(int i, boolean initial) {
    char letter = word.letter(i);
    switch (letter) {
      case Arabic.ALEF, Arabic.ALEF_WASLA -> {
        return writeAlef(i);
      }
      case Arabic.ALEF_MADDA -> {
        out.append(initial ? "" : style.hamza()).append(Style.LONG_A);
        return i + 1;
      }
      case Arabic.TEH_MARBUTA -> {
        writeTehMarbuta(i);
        return i + 1;
      }
      case Arabic.ALEF_MAKSURA -> {
        if (Word.isSilent(word.vowel(i)) && !word.isDoubled(i)) {
          out.append(style.finalMaksura());
          return i + 1;
        }
      }
      case Arabic.WAW -> {
        if (word.isLast(i) && word.endsWith(0, AMR) && word.vowel(0) != 'u') {
          return i + 1;
        }
      }
      default -> {}
    }
    if (isHamza(letter)) {
      return writeHamza(i, initial);
    }
    String consonant = style.consonant(letter);
    part(consonant, i);
    out.append(consonant);
    if (word.isDoubled(i)) {
      out.append(consonant);
    }
    return vowels.write(i);
  }

  /** In some schemes a sign parts t, d, k, s or g from an h that is a letter of its own. */
  private void part(String consonant, int i) {
    if (!style.parts().isEmpty() && consonant.equals("h") && i > 0 && word.vowel(i - 1) == 'o') {
      char before = out.charAt(out.length() - 1);
      if ("tdksg".indexOf(before) >= 0) {
        out.append(style.parts());
      }
    }
  }

  private static boolean isHamza(char letter) {
    return letter == Arabic.HAMZA
        || letter == Arabic.ALEF_HAMZA_ABOVE
        || letter == Arabic.ALEF_HAMZA_BELOW
        || letter == Arabic.WAW_HAMZA
        || letter == Arabic.YEH_HAMZA;
  }

  private int writeHamza(int i, boolean initial) {
    char letter = word.letter(i);
    boolean below = letter == Arabic.ALEF_HAMZA_BELOW && word.vowel(i) == Word.NONE;
    boolean silent = initial && (below || !Word.isSilent(word.vowel(i)) || word.hasDagger(i));
    if (!silent) {
      out.append(style.hamza());
      if (word.isDoubled(i)) {
        out.append(style.hamza());
      }
    }
    if (below) {
      boolean isLong = word.isBare(i + 1, Arabic.YEH);
      out.append(isLong ? Style.LONG_I : "i");
      return isLong ? i + 2 : i + 1;
    }
    if (letter == Arabic.ALEF_HAMZA_ABOVE && initial && word.vowel(i) == 'u' && isUla(i)) {
      out.append('u');
      return i + 2;
    }
    return vowels.write(i);
  }

  /** The waw of ula'ika, ulu, uli, ula'i and ulat is not read. */
  private boolean isUla(int i) {
    if (!word.isBare(i + 1, Arabic.WAW) || word.letter(i + 2) != Arabic.LAM) {
      return false;
    }
    char next = word.letter(i + 3);
    boolean end = word.isLast(i + 3) && (next == Arabic.WAW || next == Arabic.YEH);
    boolean more =
        word.letter(i + 4) == Arabic.TEH
            || word.letter(i + 4) == Arabic.HAMZA
            || (next == Arabic.YEH_HAMZA && word.letter(i + 4) == Arabic.KAF);
    return end || more;
  }

  /** Alef that no vowel before it has taken. */
  private int writeAlef(int i) {
    char before = i == 0 ? Word.NONE : word.vowel(i - 1);
    char vowel = word.vowel(i);
    if (vowel == 'F' && Word.isSilent(before)) {
      out.append("an");
    } else if (vowel == 'a' || vowel == 'u' || vowel == 'i') {
      out.append(vowel);
    } else if (before == Word.NONE && !isAfterSilent(i)) {
      out.append(Style.LONG_A);
    }
    return i + 1;
  }

  /** After waw or yeh at the end of a verb, alef is not read. */
  private boolean isAfterSilent(int i) {
    return i > 0 && word.isLast(i) && word.letter(i - 1) == Arabic.WAW;
  }

  private void writeTehMarbuta(int i) {
    char vowel = word.vowel(i);
    char before = i == 0 ? Word.NONE : word.letter(i - 1);
    boolean afterLong =
        before == Arabic.ALEF || before == Arabic.ALEF_MADDA || word.hasDagger(Math.max(0, i - 1));
    if (!afterLong && i > 0 && word.vowel(i - 1) == Word.NONE) {
      out.append('a');
    }
    if (!Word.isSilent(vowel)) {
      out.append('t');
      vowels.writeShort(vowel);
    } else if (construct && word.isLast(i)) {
      out.append('t');
    } else {
      out.append(afterLong ? style.longTehMarbuta() : style.tehMarbuta());
    }
  }
}
