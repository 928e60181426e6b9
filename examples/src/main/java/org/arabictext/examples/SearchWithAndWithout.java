// SPDX-License-Identifier: Apache-2.0
package org.arabictext.examples;

import java.util.List;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;

/**
 * The same search, first in the text as it is written, then in the normalized text.
 *
 * <p>The fact: careful and hurried writers spell the same word differently. The hamza on an alef is
 * often left out, a final yeh is typed without its dots (and in Egypt regularly so), vowels are
 * written in school books and nowhere else, and a tatweel stretches a word that deserves it. A
 * reader sees no difference; {@code String.contains} does.
 *
 * <p>Run: {@code examples/run SearchWithAndWithout}
 */
final class SearchWithAndWithout {

  private SearchWithAndWithout() {}

  public static void main(String[] args) {
    String query = "الأولى";
    List<String> lines =
        List.of(
            "وصل القطار إلى المحطة الأولى",
            "وصل القطار الى المحطة الاولى",
            "وصل القطار إلى المحطة الأولي",
            "وَصَلَ القِطارُ إِلَى المَحَطَّةِ الأُولَى",
            "وصل القطار إلى المحطة الأولـــى",
            "وصل القطار إلى المحطة الثانية");

    Normalizer search = Normalizer.of(Policy.named("search"));
    String normalizedQuery = search.normalize(query);
    for (String line : lines) {
      boolean plain = line.contains(query);
      boolean normalized = search.normalize(line).contains(normalizedQuery);
      System.out.println(mark(plain) + " " + mark(normalized) + "  " + line);
    }
    System.out.println("first column: as written; second column: normalized");
  }

  private static String mark(boolean found) {
    return found ? "+" : "-";
  }
}
