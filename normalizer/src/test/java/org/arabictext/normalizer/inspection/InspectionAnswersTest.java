// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.inspection;

import static org.arabictext.core.Answers.escape;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.arabictext.core.Answers;
import org.arabictext.core.Pieces;
import org.arabictext.core.Span;
import org.junit.jupiter.api.Test;

/** What is found in words of pieces, as it was when it was last meant to change. */
class InspectionAnswersTest {

  private static final String[] PIECES = {
    "\u0628",
    "\u062A",
    "\u0643",
    "\u06A9",
    "\u064A",
    "\u06CC",
    "\u0649",
    "\u06C1",
    "\u06C1",
    "\u0647",
    "\u0627",
    "\u0644\u0644",
    "\u0628\u0628\u0628",
    "\u0627\u0627\u0627\u0627",
    "\u064E",
    "\u0651",
    "\u0654",
    "\u0655",
    "\u0301",
    "\u0489",
    "\u0640",
    "\u200C",
    "\u200D",
    "\u200F",
    "a",
    "aaa",
    "e\u0301",
    "Z",
    "\u00D8",
    "\u00D9",
    "\u00D8\u00A7",
    "\u00D9\u0084",
    "\u00C3",
    "\u0192",
    "\u2026",
    "\u00A7",
    "\u00BF",
    "\u0430",
    "\u4E2D",
    "1",
    "\u0661",
    ".",
    "-",
    "_",
    " ",
    " ",
    "\u00A0",
    "\n",
    "\uFEFB",
    "\uFE8E",
    "\uFDFA",
    "\uD83D\uDE00",
    "\uD83D",
    "\uFFFD",
    "\u25CC"
  };

  /** What only a whole word shows, and what looks like it. */
  @Test
  void inspectedWords() throws IOException {
    SplittableRandom choice = new SplittableRandom(20261127);
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < 900; i++) {
      String text = Pieces.text(choice, PIECES, 1 + choice.nextInt(9));
      answers.add(
          escape(text)
              + "\t"
              + Inspection.of(text).findings().stream()
                  .map(
                      f ->
                          f.kind()
                              + f.places().stream()
                                  .map(InspectionAnswersTest::places)
                                  .toList()
                                  .toString())
                  .collect(Collectors.joining(" ")));
    }
    Answers.check(InspectionAnswersTest.class, "inspected-words.tsv", answers);
  }

  private static String places(Span span) {
    return span.start() + "-" + span.end();
  }
}
