// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 and says at which byte it is malformed, in place of replacing what is wrong. */
final class Utf8Reader extends Reader {

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final String name;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
  private long consumed;
  private boolean atEnd;

  /**
   * Makes a reader.
   *
   * @param in where the bytes come from
   * @param name what to call it in a message
   */
  Utf8Reader(InputStream in, String name) {
    this.in = in;
    this.name = name;
  }

  @Override
  public int read(char[] target, int offset, int length) {
    CharBuffer chars = CharBuffer.wrap(target, offset, length);
    while (true) {
      int before = bytes.position();
      CoderResult result = decoder.decode(bytes, chars, atEnd);
      consumed += bytes.position() - before;
      if (result.isError()) {
        throw CommandFailure.badData(name + ": not UTF-8 at byte " + consumed);
      }
      int count = chars.position() - offset;
      if (count > 0 || length == 0) {
        return count;
      }
      if (atEnd) {
        return -1;
      }
      fill();
    }
  }

  private void fill() {
    bytes.compact();
    try {
      int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
      if (count < 0) {
        atEnd = true;
      } else {
        bytes.position(bytes.position() + count);
      }
    } catch (IOException e) {
      throw CommandFailure.badData(name + ": cannot be read: " + e.getMessage());
    }
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
