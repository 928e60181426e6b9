// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import static org.arabictext.core.Answers.escape;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.arabictext.core.Answers;
import org.arabictext.core.Pieces;
import org.arabictext.core.TextBuffer;
import org.junit.jupiter.api.Test;

/** Where the engine begins, where a reader may cut, and what it says of a word. */
class EngineTest {

  private static final String[] PIECES = {
    "\u0628",
    "\u0628",
    "\u062A",
    "a",
    "A",
    " ",
    "\n",
    "\r",
    "\t",
    ".",
    "\u0640",
    "\u064E",
    "\u0654",
    "\u0623",
    "\u0629",
    "\u200C",
    "\u200D",
    "\u200F",
    "\u00A0",
    "\uFEFB",
    "\uFDFA",
    "\u0000",
    "\uD83D\uDE00",
    "\uD83C\uDFFB",
    "\uD83D\uDC68\u200D\uD83D\uDC69",
    "\uD83D\uDC68\u200D",
    "\uD83B\uDE01",
    "\uD83E\uDFFF",
    "\uD83C\uDC00",
    "\uD840\uDC00",
    "\u2764\u200D",
    "\uD83D",
    "\uDE00",
    "\u06C1",
    "\u0301",
    "e"
  };

  private static final String[] POLICIES = {"search", "clean", "none", "lucene", "icu-folding"};

  private static String text(SplittableRandom random) {
    return Pieces.text(random, PIECES, random.nextInt(1, 9));
  }

  @Test
  void theFirstChange() throws IOException {
    SplittableRandom random = new SplittableRandom(20261127);
    List<String> answers = new ArrayList<>();
    for (int round = 0; round < 600; round++) {
      String name = POLICIES[round % POLICIES.length];
      Engine engine = new Engine(new PolicyTable(Policy.named(name)));
      int before = round % 3 == 0 ? 0 : random.nextInt(600);
      String text = text(random) + text(random);
      String all = "\u0628".repeat(before) + text;
      answers.add(
          String.join(
              "\t",
              name,
              String.valueOf(before),
              escape(text),
              String.valueOf(engine.firstChange().in(all) - before),
              String.valueOf(engine.firstChange().in(java.nio.CharBuffer.wrap(all)) - before),
              String.valueOf(
                  engine.firstChange().in(all.toCharArray(), 0, all.length()) - before)));
    }
    Answers.check(EngineTest.class, "first-change.tsv", answers);
  }

  @Test
  void whereAReaderMayCut() throws IOException {
    List<String> answers = new ArrayList<>();
    for (String name : POLICIES) {
      Engine engine = new Engine(new PolicyTable(Policy.named(name)));
      for (String one : PIECES) {
        StringBuilder cuts = new StringBuilder();
        for (String other : PIECES) {
          char[] text = (one + other).toCharArray();
          cuts.append(engine.isCut(text, one.length(), false) ? "|" : "")
              .append(engine.isCut(text, one.length(), true) ? "1" : "0");
        }
        answers.add(name + "\t" + escape(one) + "\t" + cuts);
      }
    }
    Answers.check(EngineTest.class, "cuts.tsv", answers);
  }

  /** Words of all lengths, with room behind them in their array and without. */
  @Test
  void aWordIsSaidToChangeIfItDoes() {
    SplittableRandom random = new SplittableRandom(29);
    TextBuffer out = new TextBuffer(1);
    for (int round = 0; round < 20_000; round++) {
      Normalizer normalizer = Normalizer.of(Policy.named(POLICIES[round % POLICIES.length]));
      String word = "\u0628".repeat(random.nextInt(40));
      int at = random.nextInt(word.length() + 1);
      String piece = random.nextInt(4) == 0 ? "" : PIECES[random.nextInt(PIECES.length)];
      String text = word.substring(0, at) + piece + word.substring(at);
      int start = random.nextInt(3);
      int room = random.nextInt(20);
      char[] array = ("\u064E".repeat(start) + text + "\u0654".repeat(room)).toCharArray();
      boolean changed = normalizer.normalize(array, start, start + text.length(), out);
      String expected = normalizer.normalize(text);
      assertThat(out.toString()).as(escape(text)).isEqualTo(expected);
      assertThat(changed).as(escape(text)).isEqualTo(!expected.equals(text));
      int end = start + text.length();
      if (start + expected.length() <= array.length) {
        String behind = new String(array, end, array.length - end);
        int last = normalizer.normalizeInPlace(array, start, end);
        assertThat(new String(array, start, last - start)).as(escape(text)).isEqualTo(expected);
        assertThat(new String(array, 0, start)).isEqualTo("\u064E".repeat(start));
        assertThat(new String(array, end, array.length - end))
            .endsWith(behind.substring(Math.max(0, Math.min(behind.length(), last - end))));
      }
    }
  }
}
