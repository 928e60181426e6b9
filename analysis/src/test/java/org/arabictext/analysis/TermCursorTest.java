// SPDX-License-Identifier: Apache-2.0
package org.arabictext.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.arabictext.core.ArabicTextGenerator;
import org.arabictext.core.Token;
import org.arabictext.core.TokenType;
import org.arabictext.core.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a cursor or a reader answers depends on the word alone. */
class TermCursorTest {

  private static final int QUESTIONS = 3;

  private static List<TextAnalyzer> everyChain() {
    return TextAnalyzerTest.everyChain();
  }

  private static String ask(TermCursor cursor, int question) {
    return switch (question) {
      case 0 -> cursor.normalized().toString();
      case 1 -> cursor.stem().toString();
      default -> Boolean.toString(cursor.isStop());
    };
  }

  /** Normalized word, stem and stop word are told in any order, or some of them not at all. */
  @ParameterizedTest
  @MethodSource("everyChain")
  void theOrderOfTheQuestionsDoesNotMatter(TextAnalyzer chain) {
    String text =
        "هذا الكتابُ في المكتبةِ 12 :) \u0640 book هذا الكتابُ "
            + new ArabicTextGenerator(17).sentence();
    List<AnalyzedToken> tokens = chain.analyze(text);
    for (int order = 0; order < QUESTIONS * QUESTIONS; order++) {
      TermCursor cursor = chain.cursor().reset(text);
      for (AnalyzedToken token : tokens) {
        String[] answers = {token.normalized(), token.stem(), Boolean.toString(token.stop())};
        assertThat(cursor.next()).isTrue();
        for (int question : new int[] {order % QUESTIONS, order / QUESTIONS, order % QUESTIONS}) {
          assertThat(ask(cursor, question))
              .as("%s, question %d of order %d", token, question, order)
              .isEqualTo(answers[question]);
        }
      }
      assertThat(cursor.next()).isFalse();
    }
  }

  @Test
  void aPartOfAnArrayIsLikeATextOfItsOwn() {
    char[] text = "كتبٌ في المكتبةِ كتبٌ".toCharArray();
    TermCursor cursor = TextAnalyzer.standard().cursor();
    assertThat(cursor.reset(text, 5, 16)).isSameAs(cursor);
    List<String> stems = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    while (cursor.next()) {
      stems.add(cursor.stem().toString());
      places.add(cursor.start());
      places.add(cursor.end());
    }
    assertThat(stems).containsExactly("في", "مكتبة");
    assertThat(places).containsExactly(0, 2, 3, 11);
    assertThat(cursor.reset("كتب").next()).isTrue();
    assertThat(cursor.end()).isEqualTo(3);
    assertThatNullPointerException()
        .isThrownBy(() -> cursor.reset((String) null))
        .withMessage("text");
    assertThatNullPointerException().isThrownBy(() -> cursor.reset(null, 0, 0)).withMessage("text");
  }

  @Test
  void aReaderStartsAgainOnAnotherInput() throws IOException {
    TermReader reader = TextAnalyzer.standard().read(new StringReader("هذا واحد"));
    assertThat(reader.next()).isTrue();
    assertThat(reader.isStop()).isTrue();
    assertThat(reader.reset(new StringReader("12 والقلم"))).isSameAs(reader);
    assertThat(reader.next()).isTrue();
    assertThat(reader.type()).isEqualTo(TokenType.NUMBER);
    assertThat(reader.isWord()).isFalse();
    assertThat(reader.next()).isTrue();
    assertThat(reader.isWord()).isTrue();
    assertThat(reader.isStop()).isFalse();
    assertThat(reader.stem().toString()).isEqualTo("قلم");
    assertThat(reader.normalized().toString()).isEqualTo("والقلم");
    assertThat(reader.start()).isEqualTo(3);
    assertThat(reader.end()).isEqualTo(9);
    assertThat(reader.next()).isFalse();
  }

  /** Terms are words, numbers and names; no signs, no stop words, and nothing without a stem. */
  @Test
  void whatIsIndexedIsATerm() {
    Tokenizer tokenizer = Tokenizer.builder().whiteSpace(true).build();
    TextAnalyzer chain = TextAnalyzer.builder().tokenizer(tokenizer).build();
    TermCursor cursor = chain.cursor().reset("قلم 12 book #وسم هذا + ؟ :) \u06DD\n");
    List<String> terms = new ArrayList<>();
    List<String> others = new ArrayList<>();
    while (cursor.next()) {
      (cursor.isTerm() ? terms : others).add(cursor.type().toString());
    }
    assertThat(terms).containsExactly("ARABIC", "NUMBER", "LATIN", "HASHTAG");
    assertThat(others)
        .contains("ARABIC", "SYMBOL", "PUNCTUATION", "EMOTICON", "VERSE_NUMBER", "LINE_BREAK");
  }

  @Test
  void anAnalyzedTokenHasAllItsParts() {
    Token token = new Token("كتب", TokenType.ARABIC, 0, 3);
    assertThat(new AnalyzedToken(token, "كتب", "كتب", false).stop()).isFalse();
    assertThatNullPointerException()
        .isThrownBy(() -> new AnalyzedToken(null, "", "", false))
        .withMessage("token");
    assertThatNullPointerException()
        .isThrownBy(() -> new AnalyzedToken(token, null, "", false))
        .withMessage("normalized");
    assertThatNullPointerException()
        .isThrownBy(() -> new AnalyzedToken(token, "", null, false))
        .withMessage("stem");
  }
}
