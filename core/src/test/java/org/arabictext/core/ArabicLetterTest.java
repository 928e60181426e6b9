// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArabicLetterTest {

  @Test
  void everyCodePointIsTheLetterThatUnicodeNames() {
    int letters = 0;
    for (int c = -1; c < 0x110000; c++) {
      ArabicLetter letter = ArabicLetter.of(c).orElse(null);
      if (letter != null) {
        letters++;
        assertThat(letter.codePoint()).isEqualTo(c);
        assertThat(letter.unicodeName()).isEqualTo(UCharacter.getName(c));
        assertThat(Arabic.isLetter(c)).isTrue();
      }
    }
    assertThat(letters).isEqualTo(ArabicLetter.values().length).isEqualTo(37);
    for (int c = 0x0621; c <= 0x064A; c++) {
      boolean named = ArabicLetter.of(c).isPresent();
      assertThat(named).as("U+%04X", c).isEqualTo(c <= 0x063A || c >= 0x0641);
    }
  }

  @Test
  void theAlphabetStandsInItsOrder() {
    String order =
        Arrays.stream(ArabicLetter.values())
            .limit(28)
            .map(letter -> Character.toString(letter.codePoint()))
            .collect(Collectors.joining());
    assertThat(order).isEqualTo("ابتثجحخدذرزسشصضطظعغفقكلمنهوي");
  }

  @Test
  void sunAndMoonShareTheAlphabet() {
    List<ArabicLetter> alphabet = Arrays.stream(ArabicLetter.values()).limit(28).toList();
    assertThat(alphabet.stream().filter(ArabicLetter::isSun)).hasSize(14);
    assertThat(alphabet.stream().filter(ArabicLetter::isMoon)).hasSize(14);
    // the letters of a verse that pupils learn by heart are the moon letters
    for (int c : "ابغحجكوخفعقيمه".chars().toArray()) {
      assertThat(ArabicLetter.of(c).orElseThrow().isMoon()).isTrue();
    }
    assertThat(ArabicLetter.ALEF_HAMZA_ABOVE.isMoon()).isTrue();
    assertThat(ArabicLetter.TEH_MARBUTA.isMoon()).isFalse();
    assertThat(ArabicLetter.TEH_MARBUTA.isSun()).isFalse();
    assertThat(ArabicLetter.ALEF_MAKSURA.isMoon()).isFalse();
  }

  @Test
  void namesAreArabicWords() {
    assertThat(ArabicLetter.SHEEN.arabicName()).isEqualTo("شين");
    assertThat(ArabicLetter.ALEF.arabicName()).isEqualTo("ألف");
    assertThat(ArabicLetter.TEH_MARBUTA.arabicName()).isEqualTo("تاء مربوطة");
    assertThat(ArabicLetter.ALEF_MAKSURA.arabicName()).isEqualTo("ألف مقصورة");
    assertThat(ArabicLetter.YEH_HAMZA.arabicName()).isEqualTo("همزة على ياء");
    for (ArabicLetter letter : ArabicLetter.values()) {
      assertThat(letter.arabicName().chars().allMatch(c -> c == ' ' || Arabic.isLetter(c)))
          .as("%s", letter)
          .isTrue();
    }
    // the name of a letter of the alphabet begins with the letter
    Arrays.stream(ArabicLetter.values())
        .limit(28)
        .filter(letter -> letter != ArabicLetter.ALEF)
        .forEach(l -> assertThat((int) l.arabicName().charAt(0)).isEqualTo(l.codePoint()));
  }
}
