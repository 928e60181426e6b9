// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Objects;
import org.arabictext.core.Arabic;
import org.arabictext.core.CharClass;
import org.arabictext.core.TokenCursor;
import org.arabictext.core.Tokenizer;

/**
 * How long a text is to its reader, and cutting it where no letter loses its marks.
 *
 * <pre>{@code
 * TextLength.graphemes(text);        // what a reader calls characters
 * TextLength.letters(text);          // without marks, tatweel, digits and signs
 * TextLength.words(text);
 * TextLength.truncate(text, 20);     // at most 20 graphemes
 * }</pre>
 *
 * <p>Graphemes are the extended grapheme clusters of Unicode (UAX #29): a letter with all its
 * marks, an emoji sequence. Arabic and ASCII are counted from the tables of this library, other
 * text by ICU4J. Lone surrogates count one each. Stateless and thread-safe; time is linear in the
 * length of the text.
 *
 * @since 0.1
 */
public final class TextLength {

  private TextLength() {}

  /**
   * Counts graphemes.
   *
   * @param text any text
   * @return the number of extended grapheme clusters
   */
  public static int graphemes(CharSequence text) {
    Objects.requireNonNull(text, "text");
    int graphemes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSimple(c)) {
        graphemes++;
      } else if (!Arabic.isMark(c)) {
        return graphemesByIcu(text);
      } else if (i == 0) {
        graphemes++;
      }
    }
    return graphemes;
  }

  private static int graphemesByIcu(CharSequence text) {
    BreakIterator clusters = clusters(text);
    int graphemes = 0;
    while (clusters.next() != BreakIterator.DONE) {
      graphemes++;
    }
    return graphemes;
  }

  /**
   * Counts letters of all scripts.
   *
   * @param text any text
   * @return the number of code points that are letters; marks, tatweel, digits, signs and spaces
   *     are not, and a ligature such as U+FEFB is one until it is normalized
   */
  public static int letters(CharSequence text) {
    Objects.requireNonNull(text, "text");
    int letters = 0;
    int next;
    for (int i = 0; i < text.length(); i = next) {
      int c = Character.codePointAt(text, i);
      next = i + Character.charCount(c);
      CharClass arabic = Arabic.classOf(c);
      boolean letter = arabic == CharClass.OTHER ? isLetter(c) : arabic == CharClass.LETTER;
      letters += letter ? 1 : 0;
    }
    return letters;
  }

  private static boolean isLetter(int c) {
    int lower = c | 0x20;
    return c < 0x80 ? 'a' <= lower && lower <= 'z' : UCharacter.isLetter(c);
  }

  /**
   * Counts words, as the standard {@link Tokenizer} cuts them. Numbers, dates, addresses, tags and
   * honorific ligatures are words; punctuation, symbols, emoji and verse numbers are not.
   *
   * @param text any text
   * @return the number of words
   */
  public static int words(CharSequence text) {
    Objects.requireNonNull(text, "text");
    TokenCursor tokens = Tokenizer.standard().cursor().reset(text);
    int words = 0;
    while (tokens.next()) {
      words +=
          switch (tokens.type()) {
            case PUNCTUATION, SYMBOL, EMOJI, EMOTICON, VERSE_NUMBER, UNKNOWN -> 0;
            case WHITE_SPACE, LINE_BREAK -> 0;
            default -> 1;
          };
    }
    return words;
  }

  /**
   * Cuts a text after some graphemes.
   *
   * @param text any text
   * @param graphemes how many to keep at most
   * @return the beginning of the text, or all of it
   * @throws IllegalArgumentException if the number is negative
   */
  public static String truncate(CharSequence text, int graphemes) {
    return truncate(text, graphemes, "");
  }

  /**
   * Cuts a text after some graphemes and says so.
   *
   * @param text any text
   * @param graphemes how many to keep at most, the sign included
   * @param sign what to put in place of what was cut off, such as U+2026; it is cut itself if there
   *     is no room for it
   * @return the text, if it has no more graphemes, else its beginning and the sign
   * @throws IllegalArgumentException if the number is negative
   */
  public static String truncate(CharSequence text, int graphemes, String sign) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(sign, "sign");
    if (graphemes < 0) {
      throw new IllegalArgumentException("negative: " + graphemes);
    }
    if (end(text, graphemes) == text.length()) {
      return text.toString();
    }
    String mark = sign.substring(0, end(sign, graphemes));
    int room = graphemes - graphemes(mark);
    return text.subSequence(0, end(text, room)) + mark;
  }

  /** Returns where the graphemes end: the length of the text if it has no more. */
  private static int end(CharSequence text, int graphemes) {
    int seen = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean starts = isSimple(c) || i == 0;
      if (!isSimple(c) && !Arabic.isMark(c)) {
        return endByIcu(text, graphemes);
      }
      if (starts && seen++ == graphemes) {
        return i;
      }
    }
    return text.length();
  }

  private static int endByIcu(CharSequence text, int graphemes) {
    BreakIterator clusters = clusters(text);
    for (int n = 0; n < graphemes; n++) {
      if (clusters.next() == BreakIterator.DONE) {
        return text.length();
      }
    }
    return clusters.current();
  }

  private static BreakIterator clusters(CharSequence text) {
    BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
    clusters.setText(text.toString());
    return clusters;
  }

  /** Whether the code unit always begins a cluster, and all marks after it belong to it. */
  private static boolean isSimple(char c) {
    if (c < 0x7F) {
      return c >= ' ';
    }
    return switch (Arabic.classOf(c)) {
      case LETTER, TATWEEL, DIGIT, PUNCTUATION, HONORIFIC -> true;
      default -> false;
    };
  }
}
