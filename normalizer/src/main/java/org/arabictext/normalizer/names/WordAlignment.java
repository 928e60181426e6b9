// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.names;

/** Lays two readings of a word side by side so that the sum of the costs is least. */
final class WordAlignment {

  private WordAlignment() {}

  /**
   * Returns the least cost, in hundredths of a consonant.
   *
   * @param limit a cost from which on the exact one does not matter
   * @param slips whether a letter may stand for one whose key is next to its own
   */
  static int cost(Reading a, Reading b, int limit, boolean slips) {
    int n = b.length();
    byte[] dropA = b.arabic ? a.dropArabic : a.dropLatin;
    byte[] dropB = a.arabic ? b.dropArabic : b.dropLatin;
    int[] row = new int[n + 1];
    for (int j = 1; j <= n; j++) {
      row[j] = row[j - 1] + dropB[j - 1];
    }
    for (int i = 1; i <= a.length(); i++) {
      byte sound = a.sounds[i - 1];
      boolean vowel = a.sound(i - 1).isShortVowel();
      boolean open = a.open[i - 1];
      int diagonal = row[0];
      row[0] += dropA[i - 1];
      int least = row[0];
      for (int j = 1; j <= n; j++) {
        int dropped = row[j] + (vowel && b.open[j - 1] ? 0 : dropA[i - 1]);
        int missed = row[j - 1] + (open && b.sound(j - 1).isShortVowel() ? 0 : dropB[j - 1]);
        int changed =
            diagonal
                + (slips
                    ? SoundCosts.changeOrSlip(sound, b.sounds[j - 1])
                    : SoundCosts.change(sound, b.sounds[j - 1]));
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(dropped, missed));
        least = Math.min(least, row[j]);
      }
      if (least >= limit) {
        return limit;
      }
    }
    return Math.min(limit, row[n]);
  }
}
