// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.transliteration;

/** The signs of the reversible schemes, in the order of {@link #ARABIC}. */
final class Signs {

  /*
   * Hamza to ghain, tatweel, feh to yeh, fathatan to sukun, dagger alef, alef wasla,
   * peh, tcheh, veh, gaf.
   */
  static final String ARABIC =
      "\u0621\u0622\u0623\u0624\u0625\u0626\u0627\u0628\u0629\u062A\u062B\u062C\u062D\u062E\u062F"
          + "\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u0637\u0638\u0639\u063A"
          + "\u0640\u0641\u0642\u0643\u0644\u0645\u0646\u0647\u0648\u0649\u064A"
          + "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0670\u0671"
          + "\u067E\u0686\u06A4\u06AF";

  private static final String BUCKWALTER =
      "'|>&<}AbptvjHxd*rzs$SDTZEg" + "_fqklmnhwYy" + "FNKaui~o`{" + "PJVG";

  private static final String SAFE_BUCKWALTER =
      "CMOWIQAbptvjHxdVrzscSDTZEg" + "_fqklmnhwYy" + "FNKaui~oeL" + "PJBG";

  private static final String XML_BUCKWALTER =
      "'|OWI}AbptvjHxd*rzs$SDTZEg" + "_fqklmnhwYy" + "FNKaui~o`{" + "PJVG";

  private static final String HSB =
      "'\u0100\u00C2\u0175\u0102\u0177Ab\u0127t\u03B8jHxd\u00F0rzs\u0161SDT\u010E\u03C2\u03B3"
          + "_fqklmnhw\u00FDy"
          + "\u00E3\u0169\u0129aui~.\u00E1\u00C4"
          + "pcvg";

  private Signs() {}

  static String of(Scheme scheme) {
    return switch (scheme) {
      case BUCKWALTER -> BUCKWALTER;
      case SAFE_BUCKWALTER -> SAFE_BUCKWALTER;
      case XML_BUCKWALTER -> XML_BUCKWALTER;
      case HSB -> HSB;
      default -> ARABIC;
    };
  }
}
