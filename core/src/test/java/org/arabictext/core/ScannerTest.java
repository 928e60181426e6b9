// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What usual text is made of never needs the longer way, which this scanner does not have. */
class ScannerTest {

  private static final int ALL = Tokenizer.STANDARD_SET;

  private static Scanner hurried() {
    return new Scanner(ALL, false, true, new Recognizers(0), null);
  }

  private static List<String> tokens(Scanner scanner, String text) {
    scanner.reset(text.toCharArray(), 0, text.length());
    List<String> tokens = new ArrayList<>();
    while (scanner.next()) {
      tokens.add(text.substring(scanner.start(), scanner.end()) + " " + scanner.type());
    }
    return tokens;
  }

  private static void assertTakesTheShortWay(String text) {
    List<String> expected =
        tokens(new Scanner(ALL, false, false, new Recognizers(ALL), new WordBreaker(ALL)), text);
    assertThat(tokens(hurried(), text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0628\u0628 \u0628\u064E\u0640\u0651 \u0628 ",
        "\u0628\u060C \u0628\u061B (\u0628) \u00AB\u0628\u0628\u00BB \u0628! \u0628\u061F ",
        "\u0643\u062A\u0627\u0628. \u0643\u062A\u0627\u0628: \u0628 ",
        "12 \u0661\u0662 \u06F3 1234567 ",
        "1.5 1,000 1,000,000.25, 1.5. (1.5) 5% 1.5% \u0661\u066A) \u07C1 ",
        "12, (12) 1, 2. 3: \u0661\u060C \u0661) 4\" 5.) ",
        "Wikipedia encyclopedia, (encyclopedia) \"encyclopedia\" ",
        "\uFDFA \uFDFA\uFDFA \uFDFA\u0628 \u0628 \uFDFA, \uFDFA) ",
        "# @ _ % - . #, @( _) %) -( .) \u2026 \u066A ",
        "\u20AC \u00A9( \uD800 \uDC00\uD800 \uDC00) ",
        "\uD83D\uDE02\uD83D\uDE02 \u2764\uFE0F \u231A\uFE0E \u231A \u2764\u064E\u0628 ",
        "\uD83E\uDD26\uD83C\uDFFB\u200D\u2640\uFE0F \uD83E\uDD32\uD83C\uDFFC\u200D\u0628 ",
        "\u0628\n\u0628\r\n\t\u0628\u00A0\u0628 ",
        "[\u0628] {\u0628} \u0628/\u0628 \u0628*\u0628 \u0628& ",
        "(\u00AB\"(\u00BB)\u060C\u061F!= <+^ *1 =\u0661 >\uFDFA\uFDFA( \u2026) \u066A, ",
      })
  void plainTokens(String text) {
    assertTakesTheShortWay(text);
  }

  @Test
  void wordsOfAnyLengthAnywhereInABlock() {
    for (int before = 0; before < 70; before++) {
      for (int length : new int[] {1, 2, 3, 7, 8, 30, 63, 64, 65, 127, 128, 129, 200}) {
        String word = "\u0628".repeat(length);
        String first = before == 0 ? "" : "\u062A".repeat(before) + " ";
        assertTakesTheShortWay(first + word + " \u0628 " + word + " ");
        assertTakesTheShortWay(first + word + ") \u0628 " + "\u062C\u062F ".repeat(40));
      }
    }
  }

  @Test
  void sentencesOfWords() {
    SplittableRandom random = new SplittableRandom(1425);
    String letters = "\u0628\u062A\u062C\u062F\u0633\u0639\u0641\u0644\u0648\u064A\u0629\u0627";
    for (int round = 0; round < Rounds.of(2_000); round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        for (int n = random.nextInt(1, 12); n > 0; n--) {
          text.append(letters.charAt(random.nextInt(letters.length())));
          text.append(random.nextInt(4) == 0 ? "\u064E" : "");
        }
        text.append(random.nextInt(8) == 0 ? "\u060C " : " ");
      }
      assertTakesTheShortWay(text.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.5.2024 ",
        "1.a ",
        "1/2 ",
        "5%a ",
        "\u07C1% ",
        "#a ",
        "@a ",
        "_a ",
        "a ",
        "Wikipedia.org ",
        "\u3042 ",
        "\u0647\u0640 "
      })
  void allElseGoesTheLongerWay(String text) {
    assertThatNullPointerException().isThrownBy(() -> tokens(hurried(), text));
  }

  @Test
  void plainTokensInABlockAreThoseFoundOneByOne() {
    SplittableRandom random = new SplittableRandom(29);
    String some =
        "\u0628\u0629\u0649\u0628\u0629 \u064E\u0670\u0640\uFEFB"
            + " a1.\u060C\u06D4\u0661\uD800\u200C\n:-(#";
    int found = 0;
    for (int round = 0; round < 2_000; round++) {
      boolean skips = random.nextBoolean();
      char[] text = new char[random.nextInt(1, 200)];
      for (int i = 0; i < text.length; i++) {
        text[i] = some.charAt(random.nextInt(1 + random.nextInt(some.length())));
      }
      int block = random.nextInt(text.length);
      BlockScanner scanner = new Scanner(ALL, !skips);
      assertThat(scanner.expected()).isNegative();
      assertThat(scanner.find()).isFalse();
      for (int from = block; from < Math.min(text.length, block + BlockScanner.BLOCK); from++) {
        if (from > block && isInside(text[from - 1]) && isInside(text[from])) {
          continue;
        }
        scanner.look(text, block, text.length);
        scanner.pass(from);
        String expected = plainToken(text, from, block, skips);
        assertThat(scanner.find() ? token(scanner) : "").isEqualTo(expected);
        found += expected.isEmpty() ? 0 : 1;
      }
    }
    assertThat(found).isGreaterThan(10_000);
  }

  @Test
  void aBlockIsDoneBehindItsLastEnd() {
    char[] text = "\u0628 ".repeat(BlockScanner.BLOCK).toCharArray();
    BlockScanner scanner = new Scanner(ALL, false);
    scanner.look(text, 0, text.length);
    for (int end = 1; end < BlockScanner.BLOCK; end += 2) {
      assertThat(scanner.expected()).isNotNegative();
      assertThat(scanner.find()).isTrue();
      assertThat(scanner.end()).isEqualTo(end);
    }
    assertThat(scanner.expected()).isNegative();
    scanner.look(text, 0, text.length);
    scanner.pass(BlockScanner.BLOCK - 2);
    assertThat(scanner.expected()).isNotNegative();
    scanner.pass(BlockScanner.BLOCK);
    assertThat(scanner.expected()).isNegative();
  }

  @Test
  void anotherTextBeforeTheEndOfOneIsLookedAtAnew() {
    Scanner scanner = new Scanner(ALL, false);
    char[] words = "\u0628 ".repeat(40).toCharArray();
    scanner.reset(words, 0, words.length);
    assertThat(scanner.next()).isTrue();
    assertThat(scanner.next()).isTrue();
    assertThat(tokens(scanner, "1 \u0628\u0628\u0628"))
        .containsExactly("1 NUMBER", "\u0628\u0628\u0628 ARABIC");
  }

  private static String token(BlockScanner scanner) {
    return scanner.start() + " " + scanner.end() + " " + scanner.type();
  }

  private static String plainToken(char[] text, int from, int block, boolean skips) {
    int limit = Math.min(text.length, block + BlockScanner.BLOCK);
    int start = from;
    while (skips && start < limit && isSpace(text[start])) {
      start++;
    }
    int end = start;
    while (end < limit && isInside(text[end])) {
      end++;
    }
    if (end + (end > start ? 0 : 1) >= limit) {
      return "";
    }
    char next = text[end > start ? end : end + 1];
    if (end > start) {
      boolean stops = (next == '.' || next == ':') && end - start > 3;
      boolean plain =
          ScanClass.HARD[ScanClass.UNITS[next]]
              || stops && end + 1 < limit && isSpace(text[end + 1]);
      return plain && isLetter(text[start]) ? start + " " + end + " ARABIC" : "";
    }
    boolean sign =
        isAlone(text[start], next) && (isLetter(next) || isSpace(next)) && text[start] != '#';
    return sign ? start + " " + (start + 1) + " PUNCTUATION" : "";
  }

  private static boolean isAlone(char c, char next) {
    return Signs.alone(c, next) == BlockScanner.PUNCTUATION + 1;
  }

  private static boolean isLetter(char c) {
    return ScanClass.UNITS[c] == ScanClass.ARABIC_LETTER_CLASS;
  }

  private static boolean isInside(char c) {
    return ScanClass.UNITS[c] <= ScanClass.MARK_CLASS;
  }

  private static boolean isSpace(char c) {
    return ScanClass.isSpace(ScanClass.UNITS[c]);
  }

  @Test
  void plainSignsAreAloneBeforeAllLettersAndWhiteSpace() {
    int plain = 0;
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (!Signs.isPlain(c)) {
        continue;
      }
      plain++;
      for (char next = 0; next < Character.MAX_VALUE; next++) {
        if (isLetter(next) || isSpace(next)) {
          assertThat(isAlone(c, next)).isTrue();
        }
      }
    }
    assertThat(plain).isGreaterThan(500);
  }
}
