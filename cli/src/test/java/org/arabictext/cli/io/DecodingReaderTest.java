// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read is what the JDK decodes, however it is asked for and whatever the bytes are. */
class DecodingReaderTest {

  private static String read(byte[] bytes, Charset charset, int most, long seed)
      throws IOException {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    char[] block = new char[most + 2];
    try (DecodingReader reader =
        new DecodingReader(new ByteArrayInputStream(bytes), "x", charset)) {
      while (true) {
        int length = 1 + random.nextInt(most);
        int offset = random.nextInt(2);
        int count = reader.read(block, offset, length);
        if (count < 0) {
          return text.toString();
        }
        assertThat(count).isBetween(1, length);
        text.append(block, offset, count);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE"})
  void everyCodePointInPiecesOfAnyLength(String name) throws IOException {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
        all.appendCodePoint(c);
      }
    }
    Charset charset = Charset.forName(name);
    byte[] bytes = all.toString().getBytes(charset);
    for (int most : new int[] {1, 2, 7, 100_000}) {
      assertThat(read(bytes, charset, most, most).contentEquals(all)).as("most %d", most).isTrue();
    }
  }

  @Test
  void bytesAreMalformedWhereTheJdkSaysSo() throws IOException {
    byte[] likely = {
      0,
      'a',
      (byte) 0xD9,
      (byte) 0x84,
      (byte) 0x80,
      (byte) 0xC0,
      (byte) 0xC1,
      (byte) 0xE0,
      (byte) 0xED,
      (byte) 0xA0,
      (byte) 0xEF,
      (byte) 0xBF,
      (byte) 0xF0,
      (byte) 0x9F,
      (byte) 0xF4,
      (byte) 0x90,
      (byte) 0xFF
    };
    Random random = new Random(11);
    for (int i = 0; i < 100_000; i++) {
      byte[] bytes = new byte[random.nextInt(7)];
      for (int b = 0; b < bytes.length; b++) {
        bytes[b] = likely[random.nextInt(likely.length)];
      }
      String expected;
      try {
        expected = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      } catch (CharacterCodingException e) {
        assertThatExceptionOfType(CommandFailure.class)
            .isThrownBy(() -> read(bytes, StandardCharsets.UTF_8, 4, 1));
        continue;
      }
      assertThat(read(bytes, StandardCharsets.UTF_8, 4, i)).isEqualTo(expected);
    }
  }

  @Test
  void theMessageNamesTheByte() {
    byte[] bytes = "\u0644\u0627 x".getBytes(StandardCharsets.UTF_8);
    bytes[4] = (byte) 0xFF;
    assertThatExceptionOfType(CommandFailure.class)
        .isThrownBy(() -> read(bytes, StandardCharsets.UTF_8, 3, 1))
        .withMessageContaining("at byte 4");
  }

  @Test
  void nothingIsReadIntoNoRoom() throws IOException {
    try (DecodingReader reader =
        new DecodingReader(
            new ByteArrayInputStream(new byte[] {'a'}), "x", StandardCharsets.UTF_8)) {
      assertThat(reader.read(new char[1], 1, 0)).isZero();
      assertThat(reader.read(new char[1], 0, 1)).isOne();
      assertThat(reader.read(new char[1], 0, 1)).isEqualTo(-1);
    }
  }
}
