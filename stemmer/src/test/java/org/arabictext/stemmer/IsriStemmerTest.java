// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class IsriStemmerTest {

  private final Stemmer isri = Stemmers.named("isri");

  @ParameterizedTest
  @CsvFileSource(resources = "reference/isri-nltk.tsv", delimiter = '\t', numLinesToSkip = 1)
  void equalsTheNltk(String word, String expected) {
    assertThat(isri.stem(word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "reference/isri-intended-differences.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void differsWhereTheNltkMisspellsASuffix(String word, String nltk, String expected) {
    assertThat(isri.stem(word)).isEqualTo(expected).isNotEqualTo(nltk);
  }

  @Test
  void theLastStepOfTheExplanationIsTheStem() {
    Vocabulary.randomWords(
        3,
        20_000,
        word -> {
          Explanation explanation = isri.explain(word);
          assertThat(explanation.steps().get(explanation.steps().size() - 1).result())
              .isEqualTo(explanation.stem());
        });
  }
}
