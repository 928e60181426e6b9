// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.inspection;

import com.ibm.icu.lang.UCharacter;
import java.util.List;
import org.arabictext.core.Arabic;
import org.arabictext.core.CharClass;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;
import org.arabictext.normalizer.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What each code unit is to an inspection. Where a rule decides, the engine itself was asked when
 * the table was made, so that a finding is exactly what its rule changes.
 */
final class Traits {

  /** A letter of the Arabic script. */
  static final int LETTER = 1;

  /** A combining mark of the Arabic blocks. */
  static final int MARK = 1 << 1;

  /** A combining mark of another script. */
  static final int OTHER_MARK = 1 << 2;

  /** Yeh or kaf of an Arabic keyboard. */
  static final int ARABIC_KEYBOARD = 1 << 3;

  /** Yeh or kaf of a Persian keyboard. */
  static final int PERSIAN_KEYBOARD = 1 << 4;

  /** Changed by the rule on letters of a language, which has this bit or one of the next. */
  static final int FOREIGN = 1 << 5;

  /** The rules on letters that change some. */
  static final List<Rule.Letters> LANGUAGES =
      List.of(Rule.Letters.ARABIC, Rule.Letters.PERSIAN, Rule.Letters.URDU, Rule.Letters.KURDISH);

  /** White space, which ends a word. */
  static final int SPACE = 1 << 10;

  /** A joiner or control that does not part a mark from its letter. */
  static final int TRANSPARENT = 1 << 11;

  /** Nothing of interest can lie in a run of these. */
  static final int PLAIN = 1 << 12;

  private static final FindingKind[] KINDS = new FindingKind[0x10000];
  private static final short[] TRAITS = new short[0x10000];
  private static final byte[] RANKS = new byte[0x10000];
  private static final int FIRST_MATHEMATICAL = 0x1EE00;
  private static final boolean[] MATHEMATICAL = new boolean[0x100];

  static {
    for (int c = 0; c < 0x10000; c++) {
      TRAITS[c] = (short) traits(c);
      RANKS[c] = (byte) ((TRAITS[c] & (MARK | OTHER_MARK)) != 0 ? rank(c) : 0);
    }
    addChanged(FindingKind.PRESENTATION_FORMS, 0xFB50, 0xFEFE, Rule.PresentationForms.FOLD);
    addChanged(FindingKind.UNUSUAL_SPACES, 0x80, 0x3000, Rule.Whitespace.PLAIN);
    addChanged(FindingKind.INVISIBLE_CONTROLS, 0x80, 0x206F, Rule.Controls.STRIP);
    addChanged(FindingKind.INVISIBLE_CONTROLS, 0xFEFF, 0xFEFF, Rule.Controls.STRIP);
    Normalizer forms = normalizer(Rule.PresentationForms.FOLD);
    for (int i = 0; i < MATHEMATICAL.length; i++) {
      MATHEMATICAL[i] = changes(forms, FIRST_MATHEMATICAL + i);
    }
    for (Rule.Letters letters : LANGUAGES) {
      addForeign(letters);
    }
    for (int c = 0; c < 0x10000; c++) {
      FindingKind kind = kind(c);
      if (kind != null) {
        KINDS[c] = kind;
      }
    }
  }

  private Traits() {}

  /** Returns the kind of a code unit whatever stands around it, or null. */
  static @Nullable FindingKind kindOf(char c) {
    return KINDS[c];
  }

  /** Tells the mathematical letters that the rule on presentation forms changes. */
  static boolean isForm(int codePoint) {
    return codePoint >= FIRST_MATHEMATICAL
        && codePoint < FIRST_MATHEMATICAL + MATHEMATICAL.length
        && MATHEMATICAL[codePoint - FIRST_MATHEMATICAL];
  }

  static int of(char c) {
    return TRAITS[c];
  }

  /** Returns the canonical combining class. */
  static int rank(char c) {
    return RANKS[c] & 0xFF;
  }

  private static int rank(int c) {
    return UCharacter.getCombiningClass(c);
  }

  /** The bit of the letters that a rule changes. */
  static int foreign(Rule.Letters letters) {
    return switch (letters) {
      case KEEP -> 0;
      case ARABIC -> FOREIGN;
      case PERSIAN -> FOREIGN << 1;
      case URDU -> FOREIGN << 2;
      case KURDISH -> FOREIGN << 3;
    };
  }

  private static Normalizer normalizer(Rule rule) {
    return Normalizer.of(Policy.builder("inspection").with(rule).build());
  }

  private static boolean changes(Normalizer normalizer, int c) {
    String text = Character.toString(c);
    return !normalizer.normalize(text).equals(text);
  }

  private static void addChanged(FindingKind kind, int first, int last, Rule rule) {
    Normalizer normalizer = normalizer(rule);
    for (int c = first; c <= last; c++) {
      if (changes(normalizer, c)) {
        KINDS[c] = kind;
      }
    }
  }

  private static void addForeign(Rule.Letters letters) {
    Normalizer normalizer = normalizer(letters);
    for (int c = 0x0600; c < 0x0900; c++) {
      if (changes(normalizer, c)) {
        TRAITS[c] |= (short) foreign(letters);
      }
    }
  }

  private static int traits(int c) {
    if (c <= ' ' || c == 0x2028 || c == 0x2029 || c == 0x3000 || isWideSpace(c)) {
      return SPACE;
    }
    return switch (Arabic.classOf(c)) {
      case LETTER -> LETTER | keyboard(c);
      case TASHKEEL, MARK -> MARK;
      case OTHER -> other(c);
      default -> 0;
    };
  }

  private static boolean isWideSpace(int c) {
    return c == 0x00A0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F;
  }

  private static int keyboard(int c) {
    return switch (c) {
      case Arabic.YEH, Arabic.KAF -> ARABIC_KEYBOARD;
      case Arabic.FARSI_YEH, Arabic.KEHEH -> PERSIAN_KEYBOARD;
      default -> 0;
    };
  }

  private static int other(int c) {
    if (c < 0x80) {
      return PLAIN;
    }
    if (c >= 0x200C && c <= 0x200F) {
      return TRANSPARENT;
    }
    return Character.isSurrogate((char) c) || rank(c) == 0 ? 0 : OTHER_MARK;
  }

  private static @Nullable FindingKind kind(int c) {
    if (Arabic.isTashkeel(c)) {
      return FindingKind.TASHKEEL;
    }
    int value = Arabic.digitValue(c);
    if (value >= 0) {
      return c < Arabic.EXTENDED_DIGIT_ZERO
          ? FindingKind.ARABIC_INDIC_DIGITS
          : FindingKind.EXTENDED_DIGITS;
    }
    if (c >= '0' && c <= '9') {
      return FindingKind.ASCII_DIGITS;
    }
    if (Arabic.HAMZA < c && c < Arabic.ALEF) {
      return FindingKind.COMPOSED_HAMZA;
    }
    return switch (c) {
      case Arabic.SUPERSCRIPT_ALEF -> FindingKind.DAGGER_ALEF;
      case 0xFFFD -> FindingKind.REPLACEMENT_CHARACTERS;
      default -> range(c);
    };
  }

  private static @Nullable FindingKind range(int c) {
    if (Arabic.isMark(c)) {
      if (c >= 0x06D6 && c <= 0x06ED) {
        return FindingKind.QURANIC_SIGNS;
      }
      boolean hamza = Arabic.MADDAH_ABOVE <= c && c <= Arabic.HAMZA_BELOW;
      return hamza ? null : FindingKind.OTHER_MARKS;
    }
    if (c < ' ' || (c >= 0x7F && c < 0xA0)) {
      return c == '\t' || c == '\n' || c == '\f' || c == '\r' ? null : FindingKind.CONTROL_CODES;
    }
    if (c == Arabic.LETTER_MARK
        || c == Arabic.LEFT_TO_RIGHT_MARK
        || c == Arabic.RIGHT_TO_LEFT_MARK
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)) {
      return FindingKind.BIDI_CONTROLS;
    }
    if (c >= 0xE000 && c < 0xF900) {
      return FindingKind.PRIVATE_USE;
    }
    boolean none = (c >= 0xFDD0 && c <= 0xFDEF) || c >= 0xFFFE;
    return none || Arabic.classOf(c) == CharClass.UNASSIGNED ? FindingKind.UNASSIGNED : null;
  }
}
