// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the name that a mistyped one was meant to be. */
final class Suggestions {

  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

  private Suggestions() {}

  /**
   * Says that a name is unknown, and which one may be meant.
   *
   * @param kind what the name is of: policy, stemmer, command
   * @param name as typed
   * @param known the names that exist
   * @return a line without a full stop
   */
  static String unknown(String kind, String name, List<String> known) {
    String message = "unknown " + kind + " '" + name + "'";
    return known.stream()
        .min(Comparator.comparingInt(k -> DISTANCE.apply(name, k)))
        .filter(k -> DISTANCE.apply(name, k) <= Math.max(2, k.length() / 2))
        .map(k -> message + "; did you mean '" + k + "'?")
        .orElse(message + "; there are " + String.join(", ", known));
  }
}
