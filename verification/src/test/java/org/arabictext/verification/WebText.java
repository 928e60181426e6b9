// SPDX-License-Identifier: Apache-2.0
package org.arabictext.verification;

import java.util.SplittableRandom;
import org.arabictext.core.ArabicTextGenerator;

/**
 * Seeded text as the web has it, a kind after another. The same seed gives the same text, whatever
 * the JDK and ICU4J are: no property of a character is asked for.
 */
final class WebText {

  /** Kinds of text. */
  enum Kind {
    PLAIN,
    VOCALIZED,
    QURANIC,
    DIALECT,
    PERSIAN_AND_URDU,
    DEBRIS,
    ANY_SCRIPT,
    STACKED_MARKS,
    CONTROLS
  }

  /** Texts whose seeds differ by this are of one kind. */
  static final int KINDS = Kind.values().length;

  private static final String NEIGHBOURS =
      "\u067E\u0686\u0698\u06AF\u06A9\u06CC\u06BE\u06C1\u06C0\u06C2\u06D2\u06D3\u0679\u0688\u0691"
          + "\u06BA\u06D5\u0695\u06B5\u06C6\u06CE\u0672\u0673\u0675\u0678";

  /* Scripts, punctuation, symbols and pictures, by their first and last code point. */
  private static final int[][] BLOCKS = {
    {0x20, 0x7E},
    {0xA0, 0x24F},
    {0x300, 0x36F},
    {0x370, 0x4FF},
    {0x590, 0x5FF},
    {0x600, 0x6FF},
    {0x700, 0x77F},
    {0x870, 0x8FF},
    {0x900, 0x97F},
    {0xE00, 0xE7F},
    {0x1000, 0x109F},
    {0x1100, 0x11FF},
    {0x1E00, 0x1FFF},
    {0x2000, 0x206F},
    {0x20A0, 0x2BFF},
    {0x3000, 0x30FF},
    {0x4E00, 0x4FFF},
    {0xAC00, 0xADFF},
    {0xFB00, 0xFBFF},
    {0xFE00, 0xFFFF},
    {0x10EC0, 0x10EFF},
    {0x1D400, 0x1D4FF},
    {0x1EE00, 0x1EEFF},
    {0x1F1E6, 0x1F1FF},
    {0x1F300, 0x1F6FF},
    {0xE0000, 0xE01EF}
  };

  private final SplittableRandom random;
  private final ArabicTextGenerator arabic;
  private final Kind kind;

  WebText(long seed) {
    random = new SplittableRandom(seed);
    arabic = new ArabicTextGenerator(seed);
    kind = Kind.values()[(int) Math.floorMod(seed, (long) KINDS)];
  }

  /** Returns the text of a seed. */
  static String of(long seed) {
    return new WebText(seed).text();
  }

  private String text() {
    return switch (kind) {
      case PLAIN -> arabic.sentence();
      case VOCALIZED -> words(8, "");
      case QURANIC -> words(6, "\u06D6\u06DA\u06DD\u0670\u0671\u06E5\u06E6\u06DE\u06ED\u0610");
      case DIALECT -> arabic.tweet();
      case PERSIAN_AND_URDU -> neighbours();
      case DEBRIS -> arabic.debris(1 + random.nextInt(40));
      case ANY_SCRIPT -> anyScript();
      case STACKED_MARKS -> stacked();
      case CONTROLS -> controls();
    };
  }

  private String words(int most, String signs) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most); i >= 0; i--) {
      text.append(arabic.vocalizedWord());
      if (!signs.isEmpty()) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      text.append(random.nextInt(9) == 0 ? "\n" : " ");
    }
    return text.toString();
  }

  private String neighbours() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(30); i >= 0; i--) {
      switch (random.nextInt(6)) {
        case 0 -> text.append(' ');
        case 1 -> text.append('\u200C');
        case 2 -> text.append(arabic.word());
        case 3 -> text.append((char) (0x06F0 + random.nextInt(10)));
        default -> text.append(NEIGHBOURS.charAt(random.nextInt(NEIGHBOURS.length())));
      }
    }
    return text.toString();
  }

  private String anyScript() {
    StringBuilder text = new StringBuilder();
    int[] block = BLOCKS[0];
    for (int i = random.nextInt(40); i >= 0; i--) {
      if (random.nextInt(3) == 0) {
        block = BLOCKS[random.nextInt(BLOCKS.length)];
      }
      switch (random.nextInt(24)) {
        case 0 -> text.append(' ');
        case 1 -> text.append((char) (0xD800 + random.nextInt(0x800)));
        case 2 -> text.appendCodePoint(random.nextInt(0x110000));
        default -> text.appendCodePoint(block[0] + random.nextInt(block[1] - block[0] + 1));
      }
    }
    return text.toString();
  }

  private String stacked() {
    StringBuilder text = new StringBuilder(arabic.word());
    for (int i = random.nextInt(40); i >= 0; i--) {
      text.append((char) (0x064B + random.nextInt(0x15)));
    }
    return text.append(arabic.word()).toString();
  }

  private String controls() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      text.append(random.nextBoolean() ? arabic.word() : arabic.vocalizedWord());
      String controls = "\u0000\uFFFF\uFFFE\u200E\u200F\u061C\u202A\u202C\u2067\u2069\uFEFF\r\n\t";
      text.append(controls.charAt(random.nextInt(controls.length())));
      if (random.nextInt(4) == 0) {
        text.append((char) (0xD800 + random.nextInt(0x800)));
      }
    }
    return text.toString();
  }
}
