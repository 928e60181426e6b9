// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.transliteration;

import org.arabictext.core.Arabic;
import org.arabictext.core.TextBuffer;

/**
 * Arabic to ISO 233:1984, sign by sign.
 *
 * <p>Immutable and thread-safe.
 */
final class StringentRomanizer implements Step {

  /*
   * The carrier of a hamza is written before it; shadda is a macron over its consonant, written
   * before the vowel whatever the order in the text.
   */
  private static final String HAMZA_ABOVE = "\u02C8";
  private static final String HAMZA_BELOW = "\u02CC";
  private static final String ALEF = "\u02BE";
  private static final char MACRON = '\u0304';

  private static final String LETTERS =
      "\u0628\u0629\u062A\u062B\u062C\u062D\u062E\u062F\u0630\u0631\u0632\u0633\u0634\u0635\u0636"
          + "\u0637\u0638\u0639\u063A\u0641\u0642\u0643\u0644\u0645\u0646\u0647\u0648\u0649\u064A";

  private static final String SIGNS =
      "b\u1E97t\u1E6F\u01E7\u1E25\u1E96d\u1E0Frzs\u0161\u1E63\u1E0D"
          + "\u1E6D\u1E93\u02BF\u0121fqklmnhw\u1EF3y";

  /** Fathatan to kasra, then sukun. */
  private static final String MARKS = "\u00E1\u00FA\u00EDaui";

  @Override
  public boolean run(char[] in, int start, int end, TextBuffer out, boolean literal) {
    TextBuffer text = new TextBuffer(end - start);
    Romanizer.SPELLING.normalize(in, start, end, text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == Arabic.SHADDA) {
        continue;
      }
      if (Arabic.isLetter(c)) {
        out.append(letter(c));
        if (isDoubled(text, i)) {
          out.append(MACRON);
        }
      } else {
        mark(c, out);
      }
    }
    return false;
  }

  private static boolean isDoubled(TextBuffer text, int letter) {
    for (int i = letter + 1; i < text.length() && Arabic.isMark(text.charAt(i)); i++) {
      if (text.charAt(i) == Arabic.SHADDA) {
        return true;
      }
    }
    return false;
  }

  private static String letter(char c) {
    return switch (c) {
      case Arabic.HAMZA -> HAMZA_BELOW;
      case Arabic.ALEF, Arabic.ALEF_WASLA -> ALEF;
      case Arabic.ALEF_MADDA -> ALEF + "\u00E2";
      case Arabic.ALEF_HAMZA_ABOVE -> ALEF + HAMZA_ABOVE;
      case Arabic.ALEF_HAMZA_BELOW -> ALEF + HAMZA_BELOW;
      case Arabic.WAW_HAMZA -> "w" + HAMZA_ABOVE;
      case Arabic.YEH_HAMZA -> "y" + HAMZA_ABOVE;
      default -> {
        int index = LETTERS.indexOf(c);
        yield String.valueOf(index < 0 ? c : SIGNS.charAt(index));
      }
    };
  }

  private static void mark(char c, TextBuffer out) {
    if (c == Arabic.SUKUN) {
      out.append('\u00B0');
    } else if (c == Arabic.SUPERSCRIPT_ALEF) {
      out.append('\u0101');
    } else if (c >= Arabic.FATHATAN && c < Arabic.SHADDA) {
      out.append(MARKS.charAt(c - Arabic.FATHATAN));
    } else {
      out.append(Romanizer.sign(c));
    }
  }
}
