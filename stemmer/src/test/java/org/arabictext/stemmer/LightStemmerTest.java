// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.arabictext.core.TextBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class LightStemmerTest {

  @ParameterizedTest
  @CsvFileSource(resources = "light.tsv", delimiter = '\t', numLinesToSkip = 1)
  void stemsAsThePaperSays(String stemmer, String word, String expected) {
    assertThat(fast(Stemmers.named(stemmer), word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light1", "light2", "light3", "light8", "light10", "lucene-light10"})
  void theLastStepOfTheExplanationIsTheStem(String name) {
    Stemmer stemmer = Stemmers.named(name);
    Vocabulary.randomWords(
        7,
        20_000,
        word -> {
          Explanation explanation = stemmer.explain(word);
          assertThat(explanation.steps()).isNotEmpty();
          assertThat(explanation.steps().get(explanation.steps().size() - 1).result())
              .isEqualTo(explanation.stem())
              .isEqualTo(stemmer.stem(word));
        });
  }

  @Test
  void explainsWithTheNotesOfTheTable() {
    Explanation explanation = Stemmers.named("light10").explain("وبالكتاب");
    assertThat(explanation.stem()).isEqualTo("كتاب");
    assertThat(explanation.steps())
        .extracting(Explanation.Step::kind)
        .containsExactly("proclitic", "article");
    assertThat(explanation.steps().get(0).note()).isEqualTo("\"and\"");
  }

  @Test
  void aUserBringsATable() throws IOException {
    Stemmer stemmer =
        Stemmers.light(
            new StringReader(
                """
                # two affixes
                @name\tmine

                article\tال\t3\tthe
                suffix\tات\t2
                """));
    assertThat(stemmer.name()).isEqualTo("mine");
    assertThat(stemmer.policy().name()).isEqualTo("lucene");
    assertThat(fast(stemmer, "السيارات")).isEqualTo("سيار");
    assertThat(fast(stemmer, "الات")).isEqualTo("ال");
    assertThat(fast(stemmer, "")).isEmpty();
    assertThat(fast(Stemmers.light(new StringReader("@name")), "ال")).isEqualTo("ال");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        waw\tو\t3
        article\tوبال\t2
        article\tبال\t2
        suffix\tهما\t2
        suffix\tا\t5
        suffix\tوتهما\t1\
        """,
        "a\tا\t2\na\tب\t2\na\tت\t2\na\tث\t2\na\tج\t2\na\tح\t2\na\tخ\t2\na\tد\t2\na\tذ\t2\na\tر\t2"
            + "\na\tز\t2\na\tس\t2\na\tش\t2\na\tص\t2\na\tض\t2\na\tط\t2\na\tوال\t2\nsuffix\tية\t2",
        "a\tx\t1\na\tوا\t120\nsuffix\tx\t1\nsuffix\tي\t126"
      })
  void anyTableIsFollowedAsItIsWritten(String table) throws IOException {
    Stemmer stemmer = Stemmers.light(new StringReader("@policy\tnone\n" + table));
    Vocabulary.randomWords(
        9,
        5_000,
        word -> {
          for (String one : new String[] {word, "وبال" + word + "ية", word + "وتهما", "x" + word}) {
            List<Explanation.Step> steps = stemmer.explain(one).steps();
            assertThat(fast(stemmer, one)).isEqualTo(steps.get(steps.size() - 1).result());
          }
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "suffix",
        "suffix\t\t2",
        "suffix\tات\ttwo",
        "suffix\tات\t0",
        "prefix\tات",
        "@policy",
        "@policy\tsearches"
      })
  void aFaultInATableNamesItsLine(String line) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Stemmers.light(new StringReader("# comment\n" + line)))
        .withMessageContaining("line 2");
  }

  @Test
  void aGroupHoldsAtMostSixtyFourAffixes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Stemmers.light(new StringReader("suffix\tات\t2\n".repeat(65))))
        .withMessageContaining("line 65");
  }

  @Test
  void anUnknownNameListsTheKnownOnes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Stemmers.named("light11"))
        .withMessageContaining("light11")
        .withMessageContaining("light10");
  }

  static String fast(Stemmer stemmer, String normalized) {
    TextBuffer term = new TextBuffer();
    char[] written = normalized.toCharArray();
    stemmer.stem(written, 0, written.length, term.set(normalized));
    return term.toString();
  }
}
