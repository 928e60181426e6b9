// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import java.io.Reader;
import java.util.SplittableRandom;

/** Gives a text in pieces of any length, as a slow connection does. */
public final class TrickleReader extends Reader {

  private final String text;
  private final SplittableRandom random;
  private int at;

  /**
   * Makes a reader.
   *
   * @param seed decides the lengths of the pieces
   */
  public TrickleReader(String text, long seed) {
    this.text = text;
    random = new SplittableRandom(seed);
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    if (at == text.length()) {
      return -1;
    }
    int n = Math.min(Math.min(length, text.length() - at), 1 + random.nextInt(5000));
    text.getChars(at, at + n, buffer, offset);
    at += n;
    return n;
  }

  @Override
  public void close() {}
}
