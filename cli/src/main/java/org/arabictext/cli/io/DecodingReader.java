// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli.io;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * Decodes bytes and says at which one they are malformed, in place of replacing what is wrong. If
 * the bytes look like another encoding, the message names it.
 */
final class DecodingReader extends Reader {

  private static final int BUFFER = 1 << 16;

  /** How sure ICU4J has to be of an encoding before it is named, of 100. */
  private static final int SURE = 20;

  /** The encodings that Arabic text is found in, as ICU4J names them. */
  private static final Set<String> ARABIC =
      Set.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "windows-1256", "ISO-8859-6");

  private final InputStream in;
  private final String name;
  private final Charset charset;
  private final CharsetDecoder decoder;
  private final boolean utf8;
  private final byte[] raw = new byte[BUFFER];
  private final ByteBuffer bytes = ByteBuffer.wrap(raw).limit(0);
  private final CharBuffer pair = CharBuffer.allocate(2).limit(0);
  private long consumed;
  private boolean atEnd;

  /**
   * Makes a reader.
   *
   * @param in where the bytes come from
   * @param name what to call it in a message
   */
  DecodingReader(InputStream in, String name, Charset charset) {
    this.in = in;
    this.name = name;
    this.charset = charset;
    this.utf8 = charset.equals(StandardCharsets.UTF_8);
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  @Override
  public int read(char[] target, int offset, int length) {
    if (length > 0 && pair.hasRemaining()) {
      target[offset] = pair.get();
      return 1;
    }
    CharBuffer chars = CharBuffer.wrap(target, offset, length);
    while (true) {
      CoderResult result = utf8 ? decodeUtf8(target, chars) : decode(chars);
      int count = chars.position() - offset;
      if (count > 0 || length == 0) {
        return count;
      }
      if (result.isOverflow()) {
        // room for one code unit, where two come next
        decode(pair.clear());
        target[offset] = pair.flip().get();
        return 1;
      }
      if (atEnd) {
        return -1;
      }
      fill();
    }
  }

  /** Decodes what is plain by itself, and lets the JDK see what is not, some bytes at a time. */
  private CoderResult decodeUtf8(char[] target, CharBuffer chars) {
    int end = chars.limit();
    CoderResult result = CoderResult.UNDERFLOW;
    while (true) {
      int from = bytes.position();
      int at = chars.position();
      at = Utf8.decodePlain(raw, bytes, target, at, end);
      consumed += bytes.position() - from;
      chars.position(at);
      if (at == end || !bytes.hasRemaining()) {
        // the decoder has to know of the end
        return atEnd || bytes.hasRemaining() ? decode(chars) : result;
      }
      int before = bytes.position();
      result = decode(chars.limit(Math.min(end, at + 2)));
      chars.limit(end);
      if (bytes.position() == before) {
        return result;
      }
    }
  }

  private CoderResult decode(CharBuffer chars) {
    int before = bytes.position();
    CoderResult result = decoder.decode(bytes, chars, atEnd);
    consumed += bytes.position() - before;
    if (result.isError()) {
      throw CommandFailure.badData(
          name + ": not " + charset.name() + " at byte " + consumed + likelyEncoding());
    }
    return result;
  }

  private String likelyEncoding() {
    byte[] sample = Arrays.copyOf(raw, bytes.limit());
    CharsetMatch match = new CharsetDetector().setText(sample).detect();
    if (match == null || match.getConfidence() < SURE) {
      return "";
    }
    String found = match.getName();
    boolean useful = ARABIC.contains(found) && !Charset.forName(found).equals(charset);
    return useful ? "; it looks like " + found + ": try --encoding " + found : "";
  }

  private void fill() {
    bytes.compact();
    try {
      int count = in.read(raw, bytes.position(), bytes.remaining());
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
