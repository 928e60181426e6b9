// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TokenizerTest {

  private static List<String> texts(Tokenizer tokenizer, String text) {
    return tokenizer.stream(text).map(Token::text).toList();
  }

  @ParameterizedTest
  @EnumSource(Tailoring.class)
  void everyTailoringCanBeSwitched(Tailoring tailoring) {
    String text =
        "\u064E\u0642\u0627\u0644\u0640 \t\u06D6 \u064E\u0627.\u0628 -5 50% 3/4/2024 10:30"
            + " http://a.b/c d@e.fg my-a.com @u #\u0627\u0628 1\u20E32 :) \u062F."
            + " \u0627\uFDFA\u0628 \u06DD1\u0627 .. a\u0628";
    Tokenizer without = Tokenizer.builder().tailoring(tailoring, false).build();
    Tokenizer with = Tokenizer.builder().tailoring(tailoring, true).build();
    assertThat(texts(with, text)).isNotEqualTo(texts(without, text));
    Tokenizer alone = Tokenizer.builder().tailorings(Set.of(tailoring)).build();
    assertThat(texts(alone, text)).isNotEqualTo(texts(Tokenizer.uax29(), text));
  }

  @Test
  void cliticIsASpanInsideTheToken() {
    Token token = Tokenizer.standard().tokenize("\u0641\u064A \u0648\u0627\u0644\u064011").get(1);
    assertThat(token.clitic()).isEqualTo(new Span(3, 7));
    assertThat(token.span()).isEqualTo(new Span(3, 9));
    Token word = Tokenizer.standard().tokenize("\u0648\u0627\u0644\u0628").get(0);
    assertThat(word.clitic()).isEqualTo(new Span(0, 0));
    assertThat(Tokenizer.standard().tokenize("\u0628").get(0).clitic().length()).isZero();
  }

  @Test
  void nullIsNamed() {
    Tokenizer tokenizer = Tokenizer.standard();
    assertThatNullPointerException().isThrownBy(() -> tokenizer.tokenize(nothing()));
    assertThatNullPointerException().isThrownBy(() -> tokenizer.stream(nothing()));
    assertThatNullPointerException().isThrownBy(() -> tokenizer.read(nothing()));
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nothing() {
    return null;
  }

  @Test
  void spansAndTokensCheckTheirParts() {
    assertThatThrownBy(() -> new Span(2, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Span(-1, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Token("ab", TokenType.LATIN, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Token("ab", TokenType.LATIN, -1, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Span(1, 3).of("abcd")).isEqualTo("bc");
    assertThat(new Span(1, 3).length()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u064E",
        "\u0640",
        ".",
        "http://",
        "\u0628a",
        "a-",
        "a.",
        "a@",
        "1,",
        "1/",
        "a:\u064E",
        ":-",
        "\u06DD",
        "#",
        "@",
        "\u062F.",
        "www.",
        "a://(",
        "\u0628.",
        "\u0648\u0628",
        "1:",
        "\u200D",
        "#1",
        "\uD83C\uDDE6",
        "a\u0301.",
        "'",
        "%1",
        "-1",
        "a_",
        "\u0628\u064E-"
      })
  @Timeout(20)
  void hostileTextTakesLinearTime(String unit) {
    String text = unit.repeat(Rounds.of(2_000_000) / unit.length());
    TokenCursor cursor = Tokenizer.standard().cursor().reset(text);
    int end = 0;
    while (cursor.next()) {
      end = cursor.end();
    }
    assertThat(end).isEqualTo(text.length());
  }

  @Test
  void aLongStreamWithoutASpaceStaysInTheWindow() throws IOException {
    long length = Rounds.of(50_000_000);
    Reader endless =
        new Reader() {
          private long at;

          @Override
          public int read(char[] buffer, int offset, int count) {
            int n = (int) Math.min(count, length - at);
            java.util.Arrays.fill(buffer, offset, offset + n, Arabic.BEH);
            at += n;
            return n == 0 ? -1 : n;
          }

          @Override
          public void close() {}
        };
    TokenReader reader = Tokenizer.standard().read(endless);
    long end = 0;
    while (reader.next()) {
      assertThat(reader.start()).isEqualTo(end);
      end = reader.end();
      assertThat(reader.buffer().length).isLessThanOrEqualTo(2 * Tokenizer.MAX_TOKEN_LENGTH);
    }
    assertThat(end).isEqualTo(length);
  }

  @Test
  void oneTokenizerServesManyThreads() {
    String text = new ArabicTextGenerator(7).tweet().repeat(50);
    List<Token> expected = Tokenizer.standard().tokenize(text);
    assertThat(
            java.util.stream.IntStream.range(0, 200)
                .parallel()
                .allMatch(i -> Tokenizer.standard().tokenize(text).equals(expected)))
        .isTrue();
  }

  @Test
  void noTextChangesWhatIsFoundInALaterOne() {
    // Han, a run of katakana that begins with U+30FC, and a mark that belongs to no script
    Tokenizer.standard().tokenize("\u6F22\u5B57\u304B");
    List<Token> before = Tokenizer.standard().tokenize("\u30FC\u30FC\u30AF\u30C9 p");
    Tokenizer.standard().tokenize("\u3031\u3031");
    assertThat(Tokenizer.standard().tokenize("\u30FC\u30FC\u30AF\u30C9 p")).isEqualTo(before);
  }
}
