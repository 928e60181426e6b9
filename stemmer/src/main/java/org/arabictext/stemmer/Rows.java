// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import java.nio.charset.StandardCharsets;

/*
 * Reads the data files that are tables: a line a row, columns apart by tabs; lines that are empty
 * or begin with # are left out. A JVM that has just started runs every loop slowly and takes long
 * to bring up regular expressions, lambdas and joined strings, so the file stays as it is, in bytes
 * of UTF-8, and a column is two places in it until somebody wants more of it.
 */
final class Rows {

  private static final byte COMMENT = '#';

  private final byte[] text;
  private int at;
  private int end = -1;
  private int from;
  private int to;

  /** Opens a file that lies beside the classes and ends with a line feed. */
  Rows(String resource) {
    text = Resource.bytes(resource);
  }

  /** Goes to the next line and tells whether there is one. */
  boolean next() {
    byte[] bytes = text;
    int line = end + 1;
    while (line < bytes.length) {
      int i = line;
      while (bytes[i] != '\n') {
        i++;
      }
      if (i > line && bytes[line] != COMMENT) {
        at = line;
        end = i;
        return true;
      }
      line = i + 1;
    }
    return false;
  }

  /** Tells whether the line has another column. */
  boolean hasColumn() {
    return at <= end;
  }

  /** Goes to the next column of the line, an empty one if there is none. */
  Rows column() {
    from = Math.min(at, end);
    int i = from;
    while (i < end && text[i] != '\t') {
      i++;
    }
    to = i;
    at = i + 1;
    return this;
  }

  /** Goes to all that is left of the line. */
  Rows rest() {
    from = Math.min(at, end);
    to = end;
    at = end + 1;
    return this;
  }

  /** Returns where the column begins. */
  int from() {
    return from;
  }

  /** Returns where the column ends. */
  int to() {
    return to;
  }

  /** Returns the byte at a place. */
  int at(int place) {
    return text[place];
  }

  /** Returns where a byte stands in a stretch, or its end. */
  int find(char wanted, int start, int stop) {
    int i = start;
    while (i < stop && text[i] != wanted) {
      i++;
    }
    return i;
  }

  /** Returns the letters of a stretch, packed; 0 if there are none or too many. */
  long letters(int start, int stop) {
    if (stop - start > 2 * Letters.PACKED) {
      return 0;
    }
    long packed = 0;
    for (int i = start; i < stop; i += 2) {
      packed = packed << Letters.BITS | Letters.code(letter(i));
    }
    return packed;
  }

  /** Returns the letter at a place: Arabic letters are two bytes. */
  char letter(int place) {
    return (char) ((text[place] & 0x1F) << 6 | text[place + 1] & 0x3F);
  }

  /** Returns a stretch as a string. */
  String text(int start, int stop) {
    return new String(text, start, stop - start, StandardCharsets.UTF_8);
  }

  /** Returns the column as a string. */
  @Override
  public String toString() {
    return text(from, to);
  }
}
