// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import static org.arabictext.core.Answers.escape;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.arabictext.core.Alignment;
import org.arabictext.core.Answers;
import org.arabictext.core.AnyTextGenerator;
import org.arabictext.core.ArabicTextGenerator;
import org.arabictext.core.Pieces;
import org.arabictext.core.Span;
import org.arabictext.normalizer.inspection.Inspection;
import org.arabictext.normalizer.names.ArabicName;
import org.arabictext.normalizer.transliteration.Scheme;
import org.arabictext.normalizer.transliteration.Transliterator;
import org.arabictext.normalizer.vocalization.MarkClass;
import org.arabictext.normalizer.vocalization.Vocalization;
import org.junit.jupiter.api.Test;

/** What is made of seeded text, as it was when it was last meant to change. */
class SeededAnswersTest {

  private static final List<MarkClass> MARKS = List.of(MarkClass.values());

  private final SplittableRandom random = new SplittableRandom(20261125);
  private final ArabicTextGenerator arabic = new ArabicTextGenerator(20261125);
  private final AnyTextGenerator any = new AnyTextGenerator(20261125);

  private String text(int i) {
    return switch (i % 5) {
      case 0 -> arabic.vocalizedWord() + " " + arabic.vocalizedWord();
      case 1 -> arabic.debris(12);
      case 2 -> any.text(10);
      case 3 -> arabic.word() + arabic.debris(3) + "\u0640" + arabic.vocalizedWord();
      default -> arabic.sentence();
    };
  }

  @Test
  void policiesOfRandomRules() throws IOException {
    List<String> answers = new ArrayList<>();
    Class<?>[] families = Rule.class.getDeclaredClasses();
    Arrays.sort(families, Comparator.comparing(Class::getSimpleName));
    for (int p = 0; p < 60; p++) {
      Policy.Builder builder = Policy.builder("random");
      List<String> rules = new ArrayList<>();
      for (Class<?> family : families) {
        Object[] constants = Objects.requireNonNull(family.getEnumConstants());
        Rule rule = (Rule) constants[random.nextInt(constants.length)];
        builder.with(rule);
        rules.add(family.getSimpleName() + "." + rule);
      }
      Normalizer normalizer = Normalizer.of(builder.build());
      answers.add("# " + String.join(" ", rules));
      for (int i = 0; i < 20; i++) {
        answers.add(line(normalizer, text(i)));
      }
    }
    Answers.check(SeededAnswersTest.class, "seeded-policies.tsv", answers);
  }

  @Test
  void namedPolicies() throws IOException {
    List<String> answers = new ArrayList<>();
    for (String name : Policy.names()) {
      answers.add("# " + name);
      for (int i = 0; i < 40; i++) {
        answers.add(line(Normalizer.of(Policy.named(name)), text(i)));
      }
    }
    Answers.check(SeededAnswersTest.class, "seeded-named-policies.tsv", answers);
  }

  /** What stands around a sign, a letter or a mark decides about it: words from pieces. */
  @Test
  void wordsInContext() throws IOException {
    SplittableRandom choice = new SplittableRandom(20261127);
    List<Normalizer> normalizers =
        Stream.of(
                List.of(Rule.Punctuation.ARABIC, Rule.Digits.ARABIC_INDIC),
                List.of(Rule.Punctuation.ARABIC, Rule.Controls.STRIP, Rule.Tatweel.STRIP),
                List.of(Rule.Elongation.TO_ONE, Rule.Whitespace.COLLAPSE),
                List.of(Rule.Decoration.STRIP, Rule.Tashkeel.STRIP),
                List.of(Rule.DaggerAlef.MODERN, Rule.Tashkeel.STRIP))
            .map(rules -> Policy.builder("context").with(rules.toArray(Rule[]::new)).build())
            .map(Normalizer::of)
            .toList();
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < 1_500; i++) {
      String text = Pieces.text(choice, PIECES, 2 + choice.nextInt(6));
      int policy = i % normalizers.size();
      answers.add(policy + "\t" + line(normalizers.get(policy), text));
    }
    Answers.check(SeededAnswersTest.class, "seeded-words-in-context.tsv", answers);
  }

  private static final String[] PIECES = {
    "a",
    "z",
    "A",
    "Z",
    "0",
    "9",
    "3",
    "w",
    "ww",
    "www.",
    "\u0660",
    "\u0669",
    "\u06F0",
    "\u06F9",
    ".",
    ".",
    ",",
    "?",
    ";",
    "%",
    "@",
    ":",
    "/",
    "://",
    "\u00C0",
    "\u024F",
    "\u0250",
    "\u1E00",
    "\u212A",
    "\u212B",
    "\u0640",
    "\u064E",
    "\u0651",
    "\u0301",
    "\u200C",
    "\u200D",
    "\u00AD",
    " ",
    "  ",
    "\u00A0",
    "\u2028",
    "\u2005",
    "\uFDFA",
    "\uD83B\uDE01",
    "\uD83D\uDE00",
    "\uD83D",
    "\uDE00",
    "\u0628",
    "\u0628\u0628\u0628",
    "\u0628\u0628",
    "aaa",
    "\u06C1",
    "\u06C1\u0628\u06C1",
    "\u0643\u06C1\u062A\u06C1\u0628",
    "\u0647\u0670\u0630\u0627",
    "\u0630\u0670\u0644\u0643",
    "\u0644\u0670\u0643\u0646",
    "\u0631\u062D\u0645\u0670\u0646",
    "\u0644\u0644\u0651\u0670\u0647",
    "\u0637\u0670\u0647",
    "\u0635\u0644\u0648\u0670\u0629",
    "\u0639\u0644\u0649\u0670",
    "\u0645\u0649\u0670\u0643",
    "\u0670",
    "\u0627\u0644",
    "\u061F",
    "\u060C"
  };

  private static String line(Normalizer normalizer, String text) {
    NormalizedText aligned = normalizer.align(text);
    Alignment alignment = aligned.alignment();
    String changes =
        IntStream.range(0, alignment.changeCount())
            .mapToObj(
                i -> spans(alignment.changedSource(i)) + ">" + spans(alignment.changedTarget(i)))
            .collect(Collectors.joining(" "));
    return escape(text) + "\t" + escape(aligned.normalized()) + "\t" + changes;
  }

  private static String spans(Span span) {
    return span.start() + "-" + span.end();
  }

  @Test
  void vocalization() throws IOException {
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      String text = arabic.vocalizedWord() + (i % 4 == 0 ? " " + arabic.vocalizedWord() : "");
      String other = thinned(text);
      MarkClass off = MARKS.get(i % MARKS.size());
      answers.add(
          Stream.of(
                  text,
                  other,
                  Vocalization.reduce(text),
                  Vocalization.strip(text, Set.of(off)),
                  Vocalization.merge(text, other).orElse("-"),
                  Vocalization.project(text, other).orElse("-"),
                  Vocalization.compare(text, other).toString(),
                  Vocalization.coverage(text).toString())
              .map(Answers::escape)
              .collect(Collectors.joining("\t")));
    }
    Answers.check(SeededAnswersTest.class, "seeded-vocalization.tsv", answers);
  }

  /* Some marks left out, some changed. */
  private String thinned(String text) {
    return text.chars()
        .filter(c -> !isMark(c) || random.nextInt(3) > 0)
        .map(c -> isMark(c) && random.nextInt(8) == 0 ? 0x064B + random.nextInt(8) : c)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static boolean isMark(int c) {
    return c >= 0x064B && c <= 0x0652;
  }

  @Test
  void inspections() throws IOException {
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      String text = text(i) + arabic.tweet();
      Inspection inspection = Inspection.of(text);
      answers.add(
          escape(text)
              + "\t"
              + Stream.of(
                      inspection.findings(),
                      inspection.letters(),
                      inspection.arabicLetters(),
                      inspection.language(),
                      inspection.vocalization())
                  .map(Object::toString)
                  .map(Answers::escape)
                  .collect(Collectors.joining("\t")));
    }
    Answers.check(SeededAnswersTest.class, "seeded-inspections.tsv", answers);
  }

  @Test
  void transliterations() throws IOException {
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String text = text(i);
      for (Scheme scheme : Scheme.values()) {
        String latin = Transliterator.of(Scheme.ARABIC, scheme).transliterate(text);
        answers.add(scheme + "\t" + escape(text) + "\t" + escape(latin));
      }
    }
    Answers.check(SeededAnswersTest.class, "seeded-transliterations.tsv", answers);
  }

  @Test
  void names() throws IOException {
    String[] parts = {
      "محمد",
      "عبد",
      "الرحمن",
      "أبو",
      "بن",
      "ابن",
      "فاطمة",
      "فاطمه",
      "عبدالله",
      "القاهري",
      "هدى",
      "هدي",
      "Mohamed",
      "Muhammad",
      "Abdel",
      "Rahman",
      "al-",
      "El",
      "bin",
      "Fatima",
      "Fatma",
      "Huda",
      "Hoda",
      "Gamal",
      "Jamal",
      "Ghassan",
      "Khalid",
      "Chadia",
      "O'Neil",
      "َ",
      "ـ",
      "3",
      "sh",
      "ou"
    };
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      ArabicName one = name(parts);
      ArabicName other = name(parts);
      answers.add(
          escape(one.text())
              + "\t"
              + escape(other.text())
              + "\t"
              + one.spellingKey()
              + "\t"
              + one.soundKey()
              + "\t"
              + Math.round(1000 * one.similarity(other)));
    }
    Answers.check(SeededAnswersTest.class, "seeded-names.tsv", answers);
  }

  private ArabicName name(String[] parts) {
    StringBuilder name = new StringBuilder();
    for (int n = random.nextInt(3); n >= 0; n--) {
      name.append(parts[random.nextInt(parts.length)]).append(random.nextInt(5) == 0 ? "" : " ");
    }
    return ArabicName.of(name);
  }
}
