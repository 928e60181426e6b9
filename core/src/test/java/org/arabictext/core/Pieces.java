// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import java.util.SplittableRandom;

/** Texts put together from pieces that meet in strange ways. */
public final class Pieces {

  private Pieces() {}

  /** Returns so many pieces, chosen at random, as one text. */
  public static String text(SplittableRandom random, String[] pieces, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    return text.toString();
  }
}
