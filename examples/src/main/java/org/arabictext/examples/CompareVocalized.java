// SPDX-License-Identifier: Apache-2.0
package org.arabictext.examples;

import org.arabictext.normalizer.vocalization.Comparison;
import org.arabictext.normalizer.vocalization.Vocalization;

/**
 * May two spellings with different marks be one word?
 *
 * <p>The fact: marks are left out at will, so a mark that is missing says nothing, and only marks
 * that are written can contradict each other. Taking all marks off before comparing makes "he
 * wrote" and "it was written" the same; comparing code points makes every word differ from its
 * vocalized self.
 *
 * <p>Run: {@code examples/run CompareVocalized [WORD WORD]}
 */
final class CompareVocalized {

  private static final String[][] PAIRS = {
    // كتب / كَتَبَ
    {"\u0643\u062A\u0628", "\u0643\u064E\u062A\u064E\u0628\u064E"},
    // كَتب / كتَبَ
    {"\u0643\u064E\u062A\u0628", "\u0643\u062A\u064E\u0628\u064E"},
    // كَتَبَ / كُتِبَ
    {"\u0643\u064E\u062A\u064E\u0628\u064E", "\u0643\u064F\u062A\u0650\u0628\u064E"},
    // كتب / كتاب
    {"\u0643\u062A\u0628", "\u0643\u062A\u0627\u0628"},
  };

  private CompareVocalized() {}

  public static void main(String[] args) {
    String[][] pairs = args.length == 2 ? new String[][] {args} : PAIRS;
    for (String[] pair : pairs) {
      Comparison comparison = Vocalization.compare(pair[0], pair[1]);
      String merged = Vocalization.merge(pair[0], pair[1]).orElse("-");
      System.out.println(comparison.agreement() + "\t" + pair[0] + "\t" + pair[1] + "\t" + merged);
    }
  }
}
