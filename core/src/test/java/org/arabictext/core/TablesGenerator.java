// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes {@link ArabicTables} and {@link ScanTables} from the properties that the pinned ICU4J
 * knows. Run its main method in the folder of the module; the README there has the command.
 */
final class TablesGenerator {

  static final int[][] ARABIC_BLOCKS = {
    {0x0600, 0x06FF},
    {0x0750, 0x077F},
    {0x0870, 0x08FF},
    {0xFB50, 0xFDFF},
    {0xFE70, 0xFEFF},
    {0x10EC0, 0x10EFF},
    {0x1EE00, 0x1EEFF}
  };

  /** What the first classes of the tokenizer are; {@link ScanClass} knows their numbers. */
  static final int[] FIRST = {
    ScanClass.A_LETTER | ScanClass.ARABIC,
    ScanClass.EXTEND | ScanClass.MARK,
    ScanClass.A_LETTER | ScanClass.TATWEEL,
    ScanClass.A_LETTER | ScanClass.LATIN,
    ScanClass.NUMERIC | ScanClass.DIGIT,
    ScanClass.W_SEG_SPACE | ScanClass.SPACE,
    ScanClass.OTHER | ScanClass.SPACE,
    ScanClass.LF | ScanClass.LINE,
    ScanClass.CR | ScanClass.LINE,
    ScanClass.NEWLINE | ScanClass.LINE,
  };

  private static final List<CharClass> ORDER = List.of(CharClass.values());

  private TablesGenerator() {}

  public static void main(String[] args) {
    TableSource.write("ArabicTables", arabicTables());
    TableSource.write("ScanTables", scanTables());
  }

  /** Returns the class of a code point by its Unicode properties alone. */
  static CharClass arabicClass(int c) {
    boolean inside = false;
    for (int[] block : ARABIC_BLOCKS) {
      inside |= block[0] <= c && c <= block[1];
    }
    if (!inside) {
      return CharClass.OTHER;
    }
    String name = UCharacter.getName(c);
    if (name != null && name.contains("TATWEEL")) {
      return CharClass.TATWEEL;
    }
    return switch (UCharacter.getType(c)) {
      case UCharacterCategory.OTHER_LETTER, UCharacterCategory.MODIFIER_LETTER ->
          c == 0xFDFA || c == 0xFDFB ? CharClass.HONORIFIC : CharClass.LETTER;
      case UCharacterCategory.NON_SPACING_MARK ->
          0x064B <= c && c <= 0x0652 ? CharClass.TASHKEEL : CharClass.MARK;
      case UCharacterCategory.DECIMAL_DIGIT_NUMBER -> CharClass.DIGIT;
      case UCharacterCategory.OTHER_PUNCTUATION,
          UCharacterCategory.START_PUNCTUATION,
          UCharacterCategory.END_PUNCTUATION,
          UCharacterCategory.DASH_PUNCTUATION ->
          CharClass.PUNCTUATION;
      case UCharacterCategory.OTHER_SYMBOL ->
          name != null && name.startsWith("ARABIC LIGATURE")
              ? CharClass.HONORIFIC
              : CharClass.SYMBOL;
      case UCharacterCategory.MATH_SYMBOL,
          UCharacterCategory.CURRENCY_SYMBOL,
          UCharacterCategory.MODIFIER_SYMBOL ->
          CharClass.SYMBOL;
      case UCharacterCategory.FORMAT -> CharClass.FORMAT;
      case UCharacterCategory.UNASSIGNED -> CharClass.UNASSIGNED;
      default -> throw new IllegalStateException("no class for " + Integer.toHexString(c));
    };
  }

  static String arabicTables() {
    StringBuilder runs = new StringBuilder();
    int from = 0;
    for (int c = 1; c <= 0x1EF00; c++) {
      if (c == 0x1EF00 || arabicClass(c) != arabicClass(from)) {
        TableSource.run(runs, ORDER.indexOf(arabicClass(from)), c - from);
        from = c;
      }
    }
    TableSource source =
        new TableSource("ArabicTables", "The {@link CharClass} of every code point.");
    source.text("RUNS", "Ordinals of {@link CharClass} from U+0000 on; see {@link Runs}.", runs);
    return source.end("ArabicTables");
  }

  static String scanTables() {
    Map<Integer, Integer> ids = new LinkedHashMap<>();
    for (int first : FIRST) {
      ids.put(first, ids.size());
    }
    StringBuilder runs = new StringBuilder();
    int from = 0;
    for (int c = 1; c <= 0x110000; c++) {
      if (c == 0x110000 || scanClass(c) != scanClass(from)) {
        Integer id = ids.get(scanClass(from));
        if (id == null) {
          id = ids.size();
          ids.put(scanClass(from), id);
        }
        TableSource.run(runs, id, c - from);
        from = c;
      }
    }
    List<Integer> infos = new ArrayList<>(ids.keySet());
    TableSource source =
        new TableSource("ScanTables", "The class of every code point for the tokenizer.");
    source.numbers(
        "INFO",
        "What each class is, as bits of {@link ScanClass}.",
        infos.stream().mapToInt(Integer::intValue).toArray());
    source.text("RUNS", "Indexes of {@link #INFO} from U+0000 on; see {@link Runs}.", runs);
    return source.end("ScanTables");
  }

  /** Returns the bits of {@link ScanClass} for a code point. */
  static int scanClass(int c) {
    int info = wordBreak(c) | kind(c);
    if (UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC)) {
      info |= ScanClass.PICTOGRAPHIC;
    }
    if (complexContext(c) || cjk(c)) {
      info |= ScanClass.DICTIONARY;
    }
    if (UCharacter.hasBinaryProperty(c, UProperty.EMOJI_PRESENTATION)) {
      info |= ScanClass.EMOJI_PRESENTATION;
    } else if (UCharacter.hasBinaryProperty(c, UProperty.EMOJI) && c > 0x7F) {
      info |= ScanClass.EMOJI_TEXT;
    }
    return info;
  }

  private static boolean complexContext(int c) {
    return UCharacter.getIntPropertyValue(c, UProperty.LINE_BREAK)
        == UCharacter.LineBreak.COMPLEX_CONTEXT;
  }

  private static boolean hangul(int c) {
    return 0xAC00 <= c && c <= 0xD7A3;
  }

  private static boolean kanaKanji(int c) {
    int script = UScript.getScript(c);
    return script == UScript.HAN
        || script == UScript.HIRAGANA
        || wordBreakProperty(c) == UCharacter.WordBreak.KATAKANA;
  }

  private static boolean cjk(int c) {
    return kanaKanji(c) || hangul(c);
  }

  private static int wordBreakProperty(int c) {
    return UCharacter.getIntPropertyValue(c, UProperty.WORD_BREAK);
  }

  /* As in ICU's rules for words: letters of CJK leave ALetter, complex scripts join it. */
  private static int wordBreak(int c) {
    int property = wordBreakProperty(c);
    if (property == UCharacter.WordBreak.KATAKANA) {
      return ScanClass.KATAKANA;
    }
    if (kanaKanji(c)) {
      return ScanClass.KANA_KANJI;
    }
    if (hangul(c)) {
      return ScanClass.HANGUL;
    }
    boolean control =
        UCharacter.getIntPropertyValue(c, UProperty.GRAPHEME_CLUSTER_BREAK)
            == UCharacter.GraphemeClusterBreak.CONTROL;
    if (complexContext(c) && property != UCharacter.WordBreak.EXTEND && !control) {
      return ScanClass.A_LETTER;
    }
    return switch (property) {
      case UCharacter.WordBreak.CR -> ScanClass.CR;
      case UCharacter.WordBreak.LF -> ScanClass.LF;
      case UCharacter.WordBreak.NEWLINE -> ScanClass.NEWLINE;
      case UCharacter.WordBreak.EXTEND -> ScanClass.EXTEND;
      case UCharacter.WordBreak.FORMAT -> ScanClass.FORMAT;
      case UCharacter.WordBreak.ZWJ -> ScanClass.ZWJ;
      case UCharacter.WordBreak.REGIONAL_INDICATOR -> ScanClass.REGIONAL_INDICATOR;
      case UCharacter.WordBreak.HEBREW_LETTER -> ScanClass.HEBREW_LETTER;
      case UCharacter.WordBreak.ALETTER -> ScanClass.A_LETTER;
      case UCharacter.WordBreak.SINGLE_QUOTE -> ScanClass.SINGLE_QUOTE;
      case UCharacter.WordBreak.DOUBLE_QUOTE -> ScanClass.DOUBLE_QUOTE;
      case UCharacter.WordBreak.MIDNUMLET -> ScanClass.MID_NUM_LET;
      case UCharacter.WordBreak.MIDLETTER -> ScanClass.MID_LETTER;
      case UCharacter.WordBreak.MIDNUM -> ScanClass.MID_NUM;
      case UCharacter.WordBreak.NUMERIC -> ScanClass.NUMERIC;
      case UCharacter.WordBreak.EXTENDNUMLET -> ScanClass.EXTEND_NUM_LET;
      case UCharacter.WordBreak.WSEGSPACE -> ScanClass.W_SEG_SPACE;
      default -> ScanClass.OTHER;
    };
  }

  private static int kind(int c) {
    if (c == 0x0640) {
      return ScanClass.TATWEEL;
    }
    if (UCharacter.hasBinaryProperty(c, UProperty.WHITE_SPACE)) {
      boolean line = (0x0A <= c && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
      return line ? ScanClass.LINE : ScanClass.SPACE;
    }
    if (arabicClass(c) == CharClass.HONORIFIC) {
      return ScanClass.HONORIFIC;
    }
    return switch (UCharacter.getType(c)) {
      case UCharacterCategory.UPPERCASE_LETTER,
          UCharacterCategory.LOWERCASE_LETTER,
          UCharacterCategory.TITLECASE_LETTER,
          UCharacterCategory.MODIFIER_LETTER,
          UCharacterCategory.OTHER_LETTER ->
          letter(c);
      case UCharacterCategory.NON_SPACING_MARK,
          UCharacterCategory.ENCLOSING_MARK,
          UCharacterCategory.COMBINING_SPACING_MARK ->
          ScanClass.MARK;
      case UCharacterCategory.DECIMAL_DIGIT_NUMBER -> ScanClass.DIGIT;
      case UCharacterCategory.LETTER_NUMBER, UCharacterCategory.OTHER_NUMBER ->
          ScanClass.OTHER_NUMBER;
      case UCharacterCategory.CONNECTOR_PUNCTUATION,
          UCharacterCategory.DASH_PUNCTUATION,
          UCharacterCategory.START_PUNCTUATION,
          UCharacterCategory.END_PUNCTUATION,
          UCharacterCategory.INITIAL_PUNCTUATION,
          UCharacterCategory.FINAL_PUNCTUATION,
          UCharacterCategory.OTHER_PUNCTUATION ->
          ScanClass.PUNCTUATION;
      case UCharacterCategory.MATH_SYMBOL,
          UCharacterCategory.CURRENCY_SYMBOL,
          UCharacterCategory.MODIFIER_SYMBOL,
          UCharacterCategory.OTHER_SYMBOL ->
          ScanClass.SYMBOL;
      case UCharacterCategory.FORMAT -> ScanClass.INVISIBLE;
      default -> ScanClass.NONE;
    };
  }

  private static int letter(int c) {
    return switch (UScript.getScript(c)) {
      case UScript.ARABIC -> ScanClass.ARABIC;
      case UScript.LATIN -> ScanClass.LATIN;
      default -> ScanClass.LETTER;
    };
  }
}
