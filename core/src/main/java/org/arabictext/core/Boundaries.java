// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;

/** The JDK's iterator over boundaries that were found for the whole text at once. */
final class Boundaries extends BreakIterator {

  private final Function<String, int[]> finder;
  private CharacterIterator text = new StringCharacterIterator("");

  /** Indexes into the text from its beginning on, the first 0, the last its length. */
  private int[] bounds = {0};

  private int at;

  /**
   * Makes an iterator over the empty text.
   *
   * @param finder gives the boundaries of a text in order, its start and end among them
   */
  Boundaries(Function<String, int[]> finder) {
    this.finder = finder;
  }

  @Override
  public void setText(CharacterIterator newText) {
    text = Objects.requireNonNull(newText, "newText");
    StringBuilder copy = new StringBuilder(newText.getEndIndex() - newText.getBeginIndex());
    for (char c = newText.first(); newText.getIndex() < newText.getEndIndex(); c = newText.next()) {
      copy.append(c);
    }
    bounds = finder.apply(copy.toString());
    first();
  }

  @Override
  public CharacterIterator getText() {
    return text;
  }

  private int go(int index) {
    at = Math.max(0, Math.min(index, bounds.length - 1));
    text.setIndex(current());
    return at == index ? current() : DONE;
  }

  @Override
  public int current() {
    return text.getBeginIndex() + bounds[at];
  }

  @Override
  public int first() {
    return go(0);
  }

  @Override
  public int last() {
    return go(bounds.length - 1);
  }

  @Override
  public int next() {
    return go(at + 1);
  }

  @Override
  public int previous() {
    return go(at - 1);
  }

  @Override
  public int next(int n) {
    return go((int) Math.max(-1, Math.min((long) at + n, bounds.length)));
  }

  @Override
  public int following(int offset) {
    int found = Arrays.binarySearch(bounds, inside(offset));
    return go(found < 0 ? -found - 1 : found + 1);
  }

  @Override
  public int preceding(int offset) {
    int found = Arrays.binarySearch(bounds, inside(offset));
    return go(found < 0 ? -found - 2 : found - 1);
  }

  @Override
  public boolean isBoundary(int offset) {
    int found = Arrays.binarySearch(bounds, inside(offset));
    go(found < 0 ? -found - 1 : found);
    return found >= 0;
  }

  private int inside(int offset) {
    if (offset < text.getBeginIndex() || offset > text.getEndIndex()) {
      throw new IllegalArgumentException("offset out of bounds: " + offset);
    }
    return offset - text.getBeginIndex();
  }

  @Override
  public Object clone() {
    Boundaries copy = (Boundaries) super.clone();
    copy.text = (CharacterIterator) text.clone();
    return copy;
  }
}
