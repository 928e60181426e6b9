// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Objects;
import org.arabictext.core.TextBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Normalizes a reader stretch by stretch, cutting where both sides come out as they would together.
 *
 * <p>For one thread.
 */
final class NormalizingReader extends Reader {

  private static final int SIZE = 8192;
  private static final int LONGEST_WORD = 0x10000;

  private final Reader source;
  private final Engine engine;
  private final TextBuffer out = new TextBuffer(SIZE + 64);
  private char[] in = new char[SIZE];
  private int length;
  private boolean ended;
  private int position;

  NormalizingReader(Reader source, Engine engine) {
    this.source = source;
    this.engine = engine;
  }

  /** Returns the next normalized stretch, valid until the next call, or null at the end. */
  @Nullable TextBuffer part() throws IOException {
    int cut = fill();
    if (length == 0) {
      return null;
    }
    engine.run(in, 0, 0, cut, out, null);
    System.arraycopy(in, cut, in, 0, length - cut);
    length -= cut;
    return out;
  }

  /* Reads until there is a place to cut, and returns it. */
  private int fill() throws IOException {
    while (true) {
      while (!ended && length < in.length) {
        int count = source.read(in, length, in.length - length);
        ended = count < 0;
        length += Math.max(count, 0);
      }
      if (ended) {
        return length;
      }
      for (int i = length - 1; i > 0; i--) {
        if (engine.isCut(in, i, false)) {
          return i;
        }
      }
      if (length >= LONGEST_WORD) {
        for (int i = length - 1; i > length / 2; i--) {
          if (engine.isCut(in, i, true)) {
            return i;
          }
        }
        return Character.isHighSurrogate(in[length - 1]) ? length - 1 : length;
      }
      in = Arrays.copyOf(in, in.length * 2);
    }
  }

  @Override
  public int read(char[] buffer, int offset, int count) throws IOException {
    Objects.checkFromIndexSize(offset, count, buffer.length);
    if (count == 0) {
      return 0;
    }
    while (position >= out.length()) {
      position = 0;
      out.clear();
      if (part() == null) {
        return -1;
      }
    }
    int copied = Math.min(count, out.length() - position);
    System.arraycopy(out.array(), position, buffer, offset, copied);
    position += copied;
    return copied;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
