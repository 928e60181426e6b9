// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.transliteration;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.arabictext.core.AnyTextGenerator;
import org.arabictext.core.ArabicTextGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RomanizationTest {

  private static final List<Scheme> SCHEMES =
      List.of(Scheme.DIN_31635, Scheme.ALA_LC, Scheme.IJMES, Scheme.ISO_233);

  static Stream<String> pairs() throws IOException {
    try (InputStream in = RomanizationTest.class.getResourceAsStream("romanizations.tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void theRulesOfEachStandardAreFollowed(String line) {
    String[] columns = line.split("\t", -1);
    for (int i = 0; i < SCHEMES.size(); i++) {
      String expected = columns[i + 2];
      if (!expected.equals("-")) {
        Transliterator there = Transliterator.of(Scheme.ARABIC, SCHEMES.get(i));
        assertThat(Normalizer2.getNFCInstance().normalize(there.transliterate(columns[1])))
            .as("%s: %s in %s", columns[0], columns[1], SCHEMES.get(i))
            .isEqualTo(Normalizer2.getNFCInstance().normalize(expected));
      }
    }
  }

  @Test
  void atLeast300PairsAreTested() throws IOException {
    long count =
        pairs()
            .flatMap(line -> Stream.of(line.split("\t", -1)).skip(2))
            .filter(expected -> !expected.equals("-"))
            .count();
    assertThat(count).isGreaterThanOrEqualTo(300);
  }

  @ParameterizedTest
  @EnumSource(names = {"DIN_31635", "ALA_LC", "IJMES", "ISO_233"})
  void anyTextIsTakenAndNoLetterOfTheAlphabetIsLeft(Scheme scheme) {
    Transliterator there = Transliterator.of(Scheme.ARABIC, scheme);
    ArabicTextGenerator arabic = new ArabicTextGenerator(7);
    AnyTextGenerator any = new AnyTextGenerator(7);
    for (int i = 0; i < 3000; i++) {
      there.transliterate(any.text(40));
      there.transliterate(arabic.debris(40));
      String text = arabic.vocalizedWord() + " " + arabic.word();
      assertThat(there.transliterate(text))
          .as(text)
          .doesNotContainPattern("[\u0621-\u063A\u0641-\u0652\u0670\u0671]");
    }
  }

  /** Some are written as nothing at all, such as a teh marbuta with a sukun. */
  @ParameterizedTest
  @EnumSource(names = {"DIN_31635", "ALA_LC", "IJMES", "ISO_233"})
  void everyWordOfTwoCodeUnitsIsTakenBeforeAnArticle(Scheme scheme) {
    Transliterator there = Transliterator.of(Scheme.ARABIC, scheme);
    String article = there.transliterate("\u0627\u0644\u0628");
    for (char first = '\u0621'; first <= '\u0671'; first++) {
      for (char second = '\u0621'; second <= '\u0671'; second++) {
        String text = "" + first + second + " \u0627\u0644\u0628";
        assertThat(there.transliterate(text)).as(text).endsWith(article.substring(1));
      }
    }
  }
}
