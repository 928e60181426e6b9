// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.names;

import java.util.List;

/*
 * Words are laid side by side in order, as in an edit distance over words:
 *
 *   word of a      with   word of b
 *   two of a       with   one of b, or the other way round: Nour Eddine, Noureddine
 *   word of a or b left alone, at the highest price
 */

/** How much alike two names are. */
final class NameAlignment {

  /** Names of more words are compared as a whole. */
  static final int MOST_WORDS = 32;

  /** The cost, in hundredths of a consonant, at which two words have nothing in common. */
  private static final int NOTHING = 400;

  /** Letters of a word from which on a slip of the finger is likelier than another name. */
  private static final int SLIPS = 6;

  private final ArabicName a;
  private final ArabicName b;
  private final int rows;
  private final int columns;
  private final double[][] sums;
  private final double[][] worst;
  private final int[][] counts;

  private NameAlignment(ArabicName a, ArabicName b) {
    this.a = a;
    this.b = b;
    rows = a.words().size() + 1;
    columns = b.words().size() + 1;
    sums = new double[rows][columns];
    worst = new double[rows][columns];
    counts = new int[rows][columns];
  }

  static double similarity(ArabicName a, ArabicName b) {
    int n = a.words().size();
    int m = b.words().size();
    if (a.text().equals(b.text())) {
      return 1;
    }
    if (n > MOST_WORDS || m > MOST_WORDS) {
      return a.spellingKey().equals(b.spellingKey()) ? 1 : 0;
    }
    if (n == 0 || m == 0) {
      return n == m ? 1 : 0;
    }
    return n == 1 && m == 1
        ? words(a.words().get(0), b.words().get(0))
        : new NameAlignment(a, b).similarity();
  }

  private double similarity() {
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        if (i + j == 0) {
          worst[0][0] = 1;
        } else {
          sums[i][j] = -1;
          cell(i, j);
        }
      }
    }
    double mean = sums[rows - 1][columns - 1] / counts[rows - 1][columns - 1];
    return (2 * worst[rows - 1][columns - 1] + mean) / 3;
  }

  private void cell(int i, int j) {
    if (i > 0 && j > 0) {
      step(i, j, 1, 1, words(a.words().get(i - 1), b.words().get(j - 1)));
    }
    if (i > 1 && j > 0) {
      step(i, j, 2, 1, words(a.joined().get(i - 2), b.words().get(j - 1)));
    }
    if (i > 0 && j > 1) {
      step(i, j, 1, 2, words(a.words().get(i - 1), b.joined().get(j - 2)));
    }
    if (i > 0) {
      step(i, j, 1, 0, 0);
    }
    if (j > 0) {
      step(i, j, 0, 1, 0);
    }
  }

  /* Both words of a pair count, and all three where two meet one, so that joining gains nothing. */
  private void step(int i, int j, int down, int right, double similarity) {
    double sum = sums[i - down][j - right] + similarity * (down + right);
    if (sum > sums[i][j]) {
      sums[i][j] = sum;
      worst[i][j] = Math.min(worst[i - down][j - right], similarity);
      counts[i][j] = counts[i - down][j - right] + down + right;
    }
  }

  /** Returns how much alike two words are, by the pair of readings that fits best. */
  private static double words(NameWord a, NameWord b) {
    List<Reading> ours = a.readings();
    List<Reading> theirs = b.readings();
    if (ours.isEmpty() || theirs.isEmpty()) {
      return a.text().equals(b.text()) ? 1 : 0;
    }
    boolean slips =
        a.text().length() >= SLIPS && b.text().length() >= SLIPS && !(a.known() && b.known());
    double best = 0;
    for (Reading one : ours) {
      for (Reading other : theirs) {
        if (!one.meets(other)) {
          continue;
        }
        double scale = scale(one, other);
        int cost = WordAlignment.cost(one, other, (int) Math.ceil((1 - best) * scale), slips);
        best = Math.max(best, 1 - cost / scale);
      }
    }
    return best;
  }

  private static double scale(Reading a, Reading b) {
    return Math.min(NOTHING, 150 + 10 * Math.max(a.length(), b.length()));
  }
}
