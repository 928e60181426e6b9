// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.arabictext.core.ArabicTextGenerator;
import org.arabictext.core.Rounds;
import org.arabictext.core.TextBuffer;
import org.junit.jupiter.api.Test;

/** {@code n(n(x)) = n(x)} and {@code n(NFC(x)) = n(NFD(x))} for every policy that claims it. */
class CanonicalEquivalenceTest {

  private static final long SEED = 4711;
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

  private static List<Normalizer> presets() {
    List<Normalizer> normalizers = new ArrayList<>();
    for (String name : Policy.names()) {
      Policy policy = Policy.named(name);
      if (policy.get(Rule.Composition.class) == Rule.Composition.CANONICAL) {
        normalizers.add(Normalizer.of(policy));
      }
    }
    return normalizers;
  }

  /** Policies of random rules, all canonical. */
  static List<Normalizer> randomPolicies(int count) {
    SplittableRandom random = new SplittableRandom(SEED);
    List<Normalizer> normalizers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Policy.Builder builder = Policy.builder("random " + i);
      StringBuilder rules = new StringBuilder();
      for (Class<?> family : Rule.class.getDeclaredClasses()) {
        Object[] constants = family.getEnumConstants();
        Rule rule = (Rule) constants[random.nextInt(constants.length)];
        builder.with(rule);
        rules.append(family.getSimpleName()).append('.').append(rule).append(' ');
      }
      builder
          .with(Rule.Composition.CANONICAL, Rule.Compatibility.KEEP)
          .describedAs(rules.toString());
      normalizers.add(Normalizer.of(builder.build()));
    }
    return normalizers;
  }

  private static void check(Normalizer normalizer, String text) {
    String once = normalizer.normalize(text);
    String twice = normalizer.normalize(once);
    String nfc = normalizer.normalize(NFC.normalize(text));
    String nfd = normalizer.normalize(NFD.normalize(text));
    boolean same = once.equals(twice) && once.equals(nfc) && once.equals(nfd);
    if (!same) {
      String input = normalizer.policy().description() + " on " + CharacterDataGenerator.hex(text);
      assertThat(CharacterDataGenerator.hex(twice))
          .as("twice: %s", input)
          .isEqualTo(CharacterDataGenerator.hex(once));
      assertThat(CharacterDataGenerator.hex(nfc))
          .as("NFC: %s", input)
          .isEqualTo(CharacterDataGenerator.hex(once));
      assertThat(CharacterDataGenerator.hex(nfd))
          .as("NFD: %s", input)
          .isEqualTo(CharacterDataGenerator.hex(once));
    }
    assertThat(twice).isSameAs(once);
  }

  @Test
  void everyCodePoint() {
    for (Normalizer normalizer : presets()) {
      for (int c = 0; c <= 0x10FFFF; c = Rounds.nextCodePoint(c)) {
        if (c >= 0x30000 && c < 0xE0000) {
          c = 0xE0000;
        }
        check(normalizer, Character.toString(c));
        if (c < 0x20000) {
          check(normalizer, "\u0643\u0627" + Character.toString(c) + "\u0654\u064E\u0628");
        }
      }
    }
  }

  @Test
  void everyPairOfBaseAndMark() {
    List<Normalizer> normalizers = presets();
    normalizers.addAll(randomPolicies(12));
    StringBuilder bases = new StringBuilder();
    StringBuilder marks = new StringBuilder();
    for (char c = 0x0600; c < 0x0900; c++) {
      if (CharacterData.isArabicMark(c)) {
        marks.append(c);
      } else if (c < 0x0700 || (c >= 0x0750 && (c < 0x0780 || c >= 0x0870))) {
        bases.append(c);
      }
    }
    for (Normalizer normalizer : normalizers) {
      for (int b = 0; b < bases.length(); b++) {
        for (int m = b % Rounds.step(); m < marks.length(); m += Rounds.step()) {
          check(normalizer, "" + bases.charAt(b) + marks.charAt(m));
        }
      }
    }
  }

  @Test
  void seededText() {
    List<Normalizer> normalizers = presets();
    normalizers.addAll(randomPolicies(60));
    ArabicTextGenerator generator = new ArabicTextGenerator(SEED);
    for (int i = 0; i < Rounds.of(1500); i++) {
      String[] texts = {
        generator.sentence(), generator.debris(12), generator.vocalizedWord(), debris(i), signs(i)
      };
      for (Normalizer normalizer : normalizers) {
        for (String text : texts) {
          check(normalizer, text);
        }
      }
    }
  }

  /**
   * What decides about a sign or a letter may stand far away, and further away once written out.
   */
  @Test
  void longWords() {
    List<Normalizer> normalizers = presets();
    normalizers.addAll(randomPolicies(40));
    normalizers.add(Normalizer.of(Policy.named("clean").with(Rule.Punctuation.ARABIC)));
    normalizers.add(Normalizer.of(Policy.named("search").with(Rule.Elongation.TO_ONE)));
    normalizers.add(Normalizer.of(Policy.named("clean").with(Rule.Elongation.TO_TWO)));
    for (String begin : new String[] {"", "@", "http://x/", "www.", "\uFDFA"}) {
      for (String unit :
          new String[] {"\uFEFB", "\u0622", "\u00E9", "\u0623\u0628", "q-", "\u0628\u0640"}) {
        for (String last :
            new String[] {"\u0645,", "\u0645\u0645\u0645", "aaab", "\u0645?a=\u0645,b"}) {
          for (Normalizer normalizer : normalizers) {
            check(normalizer, begin + unit.repeat(130) + last);
            check(normalizer, last + unit.repeat(130) + begin);
          }
        }
      }
    }
  }

  /** Bases, marks and what lies between them, at close quarters. */
  private static String debris(int seed) {
    String hard =
        "\u0627\u0648\u064A\u0649\u06CC\u0640\u06D5\u06C1\u06D2\u0671\u0621\u0653\u0654\u0655\u0656"
            + "\u064E\u064B\u0651\u0670\u0657\u200C\u200D\u200F\u0301\u0327e\u00E9A\u1100\u1161\u11A8\uFEFB\uFEF5\uFE76\uFE77\uFE7C\uFC5E\uFDFA\uFDF2\u06E5\u06DD"
            + " \uD83D\uDE00\uD83D\u0626\uD83B"
            + "\u0622\u06C0\u06C2\u06D3\u0344\u0958\u0132\u0130J\u030C\u212B\uFE73\uFE70\uFE80";
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(9);
    for (int i = 0; i < length; i++) {
      text.append(hard.charAt(random.nextInt(hard.length())));
    }
    return text.toString();
  }

  /** Signs within and without addresses and numbers, and what makes of one word two, or none. */
  private static String signs(int seed) {
    String hard =
        ",,..??;%:://@wwwW33a\u0663\u0663  \u0628\u0628\u0628\u064E\u0651\u0654\u200B\u200D\u00A0"
            + "\u0640\u060C\u066B\u066C\u2026\uFDFA\uFE8F";
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder text = new StringBuilder();
    for (int n = 1 + random.nextInt(9); n > 0; n--) {
      text.append(hard.charAt(random.nextInt(hard.length())));
    }
    return text.toString();
  }

  @Test
  void arrayAndStringGiveTheSame() {
    ArabicTextGenerator generator = new ArabicTextGenerator(SEED + 1);
    TextBuffer buffer = new TextBuffer(1);
    for (int i = 0; i < Rounds.of(2000); i++) {
      String text = generator.sentence();
      char[] padded = ("\u0627" + text + "\u0654").toCharArray();
      for (String name : Policy.names()) {
        Normalizer normalizer = Normalizer.of(Policy.named(name));
        boolean changed = normalizer.normalize(padded, 1, padded.length - 1, buffer);
        assertThat(buffer.toString()).isEqualTo(normalizer.normalize(text));
        assertThat(changed).isEqualTo(!buffer.contentEquals(text));
        assertThat(normalizer.normalize(java.nio.CharBuffer.wrap(text)))
            .isEqualTo(buffer.toString());
      }
    }
  }
}
