// SPDX-License-Identifier: Apache-2.0
package org.arabictext.examples;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;

/**
 * Are two spellings one name?
 *
 * <p>The fact: names are typed into forms without vowels, with or without hamza, with heh for teh
 * marbuta and yeh for alef maksura, and compound names are written joined or apart. Comparing code
 * points calls all of these different people. Normalizing first, and closing the gaps, makes equal
 * what sounds equal; a similarity then grades what is left.
 *
 * <p>Run: {@code examples/run CompareNames [NAME NAME]}
 */
final class CompareNames {

  private static final String[][] PAIRS = {
    {"أحمد", "احمد"},
    {"فاطمة الزهراء", "فاطمه الزهراء"},
    {"عبد الرحمن", "عبدالرحمن"},
    {"مصطفى", "مصطفي"},
    {"مُحَمَّد", "محمد"},
    {"سعيد", "سعد"},
    {"سعيد", "خالد"},
  };

  private static final Normalizer SEARCH = Normalizer.of(Policy.named("search"));

  private CompareNames() {}

  public static void main(String[] args) {
    String[][] pairs = args.length == 2 ? new String[][] {args} : PAIRS;
    for (String[] pair : pairs) {
      double asWritten = similarity(pair[0], pair[1]);
      double asKeys = similarity(key(pair[0]), key(pair[1]));
      System.out.println(
          Math.round(asWritten * 100)
              + " %\t"
              + Math.round(asKeys * 100)
              + " %\t"
              + pair[0]
              + " / "
              + pair[1]);
    }
    System.out.println("first column: as written; second column: normalized and joined");
  }

  private static double similarity(String a, String b) {
    return new JaroWinklerSimilarity().apply(a, b);
  }

  private static String key(String name) {
    return SEARCH.normalize(name).replace(" ", "");
  }
}
