// SPDX-License-Identifier: Apache-2.0
package org.arabictext.examples;

import org.arabictext.stemmer.Explanation;
import org.arabictext.stemmer.Stemmers;

/**
 * Takes one word apart and tells each step.
 *
 * <p>The fact: a single written word can be a whole sentence. {@code wa-sa-yaktubuna-ha} is "and",
 * the sign of the future, "they write" and "it": and they will write it. A stemmer undoes this in
 * the opposite direction, from the outside to the inside, and a learner should see every step.
 *
 * <p>Run: {@code examples/run ExplainWord [WORD...]}
 */
final class ExplainWord {

  // وَسَيَكْتُبُونَهَا
  private static final String AND_THEY_WILL_WRITE_IT =
      "\u0648\u064E\u0633\u064E\u064A\u064E\u0643\u0652\u062A\u064F"
          + "\u0628\u064F\u0648\u0646\u064E\u0647\u064E\u0627";

  private ExplainWord() {}

  public static void main(String[] args) {
    String[] words = args.length > 0 ? args : new String[] {AND_THEY_WILL_WRITE_IT};
    for (String word : words) {
      Explanation explanation = Stemmers.named("standard").explain(word);
      System.out.println(explanation.word() + " -> " + explanation.stem());
      for (Explanation.Step step : explanation.steps()) {
        System.out.println(
            "  " + step.kind() + " " + step.affix() + " -> " + step.result() + ": " + step.note());
      }
    }
  }
}
