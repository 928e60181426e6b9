// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.text;

import java.util.Objects;
import java.util.OptionalLong;
import org.arabictext.core.Arabic;

/**
 * The three sets of digits that Arabic text is written with; writes and reads whole numbers.
 *
 * <pre>{@code
 * DigitSet.ARABIC_INDIC.format(2024);             // four Arabic-Indic digits
 * DigitSet.ARABIC_INDIC.formatGrouped(1_250_000); // with U+066C between groups of three
 * DigitSet.parse(text);                           // OptionalLong of any of the three sets
 * DigitSet.EXTENDED.convert(text);                // the digits of a text, the rest as it is
 * }</pre>
 *
 * <p>Immutable and thread-safe; time is linear in the length of the text. To change digits while
 * normalizing, with the decimal separators and percent signs, use {@code Rule.Digits}.
 *
 * @since 0.1
 */
public enum DigitSet {
  /** 0 to 9, U+0030 to U+0039. */
  ASCII('0', ','),
  /** Arabic-Indic digits, U+0660 to U+0669. */
  ARABIC_INDIC(Arabic.DIGIT_ZERO, Arabic.THOUSANDS_SEPARATOR),
  /** Extended Arabic-Indic digits of Persian and Urdu, U+06F0 to U+06F9. */
  EXTENDED(Arabic.EXTENDED_DIGIT_ZERO, Arabic.THOUSANDS_SEPARATOR);

  private static final char MINUS_SIGN = '\u2212';
  private static final String SIGN_MARKS = "\u061C\u200E\u200F";

  private final char zero;
  private final char separator;

  DigitSet(char zero, char separator) {
    this.zero = zero;
    this.separator = separator;
  }

  /**
   * Returns the digit zero of this set.
   *
   * @return a code unit; the other nine follow it
   */
  public char zero() {
    return zero;
  }

  /**
   * Writes a number.
   *
   * @param number any number
   * @return its decimal digits, after U+002D if it is negative
   */
  public String format(long number) {
    return convert(Long.toString(number));
  }

  /**
   * Writes a number with a separator between groups of three digits: U+002C for ASCII digits,
   * U+066C for the others.
   *
   * @param number any number
   * @return its decimal digits, grouped, after U+002D if it is negative
   */
  public String formatGrouped(long number) {
    String digits = format(number);
    StringBuilder grouped = new StringBuilder(digits.length() + 6);
    int first = number < 0 ? 1 : 0;
    for (int i = 0; i < digits.length(); i++) {
      if (i > first && (digits.length() - i) % 3 == 0) {
        grouped.append(separator);
      }
      grouped.append(digits.charAt(i));
    }
    return grouped.toString();
  }

  /**
   * Writes the digits of a text, of any of the three sets, with those of this set.
   *
   * @param text any text
   * @return the text; the same object if it is a string that needs no change
   */
  public String convert(CharSequence text) {
    Objects.requireNonNull(text, "text");
    char[] changed = null;
    for (int i = 0; i < text.length(); i++) {
      int digit = digit(text.charAt(i));
      if (digit >= 0 && text.charAt(i) != zero + digit) {
        if (changed == null) {
          changed = text.toString().toCharArray();
        }
        changed[i] = (char) (zero + digit);
      }
    }
    return changed == null ? text.toString() : new String(changed);
  }

  /**
   * Reads a whole number: an optional sign (U+002B, U+002D or U+2212, with directional marks
   * U+061C, U+200E, U+200F around it), then digits of one set, which may be in groups of three
   * between U+002C or U+066C.
   *
   * @param text the number, without white space
   * @return the number; empty if the text is anything else, mixes digit sets, or does not fit
   */
  public static OptionalLong parse(CharSequence text) {
    Objects.requireNonNull(text, "text");
    int at = afterMarks(text, 0);
    boolean negative = false;
    if (at < text.length() && "+-\u2212".indexOf(text.charAt(at)) >= 0) {
      negative = text.charAt(at) == '-' || text.charAt(at) == MINUS_SIGN;
      at = afterMarks(text, at + 1);
    }
    int end = text.length();
    while (end > at && SIGN_MARKS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return at == end ? OptionalLong.empty() : digits(text, at, end, negative);
  }

  /* Collects the number below zero, where there is room for one more. */
  private static OptionalLong digits(CharSequence text, int start, int end, boolean negative) {
    char zero = zeroOf(text.charAt(start));
    char separator = 0;
    int groupStart = start;
    long sum = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      int digit = c - zero;
      if (0 <= digit && digit <= 9) {
        if (sum < (Long.MIN_VALUE + digit) / 10) {
          return OptionalLong.empty();
        }
        sum = sum * 10 - digit;
      } else if (isSeparator(c) && fits(separator, c, i - groupStart)) {
        separator = c;
        groupStart = i + 1;
      } else {
        return OptionalLong.empty();
      }
    }
    boolean whole = separator == 0 || end - groupStart == 3;
    if (!whole || zero == 0 || (!negative && sum == Long.MIN_VALUE)) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(negative ? sum : -sum);
  }

  private static boolean isSeparator(char c) {
    return c == ',' || c == Arabic.THOUSANDS_SEPARATOR;
  }

  /** The first group has one to three digits, the others three, between equal separators. */
  private static boolean fits(char before, char separator, int group) {
    return before == 0 ? 1 <= group && group <= 3 : separator == before && group == 3;
  }

  private static int afterMarks(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && SIGN_MARKS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static int digit(char c) {
    return '0' <= c && c <= '9' ? c - '0' : Arabic.digitValue(c);
  }

  /** Returns the zero of the set that a digit is of; for what is no digit, 0. */
  private static char zeroOf(char c) {
    int digit = digit(c);
    return (char) (digit < 0 ? 0 : c - digit);
  }
}
