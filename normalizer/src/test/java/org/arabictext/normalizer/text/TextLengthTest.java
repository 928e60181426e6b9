// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.arabictext.core.AnyTextGenerator;
import org.arabictext.core.Arabic;
import org.arabictext.core.ArabicTextGenerator;
import org.arabictext.core.Rounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLengthTest {

  private static final long SEED = 20261125;

  private static final BreakIterator CLUSTERS = BreakIterator.getCharacterInstance(ULocale.ROOT);

  /** Where the clusters of a text begin and end, by ICU4J. */
  private static List<Integer> bounds(String text) {
    CLUSTERS.setText(text);
    List<Integer> bounds = new ArrayList<>();
    for (int at = CLUSTERS.first(); at != BreakIterator.DONE; at = CLUSTERS.next()) {
      bounds.add(at);
    }
    return bounds;
  }

  private static void check(String text) {
    List<Integer> bounds = bounds(text);
    assertThat(TextLength.graphemes(text)).as(text).isEqualTo(bounds.size() - 1);
    for (int n = 0; n <= bounds.size(); n++) {
      int end = bounds.get(Math.min(n, bounds.size() - 1));
      assertThat(TextLength.truncate(text, n)).as(text).isEqualTo(text.substring(0, end));
    }
  }

  @Test
  void clustersAreThoseOfIcu() {
    ArabicTextGenerator text = new ArabicTextGenerator(SEED);
    AnyTextGenerator any = new AnyTextGenerator(SEED);
    for (int i = 0; i < Rounds.of(300); i++) {
      check(text.vocalizedWord());
      check(text.sentence());
      check(text.debris(12));
      check(text.tweet());
      check(any.text(20));
    }
    check("");
    check("\u064E\u064F");
    check("\u0628\u0600\u0628");
    check("👩‍👩‍👧 كِتَابٌ 👏🏽");
  }

  @Test
  void everyCodePointIsClusteredAsIcuDoes() {
    for (int c = 0; c < 0x110000; c++) {
      String text = "\u0628" + Character.toString(c) + "\u064E\u0628";
      assertThat(TextLength.graphemes(text)).as("U+%04X", c).isEqualTo(bounds(text).size() - 1);
      if (c == 0x2000) {
        c = 0x2FFF;
      } else if (c == 0x3100) {
        c = 0xFAFF;
      } else if (c == 0x11000) {
        c = 0x1EDFF;
      } else if (c == 0x20000) {
        break;
      }
    }
  }

  @Test
  void lettersAreThoseOfIcuWithoutTatweel() {
    for (int c = 0; c < 0x110000; c++) {
      boolean honorific = Arabic.classOf(c) == org.arabictext.core.CharClass.HONORIFIC;
      boolean tatweel = Arabic.classOf(c) == org.arabictext.core.CharClass.TATWEEL;
      boolean letter = UCharacter.isLetter(c) && !honorific && !tatweel;
      assertThat(TextLength.letters(Character.toString(c)))
          .as("U+%04X", c)
          .isEqualTo(letter ? 1 : 0);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "كِتَابٌ, 4, 4, 1",
    "'قرأتُ ٣ كتبٍ، ثم نمتُ!', 19, 12, 5",
    "'', 0, 0, 0",
    "محـــمد, 7, 4, 1",
    "'see https://example.org now 🙂', 29, 21, 3",
    "'ﷺ', 1, 0, 1"
  })
  void counts(String text, int graphemes, int letters, int words) {
    assertThat(TextLength.graphemes(text)).isEqualTo(graphemes);
    assertThat(TextLength.letters(text)).isEqualTo(letters);
    assertThat(TextLength.words(text)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "كِتَابٌ, 4, …, كِتَابٌ",
    "كِتَابٌ, 3, …, كِتَ…",
    "كِتَابٌ, 1, …, …",
    "كِتَابٌ, 0, …, ''",
    "كِتَابٌ, 2, ..., ..",
    "كِتَابٌ, 2, '', كِتَ"
  })
  void whatIsCutOffIsReplacedByASign(String text, int graphemes, String sign, String expected) {
    assertThat(TextLength.truncate(text, graphemes, sign)).isEqualTo(expected);
  }

  @Test
  void longTextsTakeLinearTime() {
    String marks = "\u0628" + "\u064E".repeat(Rounds.of(500_000));
    assertThat(TextLength.graphemes(marks)).isEqualTo(1);
    assertThat(TextLength.truncate(marks, 1)).isSameAs(marks);
    assertThat(TextLength.graphemes(marks + "\uD800")).isEqualTo(2);
  }

  @Test
  void badArgumentsAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> TextLength.truncate("a", -1));
    assertThatNullPointerException()
        .isThrownBy(() -> TextLength.graphemes(null))
        .withMessage("text");
    assertThatNullPointerException().isThrownBy(() -> TextLength.letters(null)).withMessage("text");
    assertThatNullPointerException().isThrownBy(() -> TextLength.words(null)).withMessage("text");
    assertThatNullPointerException()
        .isThrownBy(() -> TextLength.truncate("a", 1, null))
        .withMessage("sign");
  }
}
