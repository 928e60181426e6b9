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
    // الأولى
    String query = "\u0627\u0644\u0623\u0648\u0644\u0649";
    List<String> lines =
        List.of(
            // وصل القطار إلى المحطة الأولى
            "\u0648\u0635\u0644 \u0627\u0644\u0642\u0637\u0627\u0631 \u0625\u0644\u0649 "
                + "\u0627\u0644\u0645\u062D\u0637\u0629 \u0627\u0644\u0623\u0648\u0644\u0649",
            // وصل القطار الى المحطة الاولى
            "\u0648\u0635\u0644 \u0627\u0644\u0642\u0637\u0627\u0631 \u0627\u0644\u0649 "
                + "\u0627\u0644\u0645\u062D\u0637\u0629 \u0627\u0644\u0627\u0648\u0644\u0649",
            // وصل القطار إلى المحطة الأولي
            "\u0648\u0635\u0644 \u0627\u0644\u0642\u0637\u0627\u0631 \u0625\u0644\u0649 "
                + "\u0627\u0644\u0645\u062D\u0637\u0629 \u0627\u0644\u0623\u0648\u0644\u064A",
            // وَصَلَ القِطارُ إِلَى المَحَطَّةِ الأُولَى
            "\u0648\u064E\u0635\u064E\u0644\u064E "
                + "\u0627\u0644\u0642\u0650\u0637\u0627\u0631\u064F \u0625\u0650\u0644\u064E\u0649 "
                + "\u0627\u0644\u0645\u064E\u062D\u064E\u0637\u064E\u0651\u0629\u0650 "
                + "\u0627\u0644\u0623\u064F\u0648\u0644\u064E\u0649",
            // وصل القطار إلى المحطة الأولـــى
            "\u0648\u0635\u0644 \u0627\u0644\u0642\u0637\u0627\u0631 \u0625\u0644\u0649 "
                + "\u0627\u0644\u0645\u062D\u0637\u0629 "
                + "\u0627\u0644\u0623\u0648\u0644\u0640\u0640\u0640\u0649",
            // وصل القطار إلى المحطة الثانية
            "\u0648\u0635\u0644 \u0627\u0644\u0642\u0637\u0627\u0631 \u0625\u0644\u0649"
                + " \u0627\u0644\u0645\u062D\u0637\u0629"
                + " \u0627\u0644\u062B\u0627\u0646\u064A\u0629");

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
