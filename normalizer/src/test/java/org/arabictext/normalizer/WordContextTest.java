// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import static org.arabictext.core.Answers.escape;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.arabictext.core.Answers;
import org.arabictext.core.Pieces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rest of a word tells of a sign or a letter, asked at every place of a text. */
class WordContextTest {

  private static final String[] PIECES = {
    "a",
    "Z",
    "0",
    "9",
    "w",
    "www.",
    ".",
    ".",
    ",",
    "@",
    ":",
    "/",
    "://",
    "%",
    "_",
    "`",
    "{",
    "\u007F",
    "\u0660",
    "\u0669",
    "\u06F0",
    "\u06F9",
    "\u065F",
    "\u066A",
    "\u066B",
    "\u06EF",
    "\u06FA",
    "\u0301",
    "\u064E",
    "\u0654",
    "\u0670",
    "\u0640",
    "\u200C",
    "\u200D",
    "\u200F",
    " ",
    "\u00A0",
    "\u2000",
    "\u200A",
    "\u200B",
    "\u2028",
    "\u2029",
    "\u202A",
    "\uFDFA",
    "\u06C1",
    "\u06C2",
    "\u0628\u06C1",
    "\u06C1\u0628",
    "\u0628",
    "\u0647",
    "\u0630\u0627",
    "\u0644\u0643",
    "\u0643\u0646",
    "\u0622",
    "\u0623",
    "\u0625",
    "\u0671",
    "\u0624",
    "\u0626",
    "\u0649",
    "\u0648",
    "\u0631\u062D\u0645",
    "\u0646",
    "\uD83B\uDE01",
    "\uD83B\uDE0D",
    "\uD83D\uDE00",
    "\uD83D",
    "\uDE00",
    "\uD803\uDEAB"
  };

  private static final String[] LETTERS = {
    "\u06C1",
    "\u06C1",
    "\u06C1",
    "\u06C2",
    "\u0628",
    "\u062A",
    "\u0643",
    "\u0647",
    "\u0630",
    "\u0648",
    "\u0644",
    "\u0644",
    "\u0646",
    "\u0627",
    "\u0623",
    "\u0631\u062D\u0645",
    "\u0626",
    "\u064A",
    "\u0633",
    "\u0645",
    "\u0637",
    "\u0640",
    "\u064E",
    "\u0651",
    "\u0670",
    "\u200D",
    "\u200F",
    " ",
    "\uFDFA",
    "\uD83B\uDE0B",
    "\uD83B\uDE0D",
    "\uFEE2",
    "a"
  };

  private static List<PolicyTable> tables() {
    return List.of(
        new PolicyTable(Policy.named("search")),
        new PolicyTable(Policy.named("none")),
        new PolicyTable(Policy.named("dediacritize")),
        new PolicyTable(
            Policy.builder("signs")
                .with(
                    Rule.Punctuation.ARABIC,
                    Rule.Whitespace.COLLAPSE,
                    Rule.Controls.STRIP,
                    Rule.Joiners.STRIP)
                .build()));
  }

  private static String bits(int length, IntPredicate test) {
    return IntStream.range(0, length)
        .mapToObj(i -> test.test(i) ? "1" : "0")
        .collect(Collectors.joining());
  }

  @Test
  void whatSurroundsEveryPlace() throws IOException {
    SplittableRandom random = new SplittableRandom(20261127);
    List<PolicyTable> tables = tables();
    List<String> answers = new ArrayList<>();
    for (int round = 0; round < 1_200; round++) {
      String[] pieces = round % 8 < 4 ? PIECES : LETTERS;
      String text = Pieces.text(random, pieces, random.nextInt(2, 12));
      char[] in = text.toCharArray();
      int n = in.length;
      PolicyTable table = tables.get(round % tables.size());
      answers.add(
          String.join(
              "\t",
              String.valueOf(round % tables.size()),
              escape(text),
              bits(n, i -> new Addresses(table).holds(in, 0, i, i + 1, n)),
              bits(
                  n,
                  i -> new WordContext(table, in, 0, i, i + 1, n, Addresses.NONE).isDecoration()),
              bits(
                  n,
                  i ->
                      new WordContext(table, in, 0, i, i + 1, n, Addresses.NONE)
                          .isWrittenWithoutAlef()),
              steps(n, i -> WordContext.beyond(table, in, 0, n, i, 1) - i),
              steps(n, i -> i - WordContext.beyond(table, in, 0, n, i, -1))));
    }
    Answers.check(WordContextTest.class, "word-context.tsv", answers);
  }

  private interface Step {
    int at(int index);
  }

  private static String steps(int length, Step step) {
    return IntStream.range(0, length)
        .mapToObj(i -> Integer.toString(step.at(i)))
        .collect(Collectors.joining(" "));
  }

  /** Runs of code units that are part of a word, that end one, and that bear an alef. */
  @Test
  void everyCodeUnit() throws IOException {
    List<String> answers = new ArrayList<>();
    runs("part of a word", c -> WordContext.isWordPart((char) c), answers);
    runs("end of a word", c -> WordContext.isWordEnd((char) c), answers);
    runs("bears an alef", c -> WordContext.bearsAlef((char) c, '\u0629'), answers);
    runs("waw before it", c -> WordContext.bearsAlef('\u0648', (char) c), answers);
    runs("alef maksura before it", c -> WordContext.bearsAlef('\u0649', (char) c), answers);
    Answers.check(WordContextTest.class, "word-parts.tsv", answers);
  }

  private static void runs(String what, IntPredicate test, List<String> answers) {
    int from = -1;
    for (int c = 0; c <= 0x10000; c++) {
      boolean is = c < 0x10000 && test.test(c);
      if (is && from < 0) {
        from = c;
      } else if (!is && from >= 0) {
        answers.add("%s\t%04X\t%04X".formatted(what, from, c - 1));
        from = -1;
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 255, 256, 257, 100_000})
  void anAddressIsAsLongAsItIs(int distance) {
    PolicyTable table = tables().get(3);
    char[] before = ("b @" + "a".repeat(distance - 1) + ", b").toCharArray();
    char[] after = ("b ," + "a".repeat(distance - 1) + "@ b").toCharArray();
    Addresses addresses = new Addresses(table);
    int n = before.length;
    for (int i = 0; i < n; i += 1 + n / 50) {
      if (before[i] == ' ') {
        continue;
      }
      boolean inside = i > 1 && i < n - 2;
      assertThat(addresses.holds(before, 0, i, i + 1, n)).as("%d", i).isEqualTo(inside);
      assertThat(new Addresses(table).holds(after, 0, i, i + 1, n)).isEqualTo(inside);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 100, 255, 256, 257, 300})
  void nothingIsSoughtFurtherThanItsReach(int distance) {
    PolicyTable table = tables().get(3);
    char[] removed = "\u200F".repeat(distance).toCharArray();
    int reach = Math.min(distance, 256);
    assertThat(WordContext.beyond(table, removed, 0, distance, 0, 1)).isEqualTo(reach);
    assertThat(WordContext.beyond(table, removed, 0, distance, distance - 1, -1))
        .isEqualTo(distance - 1 - reach);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 100, 255, 256, 257, 300})
  void aSecondFullStopIsSoughtInReach(int digits) {
    Normalizer normalizer =
        Normalizer.of(Policy.builder("digits").with(Rule.Digits.ARABIC_INDIC).build());
    String many = "1".repeat(digits);
    assertThat(normalizer.normalize("1.1")).isEqualTo("\u0661\u066B\u0661");
    String two = normalizer.normalize("1." + many + ".1");
    assertThat(two.charAt(1)).isEqualTo(digits <= 256 ? '.' : '\u066B');
    assertThat(two.charAt(2 + digits)).isEqualTo(digits < 256 ? '.' : '\u066B');
  }
}
