// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.arabictext.core.AnyTextGenerator;
import org.arabictext.core.Rounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitSetTest {

  private static final long SEED = 20261125;

  @ParameterizedTest
  @EnumSource
  void everyNumberGoesThereAndBack(DigitSet digits) {
    SplittableRandom random = new SplittableRandom(SEED);
    long[] edges = {0, -1, 1, 999, 1000, -1000, Long.MAX_VALUE, Long.MIN_VALUE};
    for (int i = 0; i < Rounds.of(20_000); i++) {
      long number = i < edges.length ? edges[i] : random.nextLong() >> random.nextInt(64);
      assertThat(DigitSet.parse(digits.format(number))).hasValue(number);
      assertThat(DigitSet.parse(digits.formatGrouped(number))).hasValue(number);
      assertThat(DigitSet.ASCII.convert(digits.format(number))).isEqualTo(Long.toString(number));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ASCII, 1250000, 1250000, '1,250,000'",
    "ARABIC_INDIC, 1250000, ١٢٥٠٠٠٠, ١٬٢٥٠٬٠٠٠",
    "EXTENDED, -456, -۴۵۶, -۴۵۶",
    "ARABIC_INDIC, -456789, -٤٥٦٧٨٩, -٤٥٦٬٧٨٩"
  })
  void numbersAreWritten(DigitSet digits, long number, String plain, String grouped) {
    assertThat(digits.format(number)).isEqualTo(plain);
    assertThat(digits.formatGrouped(number)).isEqualTo(grouped);
  }

  @ParameterizedTest
  @CsvSource({
    "'+12', 12",
    "'\u200F-\u200F١٢', -12",
    "'١٢\u200E', 12",
    "'\u221212', -12",
    "'\u061C-٣', -3",
    "'007', 7",
    "'9223372036854775807', 9223372036854775807",
    "'-٩٢٢٣٣٧٢٠٣٦٨٥٤٧٧٥٨٠٨', -9223372036854775808"
  })
  void numbersAreRead(String text, long expected) {
    assertThat(DigitSet.parse(text)).hasValue(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "+",
        "\u200F",
        "1.5",
        "١٫٥",
        "12a",
        "1٢",
        "١2",
        "۱٢",
        "1,00",
        "1,0000",
        ",100",
        "1000,000",
        "1,000٬000",
        "1,",
        " 1",
        "--1",
        "9223372036854775808",
        "-9223372036854775809",
        "99999999999999999999",
        "كتاب"
      })
  void nothingElseIsANumber(String text) {
    assertThat(DigitSet.parse(text)).isEqualTo(OptionalLong.empty());
  }

  @Test
  void convertingChangesDigitsOnly() {
    assertThat(DigitSet.ARABIC_INDIC.convert("a1٢۳")).isEqualTo("a١٢٣");
    String text = "no digits \u0661";
    assertThat(DigitSet.ARABIC_INDIC.convert(text)).isSameAs(text);
    AnyTextGenerator any = new AnyTextGenerator(SEED);
    for (int i = 0; i < Rounds.of(2000); i++) {
      String some = any.text(30);
      String once = DigitSet.EXTENDED.convert(some);
      assertThat(DigitSet.EXTENDED.convert(once)).isEqualTo(once).hasSameSizeAs(some);
      assertThat(DigitSet.ASCII.convert(once)).isEqualTo(DigitSet.ASCII.convert(some));
      DigitSet.parse(some);
    }
    assertThat(DigitSet.EXTENDED.zero()).isEqualTo('\u06F0');
  }

  @Test
  void nullIsRefusedByName() {
    assertThatNullPointerException().isThrownBy(() -> DigitSet.parse(null)).withMessage("text");
    assertThatNullPointerException()
        .isThrownBy(() -> DigitSet.ASCII.convert(null))
        .withMessage("text");
  }
}
