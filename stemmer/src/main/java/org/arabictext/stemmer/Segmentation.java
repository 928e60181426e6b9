// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.arabictext.core.Span;

/**
 * A word taken apart. The parts lie one after the other and cover the whole word, its marks and
 * tatweel included.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * Segmentation parts = Stemmers.standard().segment("وبالكتاب");
 * System.out.println(parts.clitics()); // the parts joined by plus signs
 * }</pre>
 *
 * @param word the word as written
 * @param parts its parts in order, exactly one of them a stem
 * @param stem the string that stands for the lexeme: the stem part in the stemmer's spelling, a
 *     broken plural led back to its singular, a verb to its perfect
 * @since 0.1
 */
public record Segmentation(String word, List<Part> parts, String stem) {

  /** What a part is. */
  public enum Kind {
    /** A conjunction, preposition or future marker written together with the word. */
    PROCLITIC,
    /** The definite article. */
    ARTICLE,
    /** The person of an imperfect verb, before the stem. */
    PREFIX,
    /** What is left. */
    STEM,
    /** Gender, number, case or person, after the stem. */
    SUFFIX,
    /** A pronoun written together with the word. */
    ENCLITIC
  }

  /**
   * One part.
   *
   * @param kind what it is
   * @param span where it is in the word as written
   */
  public record Part(Kind kind, Span span) {

    /**
     * Checks for null.
     *
     * @param kind what it is
     * @param span where it is in the word as written
     */
    public Part {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(span, "span");
    }
  }

  /**
   * Checks for null and copies the parts.
   *
   * @param word the word as written
   * @param parts its parts in order
   * @param stem the string that stands for the lexeme
   */
  public Segmentation {
    Objects.requireNonNull(word, "word");
    Objects.requireNonNull(stem, "stem");
    parts = List.copyOf(parts);
  }

  /**
   * Returns the parts of one kind as they are written.
   *
   * @param kind the kind
   * @return the letters and marks of each, in order
   */
  public List<String> parts(Kind kind) {
    return parts.stream()
        .filter(part -> part.kind == kind)
        .map(part -> part.span.of(word).toString())
        .collect(Collectors.toList());
  }

  /**
   * Returns the word without its marks, cut where clitics and article meet it: {@code
   * w+b+al+kitab}. Inflection stays with the stem.
   *
   * @return the letters with a plus sign at each cut
   */
  public String clitics() {
    StringBuilder cut = new StringBuilder(word.length() + 8);
    boolean inside = false;
    for (Part part : parts) {
      boolean inflected =
          part.kind == Kind.PREFIX || part.kind == Kind.STEM || part.kind == Kind.SUFFIX;
      if (!cut.isEmpty() && !(inflected && inside)) {
        cut.append('+');
      }
      inside = inflected;
      for (int i = part.span.start(); i < part.span.end(); i++) {
        if (!Letters.isMark(word.charAt(i))) {
          cut.append(word.charAt(i));
        }
      }
    }
    return cut.toString();
  }
}
