// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.inspection;

/**
 * A kind of thing that an {@link Inspection} finds. Code points are written without their {@code
 * U+}.
 *
 * <p>What is not {@linkplain #isUnusual() unusual} is counted to describe the text: its marks, its
 * digits, its hamzas.
 *
 * <pre>{@code
 * long shapes = Inspection.of(text).count(FindingKind.PRESENTATION_FORMS);
 * }</pre>
 *
 * @since 0.1
 */
public enum FindingKind {
  /** Glyph forms of FB50-FDFF and FE70-FEFC, and mathematical letters 1EE00-1EEBB. */
  PRESENTATION_FORMS("presentation forms", true),
  /** Letters for which the language of the text has others, such as 06CC for yeh in Arabic. */
  KEYBOARD_LETTERS("letters of another language's keyboard", true),
  /** In Arabic text, letters that its alphabet lacks, such as peh, tcheh, veh and gaf. */
  FOREIGN_LETTERS("letters outside the alphabet of Arabic", true),
  /** Words with yeh or kaf of an Arabic keyboard and of a Persian one. */
  MIXED_KEYBOARDS("words typed on two keyboards", true),
  /** Words with letters of the Arabic and of another script side by side. */
  MIXED_SCRIPTS("words of two scripts", true),
  /** Hamza or madda above or below, typed as a mark of its own, that Unicode composes. */
  DECOMPOSED_HAMZA("hamza or madda typed as a mark", true),
  /** High hamza 0674-0678, and a hamza mark that joins no letter, such as that on a tatweel. */
  UNCOMPOSED_HAMZA("hamza that no letter of the alphabet bears", true),
  /** Marks in another order than the canonical one of Unicode, such as shadda before fatha. */
  MARK_ORDER("marks out of canonical order", true),
  /** Marks that stand on no letter. */
  STRAY_MARKS("marks without a letter", true),
  /** Letters with two harakat, or with the same mark twice. */
  CONFLICTING_MARKS("letters with marks that exclude each other", true),
  /** Direction controls 061C, 200E, 200F, 202A-202E and 2066-2069. */
  BIDI_CONTROLS("bidi controls", true),
  /** Zero width non-joiner 200C and joiner 200D, outside emoji. */
  JOINERS("zero width joiners and non-joiners", true),
  /** Soft hyphen, byte order mark, zero width space and the like. */
  INVISIBLE_CONTROLS("other invisible controls", true),
  /** Tatweel 0640, but not one that carries a hamza. */
  TATWEEL("tatweel", true),
  /** A letter three times or more in a row. */
  ELONGATION("elongated words", true),
  /** Heh goal between letters, and marks of other scripts on Arabic letters. */
  DECORATION("decoration", true),
  /** Digits of another set than the one that the text has most of. */
  MIXED_DIGITS("digits of a second set", true),
  /** Spaces of other widths than that of 0020. */
  UNUSUAL_SPACES("spaces other than the common one", true),
  /** UTF-8 that was read as Latin-1 or Windows-1252: runs of 00D8-00DB with their second bytes. */
  MOJIBAKE("UTF-8 read in a Western encoding", true),
  /** The replacement character FFFD: bytes were lost before. */
  REPLACEMENT_CHARACTERS("replacement characters", true),
  /** Halves of surrogate pairs on their own. */
  LONE_SURROGATES("lone surrogates", true),
  /** Noncharacters, and unassigned code points of the Arabic blocks. */
  UNASSIGNED("unassigned code points", true),
  /** Private use code points. */
  PRIVATE_USE("private use code points", true),
  /** Control codes 0000-001F and 007F-009F, other than tab, line feed, form feed and return. */
  CONTROL_CODES("control codes", true),
  /** Tashkeel 064B-0652. */
  TASHKEEL("tashkeel", false),
  /** Dagger alef 0670. */
  DAGGER_ALEF("dagger alef", false),
  /** Annotation signs of the Quran 06D6-06DC, 06DF-06E4, 06E7, 06E8 and 06EA-06ED. */
  QURANIC_SIGNS("annotation signs of the Quran", false),
  /** Further marks of the Arabic blocks, hamza and madda aside. */
  OTHER_MARKS("other marks", false),
  /** Letters with hamza or madda, as one code point each: 0622-0626. */
  COMPOSED_HAMZA("letters with hamza or madda", false),
  /** Digits 0-9. */
  ASCII_DIGITS("ASCII digits", false),
  /** Digits 0660-0669. */
  ARABIC_INDIC_DIGITS("Arabic-Indic digits", false),
  /** Digits 06F0-06F9. */
  EXTENDED_DIGITS("extended Arabic-Indic digits", false);

  private final String label;
  private final boolean unusual;

  FindingKind(String label, boolean unusual) {
    this.label = label;
    this.unusual = unusual;
  }

  /**
   * Returns a few words for a report.
   *
   * @return a plural without a full stop
   */
  public String label() {
    return label;
  }

  /**
   * Tells whether a clean text of its language has none of these.
   *
   * @return whether it needs attention
   */
  public boolean isUnusual() {
    return unusual;
  }
}
