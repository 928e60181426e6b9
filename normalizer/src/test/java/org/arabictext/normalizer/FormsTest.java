// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.arabictext.core.Alignment;
import org.arabictext.core.ArabicTextGenerator;
import org.arabictext.core.Rounds;
import org.arabictext.core.TextBuffer;
import org.junit.jupiter.api.Test;

/** Forms that are copied beside the same forms taken as clusters: text, and what is aligned. */
class FormsTest {

  private static final long SEED = 1425;

  /* Every kind of form, and what stands before and after it in good and in bad text. */
  private static final String FORMS =
      "\uFEFB\uFEF5\uFEF7\uFEFA\uFDFA\uFDF2\uFDFC\uFDFD\uFDFE\uFD3D\uFC5B\uFC5D\uFC63\uFCF2\uFCA4\uFBC3"
          + "\uFBD0\uFBA4\uFBA6\uFBEA\uFD90\uFE70\uFE73\uFE76\uFE77\uFE7C\uFE80\uFE8D\uFEEF\uFEF0";
  private static final String OTHERS =
      "\u0627\u0644\u0647\u0649\u064A\u0629\u06C1\u06C2\u06CC\u0621\u0640\u064B\u064E\u0650\u0651\u0653\u0654\u0655\u0656\u0670\u06D6\u06DD\u06E5\u0301\u0327aA1\u0661"
          + " .,?\n"
          + "\u00A0\u200C\u200D\u200F\uFEFF\u0000\u1161\u0958\uD83D\uDE00\uD83B\uDE0A\uD803\uDEAB";

  private record Pair(Policy policy, Engine copying, Engine taking) {

    static Pair of(Policy policy) {
      PolicyTable table = new PolicyTable(policy);
      return new Pair(policy, new Engine(table), new Engine(table, false));
    }

    void check(String text, TextBuffer ours, TextBuffer theirs) {
      char[] in = text.toCharArray();
      copying.run(in, 0, 0, in.length, ours, null);
      taking.run(in, 0, 0, in.length, theirs, null);
      if (!ours.contentEquals(theirs)) {
        assertThat(CharacterDataGenerator.hex(ours.toString()))
            .as("%s on %s", policy.description(), CharacterDataGenerator.hex(text))
            .isEqualTo(CharacterDataGenerator.hex(theirs.toString()));
      }
      Alignment.Builder changes = Alignment.builder();
      Alignment.Builder expected = Alignment.builder();
      int length = copying.run(in, 0, 0, in.length, ours, changes);
      taking.run(in, 0, 0, in.length, theirs, expected);
      if (!ours.contentEquals(theirs)
          || !changes.build(in.length, length).equals(expected.build(in.length, length))) {
        assertThat(changes.build(in.length, length))
            .as("%s on %s", policy.description(), CharacterDataGenerator.hex(text))
            .isEqualTo(expected.build(in.length, length));
      }
    }
  }

  private final TextBuffer ours = new TextBuffer(1);
  private final TextBuffer theirs = new TextBuffer(1);

  private void check(List<Pair> pairs, String text) {
    for (Pair pair : pairs) {
      pair.check(text, ours, theirs);
    }
  }

  private static List<Pair> presets() {
    List<Pair> pairs = new ArrayList<>();
    for (String name : Policy.names()) {
      pairs.add(Pair.of(Policy.named(name)));
    }
    return pairs;
  }

  private static List<Pair> randomPolicies(int count) {
    List<Pair> pairs = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(SEED);
    for (Normalizer canonical : CanonicalEquivalenceTest.randomPolicies(count)) {
      Policy policy = canonical.policy();
      if (policy.get(Rule.PresentationForms.class) == Rule.PresentationForms.KEEP) {
        policy = policy.with(Rule.PresentationForms.FOLD);
      }
      pairs.add(Pair.of(random.nextBoolean() ? policy : policy.with(Rule.Composition.KEEP)));
    }
    return pairs;
  }

  @Test
  void everyCodePoint() {
    List<Pair> pairs = presets();
    for (int c = 0; c <= 0x10FFFF; c = Rounds.nextCodePoint(c)) {
      String text = Character.toString(c);
      check(pairs, text);
      if (c < 0x10000) {
        check(pairs, "\u0628\uFEFB" + text + "\uFDFA\u0628");
      }
    }
  }

  @Test
  void everyFormBesideAllThatMayStandThere() {
    List<Pair> pairs = presets();
    pairs.addAll(randomPolicies(Rounds.of(20)));
    for (char form = Forms.FIRST; form <= Forms.LAST; form++) {
      if (CharacterData.form(form) == null) {
        continue;
      }
      for (String others : new String[] {FORMS, OTHERS}) {
        for (int i = form % Rounds.step(); i < others.length(); i += Rounds.step()) {
          char other = others.charAt(i);
          check(pairs, "" + form + other);
          check(pairs, "" + other + form);
          check(pairs, "\u0643" + other + form + other + "\u0644");
        }
      }
    }
  }

  @Test
  void everyMathematicalLetterBesideAllThatMayStandThere() {
    List<Pair> pairs = presets();
    pairs.addAll(randomPolicies(Rounds.of(20)));
    for (int c = 0x1EE00; c <= 0x1EEFF; c++) {
      String letter = Character.toString(c);
      for (int i = c % Rounds.step(); i < OTHERS.length(); i += Rounds.step()) {
        char other = OTHERS.charAt(i);
        check(pairs, letter + other);
        check(pairs, "\u0643" + other + letter + letter + other + "\uFEFB");
        check(pairs, letter + "\uFDFA" + letter + other + letter);
      }
    }
  }

  @Test
  void seededText() {
    List<Pair> pairs = presets();
    pairs.addAll(randomPolicies(40));
    SplittableRandom random = new SplittableRandom(SEED);
    ArabicTextGenerator generator = new ArabicTextGenerator(SEED);
    for (int i = 0; i < Rounds.of(3000); i++) {
      StringBuilder text = new StringBuilder(i % 3 == 0 ? generator.vocalizedWord() : "");
      for (int n = random.nextInt(24); n >= 0; n--) {
        String from = random.nextInt(3) == 0 ? OTHERS : FORMS;
        text.append(
            random.nextInt(8) == 0
                ? (char) random.nextInt(Forms.FIRST, Forms.LAST + 1)
                : from.charAt(random.nextInt(from.length())));
      }
      check(pairs, text.toString());
    }
  }
}
