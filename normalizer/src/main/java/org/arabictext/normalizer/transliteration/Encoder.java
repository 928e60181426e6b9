// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.transliteration;

import org.arabictext.core.TextBuffer;

/**
 * Arabic to the signs of a reversible scheme.
 *
 * <p>Immutable and thread-safe.
 */
final class Encoder implements Step {

  /*
   * What is a sign of the scheme but stands in the text as itself has to be told from it: a run of
   * such text, or of any Latin letters, is put between two backslashes, and a backslash of the text
   * becomes two. A run ends before white space at the latest, never holds a backslash, and is never empty. So outside of a
   * run two backslashes are one of the text, and every other backslash opens a run, which the next
   * one closes: the text can be read back whatever it is.
   */
  static final char ESCAPE = '\\';

  /** Beyond all letters and signs of the schemes. */
  static final int LIMIT = 0x0700;

  private static final char SIGN = '\uFFFF';

  private final char[] map = new char[LIMIT];

  Encoder(Scheme scheme) {
    for (int c = 0; c < LIMIT; c++) {
      map[c] = (char) c;
    }
    for (int c = 'a'; c <= 'z'; c++) {
      map[c] = SIGN;
      map[c - 'a' + 'A'] = SIGN;
    }
    String signs = Signs.of(scheme);
    for (int i = 0; i < signs.length(); i++) {
      map[signs.charAt(i)] = SIGN;
    }
    map[ESCAPE] = SIGN;
    for (int i = 0; i < signs.length(); i++) {
      map[Signs.ARABIC.charAt(i)] = signs.charAt(i);
    }
  }

  @Override
  public boolean run(char[] in, int start, int end, TextBuffer out, boolean literal) {
    int o = out.length();
    char[] to = out.ensureCapacity(o + end - start + 16);
    int limit = to.length;
    int i = start;
    while (i < end) {
      char c = in[i];
      char sign = c < LIMIT ? map[c] : c;
      if (sign != SIGN) {
        to[o++] = sign;
        i++;
        continue;
      }
      int last = c == ESCAPE ? i + 1 : lastOfRun(in, i, end);
      int needed = o + 2 + end - i + 16;
      if (needed > limit) {
        out.setLength(o);
        to = out.ensureCapacity(Math.max(needed, limit + (limit >> 1)));
        limit = to.length;
      }
      to[o++] = ESCAPE;
      if (c != ESCAPE) {
        System.arraycopy(in, i, to, o, last - i);
        o += last - i;
      }
      to[o++] = ESCAPE;
      i = last;
    }
    out.setLength(o);
    return false;
  }

  /** The end of the last sign before white space, a letter that has a sign, or a backslash. */
  private int lastOfRun(char[] in, int start, int end) {
    int last = start + 1;
    for (int i = last; i < end; i++) {
      char c = in[i];
      char sign = c < LIMIT ? map[c] : c;
      if (c <= ' ' || c == ESCAPE || (sign != c && sign != SIGN)) {
        break;
      }
      if (sign == SIGN) {
        last = i + 1;
      }
    }
    return last;
  }
}
