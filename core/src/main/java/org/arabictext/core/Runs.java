// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

/** Decodes a generated table: classes of code points in runs from U+0000 on. */
final class Runs {

  /*
   * A run is one digit for the class and one or more base-32 digits for its length, the least
   * significant first. Six bits a digit:
   *
   *   class  0..63          length  bits 0-4 value, bit 5 set on the last digit
   */

  private final String runs;
  private int next;
  private int start;
  private int end;
  private int value;

  Runs(String runs) {
    this.runs = runs;
  }

  boolean next() {
    if (next == runs.length()) {
      return false;
    }
    value = digit(runs.charAt(next++));
    start = end;
    int shift = 0;
    int digit;
    int length = 0;
    do {
      digit = digit(runs.charAt(next++));
      length |= (digit & 31) << shift;
      shift += 5;
    } while (digit < 32);
    end = start + length;
    return true;
  }

  /** Returns the first code point of the run. */
  int start() {
    return start;
  }

  /** Returns the code point after the run. */
  int end() {
    return end;
  }

  /** Returns the class of the run. */
  int value() {
    return value;
  }

  private static int digit(char c) {
    if (c >= 'a') {
      return c - 'a' + 36;
    }
    if (c >= 'A') {
      return c - 'A' + 10;
    }
    if (c >= '0') {
      return c - '0';
    }
    return c == '+' ? 62 : 63;
  }
}
