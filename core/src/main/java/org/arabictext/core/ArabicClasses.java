// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import java.util.Arrays;

/** Looks up the {@link CharClass} of a code point. */
final class ArabicClasses {

  /** First code points of the covered ranges, the code points after them in {@link #ENDS}. */
  private static final int[] STARTS = {0x0600, 0xFB50, 0x10EC0, 0x1EE00};

  private static final int[] ENDS = {0x0900, 0xFF00, 0x10F00, 0x1EF00};

  private static final CharClass[][] CLASSES = decode();

  private ArabicClasses() {}

  static CharClass of(int codePoint) {
    for (int i = 0; i < STARTS.length; i++) {
      if (codePoint < ENDS[i]) {
        return codePoint < STARTS[i] ? CharClass.OTHER : CLASSES[i][codePoint - STARTS[i]];
      }
    }
    return CharClass.OTHER;
  }

  private static CharClass[][] decode() {
    CharClass[] names = CharClass.values();
    CharClass[][] classes = new CharClass[STARTS.length][];
    for (int i = 0; i < STARTS.length; i++) {
      classes[i] = new CharClass[ENDS[i] - STARTS[i]];
      for (Runs run = new Runs(ArabicTables.RUNS); run.next(); ) {
        int from = Math.max(run.start(), STARTS[i]);
        int to = Math.min(run.end(), ENDS[i]);
        if (from < to) {
          Arrays.fill(classes[i], from - STARTS[i], to - STARTS[i], names[run.value()]);
        }
      }
    }
    return classes;
  }
}
