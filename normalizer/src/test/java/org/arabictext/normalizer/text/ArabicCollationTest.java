// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.arabictext.core.AnyTextGenerator;
import org.arabictext.core.ArabicTextGenerator;
import org.junit.jupiter.api.Test;

class ArabicCollationTest {

  private static final long SEED = 20261125;

  @Test
  void wordsStandInTheOrderOfTheAlphabet() {
    List<String> words = List.of("أحمد", "باسم", "تامر", "ثابت", "حسن", "حسين", "زيد", "يوسف");
    List<String> sorted = new ArrayList<>(words);
    Collections.reverse(sorted);
    sorted.sort(ArabicCollation.standard());
    assertThat(sorted).isEqualTo(words);
  }

  @Test
  void marksCountLast() {
    assertThat(ArabicCollation.standard().compare("حَسَن", "حسن")).isPositive();
    assertThat(ArabicCollation.standard().compare("حَسَن", "حسين")).isNegative();
    assertThat(ArabicCollation.letters().compare("حَسَن", "حسن")).isZero();
  }

  @Test
  void tatweelFormsAndControlsDoNotCount() {
    ArabicCollation order = ArabicCollation.standard();
    assertThat(order.compare("حســـن", "حسن")).isZero();
    assertThat(order.compare("ﺣﺴﻦ", "حسن")).isZero();
    assertThat(order.compare("\u200Fحسن\u202C", "حسن")).isZero();
    assertThat(order.compare("\u0627\u0654", "\u0623")).isZero();
  }

  @Test
  void keysCompareAsTheirTexts() {
    ArabicTextGenerator text = new ArabicTextGenerator(SEED);
    AnyTextGenerator any = new AnyTextGenerator(SEED);
    for (ArabicCollation order : List.of(ArabicCollation.standard(), ArabicCollation.letters())) {
      for (int i = 0; i < 1000; i++) {
        String a = i % 3 == 0 ? any.text(6) : text.vocalizedWord();
        String b = i % 5 == 0 ? any.text(6) : text.word();
        assertThat(Integer.signum(Arrays.compareUnsigned(order.sortKey(a), order.sortKey(b))))
            .as("seed %d: %s / %s", SEED, a, b)
            .isEqualTo(Integer.signum(order.compare(a, b)));
      }
    }
  }

  @Test
  void nullIsRefusedByName() {
    ArabicCollation order = ArabicCollation.standard();
    assertThatNullPointerException().isThrownBy(() -> order.compare(null, "")).withMessage("left");
    assertThatNullPointerException().isThrownBy(() -> order.compare("", null)).withMessage("right");
    assertThatNullPointerException().isThrownBy(() -> order.sortKey(null)).withMessage("text");
  }
}
