// SPDX-License-Identifier: Apache-2.0
package org.arabictext.trainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VerbsTest {

  private static final Verbs VERBS =
      new Verbs(
          List.of(
              row("ستخدم", "استخدم", "X", "imperfect"),
              row("نهار", "انهار", "VII hollow", "imperfect"),
              row("ختلف", "اختلف", "VIII", "imperfect"),
              row("نتشر", "انتشر", "VIII", "imperfect"),
              row("قول", "قال", "hollow I", "imperfect"),
              row("نقذ", "أنقذ", "IV", "imperfect"),
              row("ستعد", "استعد", "X doubled", "imperfect"),
              row("ستعد", "استعاد", "X hollow", "any")));

  private static String[] row(String... columns) {
    return columns;
  }

  @Test
  void theStemsOfDerivedImperfectsAreBoundToTheirPrefix() {
    assertThat(VERBS.bound(Set.of("نهار"), Map.of("النتشر", 2, "الختلف", 1)))
        .containsExactly("ختلف", "ستخدم");
  }

  @Test
  void soundVerbsHaveAVerbalNounWithAnAlefBeforeTheLastLetter() {
    assertThat(VERBS.nouns()).containsExactly("اختلاف", "استخدام", "انتشار", "انقاذ");
  }
}
