// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli.page;

import com.ibm.icu.lang.UCharacter;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;

/** The code points of the texts: how often each occurs, and what the policy makes of it alone. */
final class CodePointTable {

  private static final int SHOWN = 80;

  private final Map<Integer, Integer> counts = new TreeMap<>();
  private final Normalizer normalizer;

  CodePointTable(Policy policy, List<PageText> texts) {
    normalizer = Normalizer.of(policy);
    for (PageText text : texts) {
      text.text().codePoints().forEach(c -> counts.merge(c, 1, Integer::sum));
    }
  }

  /** A row for each code point that the policy changes, the most frequent first. */
  void write(Writer out) throws IOException {
    List<Map.Entry<Integer, Integer>> changed =
        counts.entrySet().stream()
            .filter(entry -> !becomes(entry.getKey()).equals(Character.toString(entry.getKey())))
            .sorted(Comparator.comparing(entry -> -entry.getValue()))
            .limit(SHOWN)
            .toList();
    for (Map.Entry<Integer, Integer> point : changed) {
      int codePoint = point.getKey();
      out.write("<tr><td>" + shown(Character.toString(codePoint)) + "</td>");
      out.write("<td><code>" + hex(codePoint) + "</code></td>");
      out.write("<td><code>" + Html.escape(name(codePoint)) + "</code></td>");
      out.write("<td class=\"n\">" + point.getValue() + "</td>");
      out.write("<td>" + shown(becomes(codePoint)) + "</td></tr>\n");
    }
  }

  private String becomes(int codePoint) {
    return normalizer.normalize(Character.toString(codePoint));
  }

  /** A mark needs a letter to stand on: a dotted circle, as in the charts of Unicode. */
  private static String shown(String text) {
    if (text.isEmpty()) {
      return "\u2014";
    }
    boolean mark = UCharacter.getCombiningClass(text.codePointAt(0)) > 0;
    return Html.escape((mark ? "\u25CC" : "") + text);
  }

  private static String hex(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }

  /** The name in Unicode, or nothing if there is none. */
  static String name(int codePoint) {
    String name = UCharacter.getName(codePoint);
    return name == null ? "" : name;
  }
}
