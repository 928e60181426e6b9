// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.arabictext.core.AnyTextGenerator;
import org.arabictext.core.ArabicTextGenerator;
import org.arabictext.core.Rounds;
import org.arabictext.core.Span;
import org.arabictext.core.TestData;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;
import org.arabictext.normalizer.Rule;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectionPropertyTest {

  private static final long SEED = 20261125;

  private static List<String> texts() {
    List<String> texts = new ArrayList<>();
    ArabicTextGenerator arabic = new ArabicTextGenerator(SEED);
    AnyTextGenerator any = new AnyTextGenerator(SEED);
    for (int i = 0; i < Rounds.of(1000); i++) {
      texts.add(arabic.sentence());
      texts.add(arabic.tweet());
      texts.add(arabic.debris(40));
      texts.add(any.text(40));
    }
    return texts;
  }

  private static String hex(String text) {
    return Normalizer.of(Policy.named("none")).normalize(text) + " " + escaped(text);
  }

  private static String escaped(String text) {
    StringBuilder hex = new StringBuilder();
    text.chars().forEach(c -> hex.append(Integer.toHexString(c)).append(' '));
    return hex.toString();
  }

  @Test
  void repairsLeaveNothingToRepair() {
    for (String text : texts()) {
      Inspection before = Inspection.of(text);
      for (Finding finding : before.findings()) {
        if (!finding.repairs().isEmpty()) {
          Policy repair =
              Policy.builder("repair").with(finding.repairs().toArray(Rule[]::new)).build();
          Inspection after = Inspection.of(Normalizer.of(repair).normalize(text));
          boolean sameLanguage = after.language() == before.language();
          if (sameLanguage || !ofLanguage(finding.kind())) {
            assertThat(after.count(finding.kind()))
                .as("seed %d, %s: %s", SEED, finding.kind(), hex(text))
                .isZero();
          }
        }
      }
    }
  }

  private static boolean ofLanguage(FindingKind kind) {
    return switch (kind) {
      case KEYBOARD_LETTERS, MIXED_KEYBOARDS, DECORATION, JOINERS -> true;
      default -> false;
    };
  }

  @Test
  void placesLieInOrderInsideTheText() {
    for (String text : texts()) {
      for (Finding finding : Inspection.of(text).findings()) {
        int end = 0;
        assertThat(finding.count()).isGreaterThanOrEqualTo(finding.places().size()).isPositive();
        for (Span place : finding.places()) {
          assertThat(place.start()).as("%s: %s", finding, hex(text)).isGreaterThanOrEqualTo(end);
          assertThat(place.end()).isGreaterThan(place.start()).isLessThanOrEqualTo(text.length());
          end = place.end();
        }
      }
    }
  }

  @Test
  void piecesCutAtSpacesAreInspectedLikeTheWhole() {
    for (String text : texts()) {
      Inspector inspector = new Inspector(Inspector.PLACES);
      int from = 0;
      for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', from)) {
        inspector.add(text.substring(from, space + 1));
        from = space + 1;
      }
      Inspection pieces = inspector.add(text.substring(from)).inspection();
      Inspection whole = Inspection.of(text);
      assertThat(pieces.findings()).as(hex(text)).isEqualTo(whole.findings());
      assertThat(pieces.language()).isEqualTo(whole.language());
      assertThat(pieces.vocalization()).isEqualTo(whole.vocalization());
      assertThat(pieces.length()).isEqualTo(whole.length());
      assertThat(pieces.letters()).isEqualTo(whole.letters());
    }
  }

  @Test
  void cleanTextHasNothingThatThePolicyRepairs() {
    Normalizer clean = Normalizer.of(Policy.named("clean"));
    for (String text : texts()) {
      Inspection inspection = Inspection.of(clean.normalize(text));
      assertThat(inspection.count(FindingKind.PRESENTATION_FORMS)).as(hex(text)).isZero();
      assertThat(inspection.count(FindingKind.BIDI_CONTROLS)).as(hex(text)).isZero();
      assertThat(inspection.count(FindingKind.INVISIBLE_CONTROLS)).as(hex(text)).isZero();
      assertThat(inspection.count(FindingKind.MARK_ORDER)).as(hex(text)).isZero();
      assertThat(inspection.count(FindingKind.DECOMPOSED_HAMZA)).as(hex(text)).isZero();
    }
  }

  @Test
  void everyCodePointIsTaken() {
    for (int c = 0; c <= 0x10FFFF; c += 0x100) {
      StringBuilder text = new StringBuilder();
      for (int i = c; i < c + 0x100; i++) {
        text.append('\u0643').appendCodePoint(i).append("\u0643 ");
      }
      assertThat(Inspection.of(text).length()).isEqualTo(text.length());
    }
  }

  @Test
  void hostileRunsTakeLinearTime() {
    for (String unit :
        List.of(
            "\u064E",
            "\u0651\u064E",
            "\u0654",
            "\u0640",
            "\u06C1\u0628",
            "\u0628",
            "\u00D8",
            "\u00D8\u00A7",
            "\u200D",
            "a\u0628",
            "\u0337",
            "\uD83D")) {
      String text = "\u0628" + unit.repeat(Rounds.of(300_000));
      Assertions.assertTimeout(Duration.ofSeconds(10), () -> Inspection.of(text), unit);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "flores-msa, ARABIC, 0.99",
    "flores-dialect-egy, ARABIC, 0.99",
    "flores-dialect-mor, ARABIC, 0.99",
    "flores-persian, PERSIAN, 0.97",
    "flores-dari, PERSIAN, 0.97",
    "flores-urdu, URDU, 0.99",
    "flores-pashto, PASHTO, 0.97",
    "flores-sorani, KURDISH, 0.99",
    "flores-uyghur, UYGHUR, 0.99",
  })
  void theLanguageOfASentenceIsGuessed(String file, Language language, double share)
      throws IOException {
    List<String> sentences =
        Files.readAllLines(TestData.require("text/" + file + ".txt")).stream()
            .filter(line -> !line.isBlank())
            .toList();
    long right =
        sentences.stream().filter(line -> Inspection.of(line).language() == language).count();
    assertThat((double) right / sentences.size()).isGreaterThanOrEqualTo(share);
  }

  @ParameterizedTest
  @CsvSource({
    "tashkeela-diac, FULL",
    "quran-uthmani, FULL",
    "msa-diac-aljazeera, FULL",
    "hadith-diac, PARTIAL",
    "reviews, PARTIAL",
    "flores-uyghur, NONE",
  })
  void theDegreeOfVocalizationIsThatOfTheText(String file, String degree) throws IOException {
    String text = Files.readString(TestData.require("text/" + file + ".txt"));
    assertThat(Inspection.of(text).vocalization().degree()).hasToString(degree);
  }
}
