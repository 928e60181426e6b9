// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import java.util.SplittableRandom;

/**
 * Seeded Arabic text for property tests: plain and vocalized words, digits, debris. The same seed
 * gives the same text on every machine; tests print the seed when they fail.
 */
public final class ArabicTextGenerator {

  private static final String LETTERS =
      "\u0621\u0622\u0623\u0624\u0625\u0626\u0627\u0628\u0629\u062A\u062B\u062C\u062D\u062E\u062F"
          + "\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u0637\u0638\u0639\u063A\u0641\u0642\u0643"
          + "\u0644\u0645\u0646\u0647\u0648\u0649\u064A";

  private final SplittableRandom random;

  /**
   * Makes a generator.
   *
   * @param seed decides all that follows
   */
  public ArabicTextGenerator(long seed) {
    random = new SplittableRandom(seed);
  }

  /** Returns a word of letters only. */
  public String word() {
    int n = 1 + random.nextInt(9);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < n; i++) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }

  /** Returns a word with tashkeel, tatweel and other marks among its letters. */
  public String vocalizedWord() {
    StringBuilder word = new StringBuilder();
    for (char letter : word().toCharArray()) {
      word.append(letter);
      while (random.nextInt(3) == 0) {
        word.append((char) (0x064B + random.nextInt(0x15)));
      }
      if (random.nextInt(12) == 0) {
        word.append("\u0640\u0670\u06D6\u0654".charAt(random.nextInt(4)));
      }
    }
    return word.toString();
  }

  /** Returns code points of any kind, mostly of the Arabic blocks, lone surrogates among them. */
  public String debris(int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      switch (random.nextInt(10)) {
        case 0 -> text.append((char) random.nextInt(0x10000));
        case 1 -> text.appendCodePoint(random.nextInt(0x110000));
        case 2 -> text.append((char) (0xFB50 + random.nextInt(0x2B0)));
        case 3 -> text.append((char) (0xFE70 + random.nextInt(0x90)));
        case 4 -> text.append((char) (0x0870 + random.nextInt(0x90)));
        case 5 ->
            text.append(
                "\u200B\u200C\u200D\u200E\u200F\u061C\u202B\u2067\uFEFF\u00AD"
                    .charAt(random.nextInt(10)));
        case 6 -> text.append((char) (0x20 + random.nextInt(0x5F)));
        default -> text.append((char) (0x0600 + random.nextInt(0x100)));
      }
    }
    return text.toString();
  }

  /** Returns a sentence of words, vocalized words, numbers, debris and punctuation. */
  public String sentence() {
    StringBuilder text = new StringBuilder();
    int n = 1 + random.nextInt(14);
    for (int i = 0; i < n; i++) {
      switch (random.nextInt(8)) {
        case 0 -> text.append(vocalizedWord());
        case 1 -> text.append(random.nextInt(100000));
        case 2 -> text.append((char) (0x0660 + random.nextInt(10)));
        case 3 -> text.append(debris(1 + random.nextInt(4)));
        default -> text.append(word());
      }
      text.append(random.nextInt(7) == 0 ? "\u060C " : " ");
    }
    return text.append(random.nextInt(4) == 0 ? '\u061F' : '.').toString();
  }
}
