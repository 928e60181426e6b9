// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli.page;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;

/** Tells which code points of a word its normalized form has lost, got, or has others for. */
final class CodePointChanges {

  private static final int LONGEST = 256;

  private CodePointChanges() {}

  /** A code point and what became of it; one of the two is empty if it was added or removed. */
  record Change(String from, String to) {}

  /** Lists the changes in the order of the word; none for words of hundreds of code points. */
  static List<Change> between(String written, String normalized) {
    int[] a = written.codePoints().toArray();
    int[] b = normalized.codePoints().toArray();
    if (written.equals(normalized) || a.length > LONGEST || b.length > LONGEST) {
      return List.of();
    }
    int[][] cost = costs(a, b);
    List<Change> changes = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.length || j < b.length) {
      if (i < a.length && j < b.length && a[i] == b[j] && cost[i][j] == cost[i + 1][j + 1]) {
        i++;
        j++;
      } else if (i < a.length
          && j < b.length
          && cost[i][j] == cost[i + 1][j + 1] + replacing(a[i], b[j])) {
        changes.add(new Change(Character.toString(a[i++]), Character.toString(b[j++])));
      } else if (i < a.length && cost[i][j] == cost[i + 1][j] + 2) {
        changes.add(new Change(Character.toString(a[i++]), ""));
      } else {
        changes.add(new Change("", Character.toString(b[j++])));
      }
    }
    return changes;
  }

  /** Cost of the way from each pair of places to the ends: 2 to remove or add. */
  private static int[][] costs(int[] a, int[] b) {
    int[][] cost = new int[a.length + 1][b.length + 1];
    for (int i = a.length; i >= 0; i--) {
      for (int j = b.length; j >= 0; j--) {
        if (i == a.length || j == b.length) {
          cost[i][j] = 2 * (a.length - i + b.length - j);
        } else {
          int both = cost[i + 1][j + 1] + (a[i] == b[j] ? 0 : replacing(a[i], b[j]));
          cost[i][j] = Math.min(both, 2 + Math.min(cost[i + 1][j], cost[i][j + 1]));
        }
      }
    }
    return cost;
  }

  /** A letter becomes a letter, a mark a mark; across the two it is dearer than both ways apart. */
  private static int replacing(int from, int to) {
    return UCharacter.getCombiningClass(from) > 0 == UCharacter.getCombiningClass(to) > 0 ? 3 : 5;
  }
}
