// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

/** Gathers tokens into sentences: the engine behind splitter and reader. */
final class SentenceFinder {

  /*
   *   tokens    ␣ w w . ␣ ␣ w w ! ␤ w
   *               └───┘     └───┘   └ …     a sentence: without the white space around it
   *
   * A sentence is known to have ended only when the token after it is seen, so a call that ends one
   * has already begun the next.
   */

  private static final long NONE = -1;

  private final SentenceRules rules;

  private long start;
  private long end;
  private long nextStart = NONE;
  private long nextEnd = NONE;

  SentenceFinder(boolean wrapped) {
    rules = new SentenceRules(wrapped);
    rules.reset();
  }

  void reset() {
    rules.reset();
    nextStart = NONE;
    nextEnd = NONE;
  }

  /**
   * Takes in a token of a tokenizer that gives white space too.
   *
   * @param text the array that holds the token between {@code from} and {@code to}
   * @param at where the token starts in the source
   * @return true if a sentence ended before it
   */
  boolean take(TokenType type, char[] text, int from, int to, long at) {
    boolean starts = rules.starts(type, text, from, to);
    if (type == TokenType.WHITE_SPACE || type == TokenType.LINE_BREAK) {
      return false;
    }
    long after = at + to - from;
    if (nextStart == NONE) {
      nextStart = at;
    } else if (starts || after - nextStart > SentenceSplitter.MAX_SENTENCE_LENGTH) {
      start = nextStart;
      end = nextEnd;
      nextStart = at;
      nextEnd = after;
      return true;
    }
    nextEnd = after;
    return false;
  }

  /**
   * Takes in an Arabic word and the space before it if they only go on with a sentence.
   *
   * @return false if nothing was taken in, as more is to be asked
   */
  boolean takeWord(long from, long to) {
    if (nextStart == NONE
        || !rules.isQuiet()
        || to - nextStart > SentenceSplitter.MAX_SENTENCE_LENGTH) {
      return false;
    }
    rules.takeWord((int) (to - from));
    nextEnd = to;
    return true;
  }

  /** Ends the text; true if there was a sentence before its end. */
  boolean finish() {
    start = nextStart;
    end = nextEnd;
    nextStart = NONE;
    return start != NONE;
  }

  /** Tells whether a sentence has begun and not ended. */
  boolean inside() {
    return nextStart != NONE;
  }

  /** Returns where the sentence that ended last starts in the source. */
  long start() {
    return start;
  }

  /** Returns where the sentence that ended last ends in the source. */
  long end() {
    return end;
  }
}
