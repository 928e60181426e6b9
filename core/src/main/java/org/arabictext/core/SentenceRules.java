// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.Set;

/** Says before which token of a text a sentence starts. */
final class SentenceRules {

  /*
   *                 stop                     closing quote or bracket, further stop, emoji
   *   INSIDE ─────────────────► STOPPED ◄───────────────────────────────────────────────┐
   *     ▲ ▲                        │ └──────────────────────────────────────────────────┘
   *     │ └── comma, semicolon, … ─┤
   *     └──── boundary ────────────┘ any other token
   *
   * A line break is a boundary in either state, and so is the end of a verse. What follows a stop
   * decides; what stands before it decides only whether it is one: an abbreviation keeps its full
   * stop in its own token, as numbers and addresses do.
   */

  /** Latin words that stand before a name or a number with a full stop. */
  private static final Set<String> TITLES =
      Set.of(
          "dr", "mr", "mrs", "ms", "prof", "st", "jr", "sr", "no", "vol", "fig", "vs", "eds", "pp");

  private static final int LONGEST_TITLE = 4;

  /** A conjunction, preposition or the article, which can stand right before a quotation mark. */
  private static final int LONGEST_PROCLITIC = 2;

  /* What a sign can do. */
  private static final int WEAK = 1;
  private static final int STRONG = 1 << 1;
  private static final int QUOTE = 1 << 2;
  private static final int OPENING = 1 << 3;
  private static final int CLOSING = 1 << 4;
  private static final int CONTINUING = 1 << 5;
  private static final int SEEN = 1 << 6;

  /** What the signs can do that have been asked for, up to those of Chinese and Japanese. */
  private static final byte[] SIGNS = new byte[0x3100];

  private enum Stop {
    NONE,
    /** Full stops, one or more: what follows may show that the sentence goes on. */
    WEAK,
    /** Question and exclamation marks and the like. */
    STRONG,
    /** The number of a verse: what closes may follow. */
    VERSE,
    /** The end of a line. */
    FINAL
  }

  private final boolean wrapped;

  private Stop stop = Stop.NONE;
  private int lineBreaks;
  private boolean spaced;
  private boolean words;
  private boolean quoted;
  private boolean opened;

  /** A stop right behind an opening bracket, which counts unless the bracket closes behind it. */
  private Stop held = Stop.NONE;

  /** Whether a bracket has opened right behind a stop, as those of footnotes do. */
  private boolean note;

  private boolean openable;
  private boolean title;
  private TokenType last = TokenType.UNKNOWN;
  private int lastLength;

  /**
   * Makes the rules.
   *
   * @param wrapped whether a single line break is no more than a space
   */
  SentenceRules(boolean wrapped) {
    this.wrapped = wrapped;
  }

  void reset() {
    begin();
    lineBreaks = 0;
    quoted = false;
    openable = true;
    last = TokenType.UNKNOWN;
  }

  private void begin() {
    stop = Stop.NONE;
    words = false;
    opened = false;
    held = Stop.NONE;
    note = false;
    title = false;
  }

  /**
   * Takes in the next token.
   *
   * @return true if a sentence starts with it
   */
  boolean starts(TokenType type, char[] text, int start, int end) {
    if (type == TokenType.WHITE_SPACE) {
      spaced = true;
      note = false;
      return false;
    }
    if (type == TokenType.LINE_BREAK) {
      spaced = true;
      lineBreaks++;
      if (!wrapped || lineBreaks > 1 || text[start] == '\u2029') {
        stop = Stop.FINAL;
        quoted = false;
      }
      return false;
    }
    release(type, text[start]);
    boolean starts = stop != Stop.NONE && !continues(type, text, start, end);
    if (starts) {
      begin();
    }
    take(type, text, start, end);
    spaced = false;
    lineBreaks = 0;
    return starts;
  }

  /** Tells whether nothing has stopped, so that an Arabic word or a space changes little. */
  boolean isQuiet() {
    return stop == Stop.NONE && held == Stop.NONE && !note;
  }

  /** Takes in an Arabic word where all is quiet, and the space before it if there is one. */
  void takeWord(int length) {
    opened = false;
    words = true;
    lastLength = length;
    openable = length <= LONGEST_PROCLITIC;
    if (last != TokenType.ARABIC) { // a store costs more than a look
      last = TokenType.ARABIC;
    }
    spaced = false;
    lineBreaks = 0;
  }

  /** Lets a stop behind an opening bracket count when something else than its closing follows. */
  private void release(TokenType type, char c) {
    if (held == Stop.NONE) {
      return;
    }
    boolean punctuation = type == TokenType.PUNCTUATION;
    if (punctuation && stop(c) != Stop.NONE) {
      return;
    }
    boolean closes = punctuation && (isClosing(c) || isQuote(c));
    if (!closes && held.compareTo(stop) > 0) {
      stop = held;
    }
    held = Stop.NONE;
  }

  /** Tells whether a token after a stop still belongs to the sentence. */
  private boolean continues(TokenType type, char[] text, int start, int end) {
    if (stop == Stop.FINAL) {
      return false;
    }
    if (stop == Stop.VERSE) {
      char c = text[start];
      return type == TokenType.PUNCTUATION && (isClosing(c) || stop(c) != Stop.NONE);
    }
    if (note || (!spaced && text[start] == '[')) {
      return true;
    }
    return switch (type) {
      case HASHTAG, MENTION, URL -> false;
      case PUNCTUATION -> punctuation(text[start]);
      case EMOJI, EMOTICON, HONORIFIC, UNKNOWN -> true;
      case SYMBOL -> !spaced;
      case ARABIC -> !spaced && !separates(end - start);
      case LATIN -> stop != Stop.STRONG && (!spaced || isLowerCase(text[start]));
      default -> stop == Stop.WEAK && !spaced;
    };
  }

  private boolean punctuation(char c) {
    if (stop(c) != Stop.NONE || isClosing(c)) {
      return true;
    }
    if (isQuote(c)) {
      return quoted || !spaced;
    }
    return isContinuing(c) ? c != ':' || !spaced : !spaced && !isOpening(c);
  }

  /** Tells whether a stop separates a word from the one before it although no space follows. */
  private boolean separates(int length) {
    return stop == Stop.STRONG || (last == TokenType.PUNCTUATION && length > 1 && lastLength > 1);
  }

  private void take(TokenType type, char[] text, int start, int end) {
    boolean afterOpening = opened;
    opened = false;
    if (note || (stop != Stop.NONE && stop != Stop.VERSE && text[start] == '[')) {
      note = text[start] != ']';
      last = type;
      return;
    }
    switch (type) {
      case PUNCTUATION -> takePunctuation(text, start, end, afterOpening);
      case VERSE_NUMBER -> stop = Stop.VERSE;
      case EMOJI, EMOTICON, HONORIFIC, UNKNOWN, SYMBOL -> {
        return;
      }
      case ABBREVIATION -> {
        stop = isMeasured() && text[end - 1] == '.' ? Stop.WEAK : Stop.NONE;
        words |= end - start > 2;
      }
      case LATIN -> {
        stop = Stop.NONE;
        words = true;
        title = isTitle(text, start, end);
      }
      case NUMBER -> stop = Stop.NONE;
      default -> {
        stop = Stop.NONE;
        words = true;
      }
    }
    if (type != TokenType.PUNCTUATION) {
      lastLength = end - start;
      openable = type == TokenType.ARABIC && lastLength <= LONGEST_PROCLITIC;
    }
    last = type;
  }

  /** Tells what a unit or an era may follow: its full stop is likely to end the sentence. */
  private boolean isMeasured() {
    return switch (last) {
      case NUMBER, DATE, TIME, PERCENT -> true;
      default -> false;
    };
  }

  private void takePunctuation(char[] text, int start, int end, boolean afterOpening) {
    char c = text[start];
    Stop found = stop(c);
    if (found == Stop.NONE) {
      if (isQuote(c)) {
        quoted = spaced || openable ? !quoted : false;
      } else if (!isClosing(c)) {
        stop = Stop.NONE;
      }
      opened = isOpening(c);
      openable = opened || isContinuing(c);
      return;
    }
    if (found == Stop.WEAK) {
      boolean several = end - start > 1 && text[start + 1] == '.';
      boolean enumerator = !words && !several;
      if (enumerator || (last == TokenType.LATIN && title && !spaced)) {
        return;
      }
    }
    opened = afterOpening;
    openable = false;
    if (afterOpening) {
      held = found.compareTo(held) > 0 ? found : held;
    } else if (found.compareTo(stop) > 0) {
      stop = found;
    }
  }

  private static boolean isTitle(char[] text, int start, int end) {
    return end - start <= LONGEST_TITLE
        && TITLES.contains(new String(text, start, end - start).toLowerCase(java.util.Locale.ROOT));
  }

  private static boolean isLowerCase(char c) {
    return UCharacter.isLowerCase(c);
  }

  private static Stop stop(char c) {
    int sign = sign(c);
    return (sign & WEAK) != 0 ? Stop.WEAK : (sign & STRONG) != 0 ? Stop.STRONG : Stop.NONE;
  }

  private static boolean isQuote(char c) {
    return (sign(c) & QUOTE) != 0;
  }

  private static boolean isOpening(char c) {
    return (sign(c) & OPENING) != 0;
  }

  private static boolean isClosing(char c) {
    return (sign(c) & CLOSING) != 0;
  }

  private static boolean isContinuing(char c) {
    return (sign(c) & CONTINUING) != 0;
  }

  /** Returns what a sign can do, in bits: from the table if it has been asked for before. */
  private static int sign(char c) {
    if (c >= SIGNS.length) {
      return describe(c);
    }
    int sign = SIGNS[c];
    if (sign == 0) {
      sign = describe(c) | SEEN;
      SIGNS[c] = (byte) sign; // threads that write at once write the same
    }
    return sign;
  }

  private static int describe(char c) {
    return switch (c) {
      case '.', '\u2026', '\uFE52', '\uFF0E' -> WEAK;
      case '!', '?', Arabic.QUESTION_MARK, Arabic.FULL_STOP -> STRONG;
      case '"', '\u201C', '\u201D', '\uFF02' -> QUOTE | (isOpen(c) ? OPENING : 0);
      case Arabic.COMMA, Arabic.SEMICOLON, ',', ';', ':' -> CONTINUING;
      case '\'' -> CLOSING;
      default ->
          (c >= 0x80 && UCharacter.hasBinaryProperty(c, UProperty.S_TERM) ? STRONG : 0)
              | (isOpen(c) ? OPENING : 0)
              | (isClose(c) ? CLOSING : 0);
    };
  }

  private static boolean isOpen(char c) {
    int type = UCharacter.getType(c);
    return type == UCharacter.START_PUNCTUATION || type == UCharacter.INITIAL_PUNCTUATION;
  }

  private static boolean isClose(char c) {
    int type = UCharacter.getType(c);
    return type == UCharacter.END_PUNCTUATION || type == UCharacter.FINAL_PUNCTUATION;
  }
}
