// SPDX-License-Identifier: Apache-2.0
package org.arabictext.verification;

import java.util.SplittableRandom;
import org.arabictext.core.AnyTextGenerator;
import org.arabictext.core.ArabicTextGenerator;

/** Seeded text as the web has it, a kind after another; the same seed gives the same text. */
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

  private final SplittableRandom random;
  private final ArabicTextGenerator arabic;
  private final AnyTextGenerator any;
  private final Kind kind;

  WebText(long seed) {
    random = new SplittableRandom(seed);
    arabic = new ArabicTextGenerator(seed);
    any = new AnyTextGenerator(seed);
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
      case ANY_SCRIPT -> any.text(40);
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
