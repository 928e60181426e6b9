// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.arabictext.core.AnyTextGenerator;
import org.arabictext.core.ArabicTextGenerator;
import org.arabictext.core.Rounds;
import org.junit.jupiter.api.Test;

/**
 * What every preset, every single option with and without canonical composition, and policies of
 * random rules promise of text from all ranges of code points mixed with Arabic.
 */
class AnyTextPropertyTest {

  private static final long SEED = 20261127;
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

  /* What composes, reorders, expands, joins, parts words or is removed. */
  private static final String HARD =
      "\u0627\u0648\u064A\u0649\u06CC\u0640\u06D5\u06C1\u06D2\u0671\u0621\u0653\u0654\u0655\u0656"
          + "\u064E\u064B\u0651\u0670\u0657\u200C\u200D\u200F\u0301\u0327e\u00E9A\u1100\u1161\u11A8"
          + "\uFEFB\uFEF5\uFE76\uFE77\uFE7C\uFC5E\uFDFA\uFDF2\uFDFC\u06E5\u06DD \u0626\u0622\u06C0"
          + "\u06C2\u06D3\u0344\u0958\u0132\u0130J\u030C\u212B\uFE73\uFE70\uFE80\u2001\uFFFD";
  private static final String SIGNS =
      "@..:/,?;%w4x\u0664\u0661\u2003\u200B\u202A\u066B\u066C\u06D4\u2026I\u0130\u0637\u0644\t\n";

  private final List<Normalizer> normalizers = normalizers();
  private final SplittableRandom random = new SplittableRandom(SEED);
  private final AnyTextGenerator any = new AnyTextGenerator(SEED);
  private final ArabicTextGenerator arabic = new ArabicTextGenerator(SEED);

  private static List<Normalizer> normalizers() {
    List<Normalizer> all = new ArrayList<>();
    for (String name : Policy.names()) {
      all.add(Normalizer.of(Policy.named(name)));
    }
    for (Class<?> family : Rule.class.getDeclaredClasses()) {
      for (Object constant : family.getEnumConstants()) {
        String name = family.getSimpleName() + "." + constant;
        Policy alone = Policy.builder(name).with((Rule) constant).build();
        all.add(Normalizer.of(alone));
        all.add(Normalizer.of(alone.with(Rule.Composition.CANONICAL)));
      }
    }
    all.addAll(CanonicalEquivalenceTest.randomPolicies(24));
    return all;
  }

  private static boolean isIcu(Normalizer normalizer) {
    return normalizer.policy().get(Rule.Compatibility.class) == Rule.Compatibility.ICU_FOLDING;
  }

  private static boolean isCanonical(Normalizer normalizer) {
    return normalizer.policy().get(Rule.Composition.class) == Rule.Composition.CANONICAL
        && !isIcu(normalizer);
  }

  private static boolean hasLoneSurrogate(String text) {
    return text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }

  private static void same(Normalizer normalizer, String text, String other, String expected) {
    if (!other.equals(expected)) {
      Policy policy = normalizer.policy();
      assertThat(CharacterDataGenerator.hex(other))
          .as(
              "%s (%s) on %s, seed %d",
              policy.name(), policy.description(), CharacterDataGenerator.hex(text), SEED)
          .isEqualTo(CharacterDataGenerator.hex(expected));
    }
  }

  private void check(String text) {
    String nfc = NFC.normalize(text);
    String nfd = NFD.normalize(text);
    for (Normalizer normalizer : normalizers) {
      // as in ICU, lone surrogates may meet
      if (isIcu(normalizer) && hasLoneSurrogate(text)) {
        continue;
      }
      String once = normalizer.normalize(text);
      same(normalizer, text, normalizer.normalize(once), once);
      same(normalizer, text, normalizer.align(text).normalized(), once);
      if (isCanonical(normalizer)) {
        same(normalizer, text, normalizer.normalize(nfc), once);
        same(normalizer, text, normalizer.normalize(nfd), once);
      }
    }
  }

  private String mixed(int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      switch (random.nextInt(14)) {
        case 0 -> text.appendCodePoint(random.nextInt(0x110000));
        case 1 -> text.append((char) random.nextInt(0x10000));
        case 2 -> text.append((char) (0xD800 + random.nextInt(0x800)));
        case 3 -> text.appendCodePoint(0x10000 + random.nextInt(0x10000));
        case 4 -> text.append((char) (0x0300 + random.nextInt(0x70)));
        case 5 -> text.append((char) (0xFB50 + random.nextInt(0x4B0)));
        case 6 -> text.append((char) (0x1E00 + random.nextInt(0x400)));
        case 7 -> text.append((char) (0x0600 + random.nextInt(0x300)));
        case 8 -> again(text);
        case 9 -> text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        default -> text.append(HARD.charAt(random.nextInt(HARD.length())));
      }
    }
    return text.toString();
  }

  private void again(StringBuilder text) {
    if (text.length() > 0) {
      String last = text.substring(text.length() - 1);
      text.append(last.repeat(1 + random.nextInt(3)));
    }
  }

  @Test
  void seededText() {
    for (int i = 0; i < Rounds.of(6000); i++) {
      check(
          switch (i % 6) {
            case 0, 1 -> mixed(1 + random.nextInt(10));
            case 2 -> any.text(8);
            case 3 -> arabic.debris(1 + random.nextInt(8)) + mixed(2);
            case 4 -> arabic.vocalizedWord() + mixed(3) + arabic.word();
            default -> arabic.tweet();
          });
    }
  }

  @Test
  void orderOfShaddaAndVowel() {
    for (int i = 0; i < Rounds.of(4000); i++) {
      String before = i % 2 == 0 ? arabic.vocalizedWord() : mixed(3);
      String after = i % 3 == 0 ? arabic.vocalizedWord() : mixed(3);
      char vowel = (char) (0x064B + random.nextInt(6));
      String text = before + "\u0628\u0651" + vowel + after;
      String other = before + "\u0628" + vowel + "\u0651" + after;
      for (Normalizer normalizer : normalizers) {
        if (isCanonical(normalizer)) {
          same(normalizer, text, normalizer.normalize(other), normalizer.normalize(text));
        }
      }
    }
  }

  @Test
  void noCodePointFromHalves() {
    String low = "\uDC00\uDE00\uDEAB\uDF01\uDD5E\uDFFF";
    String high = "\uD800\uD803\uD834\uD83B\uD83D\uDBFF";
    for (Normalizer normalizer : normalizers) {
      if (!isCanonical(normalizer)) {
        continue;
      }
      for (int b = 0; b < HARD.length(); b += Rounds.step()) {
        for (int h = 0; h < high.length(); h++) {
          for (int l = 0; l < low.length(); l++) {
            String text = high.charAt(h) + HARD.substring(b, b + 1) + low.charAt(l);
            String once = normalizer.normalize(text);
            same(normalizer, text, normalizer.normalize(once), once);
            assertThat(once.codePoints()).contains((int) text.charAt(0), (int) text.charAt(2));
          }
        }
      }
    }
  }
}
