// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli.io;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes UTF-8 straight from characters to bytes, without the locks and copies of the JDK's
 * writers: rows are many small writes. It either feeds a stream or collects the bytes of one part.
 *
 * <p>A lone surrogate becomes a question mark, as with the JDK's encoder. For one thread.
 */
final class Utf8Writer extends Writer {

  private static final int SIZE = 1 << 16;

  /** The most bytes that one UTF-16 code unit needs. */
  private static final int WIDEST = 3;

  private final @Nullable OutputStream target;
  private byte[] bytes = new byte[SIZE];
  private int count;
  private char high;
  private final char[] one = new char[1];

  /**
   * Makes a writer.
   *
   * @param target where full buffers go; with none they are kept
   */
  Utf8Writer(@Nullable OutputStream target) {
    this.target = target;
  }

  @Override
  public void write(int codeUnit) throws IOException {
    makeRoom(1);
    if (high == 0 && codeUnit < 0x80) {
      bytes[count++] = (byte) codeUnit;
    } else {
      one[0] = (char) codeUnit;
      write(one, 0, 1);
    }
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    int end = offset + length;
    int i = offset;
    while (i < end) {
      int stop = Math.min(end, i + SIZE / WIDEST - 1);
      makeRoom(stop - i);
      while (i < stop) {
        i = encodePlain(text, i, stop);
        if (i < stop) {
          surrogate(text[i++]);
        }
      }
    }
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    for (int i = offset, end = offset + length; i < end; i++) {
      write(text.charAt(i));
    }
  }

  /* Stops at a surrogate, and at what follows a high one. */
  private int encodePlain(char[] text, int from, int stop) {
    byte[] to = bytes;
    int n = count;
    int i = high == 0 ? from : stop;
    for (; i < stop; i++) {
      char c = text[i];
      if (c < 0x80) {
        to[n++] = (byte) c;
      } else if (c < 0x800) {
        to[n++] = (byte) (0xC0 | c >> 6);
        to[n++] = (byte) (0x80 | c & 0x3F);
      } else if ((c & 0xF800) != 0xD800) {
        to[n++] = (byte) (0xE0 | c >> 12);
        to[n++] = (byte) (0x80 | c >> 6 & 0x3F);
        to[n++] = (byte) (0x80 | c & 0x3F);
      } else {
        break;
      }
    }
    count = n;
    return high == 0 ? i : from;
  }

  private void surrogate(char c) {
    char before = high;
    high = 0;
    if (before != 0 && Character.isLowSurrogate(c)) {
      int codePoint = Character.toCodePoint(before, c);
      bytes[count++] = (byte) (0xF0 | codePoint >> 18);
      bytes[count++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
      bytes[count++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
      bytes[count++] = (byte) (0x80 | codePoint & 0x3F);
      return;
    }
    if (before != 0) {
      bytes[count++] = '?';
    }
    if (Character.isHighSurrogate(c)) {
      high = c;
    } else if (Character.isLowSurrogate(c)) {
      bytes[count++] = '?';
    } else {
      one[0] = c;
      encodePlain(one, 0, 1);
    }
  }

  /* A high surrogate may still be due: one code unit more. */
  private void makeRoom(int codeUnits) throws IOException {
    int most = (codeUnits + 1) * WIDEST;
    if (count + most > bytes.length) {
      if (target != null) {
        send(target);
      } else {
        bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, count + most));
      }
    }
  }

  private void send(OutputStream to) throws IOException {
    int length = count;
    count = 0;
    to.write(bytes, 0, length);
  }

  /** Appends what a part has collected, and empties the part for the next use. */
  void take(Utf8Writer part) throws IOException {
    part.finish();
    if (target == null) {
      throw new IllegalStateException("no target");
    }
    send(target);
    part.send(target);
  }

  private void finish() throws IOException {
    if (high != 0) {
      high = 0;
      makeRoom(1);
      bytes[count++] = '?';
    }
  }

  @Override
  public void flush() throws IOException {
    if (target != null) {
      send(target);
      target.flush();
    }
  }

  @Override
  public void close() throws IOException {
    finish();
    flush();
  }
}
