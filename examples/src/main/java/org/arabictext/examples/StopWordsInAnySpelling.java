// SPDX-License-Identifier: Apache-2.0
package org.arabictext.examples;

import org.arabictext.analysis.AnalyzedToken;
import org.arabictext.analysis.TextAnalyzer;

/**
 * Stop words are recognised however they are written.
 *
 * <p>The fact: "in" is two letters, but it may carry vowels, be stretched by tatweel, end in a yeh
 * without dots or in the yeh of a Persian keyboard. A list that is compared letter by letter misses
 * all of these, and the index fills with words that say nothing. The list must also be asked before
 * the stemmer: the stem of a content word may look like a stop word.
 *
 * <p>Run: {@code examples/run StopWordsInAnySpelling [TEXT]}
 */
final class StopWordsInAnySpelling {

  private StopWordsInAnySpelling() {}

  public static void main(String[] args) {
    String text =
        // في فِي فــي فى فی هذا هَذَا هٰذا إلى الى كتاب
        args.length > 0
            ? String.join(" ", args)
            : "\u0641\u064A \u0641\u0650\u064A \u0641\u0640\u0640\u064A \u0641\u0649 "
                + "\u0641\u06CC \u0647\u0630\u0627 \u0647\u064E\u0630\u064E\u0627 "
                + "\u0647\u0670\u0630\u0627 \u0625\u0644\u0649 \u0627\u0644\u0649 "
                + "\u0643\u062A\u0627\u0628";
    for (AnalyzedToken token : TextAnalyzer.standard().analyze(text)) {
      System.out.println((token.stop() ? "stop" : "term") + "\t" + token.token().text());
    }
  }
}
