// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.vocalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arabictext.core.Span;
import org.arabictext.core.TestData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class VocalizationTest {

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

  static Stream<String> comparisons() throws IOException {
    try (InputStream in = VocalizationTest.class.getResourceAsStream("comparisons.tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).toList().stream();
    }
  }

  private static String unescape(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), 16)));
  }

  private static String describe(Difference difference) {
    Span first = difference.first();
    Span second = difference.second();
    return "%s %d-%d %d-%d"
        .formatted(
            difference.agreement(), first.start(), first.end(), second.start(), second.end());
  }

  @ParameterizedTest
  @MethodSource("comparisons")
  void spellingsAreComparedAndDifferencesPlaced(String line) {
    String[] columns = line.split("\t", -1);
    Comparison comparison = Vocalization.compare(unescape(columns[0]), unescape(columns[1]));
    assertThat(comparison.agreement()).as(line).hasToString(columns[2]);
    assertThat(
            comparison.differences().stream()
                .map(VocalizationTest::describe)
                .collect(Collectors.joining("; ")))
        .as(line)
        .isEqualTo(columns[3]);
  }

  @ParameterizedTest
  @CsvSource({
    "'', NONE, 0, 0",
    "كتاب, NONE, 0, 1",
    "كِتَابٌ, FULL, 3, 0",
    "كِتاب, FULL, 1, 0",
    "الْمَدْرَسَةُ, FULL, 6, 0",
    "المَدْرَسة, FULL, 3, 0",
    "الشَّمْس, FULL, 2, 0",
    "مُدرِّسون, PARTIAL, 2, 2",
    "هٰذا, FULL, 1, 0",
    "إلى, NONE, 0, 0",
    "أب, NONE, 0, 1",
    "وَلَد, FULL, 2, 0",
    "ولد, NONE, 0, 2",
    "abc 12 َ, NONE, 0, 0",
    "كِـــتَاب, FULL, 2, 0",
  })
  void vocalizationIsNonePartialOrFull(String text, Degree degree, long marked, long bare) {
    assertThat(Vocalization.coverage(text)).as(text).isEqualTo(new Coverage(marked, bare));
    assertThat(Vocalization.degree(text)).as(text).isEqualTo(degree);
  }

  @Test
  void coverageHasAShareAndCanBeAdded() {
    Coverage coverage = new Coverage(3, 1);
    assertThat(coverage.share()).isEqualTo(0.75);
    assertThat(coverage.plus(new Coverage(1, 2))).isEqualTo(new Coverage(4, 3));
    assertThat(Coverage.NOTHING.share()).isZero();
    assertThat(new Coverage(19, 1).degree()).isEqualTo(Degree.FULL);
    assertThat(new Coverage(18, 1).degree()).isEqualTo(Degree.PARTIAL);
    assertThatIllegalArgumentException().isThrownBy(() -> new Coverage(-1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Coverage(0, -1));
  }

  @ParameterizedTest
  @CsvSource({
    "SHORT_VOWELS, مدرّسةٌ هٰذا كتابْ ۖ",
    "TANWIN, مُدَرِّسَة هٰذَا كِتَابْ ۖ",
    "SHADDA, مُدَرِسَةٌ هٰذَا كِتَابْ ۖ",
    "SUKUN, مُدَرِّسَةٌ هٰذَا كِتَاب ۖ",
    "DAGGER_ALEF, مُدَرِّسَةٌ هذَا كِتَابْ ۖ",
    "QURANIC_SIGNS, 'مُدَرِّسَةٌ هٰذَا كِتَابْ '",
    "ENDINGS, مُدَرِّسَة هٰذَا كِتَاب ۖ",
  })
  void marksAreTakenOffByClass(MarkClass marks, String expected) {
    assertThat(Vocalization.strip("مُدَرِّسَةٌ هٰذَا كِتَابْ ۖ", EnumSet.of(marks)))
        .isEqualTo(expected);
  }

  @Test
  void severalClassesAreTakenOffAtOnce() {
    assertThat(Vocalization.strip("مُدَرِّسَةٌ هٰذَا ۖ", EnumSet.allOf(MarkClass.class)))
        .isEqualTo("مدرسة هذا ");
    String plain = "مدرسة";
    assertThat(Vocalization.strip(plain, EnumSet.allOf(MarkClass.class))).isSameAs(plain);
    String full = "مُدَرِّسَةٌ";
    assertThat(Vocalization.strip(full, Set.of())).isSameAs(full);
    assertThat(Vocalization.strip("كتابُـ ثم", EnumSet.of(MarkClass.ENDINGS)))
        .isEqualTo("كتابـ ثم");
  }

  @ParameterizedTest
  @CsvSource({
    "كِتَابٌ, كِتابٌ",
    "مَدْرَسَةٌ, مَدرَسةٌ",
    "يَقُولُ, يَقولُ",
    "كَبِيرٌ, كَبيرٌ",
    "فِيْ, في",
    "بَيْتٌ, بَيْتٌ",
    "قَوْلٌ, قَوْلٌ",
    "اَلشَّمْسُ, الشَمسُ",
    "الْقَمَرُ, القَمَرُ",
    "اللَّيْلُ, اللَّيْلُ",
    "إِلَى, إلى",
    "عُلَمَاءُ, عُلَماءُ",
    "كتاب, كتاب",
    "كِتَابًا, كِتابًا",
    "كِتَاباً, كِتابًا",
    "هُدىً, هُدًى",
    "كتااً, كتااً",
    "كتااًا, كتااًا",
    "كِاً, كِاً",
    "كْاً, كْاً",
    "إِاً, إِاً",
    "سِيَاسَةٌ, سِياسةٌ",
    "حِيَةٌ, حِيةٌ",
    "دُوَارٌ, دُوارٌ",
    "كَتَبُوا, كَتَبوا",
    "رُوَا, رُوَا",
    "رُوُوسٌ, رُووسٌ",
    "قُوِيْ, قُوي",
    "اَلَا, الا",
    "طَاَة, طاة",
  })
  void whatTheSpellingImpliesIsTakenOff(String full, String reduced) {
    assertThat(Vocalization.reduce(full)).isEqualTo(reduced);
    assertThat(Vocalization.reduce(reduced)).isEqualTo(reduced);
  }

  @ParameterizedTest
  @CsvSource({
    "أَحْمَدُ, احمد, اَحْمَدُ",
    "مَدْرَسَةٌ, مدرسه, مَدْرَسَهٌ",
    "عَلَى, علي, عَلَي",
    "كِتَابٌ, كتاب, كِتَابٌ",
    "كِتَابٌ, کتـاب, کِتَابٌ",
    "كِتَابٌ, كُتاب, كُتَابٌ",
    "كِتَابٌ, قلم,",
    "كِتَابٌ, كتب,",
  })
  void marksAreProjectedOntoAnotherSpelling(String vocalized, String spelling, String expected) {
    assertThat(Vocalization.project(vocalized, spelling).orElse(null)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "كِتاب, كتَابٌ, كِتَابٌ",
    "مدرّس, مُدَرِس, مُدَرِّس",
    "كتاب, كتاب, كتاب",
    "كَتب, كُتب,",
    "كتب, كتاب,",
  })
  void marksOfTwoSpellingsAreMerged(String first, String second, String expected) {
    assertThat(Vocalization.merge(first, second).map(VocalizationTest::canonical).orElse(null))
        .isEqualTo(expected == null ? null : canonical(expected));
  }

  private static String canonical(String text) {
    return com.ibm.icu.text.Normalizer2.getNFCInstance().normalize(text);
  }

  @Test
  void theGoldPairsAreCompatible() throws IOException {
    List<String> lines = Files.readAllLines(TestData.require("text/diacritized-pairs.tsv"));
    Map<Agreement, Integer> counts = new EnumMap<>(Agreement.class);
    for (String line : lines.subList(1, lines.size())) {
      String[] columns = line.split("\t", -1);
      counts.merge(Vocalization.compare(columns[1], columns[2]).agreement(), 1, Integer::sum);
    }
    // of 24,699: what is left are hamzas and vowels that the vocalizers corrected
    assertThat(counts.getOrDefault(Agreement.CONFLICTING, 0)).isLessThanOrEqualTo(176);
  }

  @Test
  void badArgumentsAreNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> Vocalization.compare(null, ""))
        .withMessage("first");
    assertThatNullPointerException()
        .isThrownBy(() -> Vocalization.compare("", null))
        .withMessage("second");
    assertThatNullPointerException()
        .isThrownBy(() -> Vocalization.reduce(null))
        .withMessage("text");
    assertThatNullPointerException()
        .isThrownBy(() -> Vocalization.project(null, ""))
        .withMessage("vocalized");
    assertThatNullPointerException()
        .isThrownBy(() -> Vocalization.project("", null))
        .withMessage("spelling");
    assertThatNullPointerException()
        .isThrownBy(() -> Vocalization.strip("", null))
        .withMessage("classes");
    assertThatNullPointerException()
        .isThrownBy(() -> new Difference(null, new Span(0, 0), new Span(0, 0)))
        .withMessage("agreement");
  }
}
