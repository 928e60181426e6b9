// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.arabictext.core.ArabicTextGenerator;
import org.arabictext.core.Pieces;
import org.junit.jupiter.api.Test;

class NormalizerStreamsTest {

  private static final Normalizer SEARCH = Normalizer.of(Policy.named("search"));

  private static String text(long seed, int length) {
    ArabicTextGenerator generator = new ArabicTextGenerator(seed);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(generator.sentence()).append(text.length() % 3 == 0 ? "\n" : "  ");
    }
    return text.toString();
  }

  @Test
  void readersGiveWhatStringsGive() throws IOException {
    String text = text(8, 60_000);
    List<Normalizer> normalizers = new ArrayList<>(CanonicalEquivalenceTest.randomPolicies(30));
    Policy.names().forEach(name -> normalizers.add(Normalizer.of(Policy.named(name))));
    for (Normalizer normalizer : normalizers) {
      StringBuilder out = new StringBuilder();
      normalizer.normalize(new StringReader(text), out);
      assertThat(out.toString())
          .as(normalizer.policy().description())
          .isEqualTo(normalizer.normalize(text));
    }
  }

  @Test
  void aReaderReadInOddPiecesGivesTheSame() throws IOException {
    String text = text(9, 30_000);
    SplittableRandom random = new SplittableRandom(9);
    StringWriter out = new StringWriter();
    char[] buffer = new char[1000];
    try (Reader reader = SEARCH.read(new StringReader(text))) {
      assertThat(reader.read(buffer, 0, 0)).isZero();
      for (int n = 0; n >= 0; n = reader.read(buffer, 3, random.nextInt(900) + 1)) {
        out.write(buffer, 3, n);
      }
      assertThat(reader.read()).isEqualTo(-1);
    }
    assertThat(out.toString()).isEqualTo(SEARCH.normalize(text));
  }

  @Test
  void aWordWithoutEndIsCutBetweenLetters() throws IOException {
    String text = "\u0643\u064E\uFEFB\u0627\u0654".repeat(50_000);
    StringBuilder out = new StringBuilder();
    SEARCH.normalize(new StringReader(text), out);
    assertThat(out.toString()).isEqualTo(SEARCH.normalize(text));
    String marks = "\u064E\u0654".repeat(50_000) + "\uD83D\uDE00".repeat(50_000);
    out.setLength(0);
    SEARCH.normalize(new StringReader(marks), out);
    assertThat(out.toString()).isEqualTo(SEARCH.normalize(marks));
  }

  @Test
  void appendableAndLinesGiveTheSame() throws IOException {
    StringBuilder out = new StringBuilder("> ");
    SEARCH.normalize("\u0623\u064E\u0628", out);
    assertThat(out.toString()).isEqualTo("> \u0627\u0628");
    assertThat(SEARCH.lines(Stream.of("\u0623\u064E\u0628", "\u0643")))
        .containsExactly("\u0627\u0628", "\u0643");
  }

  @Test
  void inPlaceUsesTheStretchAndNoMore() {
    char[] text = "\u0623\u0623\u064E\u0628\u0654".toCharArray();
    assertThat(SEARCH.normalizeInPlace(text, 1, 4)).isEqualTo(3);
    assertThat(new String(text, 0, 3)).isEqualTo("\u0623\u0627\u0628");
    assertThat(SEARCH.normalizeInPlace(text, 1, 3)).isEqualTo(3);
    char[] ligature = {'\uFDF2'};
    assertThatIllegalArgumentException().isThrownBy(() -> SEARCH.normalizeInPlace(ligature, 0, 1));
    assertThat(ligature).containsExactly('\uFDF2');
    char[] room = {'\uFDF2', 0, 0, 0};
    assertThat(SEARCH.normalizeInPlace(room, 0, 1)).isEqualTo(4);
  }

  @Test
  void translatorOfCommonsTextGivesTheSame() {
    ArabicTextGenerator generator = new ArabicTextGenerator(12);
    for (int i = 0; i < 500; i++) {
      String text = generator.sentence() + " \uD83D\uDE00";
      for (String name : Policy.names()) {
        Normalizer normalizer = Normalizer.of(Policy.named(name));
        assertThat(normalizer.translator().translate(text)).isEqualTo(normalizer.normalize(text));
      }
    }
  }

  @Test
  void translatorOfCommonsTextKeepsRunsOfSpacesTogether() {
    Policy clean = Policy.named("clean");
    String[] pieces = {
      "\u0643",
      "\u0628\u0628\u0628",
      " ",
      " ",
      "\u00A0",
      "\u2003",
      "\t",
      "\n",
      "\u200B",
      "\u200C",
      "\u200F",
      "\uFDFA",
      "\u064E",
      "\uD83D\uDE00"
    };
    SplittableRandom random = new SplittableRandom(12);
    for (Rule rule :
        new Rule[] {
          Rule.Whitespace.COLLAPSE,
          Rule.Controls.TO_SPACE,
          Rule.Joiners.TO_SPACE,
          Rule.Elongation.TO_ONE
        }) {
      Normalizer normalizer = Normalizer.of(clean.with(rule, Rule.Whitespace.COLLAPSE));
      for (int i = 0; i < 2_000; i++) {
        String text = Pieces.text(random, pieces, 8);
        assertThat(normalizer.translator().translate(text))
            .as(text)
            .isEqualTo(normalizer.normalize(text));
      }
    }
  }
}
