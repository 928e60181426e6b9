// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.names;

import static org.arabictext.core.Answers.escape;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.arabictext.core.Answers;
import org.arabictext.core.Pieces;
import org.junit.jupiter.api.Test;

/** How names are parted and their words read, as it was when it was last meant to change. */
class ReadingAnswersTest {

  private static final Reading.Source[] WRITTEN = {
    Reading.Source.UNKNOWN, Reading.Source.MARKS, Reading.Source.KNOWN
  };

  /** Every letter, those that depend on their place more often. */
  private static final String ARABIC =
      "\u0627\u0627\u0627\u0648\u0648\u064A\u064A\u0649\u0629\u0647\u0621\u0623\u0625\u0622\u0624\u0626\u0671"
          + "\u0628\u062A\u062B\u062C\u062D\u062E\u062F\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u0637\u0638\u0639\u063A\u0641\u0642\u0643\u0644\u0645\u0646"
          + "\u067E\u0686\u06AF";

  private static final String MARKS = "\u064E\u064E\u0650\u064F\u0652\u0651\u064B\u064D\u064C";

  private static final String[] LATIN = {
    "a", "e", "i", "o", "u", "aa", "ee", "oo", "ou", "ai", "ay", "au", "aw", "ei", "ie", "aou",
    "ia", "ya", "y", "w", "b", "bb", "t", "th", "tth", "j", "dj", "g", "gh", "h", "kh", "d", "dh",
    "r", "z", "s", "ss", "sh", "ch", "c", "q", "k", "ck", "f", "l", "ll", "m", "n", "p", "v", "x",
    "tch", "3", "7", "2", "'", "9", "5", "6"
  };

  private static final String[] ARABIC_PARTS = {
    "\u0639\u0628\u062F",
    "\u0627\u0644",
    "\u0623\u0628\u0648",
    "\u0627\u0628\u0648",
    "\u0623\u0628\u064A",
    "\u0628\u0648",
    "\u0628\u0646",
    "\u0627\u0628\u0646",
    "\u0625\u0628\u0646",
    "\u0627\u0644\u062F\u064A\u0646",
    "\u0627\u0644\u0644\u0647",
    "\u0644\u0644\u0647",
    "\u0622\u0644",
    "\u0628",
    "\u062D\u0645",
    "\u062D\u0633\u0646",
    "\u0643\u0631\u064A\u0645",
    "\u0646\u0648\u0631",
    "\u0629",
    "\u0649",
    "\u064E",
    "\u0640",
    "\u0671\u0644",
    "\u0634\u0645\u0633",
    "\u0633",
    "\u0627"
  };

  private static final String[] LATIN_PARTS = {
    "Abd", "abdul", "Abdel", "abdur", "abder", "abdes", "al", "Al-", "el", "El-", "ul", "il", "abu",
    "Abou", "aboul", "bu", "bin", "Ben", "ibn", "din", "eddine", "uddin", "allah", "ullah",
    "rahman", "Aziz", "Karim", "nur", "Hasan", "l", "s", "sh", "shams", "e", "m", "rr", "d", "a"
  };

  /** Up to five parts, some of them with a space or a hyphen behind. */
  private static String name(String[] parts, SplittableRandom random) {
    StringBuilder name = new StringBuilder();
    for (int k = random.nextInt(1, 6); k > 0; k--) {
      name.append(parts[random.nextInt(parts.length)]);
      if (k > 1) {
        name.append(random.nextInt(3) == 0 ? " " : random.nextInt(4) == 0 ? "-" : "");
      }
    }
    return name.toString();
  }

  private static String reading(Reading reading) {
    return reading.source
        + IntStream.range(0, reading.length())
            .mapToObj(
                i ->
                    reading.sound(i)
                        + (reading.open[i] ? "'" : "")
                        + reading.dropArabic[i]
                        + ":"
                        + reading.dropLatin[i])
            .collect(Collectors.joining(" ", " ", ""));
  }

  @Test
  void wordsInArabicLetters() throws IOException {
    SplittableRandom random = new SplittableRandom(20261127);
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < 700; i++) {
      StringBuilder word = new StringBuilder();
      for (int k = random.nextInt(1, 7); k > 0; k--) {
        word.append(ARABIC.charAt(random.nextInt(ARABIC.length())));
        for (int m = random.nextInt(i % 3 == 0 ? 1 : 3); m > 0; m--) {
          word.append(MARKS.charAt(random.nextInt(MARKS.length())));
        }
      }
      Reading.Source source = WRITTEN[i % WRITTEN.length];
      String text = word.toString();
      answers.add(
          escape(text)
              + "\t"
              + ArabicReader.isVocalized(text)
              + "\t"
              + reading(new ArabicReader(text, source).read()));
    }
    Answers.check(ReadingAnswersTest.class, "arabic-readings.tsv", answers);
  }

  @Test
  void wordsInLatinLetters() throws IOException {
    SplittableRandom random = new SplittableRandom(20261127);
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < 700; i++) {
      String word = Pieces.text(random, LATIN, random.nextInt(1, 7));
      answers.add(
          word
              + "\t"
              + LatinReader.isAmbiguous(word)
              + "\t"
              + reading(new LatinReader(word, i % 2 == 0).read()));
    }
    Answers.check(ReadingAnswersTest.class, "latin-readings.tsv", answers);
  }

  @Test
  void partsOfNames() throws IOException {
    SplittableRandom random = new SplittableRandom(20261127);
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < 1_200; i++) {
      String name = name(i % 2 == 0 ? ARABIC_PARTS : LATIN_PARTS, random);
      answers.add(
          escape(name)
              + "\t"
              + NameParser.parse(name).stream()
                  .map(ReadingAnswersTest::part)
                  .collect(Collectors.joining(" ; ")));
    }
    Answers.check(ReadingAnswersTest.class, "name-parts.tsv", answers);
  }

  private static String part(NamePart part) {
    return part.prefixes()
        + (part.article() ? " the " : " ")
        + escape(part.base().text())
        + (part.whole() == null ? "" : " or " + escape(part.whole()))
        + (part.sure() ? "" : "?")
        + (part.saysArticle() ? "!" : "");
  }
}
