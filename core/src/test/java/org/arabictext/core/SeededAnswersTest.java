// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Tokens and sentences of seeded text, as they were when they were last meant to change. */
final class SeededAnswersTest {

  @Test
  void tokens() throws IOException {
    List<String> answers = new ArrayList<>();
    for (int seed = 0; seed < 240; seed++) {
      String text = text(seed);
      answers.add(line("standard", text, Tokenizer.standard().tokenize(text)));
      SplittableRandom random = new SplittableRandom(seed);
      Set<Tailoring> some = EnumSet.noneOf(Tailoring.class);
      for (Tailoring tailoring : Tailoring.values()) {
        if (random.nextBoolean()) {
          some.add(tailoring);
        }
      }
      Tokenizer tokenizer = Tokenizer.builder().tailorings(some).whiteSpace(true).build();
      answers.add(line(some.toString(), text, tokenizer.tokenize(text)));
    }
    Answers.check(SeededAnswersTest.class, "seeded-tokens.tsv", answers);
  }

  private static String text(int seed) {
    ArabicTextGenerator arabic = new ArabicTextGenerator(seed);
    return arabic.tweet() + new AnyTextGenerator(seed).text(1 + seed % 12);
  }

  private static String line(String name, String text, List<Token> tokens) {
    return name
        + "\t"
        + Answers.escape(text)
        + "\t"
        + tokens.stream()
            .map(t -> t.start() + "-" + t.end() + t.type() + clitic(t))
            .collect(Collectors.joining(" "));
  }

  private static String clitic(Token token) {
    Span clitic = token.clitic();
    return clitic.length() == 0 ? "" : "(" + clitic.start() + "-" + clitic.end() + ")";
  }

  @Test
  void sentences() throws IOException {
    List<String> answers = new ArrayList<>();
    for (int seed = 0; seed < 400; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(16); i >= 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      String plain = text.toString();
      answers.add(
          Answers.escape(plain)
              + "\t"
              + spans(SentenceSplitter.standard().split(plain))
              + "\t"
              + spans(SentenceSplitter.wrapped().split(plain)));
    }
    Answers.check(SeededAnswersTest.class, "seeded-sentences.tsv", answers);
  }

  private static String spans(List<Sentence> sentences) {
    return sentences.stream().map(s -> s.start() + "-" + s.end()).collect(Collectors.joining(" "));
  }

  private static final String[] PIECES = {
    "قال", "ثم عاد", "د", "أ.د", "ص", "12", "٣", "A", "b", "U.S", "الخ", "www.x.com", " ", " ", " ",
    " ", "\n", "\n\n", "\r\n", "\u2029", "\t", ".", ".", ".", "..", "...", "\u2026", "!", "؟", "?",
    "؛", ":", "،", "-", "\u06D4", "(", ")", "«", "»", "\"", "'", "[", "]", "\u06DD", "\u200F",
    "\u0640", "\uD83D\uDE02", "#وسم", "3.5", "1.", "\u064E"
  };
}
