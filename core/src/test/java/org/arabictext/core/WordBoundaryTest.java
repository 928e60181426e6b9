// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** With every tailoring off, the boundaries are those of ICU4J's word iterator. */
final class WordBoundaryTest {

  private static final int STRINGS = Rounds.of(1_000_000);

  private final TokenCursor cursor =
      Tokenizer.builder().tailorings(Set.of()).whiteSpace(true).build().cursor();
  private final BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);

  @Test
  void boundariesEqualThoseOfIcuOnSeededTextOfAllScripts() {
    for (int seed = 0; seed < STRINGS; seed++) {
      check(new AnyTextGenerator(seed).text(12), "seed " + seed);
    }
  }

  @Test
  void boundariesEqualThoseOfIcuOnArabicText() {
    for (int seed = 0; seed < Rounds.of(20_000); seed++) {
      ArabicTextGenerator text = new ArabicTextGenerator(seed);
      check(text.sentence() + text.debris(20), "seed " + seed);
    }
  }

  @Test
  void boundariesEqualThoseOfTheConformanceFile() throws IOException {
    Path file = TestData.require("unicode/WordBreakTest.txt");
    List<String> differing = new ArrayList<>();
    int cases = 0;
    for (String line : Files.readAllLines(file)) {
      String test = line.replaceFirst("#.*", "").trim();
      if (test.isEmpty()) {
        continue;
      }
      cases++;
      StringBuilder text = new StringBuilder();
      List<Integer> expected = new ArrayList<>();
      for (String part : test.split("\\s+", -1)) {
        if (part.equals("\u00F7")) {
          expected.add(text.length());
        } else if (!part.equals("\u00D7")) {
          text.appendCodePoint(Integer.parseInt(part, 16));
        }
      }
      check(text.toString(), line);
      if (!ours(text.toString()).equals(expected)) {
        differing.add(test);
      }
    }
    assertThat(cases).isGreaterThan(1800);
    // U+2701 is no longer Extended_Pictographic.
    assertThat(differing)
        .as("cases of Unicode 15.0 that changed since")
        .containsExactly(
            "\u00F7 2701 \u00D7 200D \u00D7 2701 \u00F7",
            "\u00F7 0061 \u00D7 200D \u00D7 2701 \u00F7");
  }

  private void check(String text, String origin) {
    List<Integer> ours = ours(text);
    List<Integer> theirs = theirs(text);
    if (!ours.equals(theirs)) {
      assertThat(ours).as(origin + ": " + escaped(text)).isEqualTo(theirs);
    }
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.chars().forEach(c -> out.append(' ').append(Integer.toHexString(c)));
    return out.toString();
  }

  private List<Integer> ours(String text) {
    List<Integer> bounds = new ArrayList<>();
    cursor.reset(text);
    bounds.add(0);
    while (cursor.next()) {
      bounds.add(cursor.end());
    }
    return bounds;
  }

  private List<Integer> theirs(String text) {
    List<Integer> bounds = new ArrayList<>();
    words.setText(text);
    for (int at = words.first(); at != BreakIterator.DONE; at = words.next()) {
      bounds.add(at);
    }
    return bounds;
  }
}
