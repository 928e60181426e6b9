// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.inspection;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.arabictext.normalizer.vocalization.Coverage;

/**
 * What is unusual in a text, with counts, places and repairs, and what kind of text it is.
 *
 * <pre>{@code
 * Inspection inspection = Inspection.of(text);
 * for (Finding finding : inspection.findings()) {
 *   System.out.println(finding.kind().label() + " " + finding.count() + " " + finding.places());
 *   Policy repair = Policy.named("none").with(finding.repairs().toArray(Rule[]::new));
 * }
 * }</pre>
 *
 * <p>Malformed text is never an error: it is what an inspection tells of. Immutable and
 * thread-safe. Making one takes time linear in the length of the text.
 *
 * @since 0.1
 */
public final class Inspection {

  private final long length;
  private final long letters;
  private final long arabicLetters;
  private final Language language;
  private final Coverage vocalization;
  private final List<Finding> findings;

  Inspection(
      long length,
      long letters,
      long arabicLetters,
      Language language,
      Coverage vocalization,
      List<Finding> findings) {
    this.length = length;
    this.letters = letters;
    this.arabicLetters = arabicLetters;
    this.language = language;
    this.vocalization = vocalization;
    this.findings = List.copyOf(findings);
  }

  /**
   * Inspects a text. Of each kind, the first 100 places are kept; an {@link Inspector} keeps more
   * or fewer, and takes a text that does not fit into memory.
   *
   * @param text the text
   * @return what was found
   */
  public static Inspection of(CharSequence text) {
    return new Inspector(Inspector.PLACES).add(Objects.requireNonNull(text, "text")).inspection();
  }

  /**
   * Returns the length of the text.
   *
   * @return the number of UTF-16 code units
   */
  public long length() {
    return length;
  }

  /**
   * Returns the number of letters of all scripts.
   *
   * @return the number of code points
   */
  public long letters() {
    return letters;
  }

  /**
   * Returns the number of letters of the Arabic script, presentation forms among them.
   *
   * @return the number of code points
   */
  public long arabicLetters() {
    return arabicLetters;
  }

  /**
   * Returns the share of Arabic among the letters.
   *
   * @return 0 to 1; 0 without letters
   */
  public double arabicShare() {
    return letters == 0 ? 0 : (double) arabicLetters / letters;
  }

  /**
   * Returns the language that the letters of the Arabic script speak for. It decides which letters
   * are {@linkplain FindingKind#KEYBOARD_LETTERS unusual}. A guess: a name or a quotation of a few
   * letters may lead it astray.
   *
   * @return the language
   */
  public Language language() {
    return language;
  }

  /**
   * Returns how far the text is vocalized.
   *
   * @return the letters with and without marks
   */
  public Coverage vocalization() {
    return vocalization;
  }

  /**
   * Returns all that was found, the unusual before the rest.
   *
   * @return an immutable list in the order of {@link FindingKind}, each kind at most once
   */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * Returns the finding of a kind.
   *
   * @param kind the kind
   * @return the finding; empty if the text has none of it
   */
  public Optional<Finding> find(FindingKind kind) {
    Objects.requireNonNull(kind, "kind");
    return findings.stream().filter(finding -> finding.kind() == kind).findFirst();
  }

  /**
   * Returns how often a kind was found.
   *
   * @param kind the kind
   * @return the number, 0 if the text has none of it
   */
  public long count(FindingKind kind) {
    return find(kind).map(Finding::count).orElse(0L);
  }
}
