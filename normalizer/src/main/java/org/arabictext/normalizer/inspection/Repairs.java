// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.inspection;

import java.util.List;
import org.arabictext.normalizer.Rule;

/** Which rules of a policy repair what was found. */
final class Repairs {

  private static final List<Rule> MARKS =
      List.of(
          Rule.Tashkeel.STRIP, Rule.Marks.STRIP, Rule.QuranicSigns.STRIP, Rule.DaggerAlef.STRIP);

  private Repairs() {}

  /**
   * Returns the rules that together leave none of a kind.
   *
   * @param letters the rule on letters of the language of the text, {@code KEEP} if there is none
   * @param digits the digits that the text has most of
   */
  static List<Rule> of(FindingKind kind, Rule.Letters letters, FindingKind digits) {
    return switch (kind) {
      case KEYBOARD_LETTERS, MIXED_KEYBOARDS -> List.of(letters);
      case JOINERS -> letters == Rule.Letters.ARABIC ? List.of(Rule.Joiners.STRIP) : List.of();
      case DECORATION ->
          letters == Rule.Letters.URDU
              ? List.of(letters, Rule.Decoration.STRIP)
              : List.of(Rule.Decoration.STRIP);
      case MIXED_DIGITS -> List.of(digits(digits));
      case PRESENTATION_FORMS -> List.of(Rule.PresentationForms.FOLD);
      case DECOMPOSED_HAMZA, MARK_ORDER -> List.of(Rule.Composition.CANONICAL);
      case STRAY_MARKS -> MARKS;
      case CONFLICTING_MARKS, TASHKEEL -> List.of(Rule.Tashkeel.STRIP);
      case BIDI_CONTROLS, INVISIBLE_CONTROLS -> List.of(Rule.Controls.STRIP);
      case TATWEEL -> List.of(Rule.Composition.CANONICAL, Rule.Tatweel.STRIP);
      case ELONGATION -> List.of(Rule.Elongation.TO_TWO);
      case UNUSUAL_SPACES -> List.of(Rule.Whitespace.PLAIN);
      case DAGGER_ALEF -> List.of(Rule.DaggerAlef.STRIP);
      case QURANIC_SIGNS -> List.of(Rule.QuranicSigns.STRIP);
      case OTHER_MARKS -> MARKS;
      default -> List.of();
    };
  }

  private static Rule digits(FindingKind most) {
    return switch (most) {
      case ARABIC_INDIC_DIGITS -> Rule.Digits.ARABIC_INDIC;
      case EXTENDED_DIGITS -> Rule.Digits.EXTENDED;
      default -> Rule.Digits.ASCII;
    };
  }
}
