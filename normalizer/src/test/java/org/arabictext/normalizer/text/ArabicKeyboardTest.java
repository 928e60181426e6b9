// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.SplittableRandom;
import org.arabictext.core.AnyTextGenerator;
import org.arabictext.core.ArabicTextGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicKeyboardTest {

  private static final long SEED = 20261125;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "lvpfh|مرحبا",
        "hgsghl ugd;l|السلام عليكم",
        "hgrhivm|القاهرة",
        "gh|لا",
        "lplNd|محمآي",
        "Hpl]|أحمد",
        "l]vsmK 2024|مدرسة، 2024",
        "hkj dh lpl],|انت يا محمدو",
        "b|لا",
        "hgX|الْ",
        "(1)|)1(",
        "café|ؤشبé"
      })
  void aTextTypedOnTheOtherLayoutIsGivenBack(String latin, String arabic) {
    assertThat(ArabicKeyboard.toArabic(latin)).isEqualTo(arabic);
  }

  @Test
  void everyKeyGoesThereAndBack() {
    for (char c = ' '; c < 0x7F; c++) {
      String key = String.valueOf(c);
      assertThat(ArabicKeyboard.toLatin(ArabicKeyboard.toArabic(key))).isEqualTo(key);
    }
  }

  @Test
  void everyArabicTextGoesThereAndBack() {
    ArabicTextGenerator text = new ArabicTextGenerator(SEED);
    AnyTextGenerator any = new AnyTextGenerator(SEED);
    for (int i = 0; i < 3000; i++) {
      String typed = i % 2 == 0 ? text.vocalizedWord() + " " + text.word() : any.text(20);
      typed = typed.replaceAll("[ -~]", " ");
      assertThat(ArabicKeyboard.toArabic(ArabicKeyboard.toLatin(typed)))
          .as("seed %d", SEED)
          .isEqualTo(typed);
    }
  }

  @Test
  void everyLatinTextGoesThereAndBackButForLamAlef() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < 3000; i++) {
      StringBuilder typed = new StringBuilder();
      for (int n = random.nextInt(30); n > 0; n--) {
        typed.append((char) (' ' + random.nextInt(0x5F)));
      }
      String latin = typed.toString();
      String expected =
          latin.replace("gh", "b").replace("gH", "G").replace("gY", "T").replace("gN", "B");
      assertThat(ArabicKeyboard.toLatin(ArabicKeyboard.toArabic(latin)))
          .as("seed %d: %s", SEED, latin)
          .isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ض, ص, true",
    "ش, ض, true",
    "ش, ص, true",
    "ئ, ش, true",
    "ئ, س, true",
    "ر, ى, false",
    "ل, غ, true",
    "د, ذ, false",
    "ب, ب, false",
    "ب, x, false",
    "ب, 丐, false",
    "丐, ب, false",
    "ض, ئ, false",
    "ة, ن, true"
  })
  void neighboursTouch(char a, char b, boolean expected) {
    assertThat(ArabicKeyboard.areNeighbours(a, b)).isEqualTo(expected);
    assertThat(ArabicKeyboard.areNeighbours(b, a)).isEqualTo(expected);
  }

  @Test
  void nullIsRefusedByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> ArabicKeyboard.toArabic(null))
        .withMessage("typed");
    assertThatNullPointerException()
        .isThrownBy(() -> ArabicKeyboard.toLatin(null))
        .withMessage("typed");
  }
}
