// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

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

  private static final String[][] BY_FIRST = new String[128][];

  static {
    for (int first = 0; first < BY_FIRST.length; first++) {
      String letter = String.valueOf((char) (first == 0 ? Arabic.SEMICOLON : first));
      BY_FIRST[first] =
          java.util.Arrays.stream(EMOTICONS)
              .filter(face -> face.startsWith(letter))
              .toArray(String[]::new);
    }
  }

  private Emoji() {}

  /** Tells whether a face begins with a code unit. */
  static boolean begins(char c) {
    return c == Arabic.SEMICOLON || (c < BY_FIRST.length && BY_FIRST[c].length > 0);
  }

  /**
   * Returns where the face at {@code start} ends.
   *
   * @param before bits of the code point before it, 0 at the start of the text
   * @return -1 if there is none
   */
  static int emoticon(char[] text, int start, int limit, int before) {
    char first = text[start];
    if (first >= BY_FIRST.length && first != Arabic.SEMICOLON) {
      return -1;
    }
    boolean afterWord =
        (before & (ScanClass.LATIN | ScanClass.DIGIT | ScanClass.OTHER_NUMBER)) != 0;
    boolean afterSpace = (before & ScanClass.SPACES) != 0 || before == 0;
    for (String face : BY_FIRST[first == Arabic.SEMICOLON ? 0 : first]) {
      int end = start + face.length();
      if (end <= limit && matches(text, start, face)) {
        return accepts(text, end, limit, face, afterWord, afterSpace) ? tail(text, end, limit) : -1;
      }
    }
    return -1;
  }

  private static boolean matches(char[] text, int start, String face) {
    for (int i = 1; i < face.length(); i++) {
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
    boolean wordLike = isAsciiLetter(first) || isAsciiDigit(first) || first == '(';
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
    boolean open = isAsciiLetter(last) || isAsciiDigit(last) || wordLike;
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

  private static boolean isAsciiLetter(char c) {
    return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z');
  }

  private static boolean isAsciiDigit(char c) {
    return '0' <= c && c <= '9';
  }
}
