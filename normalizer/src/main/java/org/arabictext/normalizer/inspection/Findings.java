// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.inspection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.arabictext.normalizer.Rule;

/**
 * Collects what is found. Which letters are out of place is decided at the end, when the language
 * is known: until then they are collected for each that a rule repairs.
 *
 * <p>Mutable; for one inspection.
 */
final class Findings {

  static final int CHANGED_FOR_ARABIC = Traits.foreign(Rule.Letters.ARABIC);

  private static final List<FindingKind> DIGITS =
      List.of(
          FindingKind.ASCII_DIGITS, FindingKind.ARABIC_INDIC_DIGITS, FindingKind.EXTENDED_DIGITS);

  private final Places[] found = new Places[FindingKind.values().length];
  private final Places[] foreign = new Places[Rule.Letters.values().length];
  private final Places hehGoal;

  Findings(int places) {
    for (int i = 0; i < found.length; i++) {
      found[i] = new Places(places);
    }
    for (int i = 0; i < foreign.length; i++) {
      foreign[i] = new Places(places);
    }
    hehGoal = new Places(places);
  }

  void add(FindingKind kind, long start, long end) {
    found[kind.ordinal()].add(start, end);
  }

  void addForeign(int traits, long place) {
    for (int i = 0; i < foreign.length; i++) {
      if ((traits & (Traits.FOREIGN << i)) != 0) {
        foreign[i].add(place, place + 1);
      }
    }
  }

  void addHehGoal(long start, long end) {
    hehGoal.add(start, end);
  }

  private Places of(FindingKind kind) {
    return found[kind.ordinal()];
  }

  /** What was found, for a text in a language. */
  List<Finding> list(Language language) {
    List<Finding> list = new ArrayList<>();
    for (FindingKind kind : FindingKind.values()) {
      Places places = places(kind, language);
      if (places.count() > 0) {
        list.add(new Finding(kind, places.count(), places.spans(), repairs(kind, language)));
      }
    }
    return list;
  }

  private Places places(FindingKind kind, Language language) {
    Rule.Letters letters = letters(language);
    return switch (kind) {
      case KEYBOARD_LETTERS -> foreign[letters.ordinal()];
      case MIXED_KEYBOARDS -> letters == Rule.Letters.KEEP ? new Places(0) : of(kind);
      case FOREIGN_LETTERS -> language == Language.ARABIC ? of(kind) : new Places(0);
      case DECORATION -> language == Language.URDU ? of(kind) : of(kind).plus(hehGoal);
      case MIXED_DIGITS -> minorityDigits();
      default -> of(kind);
    };
  }

  private FindingKind majorityDigits() {
    return DIGITS.stream()
        .max(Comparator.comparingLong(kind -> of(kind).count()))
        .orElse(FindingKind.ASCII_DIGITS);
  }

  private Places minorityDigits() {
    FindingKind majority = majorityDigits();
    List<FindingKind> others = DIGITS.stream().filter(kind -> kind != majority).toList();
    return of(others.get(0)).plus(of(others.get(1)));
  }

  private List<Rule> repairs(FindingKind kind, Language language) {
    Rule.Letters letters = letters(language);
    return switch (kind) {
      case KEYBOARD_LETTERS, MIXED_KEYBOARDS -> List.of(letters);
      case JOINERS -> letters == Rule.Letters.ARABIC ? List.of(Rule.Joiners.STRIP) : List.of();
      case DECORATION ->
          letters == Rule.Letters.URDU
              ? List.of(letters, Rule.Decoration.STRIP)
              : List.of(Rule.Decoration.STRIP);
      case MIXED_DIGITS -> List.of(digits());
      default -> kind.repairs();
    };
  }

  private Rule digits() {
    return switch (majorityDigits()) {
      case ARABIC_INDIC_DIGITS -> Rule.Digits.ARABIC_INDIC;
      case EXTENDED_DIGITS -> Rule.Digits.EXTENDED;
      default -> Rule.Digits.ASCII;
    };
  }

  private static Rule.Letters letters(Language language) {
    return switch (language) {
      case UNKNOWN, ARABIC -> Rule.Letters.ARABIC;
      case PERSIAN -> Rule.Letters.PERSIAN;
      case URDU -> Rule.Letters.URDU;
      case KURDISH -> Rule.Letters.KURDISH;
      case PASHTO, UYGHUR -> Rule.Letters.KEEP;
    };
  }
}
