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
      Set<Tailoring> some = some(new SplittableRandom(seed));
      Tokenizer tokenizer = Tokenizer.builder().tailorings(some).whiteSpace(true).build();
      answers.add(line(some.toString(), text, tokenizer.tokenize(text)));
    }
    Answers.check(SeededAnswersTest.class, "seeded-tokens.tsv", answers);
  }

  /** Numbers, dates, times and addresses, right and nearly right, from pieces of them. */
  @Test
  void numbersAndAddresses() throws IOException {
    SplittableRandom random = new SplittableRandom(20261127);
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < 1_200; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = 0; k < 2; k++) {
        if (i % 2 == 0) {
          number(text, random);
        } else {
          address(text, random);
        }
        text.append(random.nextInt(4) == 0 ? "" : " ");
      }
      boolean all = i % 5 != 0;
      Set<Tailoring> some = some(random);
      Tokenizer tokenizer =
          all ? Tokenizer.standard() : Tokenizer.builder().tailorings(some).build();
      answers.add(
          line(
              all ? "standard" : some.toString(),
              text.toString(),
              tokenizer.tokenize(text.toString())));
    }
    Answers.check(SeededAnswersTest.class, "seeded-numbers-and-addresses.tsv", answers);
  }

  /** What may begin or end something at the very end of a text, in pairs. */
  @Test
  void pairs() throws IOException {
    List<String> answers = new ArrayList<>();
    for (String one : ENDS) {
      String ends =
          ENDS.stream()
              .map(other -> ends(Tokenizer.standard().tokenize(one + other)))
              .collect(Collectors.joining(" "));
      answers.add(Answers.escape(one) + "\t" + ends);
    }
    Answers.check(SeededAnswersTest.class, "seeded-pairs.tsv", answers);
  }

  private static String ends(List<Token> tokens) {
    return tokens.stream()
        .map(t -> t.end() + t.type().name().substring(0, Math.min(5, t.type().name().length())))
        .collect(Collectors.joining(","));
  }

  private static final List<String> ENDS =
      List.of(
          "\u0628",
          "\u0648",
          "\u0648\u062F",
          "\u062F",
          "\u0623",
          "\u0645",
          "\u0647",
          "\u0635",
          "\u0628\u0628",
          "\u0648\u0628",
          "\u0627\u0644",
          "\u064E",
          "\u0640",
          "\u0647\u0640",
          "\uFDFA",
          "\u06DD",
          "a",
          "z",
          "A",
          "Z",
          "xD",
          "D",
          "p",
          "P",
          "o",
          "st",
          "am",
          "http",
          "www.a",
          "x.com",
          "1",
          "0",
          "9",
          "12",
          "1445",
          "\u0661",
          "3",
          "8",
          ".",
          "..",
          "\u2026",
          ",",
          ":",
          ";",
          "\u061B",
          "=",
          "-",
          "'",
          "/",
          "//",
          "\\",
          "|",
          "*",
          "^",
          "_",
          "#",
          "@",
          "%",
          "\u066A",
          "+",
          "\u2212",
          "(",
          ")",
          "[",
          "]",
          "<",
          ">",
          "{",
          "}",
          "$",
          "\"",
          "!",
          "\u061F",
          "\u060C",
          "\u066B",
          "\u066C",
          "\u00BA",
          "`",
          "~",
          "\u007F",
          "\u0080",
          " ",
          "\n",
          "\r",
          "\u200C",
          "\u200D",
          "\uFE0F",
          "\uFE0E",
          "\u20E3",
          "\u2764",
          "\uD83D\uDE00",
          "\uD83C\uDDEA",
          "\uD83C\uDDEC",
          "\uD83C\uDFFB",
          "\uD83D",
          "\uDE00",
          "\u05D0",
          "\u3042",
          "\u0E01");

  private static void number(StringBuilder text, SplittableRandom random) {
    text.append(pick(random, "", "", "", "\u0648", "\u0628", "+", "-", "(-", "%", "a"));
    String separator =
        pick(random, "/", "-", ".", ":", ":", "\\", ",", "\u066B", "\u066C", "\u060D");
    for (int parts = 1 + random.nextInt(3); parts > 0; parts--) {
      int length = pick(random, "1", "2", "2", "2", "3", "4", "5").charAt(0) - '0';
      for (int i = 0; i < length; i++) {
        int most = i == 0 && random.nextBoolean() ? 3 : 10;
        text.append((char) ((random.nextInt(6) == 0 ? 0x0660 : '0') + random.nextInt(most)));
      }
      text.append(parts > 1 ? random.nextInt(9) == 0 ? "\u0631" : separator : "");
    }
    text.append(pick(random, NUMBER_ENDS));
  }

  private static void address(StringBuilder text, SplittableRandom random) {
    text.append(pick(random, "", "", "", "http", "https", "ftp", "x-y+z", "1http", "http\u0639"));
    text.append(pick(random, "", "", "://", "://", ":/", "//", ":"));
    text.append(pick(random, HOSTS));
    text.append(pick(random, ADDRESS_ENDS));
  }

  private static String pick(SplittableRandom random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private static Set<Tailoring> some(SplittableRandom random) {
    Set<Tailoring> some = EnumSet.noneOf(Tailoring.class);
    for (Tailoring tailoring : Tailoring.values()) {
      if (random.nextBoolean()) {
        some.add(tailoring);
      }
    }
    return some;
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
      String plain = Pieces.text(random, PIECES, 1 + random.nextInt(16));
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

  private static final String[] NUMBER_ENDS = {
    "",
    "",
    "",
    "",
    "am",
    "PM",
    "a",
    "pm2",
    "p.m.",
    "Z",
    "Zx",
    "T10:30",
    "T9:5",
    "T23:59Z",
    "Tx",
    "\u0647\u0640",
    "\u0647\u200D",
    "\u0647\u0640\u0627",
    "\u0647",
    "\u0645",
    "\u0645x",
    "\u0635",
    "\u0635\u0628",
    "st",
    "nd",
    "rd",
    "th",
    "thx",
    "xt",
    "\u00BA",
    "\u00AA",
    "\u00BAa",
    "%",
    "\u066A",
    "\u2030",
    "-",
    ".",
    ":",
    "/",
    "_",
    "\u064E",
    "\u0631",
    "'",
    "\u0640"
  };

  private static final String[] HOSTS = {
    "example.com",
    "www.x.y",
    "WWW.A.Bc",
    "wwx.x.y",
    "www.a",
    "www.ab.cd",
    "a.b-c.org",
    "-a.com",
    "a-.com",
    "a..com",
    "a.c",
    "a.museum",
    "a.abcdefg",
    "x.COM",
    "x.c1m",
    "1.2.3.4",
    "[::1]",
    "\u0639.com",
    "localhost",
    "/",
    "a@b.co",
    "a.b_c%d+e@f-g.com",
    "a.@b.com",
    "a@b",
    "a@b.c1",
    "a@b..co",
    "a@.co",
    "@a.com",
    "a+.com",
    "z.Zz.ly",
    "0a.arab",
    "a.com.",
    "a.b.c.d.info"
  };

  private static final String[] ADDRESS_ENDS = {
    "",
    "",
    "",
    ":80",
    ":x",
    ":",
    "/",
    "/p(q)",
    "/p)q",
    "/(p",
    "/p))",
    "?q=1",
    "?",
    "?\u0639",
    "#f",
    "#",
    "/a.",
    "/a,b!",
    "_",
    "@",
    "\u0663",
    "/\"x",
    "/\u0645\u0633\u0627\u0631",
    "/a|b",
    "/~a;b'*]",
    "/a\u0645",
    "/\u0645a",
    "/a\u200Cb",
    "/\u064E\u0640\u200C1",
    "\u064E",
    "-",
    "+",
    "a",
    "/\u007F",
    "/}"
  };

  private static final String[] PIECES = {
    "قال", "ثم عاد", "د", "أ.د", "ص", "12", "٣", "A", "b", "U.S", "الخ", "www.x.com", " ", " ", " ",
    " ", "\n", "\n\n", "\r\n", "\u2029", "\t", ".", ".", ".", "..", "...", "\u2026", "!", "؟", "?",
    "؛", ":", "،", "-", "\u06D4", "(", ")", "«", "»", "\"", "'", "[", "]", "\u06DD", "\u200F",
    "\u0640", "\uD83D\uDE02", "#وسم", "3.5", "1.", "\u064E"
  };
}
