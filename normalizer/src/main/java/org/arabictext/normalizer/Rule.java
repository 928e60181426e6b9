// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

/**
 * One choice of a {@link Policy}. Each nested enum is a family; a policy holds one constant of
 * each, and the first constant, {@code KEEP}, leaves the text of its family alone.
 *
 * <p>Families do not depend on the order in which they are given. Code points are written without
 * their {@code U+}.
 *
 * <pre>{@code
 * Policy names = Policy.named("search").with(Rule.TehMarbuta.TO_HEH, Rule.Hamza.SEAT);
 * String key = Normalizer.of(names).normalize("فؤاد، فاطمة");
 * }</pre>
 *
 * @since 0.1
 */
public sealed interface Rule {

  /** Canonical equivalence: whether two spellings that Unicode calls the same come out the same. */
  enum Composition implements Rule {
    /** Sequences of letters and marks stay as they are. */
    KEEP,
    /**
     * Composes to NFC across removed code points and intervening marks, for all scripts, and puts
     * marks into canonical order; hamza and madda typed after a vowel mark join their letter.
     */
    CANONICAL
  }

  /** Foldings that other software is known by, for indexes that were built with it. */
  enum Compatibility implements Rule {
    /** Only the other rules. */
    KEEP,
    /** Does what Lucene's {@code ICUFoldingFilter} does, and leaves all other rules aside. */
    ICU_FOLDING
  }

  /** The vowel marks, shadda and sukun: 064B-0652. */
  enum Tashkeel implements Rule {
    /** Leaves tashkeel. */
    KEEP,
    /** Removes 064B-0652. */
    STRIP,
    /** Removes 064B-0650 and 0652; leaves shadda 0651. */
    KEEP_SHADDA,
    /** Removes 064E-0652; leaves tanween 064B-064D. */
    KEEP_TANWEEN,
    /** Removes 064B-0652 but on the last letter of a word, where they show the case. */
    KEEP_LAST
  }

  /** The further combining marks of the Arabic blocks, hamza and madda among them. */
  enum Marks implements Rule {
    /** Leaves further marks. */
    KEEP,
    /** Removes 0610-061A, 0653-065F, 0897-089F, 08CA-08E1, 08E3-08FF and 10EAB-10EFF marks. */
    STRIP
  }

  /** The annotation signs of the Quran that are combining marks. */
  enum QuranicSigns implements Rule {
    /** Leaves the signs. */
    KEEP,
    /** Removes 06D6-06DC, 06DF-06E4, 06E7, 06E8 and 06EA-06ED. */
    STRIP
  }

  /** Small waw 06E5, small yeh 06E6 and small farsi yeh 08C9. */
  enum SmallLetters implements Rule {
    /** Leaves small letters. */
    KEEP,
    /** Removes 06E5, 06E6 and 08C9. */
    STRIP
  }

  /** End of ayah and other signs that stand on their own. */
  enum Ornaments implements Rule {
    /** Leaves ornaments. */
    KEEP,
    /** Removes 06DD, 06DE, 06E9, 08E2 and the number and verse signs 0600-0605, 060E, 060F. */
    STRIP
  }

  /** The superscript (dagger) alef 0670. */
  enum DaggerAlef implements Rule {
    /** Leaves dagger alef. */
    KEEP,
    /** Removes dagger alef. */
    STRIP,
    /**
     * Writes alef 0627 after the letter, except over an alef and over a word-final alef maksura.
     */
    TO_ALEF,
    /**
     * As today's spelling has it: as {@link #TO_ALEF}, but removed in the words that are written
     * without alef, and alef for the waw or alef maksura that bears it.
     */
    MODERN
  }

  /** Tatweel (kashida) 0640. */
  enum Tatweel implements Rule {
    /** Leaves tatweel. */
    KEEP,
    /**
     * Removes tatweel; under {@link Composition#CANONICAL} one that carries a hamza is a letter.
     */
    STRIP
  }

  /** Alef with madda, hamza or wasla. */
  enum Alef implements Rule {
    /** Leaves alef variants. */
    KEEP,
    /** Writes alef 0627 for alef wasla 0671. */
    FOLD_WASLA,
    /** Writes alef 0627 for 0622, 0623 and 0625. */
    FOLD_HAMZA,
    /** Writes alef 0627 for 0622, 0623, 0625 and 0671. */
    FOLD_COMMON,
    /** Writes alef 0627 for 0622, 0623, 0625, 0671-0673, 0675, 0773, 0774 and 0870-0882. */
    FOLD
  }

  /** Hamza off the alef: 0621, 0624 and 0626. */
  enum Hamza implements Rule {
    /** Leaves hamza. */
    KEEP,
    /** Writes the seat: waw 0648 for 0624, yeh 064A for 0626. */
    SEAT,
    /** Writes hamza 0621 for 0624, 0626, 0674, 0676-0678 and 06D3. */
    UNIFORM,
    /** As {@link #SEAT}, and removes 0621 and 0674. */
    STRIP
  }

  /** Alef maksura 0649. */
  enum AlefMaksura implements Rule {
    /** Leaves alef maksura. */
    KEEP,
    /** Writes yeh 064A. */
    TO_YEH,
    /** Writes yeh 064A at the end of a word only. */
    FINAL_TO_YEH,
    /** Writes alef 0627. */
    TO_ALEF
  }

  /** Teh marbuta 0629. */
  enum TehMarbuta implements Rule {
    /** Leaves teh marbuta. */
    KEEP,
    /** Writes heh 0647. */
    TO_HEH
  }

  /** Letters of other keyboards that look like Arabic ones. */
  enum Letters implements Rule {
    /** Leaves letters. */
    KEEP,
    /**
     * For Arabic: 06A9, 06AA to kaf; 06CC, 06CD, 06D2 to yeh, 06D3 to yeh with hamza; 06BE, 06C1,
     * 06D5 to heh, and 06C0, 06C2 where their hamza is removed; 06C3 to teh marbuta. The letters of
     * loan words (067E, 0686, 06A4, 06AF) stay.
     */
    ARABIC,
    /**
     * For Persian: 0643, 06AA to 06A9; 064A, 0649, 06CD to 06CC; 06C1, 06BE, 06D5 to heh, and 06C0,
     * 06C2 where their hamza is removed.
     */
    PERSIAN,
    /**
     * For Urdu: 0643, 06AA to 06A9; 064A, 0649, 06CD to 06CC; heh 0647 and 06D5 to 06C1, and 06C0,
     * 06C2 where their hamza is removed.
     */
    URDU,
    /**
     * For Kurdish: 0643, 06AA to 06A9; 064A, 0649, 06CD to 06CC; 06BE to heh; 0629 to 06D5; 06C0 to
     * 06D5 and 06C2 to 06C1 where their hamza is removed.
     */
    KURDISH
  }

  /** The glyph forms of FB50-FDFF and FE70-FEFC, and the mathematical letters 1EE00-1EEBB. */
  enum PresentationForms implements Rule {
    /** Leaves presentation forms. */
    KEEP,
    /** Writes the letters; spacing marks become marks and leave no space or tatweel behind. */
    FOLD,
    /**
     * As {@link #FOLD}, but leaves the ligatures FBD3-FD3D and FD50-FDC7, which fonts misuse, and
     * the mathematical letters, which may be told apart by nothing but their style.
     */
    CAUTIOUS
  }

  /** Digits, decimal separator 066B, thousands separator 066C and percent sign 066A. */
  enum Digits implements Rule {
    /** Leaves digits. */
    KEEP,
    /** Writes 0-9 for 0660-0669 and 06F0-06F9, and the ASCII signs for 066A-066C. */
    ASCII,
    /** Writes 0660-0669, and 066B, 066C, 066A for the ASCII signs in and after a number. */
    ARABIC_INDIC,
    /** Writes 06F0-06F9, and 066B, 066C, 066A for the ASCII signs in and after a number. */
    EXTENDED
  }

  /** Punctuation marks of the Arabic and of the Latin script. */
  enum Punctuation implements Rule {
    /** Leaves punctuation. */
    KEEP,
    /**
     * Writes ASCII: 060C, 061B, 061F, 066D, 06D4, 2E2E; quotation marks 00AB, 00BB, 2018-201F,
     * 2039, 203A; dashes 2010-2015, 2212; ellipsis 2026; ornate parentheses FD3E, FD3F.
     */
    ASCII,
    /** Writes 061F, 060C and 061B for the ASCII signs after Arabic letters, outside of URLs. */
    ARABIC
  }

  /** Spaces of many widths, and runs of them. */
  enum Whitespace implements Rule {
    /** Leaves white space. */
    KEEP,
    /** Writes a space 0020 for 00A0, 1680, 2000-200A, 202F, 205F and 3000. */
    PLAIN,
    /** As {@link #PLAIN}, also for a tab, and one space for a run of them; line breaks stay. */
    COLLAPSE
  }

  /**
   * Letters repeated three times and more: those of the Arabic blocks, a-z, A-Z and 00C0-024F;
   * never digits, never inside a URL or an address.
   */
  enum Elongation implements Rule {
    /** Leaves repeated letters. */
    KEEP,
    /** Leaves two of them. */
    TO_TWO,
    /** Leaves one of them. */
    TO_ONE
  }

  /** Ornament that social media put between and over letters. */
  enum Decoration implements Rule {
    /** Leaves decoration. */
    KEEP,
    /**
     * Removes heh goal 06C1 at every second place, and marks of other scripts on Arabic letters.
     */
    STRIP
  }

  /** Bidi controls 061C, 200E, 200F, 202A-202E, 2066-2069, soft hyphen, BOM and other format. */
  enum Controls implements Rule {
    /** Leaves controls. */
    KEEP,
    /** Removes 00AD, 061C, 180E, 200B, 200E, 200F, 202A-202E, 2060-2064, 2066-206F and FEFF. */
    STRIP,
    /** Writes a space for each of them. */
    TO_SPACE
  }

  /** Zero width non-joiner 200C and joiner 200D. */
  enum Joiners implements Rule {
    /** Leaves joiners. */
    KEEP,
    /** Removes joiners; leaves 200D inside emoji sequences. */
    STRIP,
    /** Writes a space for 200C and removes 200D, except inside emoji sequences. */
    TO_SPACE
  }

  /** Upper and lower case of the scripts that have them. */
  enum LetterCase implements Rule {
    /** Leaves case. */
    KEEP,
    /** Writes lower case, code unit by code unit. */
    LOWER
  }
}
