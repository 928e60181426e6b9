// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.arabictext.core.Rounds;
import org.arabictext.core.TextBuffer;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class NormalizerTest {

  private static String normalize(String policy, String text) {
    return Normalizer.of(Policy.named(policy)).normalize(text);
  }

  @Test
  void presetsAreSharedAndOthersCompiled() {
    assertThat(Normalizer.of(Policy.named("search")))
        .isSameAs(Normalizer.of(Policy.named("search")));
    Policy mine = Policy.builder("mine").with(Rule.Tatweel.STRIP).build();
    assertThat(Normalizer.of(mine).policy()).isSameAs(mine);
    assertThat(Normalizer.of(mine).normalize("\u0643\u0640\u062A")).isEqualTo("\u0643\u062A");
  }

  @Test
  void unchangedTextIsTheSameObject() {
    String text = "\u0643\u062A\u0627\u0628 \uD83D\uDE00 abc \u064E";
    assertThat(normalize("none", text)).isSameAs(text);
    assertThat(normalize("clean", text)).isSameAs(text);
    assertThat(normalize("search", "")).isEmpty();
  }

  @Test
  void arrayMethodTellsWhetherItChanged() {
    Normalizer search = Normalizer.of(Policy.named("search"));
    TextBuffer out = new TextBuffer();
    char[] text = "\u0643\u064E\u062A\u0628".toCharArray();
    assertThat(search.normalize(text, 0, 4, out)).isTrue();
    assertThat(out.toString()).isEqualTo("\u0643\u062A\u0628");
    assertThat(search.normalize(text, 2, 4, out)).isFalse();
    assertThat(out.toString()).isEqualTo("\u062A\u0628");
  }

  @Test
  void hamzaTypedAfterAVowelJoinsItsLetter() {
    assertThat(normalize("clean", "\u0627\u064E\u0654\u062D")).isEqualTo("\u0623\u064E\u062D");
    assertThat(normalize("dediacritize", "\u0648\u064F\u0654")).isEqualTo("\u0624");
    assertThat(normalize("search", "\u0627\u0653\u0645\u0646")).isEqualTo("\u0627\u0645\u0646");
  }

  @Test
  void tatweelThatCarriesAHamzaIsALetter() {
    assertThat(normalize("dediacritize", "\u0641\u064E\u0640\u064E\u0654\u0627\u0645"))
        .isEqualTo("\u0641\u0626\u0627\u0645");
    assertThat(normalize("clean", "\u0641\u0640\u0654\u0640\u0627"))
        .isEqualTo("\u0641\u0640\u0654\u0627");
  }

  @Test
  void phraseLigaturesDoNotRunIntoTheirNeighbours() {
    assertThat(normalize("clean", "\u0645\u062D\u0645\u062F\uFDFA\u0642\u0627\u0644"))
        .isEqualTo(
            "\u0645\u062D\u0645\u062F \u0635\u0644\u0649 \u0627\u0644\u0644\u0647"
                + " \u0639\u0644\u064A\u0647 \u0648\u0633\u0644\u0645 \u0642\u0627\u0644");
  }

  @Test
  void emojiSequencesKeepTheirJoiners() {
    String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
    assertThat(normalize("search", family)).isSameAs(family);
    assertThat(normalize("search", "\u0647\u200D \u200D")).isEqualTo("\u0647 ");
    assertThat(normalize("search", "\u2764\uFE0F\u200D\uD83D\uDD25"))
        .isEqualTo("\u2764\uFE0F\u200D\uD83D\uDD25");
  }

  @Test
  void pictographsDoNotHideWhatFollowsThem() {
    String plain = "\u0643\u062A\u0628 ".repeat(10);
    TextBuffer out = new TextBuffer();
    for (String name : Policy.names()) {
      Normalizer normalizer = Normalizer.of(Policy.named(name));
      for (String sign : new String[] {"\uD83D\uDE00", "\uD83D", "\uDE00", "\uD83C\uDD30"}) {
        for (int at = 0; at < 6; at++) {
          String head = plain.substring(0, 33 + at) + sign;
          for (String tail :
              new String[] {"", "\u0628", "\u064E", "\u0654\u0628", plain + "\u0629"}) {
            String text = head + tail;
            boolean changed = normalizer.normalize(text.toCharArray(), 0, text.length(), out);
            String expected = normalizer.normalize(head) + normalizer.normalize(tail);
            assertThat(out.toString()).as("%s: %s", name, text).isEqualTo(expected);
            assertThat(normalizer.normalize(text)).isEqualTo(expected);
            assertThat(normalizer.align(text).normalized()).isEqualTo(expected);
            assertThat(changed).isEqualTo(!expected.equals(text));
          }
        }
      }
    }
  }

  @Test
  void aChangeIsFoundWhereverItStands() {
    String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\u2764\uFE0F";
    String plain =
        ("\u0643\u062A\u0628 " + family + " abc\u0627 " + family + "\uD83D\uDE00").repeat(20);
    TextBuffer out = new TextBuffer();
    for (String name : new String[] {"search", "clean", "lucene", "none"}) {
      Normalizer normalizer = Normalizer.of(Policy.named(name));
      assertThat(normalizer.normalize(plain)).isSameAs(plain);
      assertThat(normalizer.align(plain).normalized()).isSameAs(plain);
      assertThat(normalizer.normalize(plain.toCharArray(), 0, plain.length(), out)).isFalse();
      for (int at = 0; at <= plain.length(); at++) {
        for (String sign : new String[] {"\u0640", "\u0629", "\u200D", "\uD83D"}) {
          String text = plain.substring(0, at) + sign + plain.substring(at);
          normalizer.normalize(text.toCharArray(), 0, text.length(), out);
          String expected = normalizer.normalize("\u0640" + text);
          String head = normalizer.normalize("\u0640");
          assertThat(head + normalizer.normalize(text)).isEqualTo(expected);
          assertThat(head + out).isEqualTo(expected);
        }
      }
    }
  }

  @Test
  void shortAndLongTextsGiveTheSame() {
    String[] units = {"\u0643", "\u064E", "\u0640", "\u0623", "\u0654", "\uFEFB", "\u200F", "\0"};
    TextBuffer out = new TextBuffer(1);
    String far = " ".repeat(64);
    for (String name : Policy.names()) {
      Normalizer normalizer = Normalizer.of(Policy.named(name));
      for (int i = 0; i < 512; i++) {
        String word = units[i % 8] + units[i / 8 % 8] + units[i / 64];
        boolean changed = normalizer.normalize(word.toCharArray(), 0, word.length(), out);
        String expected = normalizer.normalize(far + word).substring(64);
        assertThat(out.toString()).as("%s: %s", name, word).isEqualTo(expected);
        assertThat(changed).isEqualTo(!expected.equals(word));
      }
    }
  }

  @Test
  void hostileRunsTakeLinearTime() {
    String[] hostile = {
      "\u064E",
      "\u0651\u064E",
      "\u0654",
      "\u0640",
      "\u0640\u0654",
      "\u0670\u0654",
      "\uFDFA",
      "\u0301",
      "\u0627\u200F",
      "\u200D",
      "\u0649",
      "\uFE76\uFE7C",
      "\u1161",
      "\u0654\u0655\u064B"
    };
    for (String name : Policy.names()) {
      Normalizer normalizer = Normalizer.of(Policy.named(name));
      for (String unit : hostile) {
        String text = "\u0627" + unit.repeat(Rounds.of(200_000));
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> normalizer.normalize(text), unit);
      }
    }
  }

  @Test
  void policyForTheStemmerCanBeBuilt() {
    Policy policy =
        Policy.named("search").with(Rule.Hamza.UNIFORM, Rule.Joiners.STRIP, Rule.TehMarbuta.KEEP);
    assertThat(Normalizer.of(policy).normalize("\u0645\u064F\u0624\u0652\u062A\u0645\u064E\u0629"))
        .isEqualTo("\u0645\u0621\u062A\u0645\u0629");
  }

  @Test
  void nullAndUnknownAreRefused() {
    assertThatThrownBy(() -> Policy.named("serach"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "unknown policy: serach; known: search, clean, dediacritize, none, lucene,"
                + " icu-folding, camel");
    assertThatNullPointerException().isThrownBy(() -> Policy.named(null)).withMessage("name");
    assertThatNullPointerException().isThrownBy(() -> Normalizer.of(null)).withMessage("policy");
    assertThatNullPointerException()
        .isThrownBy(() -> Policy.named("none").get(null))
        .withMessage("family");
  }

  @Test
  void policiesAreValues() {
    Policy one = Policy.builder("p").with(Rule.Tatweel.STRIP, Rule.Tashkeel.KEEP).build();
    Policy other = Policy.builder("p").with(Rule.Tatweel.STRIP).build();
    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString("p");
    assertThat(one.with(Rule.Tatweel.KEEP)).isNotEqualTo(other);
    assertThat(one).isNotEqualTo(Policy.named("none")).isNotEqualTo("p");
    assertThat(one.get(Rule.Tatweel.class)).isEqualTo(Rule.Tatweel.STRIP);
    assertThat(one.get(Rule.Hamza.class)).isEqualTo(Rule.Hamza.KEEP);
    assertThat(Policy.named("search").description()).isNotEmpty();
  }
}
