// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Faces drawn with punctuation, and the few code points that emoji sequences turn on. */
final class Emoji {

  /** U+20E3 COMBINING ENCLOSING KEYCAP. */
  static final char KEYCAP = '\u20E3';

  /** U+FE0F VARIATION SELECTOR-16, which asks for the picture. */
  static final char PICTURE = '\uFE0F';

  /** U+FE0E VARIATION SELECTOR-15, which asks for the text. */
  static final char TEXT = '\uFE0E';

  /** The number of letters in the longest face that is drawn with letters alone. */
  static final int LONGEST_WORD = 2;

  /** The longer ones before those that begin them. */
  private static final String[] EMOTICONS = {
    "^____^",
    "-____-",
    "^___^",
    "-___-",
    ">_<",
    "^_^",
    "^_*",
    "*_*",
    "-_-",
    "-.-",
    "._.",
    "o_O",
    "O_o",
    "o_o",
    "O_O",
    "T_T",
    "^.^",
    ">.<",
    "^-^",
    "^^",
    "<3",
    "</3",
    ":'-(",
    ":'-)",
    ":'(",
    ":')",
    ":-))",
    ":-)",
    ":-(",
    ":-D",
    ":-P",
    ":-p",
    ":-*",
    ":-|",
    ":-/",
    ":-\\",
    ":-O",
    ":-o",
    ":-S",
    ":-s",
    ":-X",
    ":-x",
    ":)",
    ":(",
    ":D",
    ":P",
    ":p",
    ":*",
    ":|",
    ":/",
    ":\\",
    ":O",
    ":o",
    ":S",
    ":s",
    ":X",
    ":x",
    ":3",
    ":]",
    ":[",
    ":>",
    ":<",
    ":$",
    ":@",
    ";-)",
    ";)",
    ";-(",
    ";(",
    ";D",
    ";P",
    ";p",
    "\u061B-)",
    "\u061B)",
    "\u061B(",
    "=)",
    "=(",
    "=D",
    "=P",
    "=p",
    "=/",
    "=|",
    "xD",
    "XD",
    "xd",
    "x)",
    "(:",
    "8-)",
    "p:",
    "D:"
  };

  private static final int ASCII = 128;

  /** Arabic letters and what may follow them: words of other scripts have no faces behind them. */
  private static final int AFTER_LETTER =
      ScanClass.ARABIC | ScanClass.LETTER | ScanClass.MARK | ScanClass.TATWEEL;

  /** The faces by their first two code units, in rows; the Arabic semicolon has row 0. */
  private static final String[][][] BY_TWO = new String[ASCII][][];

  static {
    for (String face : EMOTICONS) {
      int row = row(face.charAt(0));
      if (BY_TWO[row] == null) {
        BY_TWO[row] = new String[ASCII][];
      }
      char second = face.charAt(1);
      String[] known = BY_TWO[row][second];
      String[] more = known == null ? new String[1] : Arrays.copyOf(known, known.length + 1);
      more[more.length - 1] = face;
      BY_TWO[row][second] = more;
    }
  }

  private Emoji() {}

  private static int row(char first) {
    if (first == Arabic.SEMICOLON) {
      return 0;
    }
    return first > 0 && first < ASCII ? first : -1;
  }

  /** Tells whether a face begins with a code unit. */
  static boolean begins(char c) {
    int row = row(c);
    return row >= 0 && BY_TWO[row] != null;
  }

  /** Tells whether a face begins with two code units. */
  static boolean begins(char first, char second) {
    return faces(first, second) != null;
  }

  private static String @Nullable [] faces(char first, char second) {
    int row = row(first);
    String[][] faces = row < 0 ? null : BY_TWO[row];
    return faces == null || second >= ASCII ? null : faces[second];
  }

  /**
   * Returns where the face at {@code start} ends.
   *
   * @param before bits of the code point before it, 0 at the start of the text
   * @return -1 if there is none
   */
  static int emoticon(char[] text, int start, int limit, int before) {
    String[] faces = start + 1 < limit ? faces(text[start], text[start + 1]) : null;
    if (faces == null) {
      return -1;
    }
    boolean afterWord =
        (before & (ScanClass.LATIN | ScanClass.DIGIT | ScanClass.OTHER_NUMBER)) != 0;
    boolean afterSpace = (before & ScanClass.SPACES) != 0 || before == 0;
    boolean afterLetter = (before & AFTER_LETTER) != 0;
    for (String face : faces) {
      int end = start + face.length();
      if (end <= limit && matches(text, start, face)) {
        boolean colon = isColon(text, start, end, limit, afterLetter);
        boolean accepted = !colon && accepts(text, end, limit, face, afterWord, afterSpace);
        return accepted ? tail(text, end, limit) : -1;
      }
    }
    return -1;
  }

  /**
   * Tells a colon that introduces what follows, such as a number, a name or a quotation, and no
   * eyes above a mouth.
   */
  private static boolean isColon(char[] text, int start, int end, int limit, boolean afterLetter) {
    if (end - start != 2 || text[start] != ':') {
      return false;
    }
    char mouth = text[end - 1];
    boolean round = mouth == ')' || mouth == '(' || mouth == 'D';
    if (afterLetter && !round) {
      return true;
    }
    boolean letter = isPart(text, end, limit);
    return switch (mouth) {
      case '(', '[', '@' -> letter;
      case '3' -> letter || end + 1 < limit && isJoining(text[end]) && isPart(text, end + 1, limit);
      default -> false;
    };
  }

  private static boolean isPart(char[] text, int p, int limit) {
    int part = ScanClass.LETTERS | ScanClass.DIGIT | ScanClass.MARK;
    return p < limit && ((ScanClass.at(text, p, limit) & part) != 0 || text[p] == '_');
  }

  private static boolean isJoining(char c) {
    return switch (c) {
      case '.', ',', ':', '/', '-', Arabic.DECIMAL_SEPARATOR, Arabic.THOUSANDS_SEPARATOR -> true;
      default -> false;
    };
  }

  private static boolean matches(char[] text, int start, String face) {
    for (int i = 2; i < face.length(); i++) {
      if (text[start + i] != face.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean accepts(
      char[] text, int end, int limit, String face, boolean afterWord, boolean afterSpace) {
    char first = face.charAt(0);
    char last = face.charAt(face.length() - 1);
    boolean wordLike = Ascii.isLetter(first) || Ascii.isDigit(first) || first == '(';
    if (wordLike ? !afterSpace : afterWord) {
      return false;
    }
    if (end == limit) {
      return true;
    }
    int next = ScanClass.at(text, end, limit);
    if (last == '/' || last == '\\') {
      return (next & (ScanClass.SPACES | ScanClass.ARABIC)) != 0;
    }
    boolean open = Ascii.isLetter(last) || Ascii.isDigit(last) || wordLike;
    return !open || (next & (ScanClass.LETTERS | ScanClass.DIGIT)) == 0;
  }

  /** Takes in the repetitions of a mouth. */
  private static int tail(char[] text, int end, int limit) {
    char mouth = text[end - 1];
    int p = end;
    if (mouth == ')' || mouth == '(' || mouth == 'D') {
      while (p < limit && text[p] == mouth) {
        p++;
      }
    }
    return p;
  }
}
