// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import java.util.List;

/** The policies that come with the library. */
final class Presets {

  private static final Policy CLEAN =
      Policy.builder("clean")
          .describedAs("repairs encoding debris and changes no meaning, for display and training")
          .with(
              Rule.Composition.CANONICAL,
              Rule.PresentationForms.FOLD,
              Rule.Controls.STRIP,
              Rule.Joiners.STRIP,
              Rule.Letters.ARABIC,
              Rule.Tatweel.STRIP)
          .build();

  private static final Policy DEDIACRITIZE =
      Policy.builder("dediacritize")
          .describedAs(
              "removes vowel marks, other combining marks and tatweel, and keeps all letters")
          .with(
              Rule.Composition.CANONICAL,
              Rule.Tashkeel.STRIP,
              Rule.Marks.STRIP,
              Rule.QuranicSigns.STRIP,
              Rule.DaggerAlef.STRIP,
              Rule.Tatweel.STRIP)
          .build();

  private static final Policy SEARCH =
      Policy.builder("search")
          .describedAs("folds what writers spell in different ways, for matching")
          .with(
              Rule.Composition.CANONICAL,
              Rule.Tashkeel.STRIP,
              Rule.Marks.STRIP,
              Rule.QuranicSigns.STRIP,
              Rule.SmallLetters.STRIP,
              Rule.Ornaments.STRIP,
              Rule.DaggerAlef.STRIP,
              Rule.Tatweel.STRIP,
              Rule.Alef.FOLD,
              Rule.AlefMaksura.TO_YEH,
              Rule.Letters.ARABIC,
              Rule.PresentationForms.FOLD,
              Rule.Digits.ASCII,
              Rule.Controls.STRIP,
              Rule.Joiners.STRIP,
              Rule.LetterCase.LOWER)
          .build();

  private static final Policy NONE = Policy.builder("none").describedAs("changes nothing").build();

  private static final Policy LUCENE =
      Policy.builder("lucene")
          .describedAs("what Lucene's ArabicNormalizer does")
          .with(
              Rule.Tashkeel.STRIP,
              Rule.Tatweel.STRIP,
              Rule.Alef.FOLD_HAMZA,
              Rule.AlefMaksura.TO_YEH,
              Rule.TehMarbuta.TO_HEH)
          .build();

  private static final Policy ICU_FOLDING =
      Policy.builder("icu-folding")
          .describedAs("what Lucene's ICUFoldingFilter does")
          .with(Rule.Compatibility.ICU_FOLDING)
          .build();

  private static final Policy CAMEL =
      Policy.builder("camel")
          .describedAs("what dediac_ar and normalize_alef_ar of CAMeL Tools do")
          .with(Rule.Tashkeel.STRIP, Rule.DaggerAlef.STRIP, Rule.Alef.FOLD_COMMON)
          .build();

  private static final List<Policy> ALL =
      List.of(SEARCH, CLEAN, DEDIACRITIZE, NONE, LUCENE, ICU_FOLDING, CAMEL);

  static final List<String> NAMES = ALL.stream().map(Policy::name).toList();

  private Presets() {}

  static boolean contains(Policy policy) {
    return ALL.contains(policy);
  }

  static Policy named(String name) {
    for (Policy policy : ALL) {
      if (policy.name().equals(name)) {
        return policy;
      }
    }
    throw new IllegalArgumentException(
        "unknown policy: " + name + "; known: " + String.join(", ", NAMES));
  }
}
