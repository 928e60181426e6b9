// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arabictext.core.Span;
import org.arabictext.normalizer.Rule;
import org.arabictext.normalizer.vocalization.Degree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InspectionTest {

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

  static Stream<String> cases() throws IOException {
    try (InputStream in = InspectionTest.class.getResourceAsStream("findings.tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).toList().stream();
    }
  }

  private static String unescape(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), 16)));
  }

  private static String describe(Finding finding) {
    String places =
        finding.places().stream()
            .map(span -> span.start() + "-" + span.end())
            .collect(Collectors.joining(","));
    return finding.kind() + " " + places;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theUnusualIsFoundWhereItIs(String line) {
    String[] columns = line.split("\t", -1);
    Inspection inspection = Inspection.of(unescape(columns[1]));
    assertThat(inspection.language()).as(line).hasToString(columns[0]);
    assertThat(
            inspection.findings().stream()
                .filter(finding -> finding.kind().isUnusual())
                .map(InspectionTest::describe)
                .collect(Collectors.joining("; ")))
        .as(line)
        .isEqualTo(columns[2]);
  }

  @Test
  void theTextIsDescribed() {
    Inspection inspection = Inspection.of("قَالَ أحمد: ١٢ kg, مسؤول");
    assertThat(inspection.length()).isEqualTo(24);
    assertThat(inspection.letters()).isEqualTo(14);
    assertThat(inspection.arabicLetters()).isEqualTo(12);
    assertThat(inspection.arabicShare()).isEqualTo(12.0 / 14);
    assertThat(inspection.language()).isEqualTo(Language.ARABIC);
    assertThat(inspection.vocalization().degree()).isEqualTo(Degree.PARTIAL);
    assertThat(inspection.count(FindingKind.TASHKEEL)).isEqualTo(2);
    assertThat(inspection.count(FindingKind.COMPOSED_HAMZA)).isEqualTo(2);
    assertThat(inspection.count(FindingKind.ARABIC_INDIC_DIGITS)).isEqualTo(2);
    assertThat(inspection.find(FindingKind.TASHKEEL).orElseThrow().repairs())
        .containsExactly(Rule.Tashkeel.STRIP);
    assertThat(inspection.find(FindingKind.TATWEEL)).isEmpty();
  }

  @Test
  void noTextIsNothing() {
    Inspection inspection = Inspection.of("");
    assertThat(inspection.findings()).isEmpty();
    assertThat(inspection.length()).isZero();
    assertThat(inspection.arabicShare()).isZero();
    assertThat(inspection.language()).isEqualTo(Language.UNKNOWN);
    assertThat(inspection.vocalization().degree()).isEqualTo(Degree.NONE);
  }

  @Test
  void lettersOfTheTextsOwnLanguageAreNotUnusual() {
    String persian = "این کتاب برای خواندن است و چیزی نیست گفت پدر";
    assertThat(Inspection.of(persian).language()).isEqualTo(Language.PERSIAN);
    assertThat(Inspection.of(persian).findings()).isEmpty();
    Finding yeh =
        Inspection.of(persian + " كتابي").find(FindingKind.KEYBOARD_LETTERS).orElseThrow();
    assertThat(yeh.count()).isEqualTo(2);
    assertThat(yeh.repairs()).containsExactly(Rule.Letters.PERSIAN);
  }

  @Test
  void onlyTheFirstPlacesAreKept() {
    String text = "كـ".repeat(150);
    Finding all = Inspection.of(text).find(FindingKind.TATWEEL).orElseThrow();
    assertThat(all.count()).isEqualTo(150);
    assertThat(all.places()).hasSize(100);
    Finding two = new Inspector(2).add(text).inspection().find(FindingKind.TATWEEL).orElseThrow();
    assertThat(two.count()).isEqualTo(150);
    assertThat(two.places()).containsExactly(new Span(1, 2), new Span(3, 4));
    assertThat(new Inspector(0).add(text).inspection().count(FindingKind.TATWEEL)).isEqualTo(150);
  }

  @Test
  void everyKindHasALabelOfItsOwn() {
    assertThat(Stream.of(FindingKind.values()).map(FindingKind::label)).doesNotHaveDuplicates();
    assertThat(Stream.of(FindingKind.values()).map(FindingKind::label)).noneMatch(String::isBlank);
  }

  @Test
  void badArgumentsAreNamed() {
    assertThatNullPointerException().isThrownBy(() -> Inspection.of(null)).withMessage("text");
    assertThatNullPointerException()
        .isThrownBy(() -> new Inspector(1).add(null))
        .withMessage("piece");
    assertThatNullPointerException()
        .isThrownBy(() -> Inspection.of("").find(null))
        .withMessage("kind");
    assertThatNullPointerException()
        .isThrownBy(() -> new Finding(null, 1, List.of(), List.of()))
        .withMessage("kind");
    assertThatIllegalArgumentException().isThrownBy(() -> new Inspector(-1));
  }
}
