// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.suite;

import java.util.LinkedHashMap;
import java.util.Map;

/** Texts that are made to be slow: something that makes work, repeated. */
public final class HostileTexts {

  private HostileTexts() {}

  /**
   * Returns what is repeated.
   *
   * @return the pieces by their names
   */
  public static Map<String, String> units() {
    Map<String, String> units = new LinkedHashMap<>();
    units.put("letters", "\u0628");
    units.put("marks", "\u064E");
    units.put("marks on a letter", "\u0651\u064E\u0654");
    units.put("tatweel", "\u0640");
    units.put("dots", ".");
    units.put("schemes", "http://");
    units.put("alternating scripts", "a\u0628");
    units.put("tags", "#_@");
    units.put("ligatures", "\uFDFA");
    units.put("presentation forms", "\uFEFB\uFE8E\uFEF7");
    units.put("mathematical letters", "\uD83B\uDE0A");
    units.put("joined faces", "\uD83D\uDC68\u200D");
    units.put("numbers", "1.,:/");
    units.put("high surrogates", "\uD800");
    units.put("conjunctions", "\u0648\u0627\u0644");
    units.put("suffixes", "\u0647\u0645\u0627");
    units.put("brackets", "(\u00AB\"");
    units.put("words", "\u0648\u0627\u0644\u0643\u062A\u0627\u0628 ");
    units.put("dagger alefs", "\u0627\u0670\u0649");
    return units;
  }

  /**
   * Repeats a piece.
   *
   * @param unit the piece
   * @param length of the text, in UTF-16 code units
   * @return the text
   */
  public static String text(String unit, int length) {
    return unit.repeat(length / unit.length() + 1).substring(0, length);
  }
}
