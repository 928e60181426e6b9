// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.inspection;

import org.arabictext.core.Arabic;

/**
 * A letter and the marks on it, as far as they were read.
 *
 * <p>Mutable; for one inspection.
 */
final class Cluster {

  private static final char DOTTED_CIRCLE = '\u25CC';
  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final int NONE = -1;

  private final Findings findings;
  private long offset;
  private boolean based;
  private int marks;
  private boolean conflicting;
  private int rank;
  private int start = NONE;
  private int tatweel = NONE;

  Cluster(Findings findings) {
    this.findings = findings;
  }

  void begin(long offset) {
    this.offset = offset;
    sign('\0');
  }

  void letter() {
    reset(true);
  }

  void tatweel(int place) {
    reset(true);
    tatweel = place;
  }

  /** Anything but a letter or a mark; a dotted circle and a no-break space carry marks. */
  void sign(char c) {
    reset(c == DOTTED_CIRCLE || c == NO_BREAK_SPACE);
  }

  void end() {
    reset(false);
  }

  private void reset(boolean based) {
    if (tatweel != NONE) {
      findings.add(FindingKind.TATWEEL, offset + tatweel, offset + tatweel + 1);
      tatweel = NONE;
    }
    this.based = based;
    marks = 0;
    conflicting = false;
    rank = 0;
    start = NONE;
  }

  /** Takes a mark; tells whether only the engine knows what composition makes of it. */
  boolean mark(char c, int traits, int place) {
    if (start == NONE) {
      start = place;
    }
    if ((traits & Traits.MARK) != 0) {
      if (!based) {
        findings.add(FindingKind.STRAY_MARKS, offset + place, offset + place + 1);
      } else {
        checkConflict(c, place);
      }
    }
    boolean hamza = c >= Arabic.MADDAH_ABOVE && c <= Arabic.HAMZA_BELOW;
    if (hamza && c != Arabic.MADDAH_ABOVE) {
      tatweel = NONE;
    }
    int before = rank;
    rank = Traits.rank(c);
    return hamza || (rank != 0 && rank < before);
  }

  private void checkConflict(char c, int place) {
    if (!Arabic.isTashkeel(c)) {
      return;
    }
    boolean shadda = c == Arabic.SHADDA;
    int bit = shadda ? 1 : 2;
    if ((marks & bit) != 0 && !conflicting) {
      findings.add(FindingKind.CONFLICTING_MARKS, offset + start, offset + place + 1);
      conflicting = true;
    }
    marks |= bit;
  }
}
