// SPDX-License-Identifier: Apache-2.0
package org.arabictext.examples;

import java.util.List;
import java.util.Locale;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;

/**
 * Makes letters again of what was copied from a PDF.
 *
 * <p>The fact: an Arabic letter has up to four shapes, and Unicode encodes the letter, not the
 * shape. For old software the shapes were encoded as well, as presentation forms, together with
 * ligatures such as lam with alef. Many PDF files give back these shapes when text is copied: it
 * looks right on the screen, and no search finds it. The policy {@code clean} leads each shape back
 * to its letter and takes away invisible direction marks; vowels, hamzas and digits stay.
 *
 * <p>Run: {@code examples/run CleanPdfText}
 */
final class CleanPdfText {

  private CleanPdfText() {}

  public static void main(String[] args) {
    List<String> copied =
        List.of(
            "\uFEB3\uFEFC\uFEE1",
            "\uFE8D\uFEDF\uFEE4\uFEA4\uFE8E\uFEDB\uFEE2",
            "\uFEF7\uFEE7\uFEEA",
            "\uFDF2 \u200F\u0623\u0643\u0628\u0631\u200F");
    Normalizer clean = Normalizer.of(Policy.named("clean"));
    for (String shapes : copied) {
      String letters = clean.normalize(shapes);
      System.out.println(codePoints(shapes) + "\n  -> " + letters + "  " + codePoints(letters));
    }
  }

  private static String codePoints(String text) {
    StringBuilder list = new StringBuilder();
    text.codePoints().forEach(c -> list.append(String.format(Locale.ROOT, "%04X ", c)));
    return list.toString().trim();
  }
}
