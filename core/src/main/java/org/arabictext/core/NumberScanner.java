// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

/** Recognizes numbers, percentages, dates and times, with the clitics before them. */
final class NumberScanner {

  private static final int LAST_DAY = 31;

  /** What is more before meem are metres. */
  private static final int LAST_YEAR = 2199;

  private static final int LAST_HIJRI_YEAR = 1599;

  private final boolean numbers;
  private final boolean percentages;
  private final boolean dates;
  private final boolean times;

  private TokenType type = TokenType.NUMBER;

  NumberScanner(int tailorings) {
    numbers = Tailoring.NUMBERS.in(tailorings);
    percentages = Tailoring.PERCENTAGES.in(tailorings);
    dates = Tailoring.DATES.in(tailorings);
    times = Tailoring.TIMES.in(tailorings);
  }

  TokenType type() {
    return type;
  }

  /**
   * Scans from a digit, or from a sign before one.
   *
   * @param first index of the first digit
   * @return where the token ends, or -1 if none of the tailorings concerns it
   */
  int scan(char[] text, int first, int limit) {
    if (dates) {
      int end = date(text, first, limit);
      if (end > 0) {
        type = TokenType.DATE;
        return end;
      }
    }
    if (times) {
      int end = time(text, first, limit);
      if (end > 0) {
        type = TokenType.TIME;
        return end;
      }
    }
    return number(text, first, limit);
  }

  private int number(char[] text, int first, int limit) {
    int p = digits(text, first, limit);
    int whole = p - first;
    boolean plain = true;
    while (p + 1 < limit && isDigit(text[p + 1]) && separator(text, p, first, limit)) {
      p = digits(text, p + 1, limit);
      plain = false;
    }
    int suffixed = suffix(text, p, limit, plain ? whole : 0);
    if (suffixed > 0) {
      return suffixed;
    }
    type = TokenType.NUMBER;
    return continues(text, p, limit) ? -1 : p;
  }

  private boolean separator(char[] text, int p, int first, int limit) {
    char c = text[p];
    if (c == Arabic.DECIMAL_SEPARATOR) {
      return true;
    }
    if (c == Arabic.REH) {
      int end = digits(text, p + 1, limit);
      return numbers && p > first && !continues(text, end, limit);
    }
    int wordBreak = ScanClass.ofUnit(c) & ScanClass.WORD_BREAK;
    return wordBreak == ScanClass.MID_NUM
        || wordBreak == ScanClass.MID_NUM_LET
        || wordBreak == ScanClass.SINGLE_QUOTE;
  }

  /** Steps over a mark of direction, as locales write them before the signs of a date. */
  static int afterMark(char[] text, int p, int limit) {
    return p < limit && isDirection(text[p]) ? p + 1 : p;
  }

  private static boolean isDirection(char c) {
    return c == '\u200E' || c == '\u200F' || c == '\u061C';
  }

  /** Takes in a percent sign, an ordinal ending or an era. */
  private int suffix(char[] text, int p, int limit, int plainDigits) {
    if (p == limit) {
      return -1;
    }
    int sign = afterMark(text, p, limit);
    if (percentages && sign > p && sign < limit && isPercent(text[sign])) {
      type = TokenType.PERCENT;
      return sign + 1;
    }
    char c = text[p];
    if (percentages && isPercent(c)) {
      type = TokenType.PERCENT;
      return p + 1;
    }
    if (numbers && plainDigits > 0 && isOrdinal(text, p, limit)) {
      type = TokenType.ORDINAL;
      return c == '\u00BA' || c == '\u00AA' ? p + 1 : p + 2;
    }
    int era = dates && plainDigits > 0 && plainDigits <= 4 ? era(text, p, limit) : p;
    if (era > p && isYear(text, p, limit, plainDigits)) {
      type = TokenType.DATE;
      return era;
    }
    return -1;
  }

  /** Tells a year of its era from metres and from a pronoun: its place, or its number, does. */
  private static boolean isYear(char[] text, int p, int limit, int digits) {
    if (text[p] == Arabic.MEEM) {
      return digits == 4 && value(text, p - 4, p) <= LAST_YEAR;
    }
    boolean marked = p + 1 < limit && isAfterEra(text[p + 1]);
    return marked || digits == 4 && value(text, p - 4, p) <= LAST_HIJRI_YEAR;
  }

  private static boolean isAfterEra(char c) {
    return c == Arabic.TATWEEL || c == Arabic.ZERO_WIDTH_JOINER;
  }

  private static boolean isOrdinal(char[] text, int p, int limit) {
    char c = text[p];
    if (c == '\u00BA' || c == '\u00AA') {
      return !continues(text, p + 1, limit);
    }
    if (p + 1 >= limit || continues(text, p + 2, limit)) {
      return false;
    }
    char d = text[p + 1];
    return (c == 's' && d == 't')
        || (c == 'n' && d == 'd')
        || (c == 'r' && d == 'd')
        || (c == 't' && d == 'h');
  }

  /** Returns the index after heh with tatweel, or meem, that no letter follows; else {@code p}. */
  private static int era(char[] text, int p, int limit) {
    if (p == limit) {
      return p;
    }
    if (text[p] != Arabic.HEH && text[p] != Arabic.MEEM) {
      return p;
    }
    int end = p + 1;
    while (text[p] == Arabic.HEH && end < limit && isAfterEra(text[end])) {
      end++;
    }
    end = afterMark(text, end, limit);
    return continues(text, end, limit) ? p : end;
  }

  /** Tells whether what follows would stay with a number under UAX #29. */
  private static boolean continues(char[] text, int p, int limit) {
    if (p >= limit) {
      return false;
    }
    int next = ScanClass.at(text, p, limit) & ScanClass.WORD_BREAK;
    return switch (next) {
      case ScanClass.A_LETTER,
          ScanClass.HEBREW_LETTER,
          ScanClass.NUMERIC,
          ScanClass.EXTEND_NUM_LET,
          ScanClass.EXTEND,
          ScanClass.FORMAT,
          ScanClass.ZWJ ->
          true;
      default -> false;
    };
  }

  private static int date(char[] text, int first, int limit) {
    int a = digits(text, first, Math.min(limit, first + 5));
    int lengthA = a - first;
    int one = afterMark(text, a, limit);
    if (lengthA > 4 || one >= limit || !isDateSeparator(text[one])) {
      return -1;
    }
    char separator = text[one];
    int b = digits(text, one + 1, Math.min(limit, one + 4));
    int lengthB = b - one - 1;
    int two = afterMark(text, b, limit);
    if (lengthB < 1 || lengthB > 2 || two >= limit || text[two] != separator) {
      return -1;
    }
    int c = digits(text, two + 1, Math.min(limit, two + 6));
    int lengthC = c - two - 1;
    boolean yearLast =
        lengthA <= 2 && (lengthC == 4 || (lengthC == 2 && separator != '.' && separator != '-'));
    boolean yearFirst = lengthA == 4 && (lengthC == 1 || lengthC == 2);
    if (!yearLast && !yearFirst) {
      return -1;
    }
    int day = value(text, yearLast ? first : two + 1, yearLast ? a : c);
    int other = value(text, one + 1, b);
    if (day < 1 || other < 1 || Math.max(day, other) > LAST_DAY || Math.min(day, other) > 12) {
      return -1;
    }
    return dateEnd(text, c, limit, separator);
  }

  private static int dateEnd(char[] text, int c, int limit, char separator) {
    int end = era(text, c, limit);
    if (end > c || c == limit) {
      return end;
    }
    if (text[c] == 'T' && c + 1 < limit && isDigit(text[c + 1])) {
      int time = time(text, c + 1, limit);
      return time > 0 ? offset(text, time, limit) : -1;
    }
    if (c < limit && (ScanClass.at(text, c, limit) & ScanClass.ARABIC) != 0) {
      return c;
    }
    boolean more = text[c] == separator && c + 1 < limit && isDigit(text[c + 1]);
    return more || continues(text, c, limit) ? -1 : c;
  }

  /** Returns the index after the distance from Greenwich that stands here, or {@code p}. */
  private static int offset(char[] text, int p, int limit) {
    if (p >= limit || (text[p] != '+' && text[p] != '-')) {
      return p;
    }
    int end = time(text, p + 1, limit);
    return end > 0 ? end : p;
  }

  private static boolean isDateSeparator(char c) {
    return c == '/' || c == '-' || c == '.' || c == Arabic.DATE_SEPARATOR || c == '\\';
  }

  private static int time(char[] text, int first, int limit) {
    int a = digits(text, first, Math.min(limit, first + 3));
    if (a - first > 2 || a >= limit || text[a] != ':' || value(text, first, a) > 24) {
      return -1;
    }
    int b = sixty(text, a + 1, limit);
    if (b < 0) {
      return -1;
    }
    if (b < limit && text[b] == ':') {
      int c = sixty(text, b + 1, limit);
      if (c < 0) {
        return b + 1 < limit && isDigit(text[b + 1]) ? -1 : b;
      }
      b = c;
    }
    return timeEnd(text, b, limit);
  }

  private static int timeEnd(char[] text, int b, int limit) {
    if (b < limit && (text[b] == Arabic.SAD || text[b] == Arabic.MEEM)) {
      return continues(text, b + 1, limit) ? b : b + 1;
    }
    if (b < limit && text[b] == 'Z') {
      return continues(text, b + 1, limit) ? b : b + 1;
    }
    if (b + 1 < limit && isMeridian(text[b], text[b + 1]) && !continues(text, b + 2, limit)) {
      return b + 2;
    }
    return b;
  }

  private static boolean isMeridian(char a, char m) {
    return (a == 'a' || a == 'p' || a == 'A' || a == 'P') && (m == 'm' || m == 'M');
  }

  /** Returns the index after two digits from 00 to 59 that no further digit follows, or -1. */
  private static int sixty(char[] text, int first, int limit) {
    int end = digits(text, first, Math.min(limit, first + 3));
    return end - first == 2 && value(text, first, end) < 60 ? end : -1;
  }

  private static int value(char[] text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      int digit = text[i] <= '9' ? text[i] - '0' : Arabic.digitValue(text[i]);
      value = value * 10 + digit;
    }
    return value;
  }

  private static int digits(char[] text, int first, int limit) {
    int p = first;
    while (p < limit && isDigit(text[p])) {
      p++;
    }
    return p;
  }

  /** Tells whether a code unit is an ASCII or Arabic-Indic digit. */
  static boolean isDigit(char c) {
    return ('0' <= c && c <= '9') || Arabic.isDigit(c);
  }

  /** Tells whether a code unit is a percent or per mille sign. */
  static boolean isPercent(char c) {
    return switch (c) {
      case '%', Arabic.PERCENT_SIGN, '\u2030', '\u0609', '\u060A', '\uFE6A', '\uFF05' -> true;
      default -> false;
    };
  }
}
