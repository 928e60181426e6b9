// SPDX-License-Identifier: Apache-2.0
package org.arabictext.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.catalyst.expressions.UnsafeArrayData;
import org.apache.spark.sql.catalyst.expressions.codegen.UnsafeArrayWriter;
import org.apache.spark.sql.catalyst.expressions.codegen.UnsafeRowWriter;
import org.apache.spark.unsafe.Platform;
import org.apache.spark.unsafe.types.UTF8String;
import org.arabictext.core.ArabicTextGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spark's own writer is the oracle, byte for byte: groups and joins compare bytes. */
class WordsTest {

  private final Words words = new Words();
  private final Utf8 utf8 = new Utf8();

  private byte[] ours(List<String> texts) {
    words.clear();
    for (String text : texts) {
      int size = utf8.encode(text.toCharArray(), 0, text.length());
      words.add(utf8.encoded(), size);
    }
    return bytes(words.toArray());
  }

  private static byte[] sparks(List<String> texts) {
    UnsafeRowWriter row = new UnsafeRowWriter(1);
    row.reset();
    UnsafeArrayWriter array = new UnsafeArrayWriter(row, Long.BYTES);
    int start = row.cursor();
    array.initialize(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      array.write(i, UTF8String.fromString(texts.get(i)));
    }
    row.setOffsetAndSizeFromPreviousCursor(0, start);
    return bytes(row.getRow().getArray(0));
  }

  private static byte[] bytes(UnsafeArrayData array) {
    byte[] bytes = new byte[array.getSizeInBytes()];
    array.writeToMemory(bytes, Platform.BYTE_ARRAY_OFFSET);
    return bytes;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 63, 64, 65, 128, 1000})
  void anArrayIsWhatSparkWrites(int count) {
    ArabicTextGenerator generator = new ArabicTextGenerator(count);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(i % 7 == 0 ? "" : generator.word());
    }
    assertThat(ours(texts)).isEqualTo(sparks(texts));
    assertThat(ours(List.of("قلم"))).isEqualTo(sparks(List.of("قلم")));
  }

  @Test
  void aWordMayBeLong() {
    List<String> texts = List.of("كتاب".repeat(1000), "x", "😀");
    assertThat(ours(texts)).isEqualTo(sparks(texts));
  }
}
