// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.names;

import java.util.Objects;
import org.apache.commons.text.similarity.EditDistance;
import org.arabictext.normalizer.text.ArabicKeyboard;

/**
 * How many slips of the fingers lie between two names in one script, as an edit distance of Commons
 * Text: for "did you mean", and for finding what was mistyped.
 *
 * <pre>
 *   0     hamza, teh marbuta and heh, alef maksura and yeh, marks, tatweel, upper case, spaces
 *   0.5   an Arabic letter for one whose key touches its own ({@link ArabicKeyboard})
 *   1     any other letter for a letter; a letter too many or missing; two letters swapped
 * </pre>
 *
 * <pre>{@code
 * double slips = new NameDistance().apply(text, whatTheUserTyped);
 * }</pre>
 *
 * <p>Like the optimal string alignment distance that it refines, it is symmetric but no metric.
 * Stateless and thread-safe. Time grows with the product of the two lengths, memory with the second
 * one.
 *
 * @since 0.1
 */
public final class NameDistance implements EditDistance<Double> {

  /** Costs in halves. */
  private static final int EDIT = 2;

  private static final int SLIP = 1;

  /** Makes a distance; all are alike. */
  public NameDistance() {}

  /**
   * Returns the distance of two names.
   *
   * @param left a name
   * @param right a name
   * @return 0 for spellings of one name, a multiple of 0.5 for others
   */
  @Override
  public Double apply(CharSequence left, CharSequence right) {
    String a = letters(Objects.requireNonNull(left, "left"));
    String b = letters(Objects.requireNonNull(right, "right"));
    int n = b.length();
    int[] before = new int[n + 1];
    int[] above = new int[n + 1];
    int[] row = new int[n + 1];
    for (int j = 0; j <= n; j++) {
      row[j] = EDIT * j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] free = before;
      before = above;
      above = row;
      row = free;
      row[0] = EDIT * i;
      char one = a.charAt(i - 1);
      for (int j = 1; j <= n; j++) {
        char other = b.charAt(j - 1);
        int best = Math.min(above[j], row[j - 1]) + EDIT;
        best = Math.min(best, above[j - 1] + change(one, other));
        if (i > 1 && j > 1 && one == b.charAt(j - 2) && other == a.charAt(i - 2)) {
          best = Math.min(best, before[j - 2] + EDIT);
        }
        row[j] = best;
      }
    }
    return row[n] / (double) EDIT;
  }

  private static int change(char one, char other) {
    if (one == other) {
      return 0;
    }
    return ArabicKeyboard.areNeighbours(one, other) ? SLIP : EDIT;
  }

  private static String letters(CharSequence name) {
    String folded = Spelling.fold(name.toString());
    StringBuilder letters = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c != ' ' && c != '-' && c != '\u00A0') {
        letters.append(c);
      }
    }
    return letters.toString();
  }
}
