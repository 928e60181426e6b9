// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.arabictext.core.ArabicTextGenerator;
import org.arabictext.core.Rounds;
import org.arabictext.core.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentationTest {

  private final StandardStemmer standard = Stemmers.standard();

  @ParameterizedTest
  @CsvSource({
    "وبالكتاب, و+ب+ال+كتاب",
    "للكتاب, ل+ل+كتاب",
    "ستكتبن, س+تكتبن",
    "كتابكن, كتاب+كن",
    "ممكن, ممكن",
    "فسيكتبونها, ف+س+يكتبون+ها",
    "كتابهم, كتاب+هم",
    "عليه, علي+ه",
    "وفيها, و+في+ها",
    "لأنه, ل+أن+ه",
    "سأكتب, س+أكتب",
    "لإزالة, ل+إزالة",
    "ألمانيا, ألمانيا",
    "الله, الله",
    "وَبِالْكِتَابِ, و+ب+ال+كتاب",
    "abc, abc",
    "كتاب1, كتاب1"
  })
  void cutsCliticsAndArticle(String word, String expected) {
    assertThat(standard.segment(word).clitics()).isEqualTo(expected);
  }

  @Test
  void namesThePartsAndTheirPlaces() {
    Segmentation word = standard.segment("وَسَيَكْتُبُونَهَا");
    assertThat(word.parts())
        .extracting(Segmentation.Part::kind)
        .containsExactly(
            Segmentation.Kind.PROCLITIC,
            Segmentation.Kind.PROCLITIC,
            Segmentation.Kind.PREFIX,
            Segmentation.Kind.STEM,
            Segmentation.Kind.SUFFIX,
            Segmentation.Kind.ENCLITIC);
    assertThat(word.parts(Segmentation.Kind.PROCLITIC)).containsExactly("وَ", "سَ");
    assertThat(word.parts(Segmentation.Kind.STEM)).containsExactly("كْتُبُ");
    assertThat(word.stem()).isEqualTo("كتب");
  }

  @Test
  void thePartsCoverTheWord() {
    ArabicTextGenerator generator = new ArabicTextGenerator(23);
    for (int i = 0; i < Rounds.of(20_000); i++) {
      String word = i % 3 == 0 ? generator.debris(5) : generator.vocalizedWord();
      Segmentation segmentation = standard.segment(word);
      int at = 0;
      int stems = 0;
      for (Segmentation.Part part : segmentation.parts()) {
        assertThat(part.span().start()).as(word).isEqualTo(at);
        at = part.span().end();
        stems += part.kind() == Segmentation.Kind.STEM ? 1 : 0;
      }
      assertThat(at).as(word).isEqualTo(word.length());
      assertThat(stems).isEqualTo(1);
    }
  }

  @Test
  void anEmptyWordIsOneEmptyStem() {
    Segmentation empty = standard.segment("");
    assertThat(empty.clitics()).isEmpty();
    assertThat(empty.parts())
        .containsExactly(new Segmentation.Part(Segmentation.Kind.STEM, new Span(0, 0)));
    assertThat(standard.segment("\u064E\u0640").parts()).hasSize(1);
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> standard.segment(null));
    assertThatNullPointerException().isThrownBy(() -> new Segmentation.Part(null, new Span(0, 0)));
  }
}
