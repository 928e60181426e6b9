// SPDX-License-Identifier: Apache-2.0
package org.arabictext.examples;

import org.arabictext.normalizer.transliteration.Scheme;
import org.arabictext.normalizer.transliteration.Transliterator;

/**
 * How is Arabic written in Latin letters?
 *
 * <p>The fact: there are two trades. An encoding such as Buckwalter has a sign for each Arabic
 * character and can be read back, even when Latin words stand in the text. A romanization such as
 * that of libraries writes the sound: it takes the vowels from the marks, and where there are none
 * it can only give consonants and long vowels.
 *
 * <p>Run: {@code examples/run WriteInLatin [TEXT]}
 */
final class WriteInLatin {

  // كِتَابُ النَّحْوِ العَرَبِيّ لُغَة Java
  private static final String TEXT =
      "\u0643\u0650\u062A\u064E\u0627\u0628\u064F "
          + "\u0627\u0644\u0646\u064E\u0651\u062D\u0652\u0648\u0650 "
          + "\u0627\u0644\u0639\u064E\u0631\u064E\u0628\u0650\u064A\u0651 "
          + "\u0644\u064F\u063A\u064E\u0629 Java";

  private WriteInLatin() {}

  public static void main(String[] args) {
    String text = args.length > 0 ? String.join(" ", args) : TEXT;
    for (Scheme scheme : Scheme.values()) {
      String latin = Transliterator.of(Scheme.ARABIC, scheme).transliterate(text);
      boolean back =
          scheme.isReversible()
              && Transliterator.of(scheme, Scheme.ARABIC).transliterate(latin).equals(text);
      System.out.println(scheme + "\t" + latin + (back ? "\tand back" : ""));
    }
  }
}
