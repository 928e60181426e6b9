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

  /** Returns a line as people post it: words, tags, addresses, faces, numbers, debris, glued. */
  public String tweet() {
    StringBuilder text = new StringBuilder();
    int n = 1 + random.nextInt(12);
    for (int i = 0; i < n; i++) {
      text.append(piece());
      text.append(
          switch (random.nextInt(9)) {
            case 0 -> "";
            case 1 -> ".";
            case 2 -> "\u060C ";
            case 3 -> "\n";
            default -> " ";
          });
    }
    return text.toString();
  }

  private String piece() {
    return switch (random.nextInt(24)) {
      case 0 -> "#" + word() + "_" + word();
      case 1 -> "@user" + random.nextInt(100);
      case 2 -> "https://example.com/" + word() + "?q=" + random.nextInt(99);
      case 3 -> "user" + random.nextInt(9) + ".name@example.org";
      case 4 -> pick(":)", ":-(", ":D", "^_^", "<3", "(:", "...", "!!", "((", "..");
      case 5 -> pick("\uD83D\uDE02", "\u2764\uFE0F", "\uD83D\uDC68\u200D\uD83D\uDC69", "1\u20E3");
      case 6 ->
          pick(
              "\u062F.",
              "\u0623.\u062F.",
              "\u0647\u0640",
              "U.S.A.",
              "\u0648\u062F.",
              "\u0642.\u0645");
      case 7 -> random.nextInt(32) + pick("/", "-", ".", "\u060D") + random.nextInt(13) + "/2024";
      case 8 -> random.nextInt(26) + ":" + random.nextInt(60) + pick("", "\u0635", " am", ":07");
      case 9 ->
          pick("\u0648", "\u0628\u0640", "\u0627\u0644", "\u0644\u0644") + random.nextInt(3000);
      case 10 ->
          random.nextInt(99) + pick("%", "\u066A", "\u0647\u0640", "\u0645", "st", "\u06315");
      case 11 ->
          pick("+", "-", "%", "") + random.nextInt(9999) + pick(",000", "\u066B5", "\u066C000", "");
      case 12 -> pick("\u06DD", "\uFDFA", "\u06D6", "\u200F", "\u0640\u0640") + random.nextInt(300);
      case 13 ->
          pick("www.", "my-", "", "a.") + "example." + pick("com", "sa", "x", "com/", "org:80/x");
      case 14 -> word() + pick(".", ":", "-", "/", "_", "'") + word();
      case 15 -> debris(1 + random.nextInt(3));
      case 16, 17 -> vocalizedWord();
      case 18 -> pick("RT", "CNN", "\u0627\u0644\u0640CNN", "abc" + word());
      default -> word();
    };
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
