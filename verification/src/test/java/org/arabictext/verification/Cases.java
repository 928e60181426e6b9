// SPDX-License-Identifier: Apache-2.0
package org.arabictext.verification;

import com.ibm.icu.lang.UCharacter;

/** Counts comparisons; one that fails tells where its text came from. */
final class Cases {

  private String origin = "";
  private long count;

  /** Says where the texts of the next comparisons come from. */
  void from(String where) {
    origin = where;
  }

  String origin() {
    return origin;
  }

  long count() {
    return count;
  }

  void same(Object actual, Object expected, String promise) {
    count++;
    if (!actual.equals(expected)) {
      throw new AssertionError(
          origin + ": " + promise + ": <" + actual + "> but <" + expected + ">");
    }
  }

  static boolean isSpace(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!UCharacter.isUWhiteSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
