// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import java.io.IOException;
import java.io.Writer;
import org.arabictext.core.TokenType;

/**
 * Puts one row of a table of tokens together and writes it in one go, without a string for each
 * number. For one thread.
 */
final class TsvRow {

  /** The most digits of a {@code long}. */
  private static final int DIGITS = 20;

  private final Writer out;
  private char[] row = new char[256];
  private int length;

  TsvRow(Writer out) {
    this.out = out;
  }

  /** Begins a row with the place and the type of a token. */
  void place(long start, long end, TokenType type) {
    length = 0;
    number(start);
    row[length++] = '\t';
    number(end);
    row[length++] = '\t';
    text(TypeNames.of(type));
  }

  /** Adds a field. */
  void field(char[] text, int start, int end) {
    int size = end - start;
    makeRoom(size + 1);
    row[length++] = '\t';
    System.arraycopy(text, start, row, length, size);
    length += size;
  }

  /** Adds what ends the row, and writes it. */
  void end(String last) throws IOException {
    text(last);
    out.write(row, 0, length);
  }

  private void text(String text) {
    makeRoom(text.length());
    text.getChars(0, text.length(), row, length);
    length += text.length();
  }

  private void number(long value) {
    makeRoom(DIGITS);
    int digits = 1;
    for (long rest = value / 10; rest > 0; rest /= 10) {
      digits++;
    }
    long rest = value;
    for (int i = length + digits - 1; i >= length; i--) {
      row[i] = (char) ('0' + rest % 10);
      rest /= 10;
    }
    length += digits;
  }

  private void makeRoom(int more) {
    if (length + more > row.length) {
      row = java.util.Arrays.copyOf(row, Math.max(2 * row.length, length + more));
    }
  }
}
