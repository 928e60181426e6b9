// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

/** Letters and digits of ASCII, of which addresses and faces are made. */
final class Ascii {

  private Ascii() {}

  static boolean isLetter(char c) {
    int lower = c | 0x20;
    return 'a' <= lower && lower <= 'z' && c < 0x80;
  }

  static boolean isUpper(char c) {
    return 'A' <= c && c <= 'Z';
  }

  static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }
}
