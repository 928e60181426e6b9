// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.transliteration;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A way to write Arabic.
 *
 * <p>The <em>reversible</em> ones have a sign for each of 51 characters: the letters U+0621 to
 * U+063A and U+0641 to U+064A, tatweel, tashkeel U+064B to U+0652, dagger alef, alef wasla, and the
 * letters peh, tcheh, veh and gaf. The <em>scholarly</em> ones write the sound, from vocalized text
 * alone, and cannot be read back.
 *
 * <pre>{@code
 * String ascii = Transliterator.of(Scheme.ARABIC, Scheme.BUCKWALTER).transliterate(text);
 * }</pre>
 *
 * @since 0.1
 */
public enum Scheme {
  /** The Arabic script itself. */
  ARABIC(true),
  /** Tim Buckwalter's ASCII encoding (Buckwalter Arabic Morphological Analyzer, 2002). */
  BUCKWALTER(true),
  /** Buckwalter's in letters, underscore and tilde alone, for names, addresses and queries. */
  SAFE_BUCKWALTER(true),
  /** Buckwalter's without the signs that XML reserves. */
  XML_BUCKWALTER(true),
  /** The scheme of Habash, Soudi and Buckwalter (On Arabic Transliteration, 2007). */
  HSB(true),
  /** DIN 31635 and the Deutsche Morgenl&auml;ndische Gesellschaft, for Arabic. */
  DIN_31635(false),
  /** ISO 233:1984, the stringent one: a sign for each sign, whatever the sound. */
  ISO_233(false),
  /** The romanization tables of the American Library Association and Library of Congress, 2012. */
  ALA_LC(false),
  /** The guide of the International Journal of Middle East Studies. */
  IJMES(false);

  private final boolean reversible;

  Scheme(boolean reversible) {
    this.reversible = reversible;
  }

  /**
   * Returns the scheme of that name.
   *
   * @param name one that {@link #toString} returns, such as {@code safe-buckwalter}
   * @return the scheme
   * @throws IllegalArgumentException if there is none of that name
   */
  public static Scheme named(String name) {
    Objects.requireNonNull(name, "name");
    return Stream.of(values())
        .filter(scheme -> scheme.toString().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown scheme: " + name));
  }

  /**
   * Tells whether text can be read back.
   *
   * @return whether the scheme may be the source of a transliteration
   */
  public boolean isReversible() {
    return reversible;
  }

  /**
   * Returns the name of the scheme.
   *
   * @return lower case, words joined by hyphens
   */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
