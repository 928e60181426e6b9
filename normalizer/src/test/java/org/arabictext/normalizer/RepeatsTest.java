// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.arabictext.core.ArabicTextGenerator;
import org.arabictext.core.Rounds;
import org.arabictext.core.TextBuffer;
import org.junit.jupiter.api.Test;

/** Repetition: beside regular expressions, and as the loop that notes changes finds it. */
class RepeatsTest {

  private static final long SEED = 1127;

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final TextBuffer buffer = new TextBuffer(1);

  private static Normalizer normalizer(Rule... rules) {
    return Normalizer.of(Policy.builder("repeats").with(rules).build());
  }

  private void check(Normalizer normalizer, String text, String expected) {
    char[] padded = ("\u0637" + text + "\u0637        ").toCharArray();
    boolean changed = normalizer.normalize(padded, 1, 1 + text.length(), buffer);
    String policy = normalizer.policy().description();
    if (!buffer.contentEquals(expected) || changed == expected.equals(text)) {
      assertThat(CharacterDataGenerator.hex(buffer.toString()))
          .as("%s on %s, seed %d", policy, CharacterDataGenerator.hex(text), SEED)
          .isEqualTo(CharacterDataGenerator.hex(expected));
      assertThat(changed).as(policy).isEqualTo(!expected.equals(text));
    }
    assertThat(normalizer.normalize(text)).as(policy).isEqualTo(expected);
  }

  @Test
  void regularExpressionsGiveTheSame() {
    Normalizer two = normalizer(Rule.Elongation.TO_TWO);
    Normalizer one = normalizer(Rule.Elongation.TO_ONE, Rule.Tashkeel.STRIP);
    Normalizer spaces = normalizer(Rule.Whitespace.COLLAPSE);
    Normalizer all = normalizer(Rule.Elongation.TO_TWO, Rule.Whitespace.COLLAPSE);
    String letters = "\u0627\u0644\u0637\u0647\u064Aab ";
    for (int i = 0; i < Rounds.of(20_000); i++) {
      StringBuilder written = new StringBuilder();
      int length = 1 + random.nextInt(i % 8 == 0 ? 200 : 24);
      while (written.length() < length) {
        String letter = String.valueOf(letters.charAt(random.nextInt(letters.length())));
        int times = 1 + Math.max(0, random.nextInt(12) - 7);
        written.append(letter.repeat(times));
      }
      String text = written.toString();
      check(two, text, text.replaceAll("([^ ])\\1{2,}", "$1$1"));
      check(one, text.replace("\u0637", "\u0637\u064E"), text.replaceAll("([^ ])\\1{2,}", "$1"));
      check(spaces, text, text.replaceAll(" +", " "));
      check(all, text, text.replaceAll(" +", " ").replaceAll("([^ ])\\1{2,}", "$1$1"));
    }
  }

  @Test
  void aLoopThatNotesChangesGivesTheSame() {
    List<Normalizer> normalizers = new ArrayList<>();
    for (Normalizer normalizer : CanonicalEquivalenceTest.randomPolicies(40)) {
      Policy policy = normalizer.policy();
      normalizers.add(Normalizer.of(policy.with(Rule.Elongation.TO_ONE, Rule.Whitespace.COLLAPSE)));
      normalizers.add(Normalizer.of(policy.with(Rule.Elongation.TO_TWO, Rule.Composition.KEEP)));
    }
    ArabicTextGenerator arabic = new ArabicTextGenerator(SEED);
    for (int i = 0; i < Rounds.of(600); i++) {
      String text = repeated(i % 2 == 0 ? arabic.sentence() : arabic.tweet());
      for (Normalizer normalizer : normalizers) {
        check(normalizer, text, normalizer.align(text).normalized());
      }
    }
  }

  /* Letters again and again, with what is removed or reordered between them. */
  private String repeated(String text) {
    String between = "\u064E\u0651\u0640\u200C\u200D\u0654\u0670\u00AD ";
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      written.append(c);
      for (int n = Math.max(0, random.nextInt(14) - 10); n > 0; n--) {
        written.append(c);
        if (random.nextInt(4) == 0) {
          written.append(between.charAt(random.nextInt(between.length())));
        }
      }
    }
    return written.toString();
  }
}
