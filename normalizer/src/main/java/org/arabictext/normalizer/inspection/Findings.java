// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.inspection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

  private static final Places NOTHING = new Places(0);

  private final int places;
  private final Map<FindingKind, Places> found = new EnumMap<>(FindingKind.class);
  private final Map<Rule.Letters, Places> foreign = new EnumMap<>(Rule.Letters.class);
  private final Places hehGoal;

  Findings(int places) {
    this.places = places;
    hehGoal = new Places(places);
  }

  void add(FindingKind kind, long start, long end) {
    found.computeIfAbsent(kind, k -> new Places(places)).add(start, end);
  }

  void addForeign(int traits, long place) {
    for (Rule.Letters letters : Traits.LANGUAGES) {
      if ((traits & Traits.foreign(letters)) != 0) {
        foreign.computeIfAbsent(letters, k -> new Places(places)).add(place, place + 1);
      }
    }
  }

  void addHehGoal(long start, long end) {
    hehGoal.add(start, end);
  }

  private Places of(FindingKind kind) {
    return found.getOrDefault(kind, NOTHING);
  }

  /** What was found, for a text in a language. */
  List<Finding> list(Language language) {
    List<Finding> list = new ArrayList<>();
    for (FindingKind kind : FindingKind.values()) {
      Places all = found(kind, language);
      if (all.count() > 0) {
        list.add(
            new Finding(
                kind,
                all.count(),
                all.spans(),
                Repairs.of(kind, letters(language), majorityDigits())));
      }
    }
    return list;
  }

  private Places found(FindingKind kind, Language language) {
    Rule.Letters letters = letters(language);
    return switch (kind) {
      case KEYBOARD_LETTERS -> foreign.getOrDefault(letters, NOTHING);
      case MIXED_KEYBOARDS -> letters == Rule.Letters.KEEP ? NOTHING : of(kind);
      case FOREIGN_LETTERS -> language == Language.ARABIC ? of(kind) : NOTHING;
      case DECORATION -> language == Language.URDU ? of(kind) : hehGoal.plus(of(kind));
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
    return new Places(places).plus(of(others.get(0))).plus(of(others.get(1)));
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
