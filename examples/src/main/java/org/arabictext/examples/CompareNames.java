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
    {"أحمد", "احمد"},
    {"فاطمة الزهراء", "فاطمه الزهراء"},
    {"عبد الرحمن", "عبدالرحمن"},
    {"عبد الرحمن", "Abderrahmane"},
    {"مُحَمَّد", "Mohamed"},
    {"Youssef", "Yusuf"},
    {"حسن", "حسين"},
    {"سعيد", "سعد"},
    {"عمر", "Amr"},
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
