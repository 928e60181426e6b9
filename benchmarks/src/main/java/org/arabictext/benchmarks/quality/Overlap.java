// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.quality;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * How well what was found agrees with what was wanted.
 *
 * @param found how many were found
 * @param wanted how many there are
 * @param both how many were found that are wanted
 */
record Overlap(int found, int wanted, int both) {

  static <T> Overlap of(Collection<T> found, Collection<T> wanted) {
    Set<T> both = new HashSet<>(found);
    both.retainAll(Set.copyOf(wanted));
    return new Overlap(found.size(), wanted.size(), both.size());
  }

  Overlap plus(Overlap other) {
    return new Overlap(found + other.found, wanted + other.wanted, both + other.both);
  }

  double precision() {
    return found == 0 ? 0 : (double) both / found;
  }

  double recall() {
    return wanted == 0 ? 0 : (double) both / wanted;
  }

  double f1() {
    return both == 0 ? 0 : 2.0 * both / (found + wanted);
  }
}
