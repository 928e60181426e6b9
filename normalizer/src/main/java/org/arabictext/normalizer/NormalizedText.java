// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import com.ibm.icu.text.Edits;
import java.util.Objects;
import org.arabictext.core.Alignment;
import org.arabictext.core.Span;

/**
 * A normalized text that knows which characters of the original it came from.
 *
 * <pre>{@code
 * NormalizedText text = Normalizer.of(Policy.named("search")).align(original);
 * int hit = text.normalized().indexOf(query);
 * Span marked = text.toOriginal(hit, hit + query.length());
 * }</pre>
 *
 * <p>Indexes are UTF-16 code units, end exclusive. Immutable and thread-safe.
 *
 * @param original the text as it was written
 * @param normalized what became of it
 * @param alignment how the two correspond
 * @since 0.1
 */
public record NormalizedText(String original, String normalized, Alignment alignment) {

  /**
   * Checks the parts.
   *
   * @param original the text as it was written
   * @param normalized what became of it
   * @param alignment how the two correspond
   * @throws IllegalArgumentException if the alignment is not between texts of these lengths
   */
  public NormalizedText {
    Objects.requireNonNull(original, "original");
    Objects.requireNonNull(normalized, "normalized");
    if (alignment.sourceLength() != original.length()
        || alignment.targetLength() != normalized.length()) {
      throw new IllegalArgumentException("not an alignment of these texts: " + alignment);
    }
  }

  /**
   * Returns the stretch of the original that a stretch of the normalized text came from.
   *
   * @param start index of the first code unit in the normalized text
   * @param end index after the last one
   * @return the span in the original, with the marks of its last letter
   * @throws IndexOutOfBoundsException if the stretch does not lie inside the normalized text
   */
  public Span toOriginal(int start, int end) {
    return alignment.toSource(start, end);
  }

  /**
   * Returns the stretch of the normalized text that a stretch of the original became.
   *
   * @param start index of the first code unit in the original
   * @param end index after the last one
   * @return the span in the normalized text
   * @throws IndexOutOfBoundsException if the stretch does not lie inside the original
   */
  public Span toNormalized(int start, int end) {
    return alignment.toTarget(start, end);
  }

  /**
   * Normalizes once more and keeps the way back to the original.
   *
   * @param next what to run on the normalized text
   * @return the result, aligned with the original of this text
   */
  public NormalizedText then(Normalizer next) {
    NormalizedText step = next.align(normalized);
    return new NormalizedText(original, step.normalized, alignment.then(step.alignment));
  }

  /**
   * Returns the same as ICU4J's record of edits, for code that works with it.
   *
   * @return new edits from original to normalized; code units replaced one by one count as changes
   */
  public Edits toEdits() {
    Edits edits = new Edits();
    int source = 0;
    int target = 0;
    for (int i = 0; i < alignment.changeCount(); i++) {
      Span from = alignment.changedSource(i);
      Span to = alignment.changedTarget(i);
      addStep(edits, source, target, from.start() - source);
      edits.addReplace(from.length(), to.length());
      source = from.end();
      target = to.end();
    }
    addStep(edits, source, target, original.length() - source);
    return edits;
  }

  private void addStep(Edits edits, int source, int target, int length) {
    for (int i = 0; i < length; i++) {
      if (original.charAt(source + i) == normalized.charAt(target + i)) {
        edits.addUnchanged(1);
      } else {
        edits.addReplace(1, 1);
      }
    }
  }

  @Override
  public String toString() {
    return normalized;
  }
}
