// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.vocalization;

import org.arabictext.core.Arabic;
import org.arabictext.core.Span;
import org.arabictext.normalizer.NormalizedText;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;
import org.arabictext.normalizer.Rule;

/**
 * A text as code points, each with its vowel, shadda and dagger alef and with whatever other marks
 * it bears. Tatweel is left out, hamza and madda join their letter, and a fathatan stands on the
 * letter before its alef, wherever it was typed.
 */
final class Reading {

  private static final Normalizer SPELLING =
      Normalizer.of(
          Policy.builder("vocalization")
              .with(Rule.Composition.CANONICAL, Rule.Tatweel.STRIP)
              .build());

  /** What {@link #letter} answers where there is none; no code point, not even NUL. */
  static final int NONE = -1;

  private final NormalizedText text;
  private final String spelled;
  private final int[] letters;
  private final int[] starts;
  private final char[] vowels;
  private final boolean[] shaddas;
  private final boolean[] daggers;
  private int length;

  Reading(CharSequence source) {
    text = SPELLING.align(source);
    spelled = text.normalized();
    int size = spelled.length();
    letters = new int[size];
    starts = new int[size + 1];
    vowels = new char[size];
    shaddas = new boolean[size];
    daggers = new boolean[size];
    for (int i = 0; i < size; ) {
      int c = spelled.codePointAt(i);
      if (length == 0 || !isMark(c)) {
        starts[length] = i;
        letters[length++] = c;
      } else {
        mark((char) c);
      }
      i += Character.charCount(c);
    }
    starts[length] = size;
    moveFathatan();
  }

  private static boolean isMark(int c) {
    return c < 0x10000 && Arabic.isMark(c);
  }

  private void mark(char c) {
    int last = length - 1;
    if (c == Arabic.SHADDA) {
      shaddas[last] = true;
    } else if (c == Arabic.SUPERSCRIPT_ALEF) {
      daggers[last] = true;
    } else if (Arabic.isTashkeel(c) && vowels[last] == 0) {
      vowels[last] = c;
    }
  }

  /* Never from one bearer to another: what is written would be read as standing before that one. */
  private void moveFathatan() {
    for (int i = 1; i < length; i++) {
      boolean open = vowels[i - 1] == 0 || vowels[i - 1] == Arabic.FATHA;
      boolean moves = isBearer(i) && isLetter(i - 1) && !isBearer(i - 1);
      if (moves && open && vowels[i] == Arabic.FATHATAN) {
        vowels[i - 1] = Arabic.FATHATAN;
        vowels[i] = 0;
      }
    }
  }

  private boolean isBearer(int index) {
    return letters[index] == Arabic.ALEF || letters[index] == Arabic.ALEF_MAKSURA;
  }

  int length() {
    return length;
  }

  /** Returns a letter, or {@link #NONE} before the first and after the last. */
  int letter(int index) {
    return index >= 0 && index < length ? letters[index] : NONE;
  }

  boolean isLetter(int index) {
    return Arabic.isLetter(letter(index));
  }

  /** Returns the first vowel, tanwin or sukun of a letter, or 0. */
  char vowel(int index) {
    return index >= 0 && index < length ? vowels[index] : 0;
  }

  boolean hasShadda(int index) {
    return index >= 0 && index < length && shaddas[index];
  }

  boolean hasDagger(int index) {
    return index >= 0 && index < length && daggers[index];
  }

  /** Returns the marks of a letter other than tashkeel and dagger alef, in their order. */
  String otherMarks(int index) {
    StringBuilder marks = new StringBuilder();
    int from = starts[index] + Character.charCount(letters[index]);
    for (int i = from; i < starts[index + 1]; i++) {
      char mark = spelled.charAt(i);
      if (!Arabic.isTashkeel(mark) && mark != Arabic.SUPERSCRIPT_ALEF) {
        marks.append(mark);
      }
    }
    return marks.toString();
  }

  /** Where a letter with its marks stands in the source; the end of the source after the last. */
  Span span(int index) {
    if (index >= length) {
      int end = text.original().length();
      return new Span(end, end);
    }
    return text.toOriginal(starts[index], starts[index + 1]);
  }

  /** Where the letters from an index to the end stand in the source. */
  Span rest(int index) {
    return new Span(span(index).start(), text.original().length());
  }

  /** Takes marks off; the arrays are this reading's own. */
  void clear(int index, boolean vowel, boolean shadda) {
    if (vowel) {
      vowels[index] = 0;
    }
    if (shadda) {
      shaddas[index] = false;
    }
  }

  /** Puts the marks of another reading, letter by letter, where this one has none. */
  void add(Reading other) {
    for (int i = 0; i < length; i++) {
      boolean silent = shaddas[i] && other.vowels[i] == Arabic.SUKUN;
      if (vowels[i] == 0 && !silent) {
        vowels[i] = other.vowels[i];
      }
      shaddas[i] |= other.shaddas[i] && vowels[i] != Arabic.SUKUN;
      daggers[i] |= other.daggers[i];
    }
  }

  /** Writes letters and marks, the marks in canonical order. */
  String write() {
    StringBuilder out = new StringBuilder(spelled.length() + 16);
    for (int i = 0; i < length; i++) {
      out.appendCodePoint(letters[i]);
      char vowel = vowels[i];
      if (vowel != 0 && vowel != Arabic.SUKUN) {
        out.append(vowel);
      }
      if (shaddas[i]) {
        out.append(Arabic.SHADDA);
      }
      if (vowel == Arabic.SUKUN) {
        out.append(vowel);
      }
      if (daggers[i]) {
        out.append(Arabic.SUPERSCRIPT_ALEF);
      }
      out.append(otherMarks(i));
    }
    return out.toString();
  }
}
