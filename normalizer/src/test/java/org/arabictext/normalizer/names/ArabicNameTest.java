// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.arabictext.core.AnyTextGenerator;
import org.arabictext.core.ArabicTextGenerator;
import org.arabictext.core.Rounds;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArabicNameTest {

  private static final long SEED = 20261125;

  static Stream<String> cases() throws IOException {
    try (InputStream in = ArabicNameTest.class.getResourceAsStream("cases.tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void keysAreAsExpected(String line) {
    String[] columns = line.split("\t", -1);
    ArabicName name = ArabicName.of(columns[0]);
    if (!columns[1].equals("-")) {
      assertThat(name.spellingKey()).as(columns[0]).isEqualTo(columns[1]);
    }
    if (!columns[2].equals("-")) {
      assertThat(name.soundKey()).as(columns[0]).isEqualTo(columns[2]);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "عَمْرو, عمرو, true",
    "عُمَر, عمرو, false",
    "عُمَر, Omar, true",
    "عَمْرو, Omar, false",
    "حَسَن, حُسَيْن, false",
    "دَاوُد, Daoud, true",
    "دَاوُود, Dawood, true",
    "عَوَّاد, Awad, true",
    "إِيمَان, Iman, true",
    "إِيمَان, Ayman, false",
    "أَيْمَن, Ayman, true",
    "أُوَيْس, Owais, true",
    "سَيِّد, Sayyid, true",
    "زِيَاد, Ziad, true",
    "مُؤْمِن, Mumin, true",
    "رَأْفَت, Raafat, true",
    "لُؤَيّ, Loay, true",
    "Ishaq, إسحاق, true",
    "Fathi, فتحي, true",
    "Guerguès, جرجس, true",
    "Naguib, نجيب, true",
    "Marouan, مروان, true",
    "Alexandre, سعيد, false",
    "Noureldin, نور الدين, true",
    "نورالدين, نور الدين, true",
    "صَلَاحُالدِّين, Salah Eddine, true",
    "جادالله, جاد الله, true",
    "بوتفليقة, Bouteflika, true",
    "As-Sayed, السيد, true",
    "Abd er-Rahman, عبد الرحمن, true",
    "Benali, بن علي, true",
    "7assan, حسن, true",
    "5aled, خالد, true",
    "پرويز, Parviz, true",
    "ڤيكتور, Victor, true",
    "王伟, 王伟, true",
    "王伟, 李娜, false",
    "王伟, محمد, false",
    "أحمد Ali, أحمد علي, true",
  })
  void spellingsOfANameAreTold(String a, String b, boolean same) {
    assertThat(ArabicName.of(a).isSameAs(ArabicName.of(b)))
        .as("%s / %s: %s", a, b, new NameSimilarity().apply(a, b))
        .isEqualTo(same);
  }

  @Test
  void similarityIsSymmetricAndWithinBounds() {
    ArabicTextGenerator text = new ArabicTextGenerator(SEED);
    AnyTextGenerator any = new AnyTextGenerator(SEED);
    SplittableRandom random = new SplittableRandom(SEED);
    NameSimilarity similarity = new NameSimilarity();
    NameDistance distance = new NameDistance();
    for (int i = 0; i < Rounds.of(1500); i++) {
      String a = name(text, any, random);
      String b = random.nextInt(3) == 0 ? changed(a, random) : name(text, any, random);
      double there = similarity.apply(a, b);
      assertThat(there).as("seed %d: %s / %s", SEED, a, b).isBetween(0.0, 1.0);
      assertThat(similarity.apply(b, a))
          .as("seed %d: %s / %s", SEED, a, b)
          .isCloseTo(there, within(1e-9));
      assertThat(similarity.apply(a, a)).isEqualTo(1);
      assertThat(distance.apply(a, b)).as("%s / %s", a, b).isEqualTo(distance.apply(b, a));
      assertThat(distance.apply(a, a)).isZero();
    }
  }

  private static String name(
      ArabicTextGenerator text, AnyTextGenerator any, SplittableRandom random) {
    return switch (random.nextInt(5)) {
      case 0 -> text.word() + " " + text.vocalizedWord();
      case 1 -> text.sentence();
      case 2 -> any.text(1 + random.nextInt(12));
      case 3 -> latin(random) + "-" + latin(random) + " " + latin(random);
      default -> text.vocalizedWord();
    };
  }

  private static String latin(SplittableRandom random) {
    StringBuilder word = new StringBuilder();
    for (int n = random.nextInt(9); n >= 0; n--) {
      word.append("abdehiklmnorsuyz'wgt".charAt(random.nextInt(20)));
    }
    return word.toString();
  }

  private static String changed(String name, SplittableRandom random) {
    int at = random.nextInt(name.length());
    return name.substring(0, at) + name.substring(at + 1);
  }

  /** A key of a name is the key of every normalized form of it. */
  @ParameterizedTest
  @ValueSource(strings = {"search", "clean", "dediacritize", "none", "lucene", "camel"})
  void normalizingDoesNotChangeTheSpellingKey(String policy) {
    Normalizer normalizer = Normalizer.of(Policy.named(policy));
    ArabicTextGenerator text = new ArabicTextGenerator(SEED);
    for (int i = 0; i < Rounds.of(1500); i++) {
      String name = "\u0627\u0644" + text.vocalizedWord() + " " + text.vocalizedWord();
      assertThat(ArabicName.of(normalizer.normalize(name)).spellingKey())
          .as("seed %d: %s", SEED, name)
          .isEqualTo(ArabicName.of(name).spellingKey());
    }
  }

  @Test
  void canonicallyEquivalentNamesAreOne() {
    ArabicTextGenerator text = new ArabicTextGenerator(SEED);
    for (int i = 0; i < Rounds.of(2000); i++) {
      String name = text.vocalizedWord();
      String apart = com.ibm.icu.text.Normalizer2.getNFDInstance().normalize(name);
      assertThat(new NameSimilarity().apply(name, apart)).as(name).isEqualTo(1);
    }
    assertThat(new NameSimilarity().apply("Saïd", "Sai\u0308d")).isEqualTo(1);
  }

  @Test
  void aWordWithoutCounterpartMakesANameDifferent() {
    ArabicName two = ArabicName.of("محمد علي");
    assertThat(two.isSameAs(ArabicName.of("محمد"))).isFalse();
    assertThat(two.isSameAs(ArabicName.of("محمد علي حسن"))).isFalse();
    assertThat(two.similarity(ArabicName.of("محمود علي")))
        .isLessThan(two.similarity(ArabicName.of("Mohamed Aly")));
    assertThat(two.similarity(ArabicName.of(""))).isZero();
    assertThat(ArabicName.of("...").similarity(ArabicName.of(""))).isEqualTo(1);
  }

  @Test
  void strangeAndLongNamesTakeLinearTime() {
    String word = "\u0628\u064E".repeat(20_000);
    String words = "\u0628 ".repeat(20_000);
    for (String name : List.of(word, words, "ab".repeat(20_000), "'".repeat(99), "\uD800x\uDC00")) {
      assertThat(ArabicName.of(name).similarity(ArabicName.of(name + "\u062A"))).isLessThan(1);
      assertThat(ArabicName.of(name).similarity(ArabicName.of(name))).isEqualTo(1);
    }
    assertThat(ArabicName.of(words).similarity(ArabicName.of("\u0640" + words))).isEqualTo(1);
  }

  @Test
  void noCodePointIsTooStrange() {
    for (int c = 0; c < 0x110000; c = c < 0x10000 ? Rounds.nextCodePoint(c) : c + 61) {
      String name = "\u0639" + Character.toString(c) + "a";
      assertThat(ArabicName.of(name).spellingKey()).as("U+%04X", c).isNotEmpty();
    }
  }

  @Test
  void namesAreEqualByTheirText() {
    assertThat(ArabicName.of("Ali"))
        .isEqualTo(ArabicName.of(new String(new char[] {'A', 'l', 'i'})))
        .hasSameHashCodeAs(ArabicName.of("Ali"))
        .hasToString("Ali")
        .isNotEqualTo(ArabicName.of("Aly"))
        .isNotEqualTo("Ali");
    assertThat(ArabicName.of("Ali").text()).isEqualTo("Ali");
  }

  @Test
  void nullIsRefusedByName() {
    assertThatNullPointerException().isThrownBy(() -> ArabicName.of(null)).withMessage("name");
    assertThatNullPointerException()
        .isThrownBy(() -> ArabicName.of("a").similarity(null))
        .withMessage("other");
    assertThatNullPointerException()
        .isThrownBy(() -> new NameSimilarity().apply(null, "a"))
        .withMessage("left");
    assertThatNullPointerException()
        .isThrownBy(() -> new NameDistance().apply("a", null))
        .withMessage("right");
  }

  @ParameterizedTest
  @CsvSource({
    "أحمد, احمد, 0",
    "عبد الرحمن, عبدالرَّحمـن, 0",
    "فاطمة, فاطمه, 0",
    "محمد, محمج, 0.5",
    "محمد, محمش, 1",
    "سعيد, سعد, 1",
    "خالد, حالد, 0.5",
    "نبيل, نيبل, 1",
    "'', علي, 3",
    "Ali, ali, 0",
    "Ali, Aly, 1"
  })
  void distanceCountsSlips(String a, String b, double expected) {
    assertThat(new NameDistance().apply(a, b)).isEqualTo(expected);
  }

  /** The list names what it lists: each reading, bared of its marks, is spelled as it says. */
  @Test
  void theListOfReadingsIsWellFormed() throws IOException {
    try (InputStream in = ArabicName.class.getResourceAsStream("readings.tsv")) {
      List<String> lines =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .toList();
      assertThat(lines).hasSizeGreaterThan(500).isSorted().doesNotHaveDuplicates();
      for (String line : lines) {
        assertThat(line).matches("[\u0621-\u064A]+\t[\u0621-\u0652]+");
        String spelling = line.substring(0, line.indexOf('\t'));
        assertThat(KnownReadings.of(Spelling.fold(spelling))).as(line).isNotEmpty();
      }
    }
  }
}
