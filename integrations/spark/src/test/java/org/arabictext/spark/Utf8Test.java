// SPDX-License-Identifier: Apache-2.0
package org.arabictext.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.apache.spark.unsafe.types.UTF8String;
import org.arabictext.core.ArabicTextGenerator;
import org.junit.jupiter.api.Test;

/** The JDK is the oracle, for text and for bytes that are none. */
class Utf8Test {

  private final Utf8 utf8 = new Utf8();

  private void assertReadsAsJavaDoes(byte[] bytes) {
    utf8.read(UTF8String.fromBytes(bytes));
    assertThat(new String(utf8.chars(), 0, utf8.length())).isEqualTo(new String(bytes, UTF_8));
  }

  private void assertWritesAsJavaDoes(String text) {
    byte[] expected = text.getBytes(UTF_8);
    assertThat(utf8.write(text.toCharArray(), text.length()).getBytes()).isEqualTo(expected);
    assertReadsAsJavaDoes(expected);
  }

  @Test
  void everyCodePointIsReadAndWritten() {
    for (int block = 0; block <= 0x10FF; block++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 0x100; i++) {
        text.appendCodePoint(block << 8 | i);
      }
      assertWritesAsJavaDoes(text.toString());
    }
  }

  @Test
  void textOfAnyKindIsReadAndWritten() {
    ArabicTextGenerator generator = new ArabicTextGenerator(11);
    assertWritesAsJavaDoes("");
    for (int i = 0; i < 2000; i++) {
      assertWritesAsJavaDoes(generator.debris(i % 40));
    }
  }

  @Test
  void bytesThatAreNoTextAreReadAsJavaReadsThem() {
    long seed = 12;
    SplittableRandom random = new SplittableRandom(seed);
    byte[] edges = {
      0x41,
      (byte) 0x80,
      (byte) 0xBF,
      (byte) 0xC0,
      (byte) 0xC2,
      (byte) 0xD8,
      (byte) 0xDF,
      (byte) 0xE0,
      (byte) 0xED,
      (byte) 0xEF,
      (byte) 0xF0,
      (byte) 0xF4,
      (byte) 0xF5,
      (byte) 0xFF,
      (byte) 0x90,
      (byte) 0xA0,
      (byte) 0xF8
    };
    for (int i = 0; i < 100_000; i++) {
      byte[] bytes = new byte[random.nextInt(7)];
      for (int k = 0; k < bytes.length; k++) {
        bytes[k] = edges[random.nextInt(edges.length)];
      }
      assertReadsAsJavaDoes(bytes);
    }
  }
}
