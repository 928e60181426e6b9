// SPDX-License-Identifier: Apache-2.0
package org.arabictext.examples;

import java.nio.charset.StandardCharsets;
import org.arabictext.core.Token;
import org.arabictext.core.Tokenizer;

/**
 * The place of a word, in the three units that programs use.
 *
 * <p>The fact: there is no such thing as "the tenth character". Java, JavaScript and this library
 * count UTF-16 code units, Python counts code points, files and Rust count bytes of UTF-8. An
 * Arabic letter is one, one and two of them; a vowel mark is counted like a letter; an emoji is
 * two, one and four. Whoever passes places between programs must convert them.
 *
 * <p>Run: {@code examples/run PlacesInText [TEXT]}
 */
final class PlacesInText {

  private PlacesInText() {}

  public static void main(String[] args) {
    // 😀 كِتابٌ جديد
    String text =
        args.length > 0
            ? String.join(" ", args)
            : "\uD83D\uDE00 \u0643\u0650\u062A\u0627\u0628\u064C \u062C\u062F\u064A\u062F";
    System.out.println("UTF-16\tcode points\tUTF-8 bytes\ttoken");
    for (Token token : Tokenizer.standard().tokenize(text)) {
      String before = text.substring(0, token.start());
      System.out.println(
          token.start()
              + "\t"
              + before.codePointCount(0, before.length())
              + "\t"
              + before.getBytes(StandardCharsets.UTF_8).length
              + "\t"
              + token.text());
    }
  }
}
