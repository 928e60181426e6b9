// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.vocalization;

/**
 * How many letters of a text bear a vowel mark, and how many need one and have none.
 *
 * <p>A mark is a haraka, tanwin, sukun, shadda or dagger alef. Letters whose reading follows from
 * their neighbours need none: alef of every kind but one with hamza above, alef maksura, the lam of
 * the article, waw and yeh inside a word, a letter before alef, alef maksura or teh marbuta, and
 * the last letter of a word, which pausal reading leaves bare.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * Coverage coverage = Vocalization.coverage("كَتَبَ الدرس");
 * System.out.println(coverage.marked() + " letters with a mark, " + coverage.bare() + " without");
 * }</pre>
 *
 * @param marked letters that bear a mark
 * @param bare letters that need a mark and have none
 * @since 0.1
 */
public record Coverage(long marked, long bare) {

  /** No letters at all. */
  public static final Coverage NOTHING = new Coverage(0, 0);

  private static final long TOLERANCE = 20;

  /**
   * Checks both counts.
   *
   * @param marked letters that bear a mark
   * @param bare letters that need a mark and have none
   * @throws IllegalArgumentException if one is negative
   */
  public Coverage {
    if (marked < 0 || bare < 0) {
      throw new IllegalArgumentException("negative count: " + marked + ", " + bare);
    }
  }

  /**
   * Returns the share of letters that bear a mark among those that bear or need one.
   *
   * @return 0 to 1; 0 without such letters
   */
  public double share() {
    return marked == 0 ? 0 : (double) marked / (marked + bare);
  }

  /**
   * Returns the degree of vocalization.
   *
   * @return {@link Degree#NONE} if no letter is marked, {@link Degree#FULL} if no more than one of
   *     20 that need a mark is bare, else {@link Degree#PARTIAL}
   */
  public Degree degree() {
    if (marked == 0) {
      return Degree.NONE;
    }
    return bare * TOLERANCE <= marked + bare ? Degree.FULL : Degree.PARTIAL;
  }

  /**
   * Adds the counts of another text.
   *
   * @param other the other counts
   * @return both together
   */
  public Coverage plus(Coverage other) {
    return new Coverage(marked + other.marked, bare + other.bare);
  }
}
