// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for the tokens of every text. */
final class TokenizerPropertyTest {

  private static final Tokenizer TILING = Tokenizer.builder().whiteSpace(true).build();

  @Test
  void tokensTileSeededText() {
    for (int seed = 0; seed < Rounds.of(50_000); seed++) {
      assertTiles(TILING, new AnyTextGenerator(seed).text(30), "seed " + seed);
    }
    for (int seed = 0; seed < Rounds.of(20_000); seed++) {
      assertTiles(TILING, new ArabicTextGenerator(seed).tweet(), "seed " + seed);
    }
  }

  @Test
  void tokensTileEveryFileOfTheData() throws IOException {
    try (Stream<Path> files = Files.list(TestData.require("text"))) {
      for (Path file : files.toList()) {
        assertTiles(TILING, Files.readString(file), file.toString());
      }
    }
  }

  @Test
  void anySetOfTailoringsTilesTheText() {
    Tailoring[] all = Tailoring.values();
    for (int seed = 0; seed < Rounds.of(4_000); seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Set<Tailoring> some = EnumSet.noneOf(Tailoring.class);
      for (Tailoring tailoring : all) {
        if (random.nextBoolean()) {
          some.add(tailoring);
        }
      }
      Tokenizer tokenizer = Tokenizer.builder().tailorings(some).whiteSpace(true).build();
      String text = new ArabicTextGenerator(seed).tweet() + new AnyTextGenerator(seed).text(20);
      assertTiles(tokenizer, text, "seed " + seed + " " + some);
    }
  }

  @Test
  void theShortWayEndsWhereTheLongWayDoes() {
    for (boolean spaces : new boolean[] {false, true}) {
      TokenCursor hurried = new TokenCursor(new Scanner(Tokenizer.STANDARD_SET, spaces));
      TokenCursor careful = new TokenCursor(new Scanner(Tokenizer.STANDARD_SET, spaces, false));
      for (int seed = 0; seed < Rounds.of(20_000); seed++) {
        ArabicTextGenerator arabic = new ArabicTextGenerator(seed);
        AnyTextGenerator any = new AnyTextGenerator(seed);
        String text = arabic.tweet() + any.text(8) + arabic.sentence() + any.text(8) + " ";
        assertSameTokens(hurried, careful, text.repeat(3), "seed " + seed);
      }
    }
  }

  /** Every code point before what may join it, begin something with it, or neither. */
  @Test
  void theShortWayEndsWhereTheLongWayDoesForEveryCodePoint() {
    String followers =
        "\u0628 a1().,:-_\\*^#@%+\u064E\u200D\uFE0F\u20E3\u0000\uD800\u0661\u05D0\uDC00"
            + "\u3042\u0E01\uD83D\uDE00\uDB40\uDC20\uD83C\uDFFB\u2026\u2212";
    TokenCursor hurried = new TokenCursor(new Scanner(Tokenizer.STANDARD_SET, true));
    TokenCursor careful = new TokenCursor(new Scanner(Tokenizer.STANDARD_SET, true, false));
    // from U+30000 on there is nothing but ideographs, tags and what is not assigned
    for (int c = 0;
        c <= Character.MAX_CODE_POINT;
        c = c < 0x30000 ? Rounds.nextCodePoint(c) : c + 61) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < followers.length(); i = followers.offsetByCodePoints(i, 1)) {
        text.appendCodePoint(c).appendCodePoint(followers.codePointAt(i)).append(' ');
      }
      assertSameTokens(hurried, careful, text.toString(), String.format("U+%04X", c));
    }
  }

  private static final String[] SIGNS = {
    "1",
    "23",
    "\u0661",
    "\u06F2\u06F3",
    "com",
    "Wikipedia",
    "http",
    "x",
    "st",
    "am",
    "\u0647\u0640",
    "\u0645",
    "\u0631",
    "\u0628",
    "\uFDFA",
    "\uFDFD",
    ".",
    "..",
    ",",
    ":",
    "/",
    "-",
    "+",
    "_",
    "__",
    "@",
    "#",
    "%",
    "\u066A",
    "\u066B",
    "\u066C",
    "\u060D",
    "\u060C",
    "\u061B",
    "\u061F",
    "!",
    "(",
    ")",
    "\"",
    "'",
    "\u00AB",
    "D",
    "P",
    "o",
    "3",
    "*",
    "|",
    "\\",
    "]",
    ";",
    "\u2026",
    "\u00BA",
    "\u20AC",
    "\uFF03",
    "\uFF20",
    "\uFF05",
    "\u064E",
    "\u0640",
    "\u200C",
    "\u200D",
    "\uFE0F",
    "\u20E3",
    "\u05D0",
    "\uD83D\uDE00",
    "\uD800",
    "\uDC00",
    "\n",
    " ",
    " "
  };

  /** Digits, letters and ligatures among the signs that may join them, part them or follow them. */
  @Test
  void theShortWayEndsWhereTheLongWayDoesAmongSigns() {
    SplittableRandom random = new SplittableRandom(29);
    TokenCursor hurried = new TokenCursor(new Scanner(Tokenizer.STANDARD_SET, true));
    TokenCursor careful = new TokenCursor(new Scanner(Tokenizer.STANDARD_SET, true, false));
    for (int round = 0; round < Rounds.of(100_000); round++) {
      assertSameTokens(hurried, careful, Pieces.text(random, SIGNS, 40), "round " + round);
    }
  }

  /** Words of any pieces that are longer than a token may be. */
  @Test
  void theShortWayEndsWhereTheLongWayDoesInLongWords() {
    TokenCursor hurried = new TokenCursor(new Scanner(Tokenizer.STANDARD_SET, true));
    TokenCursor careful = new TokenCursor(new Scanner(Tokenizer.STANDARD_SET, true, false));
    List<String> pieces =
        List.of(
            "\u0628", "\u064E", "\u0640", "\u0647", "a", "1", ".", "\uFDFA", "\u20E3", "\uD800");
    for (String one : pieces) {
      for (String other : pieces) {
        String text = (one + other).repeat(Tokenizer.MAX_TOKEN_LENGTH);
        assertSameTokens(hurried, careful, text, one + other);
        assertSameTokens(hurried, careful, "\u0628" + text + "\u064E http://a.b", one + other);
      }
    }
  }

  private static void assertSameTokens(
      TokenCursor hurried, TokenCursor careful, String text, String what) {
    hurried.reset(text);
    careful.reset(text);
    boolean more = true;
    while (more) {
      more = careful.next();
      boolean same =
          hurried.next() == more
              && hurried.start() == careful.start()
              && hurried.end() == careful.end()
              && hurried.type() == careful.type();
      if (!same) {
        assertThat(text.substring(hurried.start(), hurried.end()))
            .as(what + " at " + careful.start())
            .isEqualTo(text.substring(careful.start(), careful.end()));
        assertThat(hurried.type()).as(what + " at " + careful.start()).isEqualTo(careful.type());
      }
    }
  }

  @Test
  void withoutWhiteSpaceTheOtherTokensRemain() {
    for (Set<Tailoring> set : List.of(Set.<Tailoring>of(), EnumSet.allOf(Tailoring.class))) {
      Tokenizer tiling = Tokenizer.builder().tailorings(set).whiteSpace(true).build();
      Tokenizer plain = Tokenizer.builder().tailorings(set).build();
      for (int seed = 0; seed < Rounds.of(20_000); seed++) {
        String text =
            new ArabicTextGenerator(seed).tweet() + " " + new AnyTextGenerator(seed).text(20);
        List<Token> expected = new ArrayList<>(tiling.tokenize(text));
        expected.removeIf(
            token -> token.type() == TokenType.WHITE_SPACE || token.type() == TokenType.LINE_BREAK);
        assertThat(plain.tokenize(text)).as("seed " + seed).isEqualTo(expected);
      }
    }
  }

  @Test
  void whiteSpaceTokensAreWhiteSpaceOnly() {
    for (int seed = 0; seed < Rounds.of(20_000); seed++) {
      for (Token token : TILING.tokenize(new AnyTextGenerator(seed).text(30))) {
        boolean space =
            token.type() == TokenType.WHITE_SPACE || token.type() == TokenType.LINE_BREAK;
        boolean onlySpace =
            token.text().codePoints().allMatch(c -> (ScanClass.of(c) & ScanClass.SPACES) != 0);
        if (space != onlySpace) {
          assertThat(space).as("seed " + seed + ": " + token).isEqualTo(onlySpace);
        }
      }
    }
  }

  @Test
  void cursorStreamAndReaderGiveTheTokensOfTheList() throws IOException {
    TokenCursor cursor = TILING.cursor();
    for (int seed = 0; seed < Rounds.of(5_000); seed++) {
      String text = new ArabicTextGenerator(seed).tweet() + new AnyTextGenerator(seed).text(20);
      List<Token> tokens = TILING.tokenize(text);
      assertThat(TILING.stream(text)).isEqualTo(tokens);
      assertThat(read(TILING, new StringReader(text))).isEqualTo(tokens);
      char[] padded = ("ab" + text + "cd").toCharArray();
      cursor.reset(padded, 2, 2 + text.length());
      for (Token token : tokens) {
        assertThat(cursor.next()).isTrue();
        assertThat(new Span(cursor.start(), cursor.end())).isEqualTo(token.span());
        assertThat(cursor.type()).isEqualTo(token.type());
      }
      assertThat(cursor.next()).isFalse();
      assertThat(TILING.tokenize(java.nio.CharBuffer.wrap(text))).isEqualTo(tokens);
    }
  }

  @Test
  void readerGivesTheTokensOfLongText() throws IOException {
    for (Tokenizer tokenizer : List.of(Tokenizer.standard(), TILING, Tokenizer.uax29())) {
      for (int seed = 0; seed < 4; seed++) {
        StringBuilder text = new StringBuilder();
        SplittableRandom random = new SplittableRandom(seed);
        while (text.length() < Rounds.of(400_000)) {
          long next = random.nextLong();
          text.append(new ArabicTextGenerator(next).tweet());
          text.append(new AnyTextGenerator(next).text(30));
          if (random.nextInt(1000) == 0) {
            String unit =
                List.of("\u0628", "\u064E", " ", ".", "a-", "\uD83D\uDE00").get(random.nextInt(6));
            text.append(unit.repeat(random.nextInt(50_000)));
          }
        }
        String whole = text.toString();
        Reader slow = new TrickleReader(whole, seed);
        assertThat(read(tokenizer, slow)).isEqualTo(tokenizer.tokenize(whole));
      }
    }
  }

  @Test
  void whatWasReadBeforeDoesNotMatter() throws IOException {
    TokenCursor cursor = TILING.cursor();
    TokenReader reader = TILING.read(Reader.nullReader());
    for (int seed = 0; seed < Rounds.of(5_000); seed++) {
      String text = new AnyTextGenerator(seed).text(40) + "\u30AB\u30BF\u4E00\u30CA\u0E01\u0E02";
      List<Token> expected = TILING.tokenize(text);
      cursor.reset(text);
      reader.reset(new StringReader(text));
      for (Token token : expected) {
        assertThat(cursor.next() && reader.next()).isTrue();
        assertThat(new Span(cursor.start(), cursor.end())).as(text).isEqualTo(token.span());
        assertThat(reader.start()).as(text).isEqualTo(token.start());
        assertThat(reader.end()).as(text).isEqualTo(token.end());
      }
      assertThat(cursor.next() || reader.next()).isFalse();
    }
  }

  @Test
  void noTokenIsLongerThanTheLimitAndNoneSplitsACodePoint() {
    for (String unit : List.of("\u0628", "\uD801\uDC00", "a", "\u0628\u064E", "1", "_", "\u4E00")) {
      for (int shift = 0; shift < 2; shift++) {
        String text = "a".repeat(shift) + unit.repeat(Rounds.of(100_000) / unit.length());
        for (Token token : assertTiles(TILING, text, unit)) {
          assertThat(token.text().length()).isLessThanOrEqualTo(Tokenizer.MAX_TOKEN_LENGTH);
          assertThat(Character.isLowSurrogate(token.text().charAt(0))).isFalse();
        }
      }
    }
  }

  static List<Token> assertTiles(Tokenizer tokenizer, String text, String origin) {
    List<Token> tokens = tokenizer.tokenize(text);
    int at = 0;
    for (Token token : tokens) {
      if (token.start() != at || token.end() <= at || !text.startsWith(token.text(), at)) {
        assertThat(token.start()).as(origin + ": " + token).isEqualTo(at);
        assertThat(token.text()).as(origin).isEqualTo(text.substring(at, token.end()));
      }
      at = token.end();
    }
    assertThat(at).as(origin).isEqualTo(text.length());
    return tokens;
  }

  private static List<Token> read(Tokenizer tokenizer, Reader input) throws IOException {
    List<Token> tokens = new ArrayList<>();
    TokenReader reader = tokenizer.read(input);
    while (reader.next()) {
      tokens.add(new Token(reader.text(), reader.type(), (int) reader.start(), (int) reader.end()));
    }
    assertThat(reader.buffer().length).isLessThanOrEqualTo(2 * Tokenizer.MAX_TOKEN_LENGTH);
    assertThat(reader.next()).isFalse();
    return tokens;
  }
}
