// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.arabictext.core.Tokenizer;
import org.arabictext.normalizer.Policy;
import org.arabictext.stemmer.Stemmers;
import org.arabictext.stemmer.StopWords;
import org.junit.jupiter.api.Test;

/** The settings and what they refuse. */
class ArabicTextChainTest {

  @Test
  void itHasWhatItWasGiven() throws IOException {
    ArabicTextChain chain =
        ArabicTextChain.builder()
            .tokenizer(Tokenizer.uax29())
            .policy(Policy.named("lucene"))
            .stemmer(Stemmers.named("none"))
            .stopWords(StopWords.named("none"))
            .form(TermForm.EXACT)
            .build();
    assertThat(chain.policy()).isEqualTo(Policy.named("lucene"));
    assertThat(chain.stemmer().name()).isEqualTo("none");
    assertThat(chain.stopWords().name()).isEqualTo("none");
    assertThat(chain.form()).isEqualTo(TermForm.EXACT);
    ArabicTextAnalyzer analyzer = new ArabicTextAnalyzer(chain);
    assertThat(analyzer.chain()).isSameAs(chain);
    try (TokenStream stream = analyzer.tokenStream("f", "في المدرسة #تاج_اليوم")) {
      assertThat(Tokens.of(stream))
          .containsExactly("في 0-2 +1", "المدرسه 3-10 +1", "تاج_اليوم 12-21 +1", "end 21 +0");
    }
  }

  @Test
  void stopWordsMayBeReplaced() {
    ArabicTextChain chain = ArabicTextChain.standard().with(StopWords.named("core"));
    assertThat(chain.stopWords().name()).isEqualTo("core");
    assertThat(chain.form()).isEqualTo(TermForm.STEM);
  }

  @Test
  void formsHaveNames() {
    assertThat(TermForm.named("exact")).isEqualTo(TermForm.EXACT);
    assertThatThrownBy(() -> TermForm.named("root"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("root")
        .hasMessageContaining("skeleton");
  }

  @Test
  void nullIsRefusedByName() {
    ArabicTextChain.Builder builder = ArabicTextChain.builder();
    assertThatNullPointerException().isThrownBy(() -> builder.policy(null)).withMessage("policy");
    assertThatNullPointerException().isThrownBy(() -> builder.stemmer(null)).withMessage("stemmer");
    assertThatNullPointerException()
        .isThrownBy(() -> new ArabicTextAnalyzer(null))
        .withMessage("chain");
    ArabicTextFields fields = new ArabicTextFields("body");
    assertThatNullPointerException()
        .isThrownBy(() -> fields.addTo(new Document(), null))
        .withMessage("text");
    ArabicTextQueries queries = new ArabicTextQueries(fields);
    assertThatNullPointerException().isThrownBy(() -> queries.parse(null)).withMessage("typed");
  }

  @Test
  void theSharedAnalyzerIsAskedByManyThreads() {
    ArabicTextAnalyzer analyzer = new ArabicTextAnalyzer();
    List<String> expected = terms(analyzer, "قرأت الكتاب في المكتبة");
    assertThat(
            java.util.stream.IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> terms(analyzer, "قرأت الكتاب في المكتبة"))
                .distinct())
        .containsExactly(expected);
  }

  private static List<String> terms(ArabicTextAnalyzer analyzer, String text) {
    try (TokenStream stream = analyzer.tokenStream("f", text)) {
      return Tokens.of(stream);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
