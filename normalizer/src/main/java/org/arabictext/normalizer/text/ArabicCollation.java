// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.Objects;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;
import org.arabictext.normalizer.Rule;

/**
 * The order in which Arabic lists are sorted: that of ICU4J's {@link Collator} for Arabic, on text
 * whose presentation forms, tatweel and invisible controls have been repaired first.
 *
 * <pre>{@code
 * List<String> names = new ArrayList<>(List.of(text, line));
 * names.sort(ArabicCollation.standard());
 * byte[] key = ArabicCollation.standard().sortKey(text);   // to store and compare as bytes
 * }</pre>
 *
 * <p>Immutable and thread-safe. Comparing and making a key take time linear in the length of the
 * text. Keys of one ICU4J version are not to be compared with those of another.
 *
 * @since 0.1
 */
public final class ArabicCollation implements Comparator<CharSequence> {

  private static final Normalizer REPAIR =
      Normalizer.of(
          Policy.builder("collation")
              .with(
                  Rule.Composition.CANONICAL,
                  Rule.PresentationForms.FOLD,
                  Rule.Tatweel.STRIP,
                  Rule.Controls.STRIP)
              .build());

  private static final ArabicCollation STANDARD = new ArabicCollation(Collator.TERTIARY);
  private static final ArabicCollation LETTERS = new ArabicCollation(Collator.PRIMARY);

  private final Collator collator;

  private ArabicCollation(int strength) {
    Collator arabic = Collator.getInstance(new ULocale("ar"));
    arabic.setStrength(strength);
    arabic.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
    collator = arabic.freeze();
  }

  /**
   * Returns the order that tells all spellings apart: by letters first, then by hamza and vowel
   * marks, then by form.
   *
   * @return a comparator of tertiary strength
   */
  public static ArabicCollation standard() {
    return STANDARD;
  }

  /**
   * Returns the order by letters alone, for which spellings that differ in vowel marks are equal.
   *
   * @return a comparator of primary strength, not consistent with equals
   */
  public static ArabicCollation letters() {
    return LETTERS;
  }

  /**
   * Compares two texts.
   *
   * @param left a text
   * @param right a text
   * @return a number below, above or equal to 0 as the first is to stand before, after or beside
   *     the second
   */
  @Override
  public int compare(CharSequence left, CharSequence right) {
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(right, "right");
    return collator.compare(REPAIR.normalize(left), REPAIR.normalize(right));
  }

  /**
   * Returns the place of a text in the order, as bytes that compare as unsigned numbers.
   *
   * @param text a text
   * @return a new array that ends with a zero
   */
  public byte[] sortKey(CharSequence text) {
    Objects.requireNonNull(text, "text");
    return collator.getCollationKey(REPAIR.normalize(text)).toByteArray();
  }
}
