// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.transliteration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.arabictext.core.AnyTextGenerator;
import org.arabictext.core.ArabicTextGenerator;
import org.arabictext.core.Rounds;
import org.arabictext.core.TextBuffer;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TransliteratorTest {

  private static final long SEED = 20261125;

  static List<Scheme> reversible() {
    return Stream.of(Scheme.values()).filter(Scheme::isReversible).toList();
  }

  private static void assertComesBack(Scheme scheme, String text) {
    String there = Transliterator.of(Scheme.ARABIC, scheme).transliterate(text);
    String back = Transliterator.of(scheme, Scheme.ARABIC).transliterate(there);
    assertThat(back).as("%s, seed %d: %s", scheme, SEED, there).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "buckwalter, madorasapN jam~, مَدْرَسَةٌ جَمّ",
    "buckwalter, >a<i|&}'{, أَإِآؤئءٱ",
    "buckwalter, h`*aA $TY_PJVG, هٰذَا شطى_پچڤگ",
    "safe-buckwalter, OaIiMWQCL, أَإِآؤئءٱ",
    "safe-buckwalter, heVaA cTY_PJBG, هٰذَا شطى_پچڤگ",
    "xml-buckwalter, OaIi|W}'{, أَإِآؤئءٱ",
    "hsb, mad.rasaħũ jam~, مَدْرَسَةٌ جَمّ",
    "hsb, ÂaĂiĀŵŷ'Ä, أَإِآؤئءٱ",
    "hsb, háðaA šTý_pcvg, هٰذَا شطى_پچڤگ",
    "hsb, θHxSDĎςγ., ثحخصضظعغْ",
  })
  void theSignsAreThoseOfTheScheme(String scheme, String latin, String arabic) {
    String expected = arabic.replace('_', '\u0640');
    Scheme source = Scheme.named(scheme);
    assertThat(Transliterator.of(Scheme.ARABIC, source).transliterate(expected)).isEqualTo(latin);
    assertThat(Transliterator.of(source, Scheme.ARABIC).transliterate(latin)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Java 17, \\Java\\ 17",
    "كتاب Java جديد, ktAb \\Java\\ jdyd",
    "x=1; y=2, \\x\\=1; \\y\\=2",
    "http://example.com/a, \\http://example.com/a\\",
    "سعرUSD, sEr\\USD\\",
    "\\, \\\\",
    "a\\b, \\a\\\\\\\\b\\",
    "\\قلم\\, \\\\qlm\\\\",
    "2024 – 100 €, 2024 – 100 €",
  })
  void whatCouldBeTakenForASignIsPutBetweenBackslashes(String text, String buckwalter) {
    assertThat(Transliterator.of(Scheme.ARABIC, Scheme.BUCKWALTER).transliterate(text))
        .isEqualTo(buckwalter);
    assertComesBack(Scheme.BUCKWALTER, text);
  }

  @Test
  void anyTextCanBeRead() {
    Transliterator read = Transliterator.of(Scheme.BUCKWALTER, Scheme.ARABIC);
    assertThat(read.transliterate("ktAb \\abc ktAb")).isEqualTo("كتاب abc كتاب");
    assertThat(read.transliterate("ktAb \\ ktAb\\")).isEqualTo("كتاب \\ كتاب\\");
    assertThat(read.transliterate("كتاب")).isEqualTo("كتاب");
  }

  @ParameterizedTest
  @MethodSource("reversible")
  void all51CharactersHaveASignOfTheirOwn(Scheme scheme) {
    assertThat(Signs.ARABIC).hasSize(51);
    assertThat(Signs.of(scheme).chars().distinct().count()).isEqualTo(51);
    assertThat(Signs.of(scheme)).hasSize(51);
    for (char c : Signs.ARABIC.toCharArray()) {
      assertThat(Transliterator.of(Scheme.ARABIC, scheme).transliterate(String.valueOf(c)))
          .hasSize(1);
      assertComesBack(scheme, String.valueOf(c));
    }
  }

  @ParameterizedTest
  @MethodSource("reversible")
  void everyTextComesBack(Scheme scheme) {
    ArabicTextGenerator arabic = new ArabicTextGenerator(SEED);
    AnyTextGenerator any = new AnyTextGenerator(SEED);
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < Rounds.of(3000); i++) {
      assertComesBack(scheme, arabic.sentence());
      assertComesBack(scheme, arabic.tweet());
      assertComesBack(scheme, any.text(30));
      StringBuilder escapes = new StringBuilder();
      for (int j = random.nextInt(12); j >= 0; j--) {
        escapes.append("\\\\\\ab \n\u0628.\u00E1-".charAt(random.nextInt(11)));
      }
      assertComesBack(scheme, escapes.toString());
      String signs = any.text(30);
      String there = Transliterator.of(scheme, Scheme.ARABIC).transliterate(signs);
      assertComesBack(scheme, there);
    }
  }

  @ParameterizedTest
  @MethodSource("reversible")
  void everyCodePointComesBack(Scheme scheme) {
    StringBuilder text = new StringBuilder();
    for (int c = 0; c <= 0x10FFFF; c = Rounds.nextCodePoint(c)) {
      text.appendCodePoint(c);
      if (c % 7 == 0) {
        text.append('\u0643');
      }
    }
    assertComesBack(scheme, text.toString());
  }

  @Test
  void schemesAreReadFromEachOther() {
    String safe = "heVaA Alc~amos \\Java\\";
    Transliterator there = Transliterator.of(Scheme.SAFE_BUCKWALTER, Scheme.HSB);
    assertThat(there.transliterate(safe)).isEqualTo("háðaA Alš~am.s \\Java\\");
    assertThat(
            Transliterator.of(Scheme.SAFE_BUCKWALTER, Scheme.DIN_31635)
                .transliterate("heVaA Alc~amos"))
        .isEqualTo("hāḏā š-šams");
    assertThat(Transliterator.of(Scheme.HSB, Scheme.HSB).transliterate("x\\y")).isEqualTo("x\\y");
  }

  @ParameterizedTest
  @EnumSource(Scheme.class)
  void readersGiveTheSameAsStrings(Scheme scheme) throws IOException {
    ArabicTextGenerator arabic = new ArabicTextGenerator(SEED);
    StringBuilder text = new StringBuilder();
    while (text.length() < 200_000) {
      text.append(arabic.sentence()).append(" Java\\ ").append(arabic.tweet()).append('\n');
    }
    Transliterator there = Transliterator.of(Scheme.ARABIC, scheme);
    StringBuilder out = new StringBuilder();
    there.transliterate(new StringReader(text.toString()), out);
    String whole = there.transliterate(text);
    assertThat(out.toString()).isEqualTo(whole);
    if (scheme.isReversible()) {
      StringBuilder back = new StringBuilder();
      Transliterator.of(scheme, Scheme.ARABIC).transliterate(new StringReader(whole), back);
      assertThat(back.toString()).isEqualTo(text.toString());
    }
  }

  @Test
  void wordsLongerThanThePiecesComeBackFromReaders() throws IOException {
    Transliterator there = Transliterator.of(Scheme.ARABIC, Scheme.BUCKWALTER);
    Transliterator back = Transliterator.of(Scheme.BUCKWALTER, Scheme.ARABIC);
    for (String unit : List.of("abc", "\\", "a\\", "\\\\a", "\u0628", "a ", "\u0628a")) {
      String text = unit.repeat(Rounds.of(100_000));
      StringBuilder out = new StringBuilder();
      there.transliterate(new StringReader(text), out);
      StringBuilder in = new StringBuilder();
      back.transliterate(new StringReader(out.toString()), in);
      assertThat(in.toString()).as(unit).isEqualTo(text);
    }
  }

  @Test
  void arraysAreTakenInPart() {
    TextBuffer out = new TextBuffer();
    out.append("old");
    char[] text = "abكتاب".toCharArray();
    Transliterator.of(Scheme.ARABIC, Scheme.BUCKWALTER).transliterate(text, 2, 5, out);
    assertThat(out.toString()).isEqualTo("ktA");
  }

  @Test
  void hostileRunsTakeLinearTime() {
    for (Scheme scheme : Scheme.values()) {
      Transliterator there = Transliterator.of(Scheme.ARABIC, scheme);
      for (String unit : List.of("a", "a-", "\\", "a\u0628", "\u0627\u0644", "\u0651", "\u0648")) {
        String text = unit.repeat(Rounds.of(200_000));
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> there.transliterate(text), unit);
      }
    }
  }

  @Test
  void transliteratorsAreValues() {
    Transliterator one = Transliterator.of(Scheme.ARABIC, Scheme.HSB);
    assertThat(one)
        .isEqualTo(Transliterator.of(Scheme.ARABIC, Scheme.HSB))
        .hasSameHashCodeAs(Transliterator.of(Scheme.ARABIC, Scheme.HSB))
        .hasToString("arabic to hsb")
        .isNotEqualTo(Transliterator.of(Scheme.HSB, Scheme.ARABIC))
        .isNotEqualTo(Transliterator.of(Scheme.ARABIC, Scheme.ARABIC))
        .isNotEqualTo("arabic to hsb");
    assertThat(one.source()).isEqualTo(Scheme.ARABIC);
    assertThat(one.target()).isEqualTo(Scheme.HSB);
  }

  @Test
  void badArgumentsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Transliterator.of(Scheme.ALA_LC, Scheme.ARABIC))
        .withMessage("cannot be read back: ala-lc");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scheme.named("bukwalter"))
        .withMessage("unknown scheme: bukwalter");
    Transliterator hsb = Transliterator.of(Scheme.ARABIC, Scheme.HSB);
    assertThatNullPointerException()
        .isThrownBy(() -> Transliterator.of(null, Scheme.HSB))
        .withMessage("source");
    assertThatNullPointerException()
        .isThrownBy(() -> Transliterator.of(Scheme.HSB, null))
        .withMessage("target");
    assertThatNullPointerException()
        .isThrownBy(() -> hsb.transliterate((CharSequence) null))
        .withMessage("text");
    assertThatNullPointerException().isThrownBy(() -> Scheme.named(null)).withMessage("name");
  }
}
