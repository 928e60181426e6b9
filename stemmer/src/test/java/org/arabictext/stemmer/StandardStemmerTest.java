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
  void everyWayThroughAgreesAndLeavesTheWrittenWordAlone() {
    ArabicTextGenerator generator = new ArabicTextGenerator(11);
    Normalizer normalizer = Normalizer.of(standard.policy());
    TextBuffer term = new TextBuffer();
    TextBuffer general = new TextBuffer();
    TextBuffer direct = new TextBuffer();
    for (int i = 0; i < Rounds.of(60_000); i++) {
      String word =
          switch (i % 4) {
            case 0 -> generator.debris(1 + i % 9);
            case 1 -> generator.vocalizedWord();
            default -> generator.word();
          };
      String space = i % 3 == 0 ? "" : " ";
      char[] written = (space + word + space).toCharArray();
      int start = space.length();
      int end = start + word.length();
      normalizer.normalize(written, start, end, general);
      standard.analyzeAndStem(written, start, end, general);
      standard.stemWord(written, start, end, direct);
      normalizer.normalize(written, start, end, term);
      standard.stem(written, start, end, term);
      assertThat(direct.toString()).as(word).isEqualTo(general.toString());
      assertThat(term.toString()).as(word).isEqualTo(general.toString());
      assertThat(new String(written)).isEqualTo(space + word + space);
    }
  }

  @Test
  void everyWordOfTwoLettersWithAMarkIsStemmedAsTheGeneralWayDoes() {
    Normalizer normalizer = Normalizer.of(standard.policy());
    TextBuffer general = new TextBuffer();
    TextBuffer direct = new TextBuffer();
    for (char first = '\u0600'; first < '\u0700'; first++) {
      for (char second = '\u0600'; second < '\u0700'; second++) {
        for (String word : List.of("" + first + second, "ال" + first + second + "ت")) {
          char[] written = word.toCharArray();
          normalizer.normalize(written, 0, written.length, general);
          standard.analyzeAndStem(written, 0, written.length, general);
          standard.stemWord(written, 0, written.length, direct);
          assertThat(direct.toString()).as(word).isEqualTo(general.toString());
        }
      }
    }
  }

  @Test
  void whatAnotherPolicyMadeOfAWordIsNotRemembered() {
    TextBuffer term = new TextBuffer().set("تجربه");
    standard.stem("تجربة".toCharArray(), 0, 5, term);
    StandardStemmer fresh = new StandardStemmer();
    assertThat(standard.stem("تجربة")).isEqualTo(fresh.stem("تجربة"));
    term.set("تجربه");
    fresh.stem("تجربة".toCharArray(), 0, 5, term);
    assertThat(term.toString()).isEqualTo(fresh.stem("تجربه"));
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
