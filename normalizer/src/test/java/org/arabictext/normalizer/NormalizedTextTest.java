// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.Edits;
import java.util.ArrayList;
import java.util.List;
import org.arabictext.core.Alignment;
import org.arabictext.core.ArabicTextGenerator;
import org.arabictext.core.Rounds;
import org.arabictext.core.Span;
import org.junit.jupiter.api.Test;

class NormalizedTextTest {

  private static final Normalizer SEARCH = Normalizer.of(Policy.named("search"));

  @Test
  void aHitInVocalizedTextIsMarkedWithItsMarks() {
    NormalizedText text =
        SEARCH.align(
            "\u0642\u064E\u0631\u064E\u0623\u064E"
                + " \u0627\u0644\u0652\u0643\u0650\u062A\u064E\u0627\u0628\u064E.");
    int hit = text.normalized().indexOf("\u0643\u062A\u0627\u0628");
    Span marked = text.toOriginal(hit, hit + 4);
    assertThat(marked.of(text.original())).isEqualTo("\u0643\u0650\u062A\u064E\u0627\u0628\u064E");
    assertThat(text.toNormalized(marked.start(), marked.end())).isEqualTo(new Span(hit, hit + 4));
    assertThat(text).hasToString(text.normalized());
  }

  @Test
  void anyWordOfAnExpansionLeadsToItsLigature() {
    NormalizedText text = SEARCH.align("\u0645\u062D\u0645\u062F \uFDFA \u0642\u0627\u0644");
    int hit = text.normalized().indexOf("\u0639\u0644\u064A\u0647");
    assertThat(text.toOriginal(hit, hit + 4)).isEqualTo(new Span(5, 6));
    int after = text.normalized().indexOf("\u0642\u0627\u0644");
    assertThat(text.toOriginal(after, after + 3)).isEqualTo(new Span(7, 10));
  }

  @Test
  void unchangedTextIsItsOwnAlignment() {
    String text = "\u0643\u062A\u0627\u0628 \uD83D\uDE00";
    NormalizedText aligned = SEARCH.align(text);
    assertThat(aligned.normalized()).isSameAs(text);
    assertThat(aligned.alignment()).isEqualTo(Alignment.identity(text.length()));
  }

  @Test
  void alignmentsOfOtherTextsAreRefused() {
    assertThatThrownBy(() -> new NormalizedText("ab", "ab", Alignment.identity(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new NormalizedText("ab", "a", Alignment.identity(2)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void alignedAndPlainGiveTheSameText() {
    ArabicTextGenerator generator = new ArabicTextGenerator(17);
    List<Normalizer> normalizers = new ArrayList<>(CanonicalEquivalenceTest.randomPolicies(40));
    Policy.names().forEach(name -> normalizers.add(Normalizer.of(Policy.named(name))));
    for (int i = 0; i < Rounds.of(300); i++) {
      String text = generator.sentence() + generator.debris(10);
      for (Normalizer normalizer : normalizers) {
        NormalizedText aligned = normalizer.align(text);
        assertThat(aligned.normalized())
            .as("%s on %s", normalizer.policy().description(), CharacterDataGenerator.hex(text))
            .isEqualTo(normalizer.normalize(text));
        checkSteps(aligned);
      }
    }
  }

  /**
   * Outside of changes a code unit is what its own original becomes, or at least stays in place.
   */
  private static void checkSteps(NormalizedText aligned) {
    int source = 0;
    int target = 0;
    Edits edits = aligned.toEdits();
    assertThat(edits.lengthDelta())
        .isEqualTo(aligned.normalized().length() - aligned.original().length());
    Edits.Iterator all = edits.getFineIterator();
    while (all.next()) {
      if (!all.hasChange()) {
        assertThat(aligned.original().substring(source, source + all.oldLength()))
            .isEqualTo(aligned.normalized().substring(target, target + all.newLength()));
      }
      source += all.oldLength();
      target += all.newLength();
    }
    assertThat(source).isEqualTo(aligned.original().length());
    assertThat(target).isEqualTo(aligned.normalized().length());
  }

  @Test
  void removedMarksNeverShiftALetter() {
    ArabicTextGenerator generator = new ArabicTextGenerator(3);
    Normalizer lucene = Normalizer.of(Policy.named("lucene"));
    for (int i = 0; i < Rounds.of(500); i++) {
      String text = generator.vocalizedWord() + " " + generator.vocalizedWord();
      NormalizedText aligned = lucene.align(text);
      for (int t = 0; t < aligned.normalized().length(); t++) {
        Span span = aligned.toOriginal(t, t + 1);
        assertThat(lucene.normalize(span.of(text)))
            .isEqualTo(aligned.normalized().substring(t, t + 1));
      }
    }
  }

  @Test
  void chainsLeadBackToTheFirstText() {
    ArabicTextGenerator generator = new ArabicTextGenerator(5);
    Normalizer clean = Normalizer.of(Policy.named("clean"));
    for (int i = 0; i < Rounds.of(300); i++) {
      String text = generator.sentence();
      NormalizedText chained = clean.align(text).then(SEARCH);
      assertThat(chained.original()).isEqualTo(text);
      assertThat(chained.normalized()).isEqualTo(SEARCH.normalize(clean.normalize(text)));
    }
    NormalizedText two = clean.align("\uFEFB\u0650 \u0643\u064E").then(SEARCH);
    assertThat(two.toOriginal(0, 2)).isEqualTo(new Span(0, 2));
    assertThat(two.toOriginal(3, 4)).isEqualTo(new Span(3, 5));
  }

  @Test
  void elongationAcrossTwoLigaturesIsOneChange() {
    Policy policy = CasesTest.policy("clean+DaggerAlef.STRIP+Elongation.TO_ONE+Letters.KURDISH");
    NormalizedText text = Normalizer.of(policy).align("\u0628\uFC59\uFC5D\u0628");
    assertThat(text.normalized()).isEqualTo("\u0628\u06CC\u0628");
    assertThat(text.alignment().changedSource(0)).isEqualTo(new Span(1, 3));
  }
}
