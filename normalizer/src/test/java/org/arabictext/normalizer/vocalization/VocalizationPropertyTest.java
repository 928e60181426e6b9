// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.vocalization;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import org.arabictext.core.AnyTextGenerator;
import org.arabictext.core.Arabic;
import org.arabictext.core.ArabicTextGenerator;
import org.arabictext.core.Rounds;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class VocalizationPropertyTest {

  private static final long SEED = 20261125;
  private static final int ROUNDS = Rounds.of(4000);

  private final ArabicTextGenerator arabic = new ArabicTextGenerator(SEED);
  private final AnyTextGenerator any = new AnyTextGenerator(SEED);
  private final SplittableRandom random = new SplittableRandom(SEED);

  private String text(int round) {
    return switch (round % 4) {
      case 0 -> arabic.vocalizedWord();
      case 1 -> arabic.sentence();
      case 2 -> arabic.debris(20);
      default -> any.text(20);
    };
  }

  /** Leaves out some of the marks. */
  private String thinned(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Arabic.isTashkeel(c) || random.nextBoolean()) {
        out.append(c);
      }
    }
    return out.toString();
  }

  @Test
  void everyTextEqualsItselfInEveryCanonicalForm() {
    for (int i = 0; i < ROUNDS; i++) {
      String text = text(i);
      assertThat(Vocalization.compare(text, text).agreement()).isEqualTo(Agreement.EQUAL);
      if (i % 4 < 2) {
        String composed = Normalizer2.getNFCInstance().normalize(text);
        String decomposed = Normalizer2.getNFDInstance().normalize(text);
        assertThat(Vocalization.compare(composed, decomposed).agreement())
            .as("seed %d: %s", SEED, text)
            .isEqualTo(Agreement.EQUAL);
      }
    }
  }

  @Test
  void comparisonIsSymmetric() {
    for (int i = 0; i < ROUNDS; i++) {
      String text = text(i);
      String one = thinned(text);
      String other = thinned(text);
      assertThat(Vocalization.compare(one, other).agreement())
          .isEqualTo(Vocalization.compare(other, one).agreement());
    }
  }

  @Test
  void aThinnedWordIsCompatibleAndMergesBack() {
    for (int i = 0; i < ROUNDS; i++) {
      String full = Vocalization.reduce(arabic.vocalizedWord());
      String one = thinned(full);
      String other = thinned(full);
      assertThat(Vocalization.compare(one, full).isCompatible())
          .as("seed %d: %s %s", SEED, one, full)
          .isTrue();
      if (Vocalization.compare(one, other).isCompatible()) {
        String merged = Vocalization.merge(one, other).orElseThrow();
        assertThat(Vocalization.compare(merged, one).isCompatible()).isTrue();
        assertThat(Vocalization.compare(merged, other).isCompatible()).isTrue();
        assertThat(Vocalization.merge(merged, one)).contains(merged);
      }
      assertThat(
              Vocalization.compare(Vocalization.merge(one, full).orElseThrow(), full).agreement())
          .isEqualTo(Agreement.EQUAL);
    }
  }

  @Test
  void reducingIsIdempotentCompatibleAndNeverAddsMarks() {
    for (int i = 0; i < ROUNDS; i++) {
      String text = text(i);
      String reduced = Vocalization.reduce(text);
      assertThat(Vocalization.reduce(reduced)).as("seed %d: %s", SEED, text).isEqualTo(reduced);
      assertThat(Vocalization.compare(reduced, text).isCompatible())
          .as("seed %d: %s %s", SEED, reduced, text)
          .isTrue();
      assertThat(reduced.length()).isLessThanOrEqualTo(Math.max(text.length(), 1) * 3);
    }
  }

  /** Letters of vowels side by side, with marks that contradict them: one rule feeds another. */
  @Test
  void reducingIsIdempotentWhereTheRulesMeet() {
    String letters = "\u0627\u0627\u0644\u0648\u064A\u0628\u0634\u0629\u0649\u0625\u0671 ";
    String marks = "\u064B\u064C\u064E\u064E\u064F\u0650\u0651\u0652\u0670\u0654";
    for (int i = 0; i < Rounds.of(400_000); i++) {
      StringBuilder text = new StringBuilder();
      for (int n = 1 + random.nextInt(6); n > 0; n--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
        while (random.nextInt(3) > 0) {
          text.append(marks.charAt(random.nextInt(marks.length())));
        }
      }
      String reduced = Vocalization.reduce(text);
      assertThat(Vocalization.reduce(reduced)).as("seed %d: %s", SEED, text).isEqualTo(reduced);
    }
  }

  @Test
  void projectingOntoTheBareLettersGivesTheMarksBack() {
    for (int i = 0; i < ROUNDS; i++) {
      String full = Vocalization.reduce(arabic.vocalizedWord());
      String bare = Vocalization.strip(full, EnumSet.allOf(MarkClass.class));
      String projected = Vocalization.project(full, bare).orElseThrow();
      String marks = Vocalization.strip(full, EnumSet.of(MarkClass.QURANIC_SIGNS));
      assertThat(Vocalization.compare(projected, marks).isCompatible())
          .as("seed %d: %s %s", SEED, projected, full)
          .isTrue();
      assertThat(Vocalization.compare(projected, full).agreement())
          .isNotEqualTo(Agreement.CONFLICTING);
    }
  }

  @Test
  void everyCodePointIsTaken() {
    StringBuilder text = new StringBuilder();
    for (int c = 0; c <= 0x10FFFF; c++) {
      text.appendCodePoint(c);
    }
    assertThat(Vocalization.compare(text, text).agreement()).isEqualTo(Agreement.EQUAL);
    assertThat(Vocalization.strip(text, EnumSet.allOf(MarkClass.class)))
        .hasSize(text.length() - 9 - 19);
    Vocalization.coverage(text);
    Vocalization.reduce(text);
  }

  @Test
  void hostileRunsTakeLinearTime() {
    for (String unit : List.of("\u064E", "\u0651", "\u0628\u064E", "\u0640", "\u0654", "\u06D6")) {
      String text = "\u0628" + unit.repeat(Rounds.of(200_000));
      Assertions.assertTimeout(
          Duration.ofSeconds(10),
          () -> {
            Vocalization.compare(text, text);
            Vocalization.reduce(text);
            Vocalization.coverage(text);
            Vocalization.strip(text, EnumSet.allOf(MarkClass.class));
            Vocalization.merge(text, text);
          },
          unit);
    }
  }
}
