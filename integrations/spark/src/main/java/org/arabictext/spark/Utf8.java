// SPDX-License-Identifier: Apache-2.0
package org.arabictext.spark;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Takes Spark's strings, which are UTF-8, into an array of UTF-16 code units and back without a
 * {@code String} between. For one thread.
 */
final class Utf8 {

  private char[] chars = {};
  private int length;
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
    byte[] bytes = text.getBytes();
    if (chars.length < bytes.length) {
      chars = new char[bytes.length + (bytes.length >> 2)];
    }
    if (!decode(bytes)) {
      String replaced = new String(bytes, StandardCharsets.UTF_8);
      length = replaced.length();
      replaced.getChars(0, length, chars, 0);
    }
    return this;
  }

  private boolean decode(byte[] bytes) {
    char[] out = chars;
    int end = bytes.length;
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
        int c = supplementary(bytes, i);
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

  private static int supplementary(byte[] bytes, int i) {
    if (i + 3 >= bytes.length) {
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
    if (encoded.length < 3 * count) {
      encoded = new byte[3 * count + 64];
    }
    byte[] out = encoded;
    int n = 0;
    for (int i = 0; i < count; i++) {
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
          && i + 1 < count
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
    return UTF8String.fromBytes(Arrays.copyOf(out, n));
  }
}
