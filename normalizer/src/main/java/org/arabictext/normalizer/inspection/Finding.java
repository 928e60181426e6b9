// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.inspection;

import java.util.List;
import org.arabictext.core.Span;
import org.arabictext.normalizer.Rule;

/**
 * One kind of thing in a text: how often it occurs, where first, and what repairs it.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * for (Finding finding : Inspection.of(text).findings()) {
 *   System.out.println(finding.kind().label() + ": " + finding.count() + " " + finding.places());
 * }
 * }</pre>
 *
 * @param kind what was found
 * @param count how often, at least once
 * @param places the first places, in the order of the text, as UTF-16 indexes into it; fewer than
 *     {@code count} if there are many
 * @param repairs the rules that, put together into a policy, leave none in the text; empty if no
 *     rule does, or if the language of the text needs it
 * @since 0.1
 */
public record Finding(FindingKind kind, long count, List<Span> places, List<Rule> repairs) {

  /**
   * Copies both lists.
   *
   * @param kind what was found
   * @param count how often
   * @param places the first places
   * @param repairs the rules that repair it
   */
  public Finding {
    java.util.Objects.requireNonNull(kind, "kind");
    places = List.copyOf(places);
    repairs = List.copyOf(repairs);
  }
}
