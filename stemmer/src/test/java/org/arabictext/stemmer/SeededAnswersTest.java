// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.arabictext.core.Answers;
import org.arabictext.core.ArabicTextGenerator;
import org.junit.jupiter.api.Test;

/** Stems of seeded words, as they were when they were last meant to change. */
class SeededAnswersTest {

  private static final String[] PREFIXES = {
    "", "", "", "و", "ف", "س", "ك", "ب", "ل", "ال", "وال", "بال", "لل", "ولل", "كال", "في", "ي",
    "ت", "ن", "أ", "سي", "ولي", "وسن", "فل", "وب", "فلل", "وكال"
  };
  private static final String[] STEMS = {
    "كتاب", "مدرس", "علم", "قال", "رسم", "مكتب", "شاهد", "لعب", "وزير", "بيت", "سنو", "مدارس",
    "كتب", "استعمل", "طاق", "جميل", "حياد", "أخذ", "إسلام", "قرء", "بنى", "ليل", "هدى"
  };
  private static final String[] SUFFIXES = {
    "", "", "", "ة", "ات", "اتي", "ا", "ان", "تان", "تين", "ون", "ين", "ي", "ه", "ها", "هم", "هما",
    "هن", "ك", "كم", "نا", "ني", "تنا", "ته", "وا", "وه", "تها", "اته", "اتهم", "ية", "يات", "انهم",
    "تم", "ى", "اكم"
  };
  private static final String[] ATTACHED = {"", "", "و", "ف", "ب", "ل", "ك", "وب", "أ", "فل"};
  private static final String[] PRONOUNS = {"", "", "", "ه", "ها", "هم", "نا", "ك", "ي", "ا", "ما"};
  private static final String MARKS = "\u064E\u064F\u0650\u0652\u0651\u064B\u064C\u064D\u06E1";

  /* A stemmer of its own: what it is made of is made within the test. */
  private final StandardStemmer standard = new StandardStemmer();

  @Test
  void standard() throws IOException {
    List<String> answers = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(20261125);
    for (int i = 0; i < 1_000; i++) {
      answers.add(line(affixed(random, i % 3)));
    }
    ArabicTextGenerator any = new ArabicTextGenerator(20261125);
    for (int i = 0; i < 200; i++) {
      answers.add(line(i % 2 == 0 ? any.vocalizedWord() : any.word()));
    }
    List<String> functional = StopWords.named("core").words().stream().sorted().toList();
    for (int i = 0; i < 600; i++) {
      answers.add(
          line(
              ATTACHED[random.nextInt(ATTACHED.length)]
                  + functional.get(random.nextInt(functional.size()))
                  + PRONOUNS[random.nextInt(PRONOUNS.length)]));
    }
    Answers.check(SeededAnswersTest.class, "seeded-stems.tsv", answers);
  }

  /** The stemmers that follow others, each made within the test, with the steps that they tell. */
  @Test
  void others() throws IOException {
    List<Stemmer> stemmers = new ArrayList<>(List.of(new SnowballStemmer(), new IsriStemmer()));
    for (String table : List.of("light1", "light2", "light3", "light8", "lucene-light10")) {
      stemmers.add(new LightStemmer(AffixTable.bundled(table)));
    }
    stemmers.add(new LightStemmer(AffixTable.bundled("light10")));
    List<String> answers = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(20261127);
    ArabicTextGenerator any = new ArabicTextGenerator(20261127);
    for (int i = 0; i < 120 * stemmers.size(); i++) {
      Stemmer stemmer = stemmers.get(i % stemmers.size());
      String word = i % 40 < 36 ? affixed(random, i % 3) : any.vocalizedWord();
      answers.add(
          stemmer.name()
              + "\t"
              + Answers.escape(word)
              + "\t"
              + stemmer.stem(word)
              + "\t"
              + Answers.escape(steps(stemmer, word)));
    }
    Answers.check(SeededAnswersTest.class, "seeded-other-stems.tsv", answers);
  }

  /** Forms of function words, where they are cut, and how the lists spell them. */
  @Test
  void functionWords() throws IOException {
    List<String> answers = new ArrayList<>();
    for (String list : List.of("extended", "quantifiers")) {
      FunctionWords made = new FunctionWords("core", list);
      List<String> spelled = new ArrayList<>(made.spelled());
      answers.add(list + "\t" + made.taken() + "\t" + spelled.size());
      for (int i = 0; i < made.taken(); i += 9) {
        long form = made.form(i);
        int cut = (int) made.forms().get(form);
        answers.add(
            form == 0
                ? i + "\tcollides"
                : Letters.unpack(form) + "\t" + FixedCut.from(cut) + "\t" + FixedCut.to(cut));
      }
      for (int i = 0; i < spelled.size(); i += 9) {
        answers.add(spelled.get(i));
      }
    }
    Answers.check(SeededAnswersTest.class, "seeded-function-words.tsv", answers);
  }

  private static String steps(Stemmer stemmer, String word) {
    return stemmer.explain(word).steps().stream()
        .map(s -> s.kind() + ":" + s.affix() + ">" + s.result() + " (" + s.note() + ")")
        .collect(Collectors.joining(" "));
  }

  /* Marks on no letter, on some, or on most. */
  private static String affixed(SplittableRandom random, int marked) {
    String bare =
        PREFIXES[random.nextInt(PREFIXES.length)]
            + STEMS[random.nextInt(STEMS.length)]
            + SUFFIXES[random.nextInt(SUFFIXES.length)];
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < bare.length(); i++) {
      word.append(bare.charAt(i));
      if (random.nextInt(8) < 3 * marked) {
        word.append(MARKS.charAt(random.nextInt(MARKS.length())));
        if (random.nextInt(6) == 0) {
          word.append(MARKS.charAt(random.nextInt(MARKS.length())));
        }
      }
    }
    return word.toString();
  }

  private String line(String word) {
    Segmentation parts = standard.segment(word);
    return Answers.escape(word)
        + "\t"
        + standard.stem(word)
        + "\t"
        + parts.parts().stream()
            .map(part -> part.span().start() + "-" + part.span().end() + part.kind())
            .collect(Collectors.joining(" "))
        + "\t"
        + steps(standard, word);
  }
}
