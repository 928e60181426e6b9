// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import java.util.Arrays;
import java.util.Objects;

/**
 * Which stretch of a text became which stretch of another one that was made from it.
 *
 * <p>Only changes of length and order are held: memory grows with their number, and what lies
 * between two changes corresponds code unit by code unit. A removed code unit belongs to what
 * precedes it, as a vowel mark belongs to its letter: the original of a word ends after its last
 * mark, and starts with its first letter.
 *
 * <p>Indexes are UTF-16 code units, end exclusive. Immutable and thread-safe. Looking up takes time
 * logarithmic in the number of changes and allocates nothing but the answer.
 *
 * <pre>{@code
 * Alignment alignment = Alignment.builder().change(1, 3, 1, 1).build(5, 3);
 * Span removed = alignment.toSource(1, 2); // what became the second code unit
 * }</pre>
 *
 * @since 0.1
 */
public final class Alignment {

  /* Four ints a change: source start, source end, target start, target end; ordered, apart from
   * each other or touching. Between two changes source and target run in step. */
  private static final int WIDTH = 4;

  private final int[] changes;
  private final int sourceLength;
  private final int targetLength;

  private Alignment(int[] changes, int sourceLength, int targetLength) {
    this.changes = changes;
    this.sourceLength = sourceLength;
    this.targetLength = targetLength;
  }

  /**
   * Returns the alignment of a text with itself.
   *
   * @param length its length
   * @return an alignment without changes
   */
  public static Alignment identity(int length) {
    return new Alignment(new int[0], length, length);
  }

  /**
   * Starts an alignment.
   *
   * @return a builder at the start of both texts
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the length of the text that was changed.
   *
   * @return the number of code units
   */
  public int sourceLength() {
    return sourceLength;
  }

  /**
   * Returns the length of the text that came out.
   *
   * @return the number of code units
   */
  public int targetLength() {
    return targetLength;
  }

  /**
   * Returns the number of stretches that are not in step.
   *
   * @return the number of changes
   */
  public int changeCount() {
    return changes.length / WIDTH;
  }

  /**
   * Returns the stretch of the source that a change took away.
   *
   * @param change from 0 to {@link #changeCount()}
   * @return its span in the source
   */
  public Span changedSource(int change) {
    Objects.checkIndex(change, changeCount());
    return new Span(changes[change * WIDTH], changes[change * WIDTH + 1]);
  }

  /**
   * Returns the stretch of the target that a change put there.
   *
   * @param change from 0 to {@link #changeCount()}
   * @return its span in the target, empty for a removal
   */
  public Span changedTarget(int change) {
    Objects.checkIndex(change, changeCount());
    return new Span(changes[change * WIDTH + 2], changes[change * WIDTH + 3]);
  }

  /**
   * Returns the stretch of the source that a stretch of the target came from.
   *
   * @param start index of the first code unit in the target
   * @param end index after the last one
   * @return the smallest span of the source that gave all of them, with the removed code units that
   *     follow; a span that touches an expansion covers its whole original
   */
  public Span toSource(int start, int end) {
    Objects.checkFromToIndex(start, end, targetLength);
    int from = map(start, 2, 0, false);
    return new Span(from, start == end ? from : Math.max(from, map(end, 2, 0, true)));
  }

  /**
   * Returns the stretch of the target that a stretch of the source became.
   *
   * @param start index of the first code unit in the source
   * @param end index after the last one
   * @return the smallest span of the target that holds all that they became
   */
  public Span toTarget(int start, int end) {
    Objects.checkFromToIndex(start, end, sourceLength);
    int from = map(start, 0, 2, false);
    return new Span(from, start == end ? from : Math.max(from, map(end, 0, 2, true)));
  }

  /* The index on the other side; inside a change its start, or its end. At a boundary where
   * something was removed, the index after it. */
  private int map(int index, int from, int to, boolean end) {
    int low = 0;
    int high = changeCount() - 1;
    // the last change that starts at or before index
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (changes[middle * WIDTH + from] <= index) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    if (high < 0) {
      return index;
    }
    int change = high * WIDTH;
    int last = changes[change + from + 1];
    if (index >= last) {
      return changes[change + to + 1] + index - last;
    }
    return end && index > changes[change + from] ? changes[change + to + 1] : changes[change + to];
  }

  /**
   * Chains two steps: this from a text to a second one, the next from that to a third.
   *
   * @param next the step that follows; its source is this one's target
   * @return the alignment of the first text with the third
   * @throws IllegalArgumentException if the lengths of the text between do not agree
   */
  public Alignment then(Alignment next) {
    if (next.sourceLength != targetLength) {
      throw new IllegalArgumentException(
          "not the length of the target, " + targetLength + ": " + next.sourceLength);
    }
    Builder builder = new Builder();
    int a = 0;
    int b = 0;
    int behind = 0;
    int ahead = 0;
    while (a < changes.length || b < next.changes.length) {
      int start = Math.min(start(a, 2), next.start(b, 0));
      int end = start;
      int from = start - behind;
      int to = start + ahead;
      boolean first = true;
      while (true) {
        if (start(a, 2) < end || (first && start(a, 2) == end)) {
          end = Math.max(end, changes[a + 3]);
          behind = changes[a + 3] - changes[a + 1];
          a += WIDTH;
        } else if (next.start(b, 0) < end || (first && next.start(b, 0) == end)) {
          end = Math.max(end, next.changes[b + 1]);
          ahead = next.changes[b + 3] - next.changes[b + 1];
          b += WIDTH;
        } else {
          break;
        }
        first = false;
      }
      builder.change(from, end - behind, to, end + ahead);
    }
    return builder.build(sourceLength, next.targetLength);
  }

  private int start(int change, int side) {
    return change < changes.length ? changes[change + side] : Integer.MAX_VALUE;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Alignment that
        && sourceLength == that.sourceLength
        && targetLength == that.targetLength
        && Arrays.equals(changes, that.changes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(changes) * 31 + sourceLength;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(sourceLength).append(" -> ").append(targetLength);
    for (int i = 0; i < changes.length; i += WIDTH) {
      text.append(i == 0 ? ": " : ", ").append(changes[i]).append("..").append(changes[i + 1]);
      text.append(" -> ").append(changes[i + 2]).append("..").append(changes[i + 3]);
    }
    return text.toString();
  }

  /**
   * Collects changes in the order of the text.
   *
   * <p>Mutable; for one thread.
   *
   * @since 0.1
   */
  public static final class Builder {

    private int[] changes = new int[8 * WIDTH];
    private int size;

    private Builder() {}

    /**
     * Adds a change; a removal that continues the removal before it becomes one with it.
     *
     * @param sourceStart index of the first code unit in the source
     * @param sourceEnd index after the last one
     * @param targetStart index of the first code unit in the target
     * @param targetEnd index after the last one
     * @return this builder
     */
    public Builder change(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
      if (targetStart == targetEnd
          && size > 0
          && changes[size - 3] == sourceStart
          && changes[size - 2] == targetStart
          && changes[size - 1] == targetStart) {
        changes[size - 3] = sourceEnd;
        return this;
      }
      if (size == changes.length) {
        changes = Arrays.copyOf(changes, size * 2);
      }
      changes[size++] = sourceStart;
      changes[size++] = sourceEnd;
      changes[size++] = targetStart;
      changes[size++] = targetEnd;
      return this;
    }

    /**
     * Takes back what was added from an index of the source on.
     *
     * @param sourceStart the index; a change that begins before it is cut there
     */
    public void truncate(int sourceStart) {
      while (size > 0 && changes[size - 4] >= sourceStart) {
        size -= WIDTH;
      }
      if (size > 0 && changes[size - 3] > sourceStart) {
        changes[size - 3] = sourceStart;
      }
    }

    /**
     * Makes the alignment.
     *
     * @param sourceLength the length of the source
     * @param targetLength the length of the target
     * @return an immutable alignment
     * @throws IllegalArgumentException if the changes do not lead from one length to the other
     */
    public Alignment build(int sourceLength, int targetLength) {
      int source = 0;
      int target = 0;
      for (int i = 0; i < size; i += WIDTH) {
        boolean ordered = changes[i] >= source && changes[i + 1] >= changes[i];
        if (!ordered
            || changes[i] - source != changes[i + 2] - target
            || changes[i + 3] < changes[i + 2]) {
          throw new IllegalArgumentException("change " + i / WIDTH + " is out of step");
        }
        source = changes[i + 1];
        target = changes[i + 3];
      }
      if (sourceLength < source || sourceLength - source != targetLength - target) {
        throw new IllegalArgumentException(
            "changes do not lead from " + sourceLength + " to " + targetLength + " code units");
      }
      return new Alignment(Arrays.copyOf(changes, size), sourceLength, targetLength);
    }
  }
}
