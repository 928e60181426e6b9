// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.arabictext.core.ArabicTextGenerator;
import org.arabictext.core.TextBuffer;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StopWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "هذا", "ه\u0670ذا", "هٰذَا", "فِي", "فــي", "على", "علي", "عَلَى", "إلى", "الى", "من",
            "وفي",
        "فإنه", "لأنهم", "بما", "أنت", "وكان", "ليس", "هؤلاء", "أولئك", "كيف", "متى", "أين",
            "لماذا",
        "نحن", "هم", "عليهم", "كهذا", "للذين", "ولكن"
      })
  void functionWordsMatchInAnySpelling(String word) {
    assertThat(StopWords.named("core").contains(word)).isTrue();
    assertThat(StopWords.named("extended").contains(word)).isTrue();
    assertThat(StopWords.named("none").contains(word)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "فم", "قلب", "كمال", "فهم", "فلك", "كتاب", "ولاية", "بلد", "فقه", "وهن", "كلب", "the", "",
        "ب", "3"
      })
  void contentWordsDoNot(String word) {
    boolean particle = word.equals("ب");
    assertThat(StopWords.named("extended").contains(word)).isEqualTo(particle);
  }

  @Test
  void everyEntryMatchesUnderEveryPolicy() {
    for (String name : Policy.names()) {
      Policy policy = Policy.named(name);
      StopWords words = StopWords.named("extended").under(policy);
      assertThat(words.under(policy)).isSameAs(words);
      for (String word : words.words()) {
        char[] token = Normalizer.of(policy).normalize(word).toCharArray();
        assertThat(words.contains(token, 0, token.length)).as("%s under %s", word, name).isTrue();
        assertThat(words.contains(word)).as("%s under %s", word, name).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"core", "extended", "none"})
  void theListsAreThoseThatTheirOwnWordsMake(String name) {
    StopWords packed = StopWords.named(name);
    StopWords spelled = StopWords.of(packed.words());
    assertThat(spelled.words()).isEqualTo(packed.words());
    Vocabulary.shortStrings(
        word -> {
          if (packed.contains(word) != spelled.contains(word)) {
            assertThat(packed.contains(word)).as(word).isEqualTo(spelled.contains(word));
          }
        });
    for (String word : StopWords.named("extended").words()) {
      for (String form : List.of(word, "و" + word, word + "ه", word.substring(1))) {
        assertThat(packed.contains(form)).as(form).isEqualTo(spelled.contains(form));
      }
    }
  }

  @Test
  void aWordAsWrittenIsFoundWhereItsNormalizedFormIs() {
    ArabicTextGenerator generator = new ArabicTextGenerator(12);
    TextBuffer normalized = new TextBuffer();
    TextBuffer spare = new TextBuffer();
    for (String policy : List.of("search", "lucene", "none", "dediacritize")) {
      StopWords words = StopWords.named("extended").under(Policy.named(policy));
      List<String> known = List.copyOf(words.words());
      Normalizer normalizer = Normalizer.of(words.policy());
      for (int i = 0; i < 20_000; i++) {
        String word =
            switch (i % 4) {
              case 0 -> generator.debris(1 + i % 6);
              case 1 -> generator.vocalizedWord();
              case 2 -> known.get(i % known.size()) + (i % 8 == 2 ? "\u064E" : "");
              default -> generator.word();
            };
        char[] written = (word + "  ").toCharArray();
        normalizer.normalize(written, 0, word.length(), normalized);
        assertThat(words.containsWord(written, 0, word.length(), spare))
            .as(word)
            .isEqualTo(words.contains(normalized.array(), 0, normalized.length()))
            .isEqualTo(words.contains(word));
      }
    }
  }

  @Test
  void usersAddAndRemoveInTheirOwnSpelling() {
    StopWords words =
        StopWords.named("core")
            .with(List.of("سُلْطَة", "the", "اسطنبوليتانيكيات"))
            .without(List.of("الى", "فِي"));
    assertThat(words.name()).isEqualTo("core");
    assertThat(words.contains("سلطة")).isTrue();
    assertThat(words.contains("The")).isTrue();
    assertThat(words.contains("اسطنبوليتانيكيات")).isTrue();
    assertThat(words.contains("اسطنبوليتانيكيا")).isFalse();
    assertThat(words.contains("إلى")).isFalse();
    assertThat(words.contains("في")).isFalse();
    assertThat(words.contains("من")).isTrue();
    assertThat(StopWords.of(List.of("كتاب")).words()).containsExactly("كتاب");
  }

  @Test
  void anUnknownNameListsTheKnownOnes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StopWords.named("long"))
        .withMessageContaining("extended");
  }

  @Test
  void protectedWordsAreLeftAlone() {
    Stemmer light10 = Stemmers.protecting(Stemmers.named("light10"), List.of("سلطة"));
    assertThat(light10.stem("السلطة")).isEqualTo("سلط");
    assertThat(light10.stem("سُلطة")).isEqualTo("سلطه");
    assertThat(light10.explain("سلطة").steps())
        .extracting(Explanation.Step::kind)
        .containsExactly("normalize", "keep");
    assertThat(light10.explain("السلطة").stem()).isEqualTo("سلط");
  }
}
