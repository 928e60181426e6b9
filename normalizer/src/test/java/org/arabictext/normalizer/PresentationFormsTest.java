// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.util.Set;
import org.arabictext.core.Span;
import org.junit.jupiter.api.Test;

/** What the policies make of the two blocks of presentation forms and of mathematical letters. */
class PresentationFormsTest {

  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
  private static final Set<String> FOLDING = Set.of("search", "clean", "icu-folding");

  @Test
  void onlyFormsAndMathematicalLettersAreFolded() {
    Normalizer fold = rule(Rule.PresentationForms.FOLD);
    for (int c = 0; c <= 0x10FFFF; c++) {
      boolean form =
          (c >= 0xFB50 && c < 0xFE00) || (c >= 0xFE70 && c < 0xFEFF) || isMathematical(c);
      if (!form) {
        String text = Character.toString(c);
        assertThat(fold.normalize(text)).isSameAs(text);
      }
    }
  }

  @Test
  void mathematicalLettersAreFoldedAsTheirCompatibilityDecomposition() {
    Normalizer fold = rule(Rule.PresentationForms.FOLD);
    Normalizer cautious = rule(Rule.PresentationForms.CAUTIOUS);
    for (int c = 0x1EE00; c <= 0x1EEFF; c++) {
      String text = Character.toString(c);
      String letter = NFKC.normalize(text);
      assertThat(fold.normalize(text)).as("%04X", c).isEqualTo(letter);
      assertThat(cautious.normalize(text)).isSameAs(text);
      for (String before : new String[] {"", "\u0643", "\u0643\u064E", "a", " ", "\uFEFB"}) {
        for (String after : new String[] {"", "\u0644", "\u0650\u0651", "1", "\uFEFB", text}) {
          for (String name : Policy.names()) {
            Normalizer normalizer = Normalizer.of(Policy.named(name));
            String seen = FOLDING.contains(name) ? letter : text;
            String beside = after.equals(text) ? seen : after;
            assertThat(normalizer.normalize(before + text + after))
                .as("%s, %04X", name, c)
                .isEqualTo(normalizer.normalize(before + seen + beside));
          }
        }
      }
    }
  }

  @Test
  void mathematicalLettersAreAlignedAsOne() {
    NormalizedText text =
        Normalizer.of(Policy.named("search")).align("\u0643\uD83B\uDE0A\uD83B\uDE0B\u0643");
    assertThat(text.normalized()).isEqualTo("\u0643\u0643\u0644\u0643");
    assertThat(text.alignment().toSource(2, 3)).isEqualTo(new Span(3, 5));
  }

  private static boolean isMathematical(int c) {
    return c >= 0x1EE00 && c <= 0x1EEFF;
  }

  private static Normalizer rule(Rule rule) {
    return Normalizer.of(Policy.builder("rule").with(rule).build());
  }
}
