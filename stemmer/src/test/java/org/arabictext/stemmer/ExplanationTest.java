// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.arabictext.core.ArabicTextGenerator;
import org.arabictext.core.Rounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationTest {

  private final StandardStemmer standard = Stemmers.standard();

  @Test
  void tellsALearnerWhatWasCut() {
    Explanation explanation = standard.explain("وَسَيَكْتُبُونَهَا");
    assertThat(explanation.normalized()).isEqualTo("وسيكتبونها");
    assertThat(explanation.stem()).isEqualTo("كتب");
    List<Explanation.Step> steps = explanation.steps();
    assertThat(steps)
        .extracting(Explanation.Step::kind)
        .containsExactly(
            "normalize",
            "choice",
            "proclitic",
            "proclitic",
            "inflection",
            "enclitic",
            "inflection");
    assertThat(steps.get(1).affix()).isEqualTo("و+س+ي+كتب+ون+ها");
    assertThat(steps.get(1).note()).contains("cost").contains("next");
    assertThat(steps.get(2).note()).contains("and");
    assertThat(steps.get(3).note()).contains("will");
    assertThat(steps.get(4).note()).contains("they");
    assertThat(steps.get(5).note()).contains("her");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وزراء", "شركات", "عليهم", "وفي", "مؤسسة", "يؤكد", "للكتاب", "كتاب", "أبناؤه", "على"
      })
  void theLastStepIsTheStem(String word) {
    Explanation explanation = standard.explain(word);
    List<Explanation.Step> steps = explanation.steps();
    assertThat(steps.get(steps.size() - 1).result()).isEqualTo(standard.stem(word));
  }

  @Test
  void soItIsForAnyText() {
    ArabicTextGenerator generator = new ArabicTextGenerator(41);
    for (int i = 0; i < Rounds.of(20_000); i++) {
      String word = i % 4 == 0 ? generator.debris(4) : generator.vocalizedWord();
      Explanation explanation = standard.explain(word);
      List<Explanation.Step> steps = explanation.steps();
      assertThat(steps.get(steps.size() - 1).result())
          .as(word)
          .isEqualTo(explanation.stem())
          .isEqualTo(standard.stem(word));
    }
  }
}
