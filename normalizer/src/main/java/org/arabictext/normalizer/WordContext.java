// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import com.ibm.icu.lang.UCharacter;
import java.util.List;

/**
 * What stands around a cluster: the questions that rules ask about the rest of its word.
 *
 * <p>Every look-around is bounded by letters or code units, so that time stays linear.
 */
final class WordContext {

  private static final int REACH = 256;

  private static final String END = ".";

  /* Spellings without alef, with hamza seats and alef forms folded; the bar stands after the letter
   * that bears the dagger alef, a full stop at the end of the word: hadha, ha'ula'i, hakadha,
   * dhalika, lakin, Allah, ilah, rahman, ula'ika, samawat, taha with one and with the second. */
  private static final List<String> WITHOUT_ALEF =
      List.of(
          "\u0647|\u0630",
          "\u0647|\u0648\u0644",
          "\u0647|\u0643\u0630",
          "\u0630|\u0644\u0643",
          "\u0644|\u0643\u0646",
          "\u0644\u0644|\u0647",
          "\u0627\u0644|\u0647",
          "\u0631\u062D\u0645|\u0646",
          "\u0648\u0644|\u064A\u0643",
          "\u0633\u0645|\u0648\u062A",
          "\u0637|\u0647" + END,
          "\u0637\u0647|" + END);

  private final PolicyTable table;
  private final char[] in;
  private final int start;
  private final int first;
  private final int last;
  private final int end;
  private final Addresses addresses;

  /** Stands on the cluster from {@code first} to {@code last} of the text in {@code start..end}. */
  WordContext(
      PolicyTable table, char[] in, int start, int first, int last, int end, Addresses addresses) {
    this.table = table;
    this.in = in;
    this.start = start;
    this.first = first;
    this.last = last;
    this.end = end;
    this.addresses = addresses;
  }

  /** Tells whether no letter follows. */
  static boolean isWordEnd(char follower) {
    return !CharacterData.isArabicLetter(follower) && follower != PolicyTable.ZWJ;
  }

  /** Tells what words that were one code unit must not run into. */
  static boolean isWordPart(char c) {
    return CharacterData.isArabicLetter(c)
        || CharacterData.combiningClass(c) != 0
        || (c >= '0' && c <= '9')
        || (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= 0x0660 && c <= 0x0669)
        || (c >= 0x06F0 && c <= 0x06F9)
        || (c >= 0x00C0 && c < 0x0250)
        || c == PolicyTable.TATWEEL
        || (c >= 0x0250 && UCharacter.isLetterOrDigit(c));
  }

  /**
   * Tells waw before teh marbuta and alef maksura inside a word: under a dagger alef, both are it.
   */
  static boolean bearsAlef(char letter, char follower) {
    return (letter == PolicyTable.WAW && isTehMarbuta(follower))
        || (letter == PolicyTable.ALEF_MAKSURA && !isWordEnd(follower));
  }

  private static boolean isTehMarbuta(char c) {
    return c == PolicyTable.TEH_MARBUTA || c == 0x06C3 || c == 0xFE93 || c == 0xFE94;
  }

  /** Tells whether the dagger alef of this cluster is one that today's spelling leaves out. */
  boolean isWrittenWithoutAlef() {
    String before = letters(last - 1, -1, 3);
    String after = letters(last, 1, 3) + END;
    for (String word : WITHOUT_ALEF) {
      int bar = word.indexOf('|');
      if (before.endsWith(word.substring(0, bar)) && after.startsWith(word.substring(bar + 1))) {
        return true;
      }
    }
    return false;
  }

  /* Up to so many letters of this word from an index on, in the order of the text. */
  private String letters(int from, int step, int count) {
    StringBuilder letters = new StringBuilder();
    for (int i = from; i >= start && i < end && letters.length() < count; i += step) {
      char c = in[i];
      int other = i + step;
      if (Character.isSurrogate(c) && other >= start && other < end) {
        c = mathematical(in[Math.min(i, other)], in[Math.max(i, other)]);
        i = other;
      }
      if (table.map[c] == PolicyTable.DELETED || (c == PolicyTable.ZWJ && table.stripsJoiner)) {
        continue;
      }
      if (c >= 0xFB50 && PolicyTable.isPhrase(c)) {
        break;
      }
      String form = table.expansion(c);
      if (form != null) {
        add(form, step, letters);
      } else if (CharacterData.isArabicLetter(c) && c != PolicyTable.TATWEEL) {
        add(String.valueOf(c), step, letters);
      } else if (CharacterData.combiningClass(c) == 0 && c != PolicyTable.TATWEEL) {
        break;
      }
    }
    return letters.toString();
  }

  /* The letter of a mathematical one, or 0. */
  private static char mathematical(char high, char low) {
    String letters = CharacterData.form(Character.toCodePoint(high, low));
    return letters == null || !Character.isSurrogatePair(high, low) ? 0 : letters.charAt(0);
  }

  /* Adds the letters of a form, or one, at that end of a word which the steps lead to. */
  private void add(String form, int step, StringBuilder letters) {
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(step > 0 ? i : form.length() - 1 - i);
      if (CharacterData.isArabicLetter(c) && c != PolicyTable.TATWEEL) {
        letters.insert(step > 0 ? letters.length() : 0, fold(c));
      }
    }
  }

  /* What the policy makes of a letter, without the hamza of the seats of alef. */
  private char fold(char letter) {
    char to = table.map[letter];
    char c = to == PolicyTable.SPECIAL || to == PolicyTable.DELETED ? letter : to;
    return switch (c) {
      case PolicyTable.ALEF_MADDA,
          PolicyTable.ALEF_HAMZA_ABOVE,
          PolicyTable.ALEF_HAMZA_BELOW,
          PolicyTable.ALEF_WASLA ->
          PolicyTable.ALEF;
      case PolicyTable.WAW_HAMZA -> PolicyTable.WAW;
      case PolicyTable.HEH_GOAL_HAMZA -> PolicyTable.HEH_GOAL;
      case PolicyTable.YEH_HAMZA, PolicyTable.ALEF_MAKSURA, PolicyTable.FARSI_YEH ->
          PolicyTable.YEH;
      default -> c;
    };
  }

  /** Tells a heh goal that stands between other letters, with another one two letters away. */
  boolean isDecoration() {
    String before = letters(first - 1, -1, 3);
    String after = letters(last, 1, 3);
    int n = before.length();
    if (n == 0 || after.isEmpty() || isHehGoal(before, n - 1) || isHehGoal(after, 0)) {
      return false;
    }
    return (isHehGoal(before, n - 2) && n > 2 && !isHehGoal(before, n - 3))
        || (isHehGoal(after, 1) && after.length() > 2 && !isHehGoal(after, 2));
  }

  private static boolean isHehGoal(String letters, int index) {
    return index >= 0 && index < letters.length() && letters.charAt(index) == PolicyTable.HEH_GOAL;
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 0x0660 && c <= 0x0669) || (c >= 0x06F0 && c <= 0x06F9);
  }

  /**
   * Returns the Arabic sign for an ASCII one if this is the place for it, else the sign itself.
   *
   * @param before what has been written before it
   * @param bearer the letter that bears the marks before it, if there are any
   */
  char sign(char sign, char before, char bearer, char follower) {
    if (isDigit(before) && table.digits != Rule.Digits.KEEP && before >= 0x0660) {
      if (sign == '%') {
        return '\u066A';
      }
      if (isDigit(follower) && sign == ',') {
        return '\u066C';
      }
      if (isDigit(follower) && sign == '.' && isDecimal()) {
        return '\u066B';
      }
    }
    if (table.punctuation != Rule.Punctuation.ARABIC || sign == '.' || sign == '%') {
      return sign;
    }
    boolean afterLetter =
        CharacterData.isArabicLetter(bearer) || bearer == 0x061F || bearer == 0x060C;
    if (!afterLetter || addresses.holds(in, start, first, last, end)) {
      return sign;
    }
    return sign == '?' ? '\u061F' : sign == ',' ? '\u060C' : '\u061B';
  }

  /* A full stop between digits, and the only one: no date, version or address. */
  private boolean isDecimal() {
    int i = beyond(table, in, start, end, last, 1);
    while (i < end && i < last + REACH && isDigit(in[i])) {
      i = beyond(table, in, start, end, i + 1, 1);
    }
    if (i < end && in[i] == '.') {
      int next = beyond(table, in, start, end, i + 1, 1);
      if (next < end && isDigit(in[next])) {
        return false;
      }
    }
    i = beyond(table, in, start, end, first - 1, -1);
    while (i >= start && i > first - REACH && isDigit(in[i])) {
      i = beyond(table, in, start, end, i - 1, -1);
    }
    return i < start || (in[i] != '.' && in[i] != 0x066B);
  }

  /** Returns the next index in a direction, from one on, of what the policy does not remove. */
  static int beyond(PolicyTable table, char[] in, int start, int end, int from, int step) {
    int i = from;
    while (i >= start
        && i < end
        && Math.abs(i - from) < REACH
        && isRemoved(table, in, start, end, i)) {
      i += step;
    }
    return i;
  }

  private static boolean isRemoved(PolicyTable table, char[] in, int start, int end, int i) {
    char c = in[i];
    if (Character.isLowSurrogate(c) && i > start) {
      return table.removes(in[i - 1], c);
    }
    if (Character.isHighSurrogate(c) && i + 1 < end) {
      return table.removes(c, in[i + 1]);
    }
    return table.map[c] == PolicyTable.DELETED
        || (c == PolicyTable.ZWJ && table.stripsJoiner)
        || (PolicyTable.isHamzaMark(c) && table.canonical && !table.keepsHamzaMarks);
  }
}
