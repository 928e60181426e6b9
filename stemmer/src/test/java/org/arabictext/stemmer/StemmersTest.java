// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StemmersTest {

  static java.util.List<String> names() {
    return Stemmers.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyStemmerIntroducesItself(String name) {
    Stemmer stemmer = Stemmers.named(name);
    assertThat(stemmer.name()).isEqualTo(name);
    assertThat(stemmer.description()).isNotBlank().doesNotEndWith(".");
    assertThat(stemmer.policy()).isNotNull();
    assertThat(Stemmers.named(name)).isSameAs(stemmer);
    assertThat(stemmer.stem("")).isEmpty();
    assertThatNullPointerException().isThrownBy(() -> stemmer.stem((CharSequence) null));
    assertThatNullPointerException().isThrownBy(() -> stemmer.explain(null));
  }

  @Test
  void noneKeepsTheWord() {
    Explanation explanation = Stemmers.named("none").explain("كتاب");
    assertThat(explanation.stem()).isEqualTo("كتاب");
    assertThat(explanation.steps()).extracting(Explanation.Step::kind).containsExactly("keep");
  }
}
