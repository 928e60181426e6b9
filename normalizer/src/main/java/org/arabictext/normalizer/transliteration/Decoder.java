// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.transliteration;

import org.arabictext.core.TextBuffer;

/**
 * The signs of a reversible scheme to Arabic; the inverse of {@link Encoder}.
 *
 * <p>Immutable and thread-safe.
 */
final class Decoder implements Step {

  private final char[] map = new char[Encoder.LIMIT];

  Decoder(Scheme scheme) {
    for (int c = 0; c < map.length; c++) {
      map[c] = (char) c;
    }
    String signs = Signs.of(scheme);
    for (int i = 0; i < signs.length(); i++) {
      map[signs.charAt(i)] = Signs.ARABIC.charAt(i);
    }
  }

  @Override
  public boolean run(char[] in, int start, int end, TextBuffer out, boolean literal) {
    int o = out.length();
    char[] to = out.ensureCapacity(o + end - start);
    boolean inside = literal;
    int i = start;
    while (i < end) {
      char c = in[i++];
      if (c == Encoder.ESCAPE) {
        boolean lone = i == end || in[i] <= ' ';
        if (inside) {
          inside = false;
        } else if (lone || in[i] == Encoder.ESCAPE) {
          to[o++] = c;
          i += lone ? 0 : 1;
        } else {
          inside = true;
        }
      } else if (inside) {
        to[o++] = c;
        inside = c > ' ';
      } else {
        to[o++] = c < Encoder.LIMIT ? map[c] : c;
      }
    }
    out.setLength(o);
    return inside;
  }
}
