// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli.io;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * Reads lines with their line ends apart, and holds no more than a bounded window: a line that is
 * longer comes in several pieces, cut after white space if there is any.
 */
public final class Lines {

  private final Reader in;
  private char[] buffer;
  private final int most;
  private int start;
  private int end;
  private int next;
  private int limit;
  private boolean atEnd;
  private long number;
  private boolean complete = true;

  /**
   * Makes a reader of lines.
   *
   * @param in where the text comes from
   * @param most the longest piece, in UTF-16 code units
   */
  public Lines(Reader in, int most) {
    this.in = in;
    this.most = most;
    this.buffer = new char[Math.min(most, 1 << 14)];
  }

  /**
   * Goes to the next line or piece of a line.
   *
   * @return false at the end
   * @throws IOException if reading fails
   */
  public boolean next() throws IOException {
    start = next;
    if (complete) {
      number++;
    }
    int scanned = start;
    while (true) {
      for (int i = scanned; i < limit; i++) {
        if (buffer[i] == '\n') {
          return take(i > start && buffer[i - 1] == '\r' ? i - 1 : i, i + 1, true);
        }
      }
      if (atEnd) {
        return start < limit && take(limit, limit, true);
      }
      if (limit - start >= most) {
        int cut = cut();
        return take(cut, cut, false);
      }
      int done = limit - start;
      fill();
      scanned = start + done;
    }
  }

  private boolean take(int end, int next, boolean complete) {
    this.end = end;
    this.next = next;
    this.complete = complete;
    return true;
  }

  /** Where to cut a line that is too long: after white space, or else before a letter. */
  private int cut() {
    for (int i = limit - 1; i > start; i--) {
      if (buffer[i - 1] == ' ' || buffer[i - 1] == '\t') {
        return i;
      }
    }
    for (int i = limit - 1; i > start + most / 2; i--) {
      if (Character.isLetter(buffer[i]) && Character.isLetter(buffer[i - 1])) {
        return i;
      }
    }
    return Character.isHighSurrogate(buffer[limit - 1]) ? limit - 1 : limit;
  }

  private void fill() throws IOException {
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, limit - start);
      limit -= start;
      start = 0;
    }
    if (limit == buffer.length) {
      buffer = Arrays.copyOf(buffer, (int) Math.min(most, 2L * buffer.length));
    }
    int count = in.read(buffer, limit, buffer.length - limit);
    if (count < 0) {
      atEnd = true;
    } else {
      limit += count;
    }
  }

  /**
   * Returns the array that holds the piece, valid until the next call of {@link #next()}.
   *
   * @return the array itself
   */
  public char[] buffer() {
    return buffer;
  }

  /**
   * Returns where the piece starts.
   *
   * @return index of its first code unit
   */
  public int start() {
    return start;
  }

  /**
   * Returns where the piece ends.
   *
   * @return index after its last code unit before the line end
   */
  public int end() {
    return end;
  }

  /**
   * Returns where the next piece starts.
   *
   * @return index after the line end; the same as {@link #end()} if there is none
   */
  public int nextStart() {
    return next;
  }

  /**
   * Tells whether the line ends with this piece.
   *
   * @return whether it is whole or this is its last piece
   */
  public boolean complete() {
    return complete;
  }

  /**
   * Returns which line it is.
   *
   * @return its number, from 1
   */
  public long number() {
    return number;
  }
}
