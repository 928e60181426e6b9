// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.vocalization;

import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;
import org.arabictext.normalizer.Rule;

/** Tells whether two spellings have letters that correspond one to one. */
final class Spelling {

  private static final Normalizer LETTERS =
      Normalizer.of(
          Policy.builder("letters")
              .with(
                  Rule.Alef.FOLD,
                  Rule.Hamza.SEAT,
                  Rule.AlefMaksura.TO_YEH,
                  Rule.TehMarbuta.TO_HEH,
                  Rule.Letters.ARABIC)
              .build());

  private Spelling() {}

  static boolean correspond(Reading one, Reading other) {
    return one.length() == other.length() && letters(one).equals(letters(other));
  }

  private static String letters(Reading reading) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < reading.length(); i++) {
      letters.appendCodePoint(reading.letter(i));
    }
    return LETTERS.normalize(letters);
  }
}
