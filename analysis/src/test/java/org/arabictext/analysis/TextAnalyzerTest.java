// SPDX-License-Identifier: Apache-2.0
package org.arabictext.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.arabictext.core.ArabicTextGenerator;
import org.arabictext.core.Rounds;
import org.arabictext.core.TokenType;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;
import org.arabictext.stemmer.Stemmer;
import org.arabictext.stemmer.Stemmers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextAnalyzerTest {

  private static final TextAnalyzer LUCENE =
      TextAnalyzer.builder()
          .policy(Policy.named("lucene"))
          .stemmer(Stemmers.named("lucene-light10"))
          .build();

  static List<TextAnalyzer> everyChain() {
    List<TextAnalyzer> chains = new ArrayList<>();
    for (String policy : Policy.names()) {
      for (String stemmer : Stemmers.names()) {
        chains.add(
            TextAnalyzer.builder()
                .policy(Policy.named(policy))
                .stemmer(Stemmers.named(stemmer))
                .build());
      }
    }
    return chains;
  }

  @Test
  void wordsAreNormalizedAndStemmed() {
    List<AnalyzedToken> tokens = LUCENE.analyze("قرأتُ، والمكتبةَ!");
    assertThat(tokens).map(t -> t.token().text()).containsExactly("قرأتُ", "،", "والمكتبةَ", "!");
    assertThat(tokens).map(AnalyzedToken::normalized).containsExactly("قرات", "،", "والمكتبه", "!");
    assertThat(tokens).map(AnalyzedToken::stem).containsExactly("قر", "،", "مكتب", "!");
    assertThat(tokens.get(2).token().start()).isEqualTo(7);
    assertThat(tokens.get(2).token().type()).isEqualTo(TokenType.ARABIC);
  }

  @Test
  void termsLeaveOutPunctuationAndStopWords() {
    assertThat(TextAnalyzer.standard().terms("قرأ الطالب هذا الكتاب، ثم نام.").toList())
        .hasSize(4)
        .doesNotContain("هذا", "،", ".");
    assertThat(TextAnalyzer.standard().terms("")).isEmpty();
  }

  /** Cursor, reader and list are three ways to the same answer. */
  @ParameterizedTest
  @MethodSource("everyChain")
  void cursorReaderAndListAgree(TextAnalyzer chain) throws IOException {
    ArabicTextGenerator generator = new ArabicTextGenerator(7);
    TermCursor cursor = chain.cursor();
    Normalizer normalizer = Normalizer.of(chain.policy());
    for (int i = 0; i < Rounds.of(12); i++) {
      String text = generator.sentence() + "\n" + generator.debris(20);
      List<AnalyzedToken> tokens = chain.analyze(text);
      TermReader reader = chain.read(new StringReader(text));
      char[] padded = ("xx" + text + "yy").toCharArray();
      cursor.reset(padded, 2, padded.length - 2);
      for (AnalyzedToken token : tokens) {
        assertThat(token.token().text())
            .isEqualTo(text.substring(token.token().start(), token.token().end()));
        assertThat(token.normalized()).isEqualTo(normalizer.normalize(token.token().text()));
        assertThat(reader.next()).isTrue();
        assertThat(cursor.next()).isTrue();
        assertThat(row(token)).isEqualTo(row(reader)).isEqualTo(row(cursor));
      }
      assertThat(reader.next()).isFalse();
      assertThat(cursor.next()).isFalse();
    }
  }

  /** The stem of the chain is what the stemmer says of the normalized word. */
  @Test
  void theStemIsThatOfTheStemmer() {
    ArabicTextGenerator generator = new ArabicTextGenerator(11);
    for (String name : Stemmers.names()) {
      Stemmer stemmer = Stemmers.named(name);
      TextAnalyzer chain =
          TextAnalyzer.builder().policy(Policy.named("none")).stemmer(stemmer).build();
      for (int i = 0; i < Rounds.of(500); i++) {
        String word = generator.vocalizedWord();
        for (AnalyzedToken token : chain.analyze(word)) {
          if (TermState.isWord(token.token().type())) {
            assertThat(token.stem()).isEqualTo(stemmer.stem(token.token().text()));
          }
        }
      }
    }
  }

  @Test
  void oneChainServesManyThreads() throws InterruptedException, ExecutionException {
    ArabicTextGenerator generator = new ArabicTextGenerator(13);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      text.append(generator.sentence()).append('\n');
    }
    List<AnalyzedToken> expected = TextAnalyzer.standard().analyze(text);
    ExecutorService pool = Executors.newFixedThreadPool(16);
    try {
      List<Future<List<AnalyzedToken>>> results = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        results.add(pool.submit(() -> TextAnalyzer.standard().analyze(text)));
      }
      for (Future<List<AnalyzedToken>> result : results) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void theChainTellsItsParts() {
    TextAnalyzer chain =
        TextAnalyzer.builder()
            .tokenizer(org.arabictext.core.Tokenizer.standard())
            .policy(Policy.named("lucene"))
            .stemmer(Stemmers.named("light10"))
            .stopWords(org.arabictext.stemmer.StopWords.named("core"))
            .build();
    assertThat(chain.policy()).isEqualTo(Policy.named("lucene"));
    assertThat(chain.stemmer().name()).isEqualTo("light10");
    assertThat(chain.stopWords().name()).isEqualTo("core");
  }

  @Test
  void onlyWordsAreWords() throws IOException {
    String text = "كتاب ، book 12 книга";
    TermCursor cursor = TextAnalyzer.standard().cursor().reset(text);
    TermReader reader = TextAnalyzer.standard().read(new StringReader(text));
    for (boolean word : new boolean[] {true, false, true, false, true}) {
      assertThat(cursor.next()).isTrue();
      assertThat(reader.next()).isTrue();
      assertThat(cursor.isWord()).isEqualTo(word);
      assertThat(reader.isWord()).isEqualTo(word);
      assertThat(
              new String(
                  reader.buffer(), reader.bufferStart(), reader.bufferEnd() - reader.bufferStart()))
          .isEqualTo(text.substring(cursor.start(), cursor.end()));
    }
  }

  @Test
  void termsKeepNumbersAndNames() {
    assertThat(TextAnalyzer.standard().terms("كتاب ١٢ + :) ؟ #وسم \u0600").toList())
        .contains("12")
        .doesNotContain("+", ":)", "؟");
  }

  @Test
  void nullIsNamed() {
    TextAnalyzer chain = TextAnalyzer.standard();
    assertThatNullPointerException().isThrownBy(() -> chain.analyze(null)).withMessage("text");
    assertThatNullPointerException().isThrownBy(() -> chain.read(null)).withMessage("input");
    assertThatNullPointerException()
        .isThrownBy(() -> TextAnalyzer.builder().policy(null))
        .withMessage("policy");
    assertThatNullPointerException()
        .isThrownBy(() -> TextAnalyzer.builder().stemmer(null))
        .withMessage("stemmer");
    assertThatNullPointerException()
        .isThrownBy(() -> TextAnalyzer.builder().stopWords(null))
        .withMessage("stopWords");
    assertThatNullPointerException()
        .isThrownBy(() -> TextAnalyzer.builder().tokenizer(null))
        .withMessage("tokenizer");
  }

  private static String row(AnalyzedToken token) {
    return String.join(
        "\t",
        Integer.toString(token.token().start()),
        Integer.toString(token.token().end()),
        token.token().type().toString(),
        token.normalized(),
        token.stem(),
        Boolean.toString(token.stop()));
  }

  private static String row(TermReader token) {
    return String.join(
        "\t",
        Long.toString(token.start()),
        Long.toString(token.end()),
        token.type().toString(),
        token.normalized(),
        token.stem(),
        Boolean.toString(token.isStop()));
  }

  private static String row(TermCursor token) {
    return String.join(
        "\t",
        Integer.toString(token.start()),
        Integer.toString(token.end()),
        token.type().toString(),
        token.normalized(),
        token.stem(),
        Boolean.toString(token.isStop()));
  }
}
