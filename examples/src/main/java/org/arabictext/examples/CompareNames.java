// SPDX-License-Identifier: Apache-2.0
package org.arabictext.examples;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.arabictext.normalizer.names.ArabicName;

/**
 * Are two spellings one name?
 *
 * <p>The fact: a name is typed without vowels, with or without hamza, in one word or two, and in
 * Latin letters in a dozen ways; and the names that differ in one letter are different people. A
 * string similarity grades letters, so it finds Said nearer to Saad than Mohammed to his Arabic
 * spelling. ArabicName compares what the letters say.
 *
 * <p>Run: {@code examples/run CompareNames [NAME NAME]}
 */
final class CompareNames {

  private static final String[][] PAIRS = {
    // أحمد / احمد
    {"\u0623\u062D\u0645\u062F", "\u0627\u062D\u0645\u062F"},
    // فاطمة الزهراء / فاطمه الزهراء
    {
      "\u0641\u0627\u0637\u0645\u0629 \u0627\u0644\u0632\u0647\u0631\u0627\u0621",
      "\u0641\u0627\u0637\u0645\u0647 \u0627\u0644\u0632\u0647\u0631\u0627\u0621"
    },
    // عبد الرحمن / عبدالرحمن
    {
      "\u0639\u0628\u062F \u0627\u0644\u0631\u062D\u0645\u0646",
      "\u0639\u0628\u062F\u0627\u0644\u0631\u062D\u0645\u0646"
    },
    // عبد الرحمن / Abderrahmane
    {"\u0639\u0628\u062F \u0627\u0644\u0631\u062D\u0645\u0646", "Abderrahmane"},
    // مُحَمَّد / Mohamed
    {"\u0645\u064F\u062D\u064E\u0645\u064E\u0651\u062F", "Mohamed"},
    {"Youssef", "Yusuf"},
    // حسن / حسين
    {"\u062D\u0633\u0646", "\u062D\u0633\u064A\u0646"},
    // سعيد / سعد
    {"\u0633\u0639\u064A\u062F", "\u0633\u0639\u062F"},
    // عمر / Amr
    {"\u0639\u0645\u0631", "Amr"},
    {"Hassan", "Hussein"},
  };

  private CompareNames() {}

  public static void main(String[] args) {
    String[][] pairs = args.length == 2 ? new String[][] {args} : PAIRS;
    for (String[] pair : pairs) {
      ArabicName first = ArabicName.of(pair[0]);
      ArabicName second = ArabicName.of(pair[1]);
      System.out.println(
          (first.isSameAs(second) ? "same" : "different")
              + "\t"
              + percent(first.similarity(second))
              + "\t"
              + percent(new JaroWinklerSimilarity().apply(pair[0], pair[1]))
              + "\t"
              + pair[0]
              + " / "
              + pair[1]);
    }
    System.out.println("first column: what ArabicName says and how sure; then Jaro-Winkler");
  }

  private static String percent(double share) {
    return Math.round(share * 100) + " %";
  }
}
