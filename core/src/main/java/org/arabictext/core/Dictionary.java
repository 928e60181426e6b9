// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

/** Asks ICU4J for the words of scripts that are written without spaces. */
final class Dictionary {

  private @Nullable BreakIterator iterator;
  private int start;
  private int end;

  /** Forgets the stretch that is being divided. */
  void reset() {
    iterator = null;
    start = 0;
    end = 0;
  }

  /** Tells whether an index lies behind the first word of the stretch that is being divided. */
  boolean divides(int index) {
    return index < end;
  }

  /** Begins to divide a stretch between two boundaries of the rules. */
  int divide(char[] text, int from, int to) {
    // a new one each time: what an iterator finds can depend on the texts that it has seen
    BreakIterator words = Settled.iterator();
    iterator = words;
    words.setText(new String(text, from, to - from));
    words.first();
    start = from;
    end = to;
    return next();
  }

  /** Returns where the next word of the stretch ends. */
  int next() {
    BreakIterator words = iterator;
    int next = words == null ? BreakIterator.DONE : words.next();
    return next == BreakIterator.DONE ? end : start + next;
  }

  /** Follows the text when it moves in its array. */
  void shift(int distance) {
    start -= distance;
    end -= distance;
  }

  /**
   * ICU4J decides once in a process whether its dictionary of Japanese takes the marks that belong
   * to no script, such as U+30FC, by which of them it meets first and after what. Vertical kana
   * repeat mark settles it for good, so that no text changes what is found in a later one. Loaded
   * when a text needs a dictionary, which few do.
   */
  private static final class Settled {

    static {
      BreakIterator first = BreakIterator.getWordInstance(ULocale.ROOT);
      first.setText("\u3031\u3031");
      first.first();
      first.next();
    }

    static BreakIterator iterator() {
      return BreakIterator.getWordInstance(ULocale.ROOT);
    }
  }
}
