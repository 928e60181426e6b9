// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.transliteration;

import static org.arabictext.core.Answers.escape;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arabictext.core.Answers;
import org.arabictext.core.Pieces;
import org.junit.jupiter.api.Test;

/** How words are romanized beside each other, as it was when it was last meant to change. */
class RomanizationAnswersTest {

  private static final String[] PIECES = {
    "\u0627\u0644",
    "\u0627\u0644\u0652",
    "\u0671\u0644",
    "\u0627",
    "\u0627",
    "\u0648",
    "\u064A",
    "\u0649",
    "\u0670",
    "\u0629",
    "\u0647",
    "\u0621",
    "\u0623",
    "\u0625",
    "\u0622",
    "\u0624",
    "\u0626",
    "\u0628",
    "\u062A",
    "\u0634",
    "\u0634\u0651\u064E",
    "\u0646",
    "\u0631",
    "\u064E",
    "\u064E",
    "\u0650",
    "\u064F",
    "\u0652",
    "\u0651",
    "\u0651\u064E",
    "\u0651\u064F",
    "\u0651\u0650",
    "\u064B",
    "\u064D",
    "\u064C",
    "\u064E\u0627",
    "\u0650\u064A",
    "\u064F\u0648",
    "\u064E\u064A\u0652",
    "\u064E\u0648\u0652",
    "\u0650\u064A\u0651",
    "\u064F\u0648\u0651",
    "\u064F\u0648\u0627",
    "\u064E\u0649",
    "\u064E\u0629",
    "\u064E\u0629\u064F",
    "\u0648\u064E",
    "\u0628\u0650",
    "\u0644\u0650",
    "\u0643\u0650\u062A\u064E\u0627\u0628",
    "\u0645\u064E\u062F\u0631\u064E\u0633\u064E\u0629",
    "\u0627\u0628\u0646",
    "\u0627\u0644\u0644\u0651\u064E\u0647",
    "\u0640",
    " ",
    " ",
    " ",
    "-",
    "."
  };

  @Test
  void wordsBesideEachOther() throws IOException {
    SplittableRandom random = new SplittableRandom(20261127);
    List<String> answers = new ArrayList<>();
    List<Transliterator> scholarly =
        Stream.of(Scheme.DIN_31635, Scheme.ISO_233, Scheme.ALA_LC, Scheme.IJMES)
            .map(scheme -> Transliterator.of(Scheme.ARABIC, scheme))
            .toList();
    for (int i = 0; i < 600; i++) {
      String text = Pieces.text(random, PIECES, random.nextInt(2, 12));
      answers.add(
          escape(text)
              + scholarly.stream()
                  .map(transliterator -> escape(transliterator.transliterate(text)))
                  .collect(Collectors.joining("\t", "\t", "")));
    }
    Answers.check(RomanizationAnswersTest.class, "seeded-romanizations.tsv", answers);
  }
}
