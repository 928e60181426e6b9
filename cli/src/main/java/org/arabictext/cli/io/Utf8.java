// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli.io;

import java.nio.ByteBuffer;

/**
 * Decodes the plain part of UTF-8: well-formed sequences of one to three bytes, which are all of
 * Arabic. It stops before anything else and leaves that to the JDK.
 */
final class Utf8 {

  private Utf8() {}

  /**
   * Decodes as much as is plain and has room.
   *
   * @param from the array of the bytes
   * @param bytes where they begin, which moves on, and end
   * @param target gets the UTF-16 code units
   * @param at where the first goes
   * @param end where there is no more room
   * @return the index after the last that was written
   */
  static int decodePlain(byte[] from, ByteBuffer bytes, char[] target, int at, int end) {
    int limit = bytes.limit();
    int i = bytes.position();
    int to = at;
    while (to < end && i < limit) {
      int first = from[i];
      if (first >= 0) {
        target[to++] = (char) first;
        i++;
      } else if (first < (byte) 0xE0) {
        // two bytes; from C2 on, as C0 and C1 would write ASCII
        if (first < (byte) 0xC2 || i + 1 >= limit || from[i + 1] >= (byte) 0xC0) {
          break;
        }
        target[to++] = (char) ((first & 0x1F) << 6 | from[i + 1] & 0x3F);
        i += 2;
      } else if (first < (byte) 0xF0 && i + 2 < limit) {
        int c = (first & 0xF) << 12 | (from[i + 1] & 0x3F) << 6 | from[i + 2] & 0x3F;
        boolean trailing = from[i + 1] < (byte) 0xC0 && from[i + 2] < (byte) 0xC0;
        if (!trailing || c < 0x800 || (c & 0xF800) == 0xD800) {
          break;
        }
        target[to++] = (char) c;
        i += 3;
      } else {
        break;
      }
    }
    bytes.position(i);
    return to;
  }
}
