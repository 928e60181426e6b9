// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The affixes of the standard stemmer as the grammar file has them, for those who ask why. */
final class Affixes {

  /** An affix; the parts that are inflections keep their brackets. */
  record Affix(String classes, List<String> parts) {}

  final List<Affix> prefixes = new ArrayList<>();
  final List<Affix> suffixes = new ArrayList<>();

  /** For each part its kind and its name, apart by a tab. */
  final Map<String, String> names = new HashMap<>();

  Affixes(String resource) {
    Rows rows = new Rows(resource);
    while (rows.next()) {
      String kind = rows.column().toString();
      String first = rows.column().toString();
      switch (kind) {
        case "prefix" -> prefixes.add(affix(first, rows.rest().toString()));
        case "suffix" -> suffixes.add(affix(first, rows.rest().toString()));
        default -> names.put(first, rows.rest().toString());
      }
    }
  }

  private static Affix affix(String classes, String parts) {
    return new Affix(classes, parts.isEmpty() ? List.of() : List.of(parts.split("\\+", -1)));
  }

  /** Tells whether a part belongs to the word. */
  static boolean isInflection(String part) {
    return part.charAt(0) == '(';
  }

  /** Returns the number of letters of a part. */
  static int length(String part) {
    return isInflection(part) ? part.length() - 2 : part.length();
  }
}
