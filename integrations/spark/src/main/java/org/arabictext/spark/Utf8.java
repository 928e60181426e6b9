// SPDX-License-Identifier: Apache-2.0
package org.arabictext.spark;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.spark.unsafe.Platform;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Takes Spark's strings, which are UTF-8, into an array of UTF-16 code units and back without a
 * {@code String} between. For one thread.
 */
final class Utf8 {

  private char[] chars = {};
  private int length;
  private byte[] read = {};
  private byte[] encoded = {};

  /** The code units of the text that was read last, up to {@link #length()}. */
  char[] chars() {
    return chars;
  }

  /** The number of code units of the text that was read last. */
  int length() {
    return length;
  }

  /** Reads a text; what is not UTF-8 becomes what Java makes of it. */
  Utf8 read(UTF8String text) {
    int size = text.numBytes();
    if (chars.length < size) {
      chars = new char[size + (size >> 2)];
      read = new byte[chars.length];
    }
    text.writeToMemory(read, Platform.BYTE_ARRAY_OFFSET);
    if (!decode(read, size)) {
      String replaced = new String(read, 0, size, StandardCharsets.UTF_8);
      length = replaced.length();
      replaced.getChars(0, length, chars, 0);
    }
    return this;
  }

  private boolean decode(byte[] bytes, int end) {
    char[] out = chars;
    int n = 0;
    int i = 0;
    while (i < end) {
      int lead = bytes[i];
      if (lead >= 0) {
        out[n++] = (char) lead;
        i++;
      } else if (lead < (byte) 0xE0) {
        if (lead < (byte) 0xC2 || i + 1 >= end || bytes[i + 1] >= (byte) 0xC0) {
          return false;
        }
        out[n++] = (char) ((lead & 0x1F) << 6 | bytes[i + 1] & 0x3F);
        i += 2;
      } else if (lead < (byte) 0xF0) {
        if (i + 2 >= end || bytes[i + 1] >= (byte) 0xC0 || bytes[i + 2] >= (byte) 0xC0) {
          return false;
        }
        int c = (lead & 0xF) << 12 | (bytes[i + 1] & 0x3F) << 6 | bytes[i + 2] & 0x3F;
        if (c < 0x800 || (c & 0xF800) == 0xD800) {
          return false;
        }
        out[n++] = (char) c;
        i += 3;
      } else {
        int c = supplementary(bytes, i, end);
        if (c < 0) {
          return false;
        }
        n += Character.toChars(c, out, n);
        i += 4;
      }
    }
    length = n;
    return true;
  }

  private static int supplementary(byte[] bytes, int i, int end) {
    if (i + 3 >= end) {
      return -1;
    }
    int c = bytes[i] & 7;
    for (int k = 1; k <= 3; k++) {
      if (bytes[i + k] >= (byte) 0xC0) {
        return -1;
      }
      c = c << 6 | bytes[i + k] & 0x3F;
    }
    return bytes[i] < (byte) 0xF8 && c >= 0x10000 && c <= 0x10FFFF ? c : -1;
  }

  /** Makes a string of code units; a lone surrogate becomes a question mark, as in Java. */
  UTF8String write(char[] text, int count) {
    int size = encode(text, 0, count);
    return UTF8String.fromBytes(Arrays.copyOf(encoded, size));
  }

  /** What was encoded last, followed by zeros up to a whole number of longs. */
  byte[] encoded() {
    return encoded;
  }

  /**
   * Encodes a stretch of code units; a lone surrogate becomes a question mark, as in Java.
   *
   * @return the number of bytes
   */
  int encode(char[] text, int start, int end) {
    if (encoded.length < 3 * (end - start) + Long.BYTES) {
      encoded = new byte[3 * (end - start) + 64];
    }
    byte[] out = encoded;
    int n = 0;
    for (int i = start; i < end; i++) {
      char c = text[i];
      if (c < 0x80) {
        out[n++] = (byte) c;
      } else if (c < 0x800) {
        out[n++] = (byte) (0xC0 | c >> 6);
        out[n++] = (byte) (0x80 | c & 0x3F);
      } else if (!Character.isSurrogate(c)) {
        out[n++] = (byte) (0xE0 | c >> 12);
        out[n++] = (byte) (0x80 | c >> 6 & 0x3F);
        out[n++] = (byte) (0x80 | c & 0x3F);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < end
          && Character.isLowSurrogate(text[i + 1])) {
        int codePoint = Character.toCodePoint(c, text[++i]);
        out[n++] = (byte) (0xF0 | codePoint >> 18);
        out[n++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
        out[n++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
        out[n++] = (byte) (0x80 | codePoint & 0x3F);
      } else {
        out[n++] = '?';
      }
    }
    Arrays.fill(out, n, n + Long.BYTES, (byte) 0);
    return n;
  }
}
