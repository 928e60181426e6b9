// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import org.jspecify.annotations.Nullable;

/**
 * A policy as a table over code units: what each becomes, {@link #DELETED}, or {@link #SPECIAL} if
 * that depends on its neighbours or takes more than one code unit.
 *
 * <p>Immutable after construction.
 */
final class PolicyTable {

  static final char DELETED = 0;
  static final char SPECIAL = '\uDFFF';

  /** In an entry of {@link #steps}: one code unit is written. */
  static final int STAYS = 1 << 30;

  /** How far right {@link #STAYS} is shifted to become how many code units are written. */
  static final int WRITTEN = 30;

  /** In an entry of {@link #steps}: the code unit is written as it is. */
  static final int KEPT = 1 << 16;

  static final char HAMZA = '\u0621';
  static final char ALEF_MADDA = '\u0622';
  static final char ALEF_HAMZA_ABOVE = '\u0623';
  static final char WAW_HAMZA = '\u0624';
  static final char ALEF_HAMZA_BELOW = '\u0625';
  static final char YEH_HAMZA = '\u0626';
  static final char ALEF = '\u0627';
  static final char TEH_MARBUTA = '\u0629';
  static final char TATWEEL = '\u0640';
  static final char KAF = '\u0643';
  static final char HEH = '\u0647';
  static final char WAW = '\u0648';
  static final char ALEF_MAKSURA = '\u0649';
  static final char YEH = '\u064A';
  static final char SHADDA = '\u0651';
  static final char MADDAH_ABOVE = '\u0653';
  static final char HAMZA_ABOVE = '\u0654';
  static final char HAMZA_BELOW = '\u0655';
  static final char SUPERSCRIPT_ALEF = '\u0670';
  static final char ALEF_WASLA = '\u0671';
  static final char HIGH_HAMZA = '\u0674';
  static final char KEHEH = '\u06A9';
  static final char HEH_GOAL = '\u06C1';
  static final char AE = '\u06D5';
  static final char HEH_GOAL_HAMZA = '\u06C2';
  static final char HEH_YEH = '\u06C0';
  static final char FARSI_YEH = '\u06CC';
  static final char YEH_BARREE_HAMZA = '\u06D3';
  static final char COMMA = '\u060C';
  static final char FULL_STOP = '\u06D4';
  static final char THOUSANDS = '\u066C';
  static final char ELLIPSIS = '\u2026';
  static final char REPLACEMENT = '\uFFFD';
  static final char ZWNJ = '\u200C';
  static final char ZWJ = '\u200D';

  final char[] map = new char[0x10000];

  /**
   * The table as the hot loops read it: 0 for a deletion, negative if special, else the code unit
   * that is written, with {@link #STAYS} and, if it is the same, {@link #KEPT}.
   */
  final int[] steps = new int[0x10000];

  final boolean icuFolding;
  final boolean canonical;
  final boolean foldsForms;
  final boolean cautiousForms;
  final boolean stripsTatweel;
  final boolean stripsMarks;
  final boolean keepsHamzaMarks;
  final boolean stripsJoiner;
  final boolean lowers;
  final boolean looksBack;
  final boolean watches;

  /** Whether a rule asks for the addresses of the text. */
  final boolean asksAddresses;

  final boolean partsSurrogates;
  final boolean keepsLastTashkeel;
  final boolean stripsDecoration;
  final boolean stripsHehGoal;
  final char hehGoal;
  final Rule.Digits digits;
  final Rule.Punctuation punctuation;
  final Rule.Whitespace whitespace;
  final Rule.Elongation elongation;
  final Rule.DaggerAlef daggerAlef;
  final boolean writesAlef;
  final Rule.AlefMaksura alefMaksura;

  PolicyTable(Policy given) {
    icuFolding = given.get(Rule.Compatibility.class) == Rule.Compatibility.ICU_FOLDING;
    Policy policy = icuFolding ? Policy.builder(given.name()).build() : given;
    canonical = policy.get(Rule.Composition.class) == Rule.Composition.CANONICAL;
    Rule.PresentationForms forms = policy.get(Rule.PresentationForms.class);
    foldsForms = forms != Rule.PresentationForms.KEEP;
    cautiousForms = forms == Rule.PresentationForms.CAUTIOUS;
    stripsTatweel = policy.get(Rule.Tatweel.class) == Rule.Tatweel.STRIP;
    stripsMarks = policy.get(Rule.Marks.class) == Rule.Marks.STRIP;
    stripsJoiner = policy.get(Rule.Joiners.class) != Rule.Joiners.KEEP;
    lowers = policy.get(Rule.LetterCase.class) == Rule.LetterCase.LOWER;
    keepsLastTashkeel = policy.get(Rule.Tashkeel.class) == Rule.Tashkeel.KEEP_LAST;
    stripsDecoration = policy.get(Rule.Decoration.class) == Rule.Decoration.STRIP;
    // where heh goal is the letter heh, it is no decoration
    stripsHehGoal = stripsDecoration && policy.get(Rule.Letters.class) != Rule.Letters.URDU;
    digits = policy.get(Rule.Digits.class);
    punctuation = policy.get(Rule.Punctuation.class);
    whitespace = policy.get(Rule.Whitespace.class);
    elongation = policy.get(Rule.Elongation.class);
    daggerAlef = policy.get(Rule.DaggerAlef.class);
    writesAlef = daggerAlef == Rule.DaggerAlef.TO_ALEF || daggerAlef == Rule.DaggerAlef.MODERN;
    alefMaksura = policy.get(Rule.AlefMaksura.class);
    Rule.Alef alef = policy.get(Rule.Alef.class);
    keepsHamzaMarks =
        !stripsMarks
            && policy.get(Rule.Hamza.class) == Rule.Hamza.KEEP
            && (alef == Rule.Alef.KEEP || alef == Rule.Alef.FOLD_WASLA);
    // the others treat code units alone: a pair is nothing to them
    partsSurrogates = canonical || foldsForms || stripsMarks;
    looksBack = canonical || icuFolding || stripsDecoration || writesAlef;
    asksAddresses = elongation != Rule.Elongation.KEEP || punctuation == Rule.Punctuation.ARABIC;
    watches = elongation != Rule.Elongation.KEEP || whitespace == Rule.Whitespace.COLLAPSE;
    for (int c = 0; c < map.length; c++) {
      map[c] = (char) c;
    }
    LetterFolding.fill(map, policy, keepsHamzaMarks);
    hehGoal = map[HEH_GOAL];
    fillSigns(policy);
    fillMarks(policy);
    if (foldsForms) {
      fillForms();
    }
    if (icuFolding) {
      IcuFolding.fill(map);
    }
    // a code unit that would look like a mark of the table takes the slow way
    map[0] = SPECIAL;
    for (int c = 0xD800; c < 0xE000; c++) {
      map[c] = SPECIAL;
    }
    for (int c = 0; c < map.length; c++) {
      char to = map[c];
      int written = to == c ? STAYS | KEPT | to : STAYS | to;
      steps[c] = to == DELETED ? 0 : to == SPECIAL ? Integer.MIN_VALUE : written;
    }
  }

  /** Tells a mark of the Arabic blocks beyond U+FFFF that the policy removes. */
  boolean removes(int codePoint) {
    return stripsMarks
        && codePoint >= 0x10EAB
        && codePoint <= 0x10EFF
        && UCharacter.getType(codePoint) == UCharacterCategory.NON_SPACING_MARK;
  }

  /** Tells a pair that is such a mark. */
  boolean removes(char high, char low) {
    return stripsMarks
        && Character.isSurrogatePair(high, low)
        && removes(Character.toCodePoint(high, low));
  }

  /** Returns what a presentation form stands for under this policy, or null. */
  @Nullable String expansion(int codePoint) {
    if (!foldsForms || codePoint < 0xFB50) {
      return null;
    }
    if (cautiousForms
        && (codePoint >= 0x10000
            || (codePoint >= 0xFBD3 && codePoint <= 0xFD3D)
            || (codePoint >= 0xFD50 && codePoint <= 0xFDC7))
        && !isPhrase(codePoint)) {
      return null;
    }
    return CharacterData.form(codePoint);
  }

  /** Tells marks, and presentation forms that become marks. */
  boolean isMark(char c) {
    if (CharacterData.combiningClass(c) != 0) {
      return true;
    }
    String letters = expansion(c);
    return letters != null
        && !letters.isEmpty()
        && CharacterData.combiningClass(letters.charAt(0)) != 0;
  }

  /** Tells ligatures that stand for words, which must not run into the word before or after. */
  static boolean isPhrase(int codePoint) {
    if (codePoint == 0xFDFC) {
      return true;
    }
    String letters = CharacterData.form(codePoint);
    return letters != null && letters.indexOf(' ') >= 0;
  }

  /** Tells a phrase ligature that becomes words of its own. */
  boolean isFoldedPhrase(char c) {
    return c >= 0xFB50 && foldsForms && isPhrase(c);
  }

  private void set(String codeUnits, int to) {
    for (int i = 0; i < codeUnits.length(); i++) {
      map[codeUnits.charAt(i)] = (char) to;
    }
  }

  private void range(int first, int last, int to) {
    for (int c = first; c <= last; c++) {
      map[c] = (char) to;
    }
  }

  private void fillSigns(Policy policy) {
    fillDigits();
    fillPunctuation();
    fillSpaces();
    if (lowers) {
      CharacterData.lower(map);
    }
    switch (policy.get(Rule.Controls.class)) {
      case STRIP -> controls(DELETED);
      case TO_SPACE -> controls(' ');
      default -> {}
    }
    if (stripsJoiner) {
      map[ZWNJ] = policy.get(Rule.Joiners.class) == Rule.Joiners.TO_SPACE ? ' ' : DELETED;
      map[ZWJ] = SPECIAL;
    }
    if (policy.get(Rule.SmallLetters.class) == Rule.SmallLetters.STRIP) {
      set("\u06E5\u06E6\u08C9", DELETED);
    }
    if (policy.get(Rule.Ornaments.class) == Rule.Ornaments.STRIP) {
      set("\u06DD\u06DE\u06E9\u08E2\u060E\u060F", DELETED);
      range(0x0600, 0x0605, DELETED);
    }
    if (stripsTatweel) {
      map[TATWEEL] = DELETED;
    }
  }

  private void fillDigits() {
    if (digits == Rule.Digits.KEEP) {
      return;
    }
    int zero =
        switch (digits) {
          case ASCII -> '0';
          case ARABIC_INDIC -> 0x0660;
          default -> 0x06F0;
        };
    for (int digit = 0; digit < 10; digit++) {
      map['0' + digit] = (char) (zero + digit);
      map[0x0660 + digit] = (char) (zero + digit);
      map[0x06F0 + digit] = (char) (zero + digit);
    }
    if (digits == Rule.Digits.ASCII) {
      map[0x066A] = '%';
      map[0x066B] = '.';
      map[THOUSANDS] = punctuation == Rule.Punctuation.ARABIC ? SPECIAL : ',';
    } else {
      set(".,%", SPECIAL);
    }
  }

  private void fillPunctuation() {
    if (punctuation == Rule.Punctuation.ASCII) {
      String from =
          "\u060C\u061B\u061F\u066D\u06D4\u2E2E\u00AB\u00BB\u2039\u203A\u2212\uFD3E\uFD3F";
      String to = ",;?*.?\"\"''-()";
      for (int i = 0; i < from.length(); i++) {
        map[from.charAt(i)] = to.charAt(i);
      }
      range(0x2010, 0x2015, '-');
      range(0x2018, 0x201B, '\'');
      range(0x201C, 0x201F, '"');
      map[ELLIPSIS] = SPECIAL;
      if (map['.'] == SPECIAL) {
        // what they become may be a sign within a number
        map[COMMA] = SPECIAL;
        map[FULL_STOP] = SPECIAL;
      }
    } else if (punctuation == Rule.Punctuation.ARABIC) {
      set(",;?", SPECIAL);
    }
  }

  private void fillSpaces() {
    if (whitespace != Rule.Whitespace.KEEP) {
      set("\u00A0\u1680\u202F\u205F\u3000", ' ');
      range(0x2000, 0x200A, ' ');
    }
    if (whitespace == Rule.Whitespace.COLLAPSE) {
      map['\t'] = ' ';
    }
  }

  private void controls(char to) {
    set("\u00AD\u061C\u180E\u200B\u200E\u200F\uFEFF", to);
    range(0x202A, 0x202E, to);
    range(0x2060, 0x206F, to);
  }

  private void fillMarks(Policy policy) {
    if (canonical) {
      // whatever can reorder or compose is looked at with its neighbours
      for (int c = 0; c < map.length; c++) {
        if (CharacterData.combiningClass((char) c) != 0 || CharacterData.isUnstable((char) c)) {
          map[c] = SPECIAL;
        }
      }
    }
    if (policy.get(Rule.Tashkeel.class) != Rule.Tashkeel.KEEP) {
      Rule.Tashkeel tashkeel = policy.get(Rule.Tashkeel.class);
      for (int c = 0x064B; c <= 0x0652; c++) {
        boolean kept =
            (tashkeel == Rule.Tashkeel.KEEP_SHADDA && c == SHADDA)
                || (tashkeel == Rule.Tashkeel.KEEP_TANWEEN && c < 0x064E);
        if (!kept) {
          map[c] = keepsLastTashkeel ? SPECIAL : DELETED;
        }
      }
    }
    if (stripsDecoration) {
      if (stripsHehGoal) {
        map[HEH_GOAL_HAMZA] = map[HEH_GOAL_HAMZA] == hehGoal ? SPECIAL : map[HEH_GOAL_HAMZA];
        map[HEH_GOAL] = SPECIAL;
      }
      for (int c = 0; c < map.length; c++) {
        if (CharacterData.combiningClass((char) c) != 0 && !CharacterData.isArabicMark((char) c)) {
          map[c] = SPECIAL;
        }
      }
    }
    boolean signs = policy.get(Rule.QuranicSigns.class) == Rule.QuranicSigns.STRIP;
    for (int c = 0x0610; c < 0x0900; c++) {
      boolean sign = c >= 0x06D6 && c <= 0x06ED;
      if (CharacterData.isArabicMark((char) c)
          && !(c >= 0x064B && c <= 0x0652)
          && c != SUPERSCRIPT_ALEF
          && (sign ? signs : stripsMarks)) {
        map[c] = canonical && isHamzaMark((char) c) ? SPECIAL : DELETED;
      }
    }
    if (daggerAlef == Rule.DaggerAlef.STRIP) {
      map[SUPERSCRIPT_ALEF] = DELETED;
    } else if (daggerAlef != Rule.DaggerAlef.KEEP) {
      map[SUPERSCRIPT_ALEF] = SPECIAL;
    }
  }

  static boolean isHamzaMark(char c) {
    return c >= MADDAH_ABOVE && c <= HAMZA_BELOW;
  }

  private void fillForms() {
    for (int c = 0xFB50; c < 0xFEFF; c++) {
      String letters = expansion(c);
      if (letters == null) {
        continue;
      }
      char to = letters.length() == 1 ? map[letters.charAt(0)] : SPECIAL;
      boolean deleted = true;
      for (int i = 0; i < letters.length(); i++) {
        deleted &= map[letters.charAt(i)] == DELETED;
      }
      map[c] = deleted ? DELETED : to;
    }
  }
}
