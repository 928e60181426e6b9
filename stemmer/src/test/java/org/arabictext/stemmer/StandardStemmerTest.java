// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.arabictext.core.ArabicTextGenerator;
import org.arabictext.core.Rounds;
import org.arabictext.core.TextBuffer;
import org.arabictext.normalizer.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class StandardStemmerTest {

  private final StandardStemmer standard = Stemmers.standard();

  @ParameterizedTest
  @CsvFileSource(resources = "standard.tsv", delimiter = '\t', numLinesToSkip = 1)
  void stems(String word, String expected, String note) {
    assertThat(standard.stem(word)).as(note).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "وزراء, وزير",
    "الكتب, كتاب",
    "مدارسهم, مدرسة",
    "يقولون, قال",
    "يستخدمها, استخدم",
    "أنظمة, نظام",
    "شركات, شركة",
    "ستتجه, اتجه"
  })
  void aFormAndItsDictionaryWordShareAStem(String form, String word) {
    assertThat(standard.stem(form)).isEqualTo(standard.stem(word));
  }

  @ParameterizedTest
  @CsvSource({"مدين, مدينة", "جامع, جامعة", "شرك, شركة", "حال, حالة"})
  void aFeminineNounOfItsOwnIsKeptApart(String base, String feminine) {
    assertThat(standard.stem(base)).isNotEqualTo(standard.stem(feminine));
  }

  @ParameterizedTest
  @CsvSource({
    "وَجَّهَ, وجه, shadda after waw",
    "وُزَرَاء, وزير, damma on waw",
    "أَوْقَاتَ, وقت, fatha on the teh: no plural",
    "مَكَانُ, مكان, damma on the noon: no dual",
    "حُسْنًا, حسن, tanween: no pronoun",
    "بَلَّغَ, بلغ, shadda after beh"
  })
  void marksAreEvidence(String word, String expected, String note) {
    assertThat(standard.stem(word)).as(note).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"كتاب١, كتاب1", "abc, abc", "پارك, پارك", "١٢٣, 123"})
  void whatIsNoArabicWordIsLeftAlone(String word, String expected) {
    assertThat(standard.stem(word)).isEqualTo(expected);
  }

  @Test
  void marksAndTatweelThatSayNothingDoNotChangeTheStem() {
    assertThat(standard.stem("والكتـــاب")).isEqualTo("كتاب");
    assertThat(standard.stem("وَالْكِتَابُ")).isEqualTo("كتاب");
    assertThat(standard.stem("ٱلْكِتَٰبُ")).isEqualTo(standard.stem("الكتب"));
  }

  @Test
  void aVeryLongWordIsStemmedInPlace() {
    String word = "وال" + "ب".repeat(5000) + "ات";
    assertThat(standard.stem(word)).hasSizeBetween(5000, 5005);
  }

  @Test
  void theFastFormAgreesAndLeavesTheWrittenWordAlone() {
    ArabicTextGenerator generator = new ArabicTextGenerator(11);
    Normalizer normalizer = Normalizer.of(standard.policy());
    TextBuffer term = new TextBuffer();
    for (int i = 0; i < Rounds.of(20_000); i++) {
      String word = i % 3 == 0 ? generator.debris(6) : generator.vocalizedWord();
      char[] written = (" " + word + " ").toCharArray();
      normalizer.normalize(written, 1, written.length - 1, term);
      standard.stem(written, 1, written.length - 1, term);
      assertThat(term.toString()).as(word).isEqualTo(standard.stem(word));
      assertThat(new String(written)).isEqualTo(" " + word + " ");
    }
  }

  @Test
  void manyThreadsGetTheSameStems() {
    List<String> words = new ArrayList<>();
    Vocabulary.randomWords(5, 5_000, words::add);
    List<String> expected = words.stream().map(standard::stem).toList();
    List<String> parallel =
        IntStream.range(0, words.size())
            .parallel()
            .mapToObj(i -> standard.stem(words.get(i)))
            .toList();
    assertThat(parallel).isEqualTo(expected);
  }
}
