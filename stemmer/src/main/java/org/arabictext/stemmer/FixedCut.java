// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

/*
 * Where the stem of a function word begins and ends.
 *
 *   bits   8    7..4    3..0
 *          1    from    to
 */
final class FixedCut {

  private FixedCut() {}

  static int pack(int from, int to) {
    return 1 << 8 | from << 4 | to;
  }

  static int from(int cut) {
    return cut >>> 4 & 15;
  }

  static int to(int cut) {
    return cut & 15;
  }

  /**
   * Returns the cut as a split without prefix and suffix numbers, of cost 1 so that it is not 0.
   */
  static int split(int cut, int length) {
    return Splitter.split(1, 0, 0, from(cut), length - to(cut));
  }
}
