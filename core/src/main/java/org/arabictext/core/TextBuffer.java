// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import java.util.Arrays;
import java.util.Objects;

/**
 * A growing array of UTF-16 code units that the fast methods write into, to be used again and again
 * so that nothing is allocated per token.
 *
 * <p>Mutable; for one thread.
 *
 * <pre>{@code
 * TextBuffer buffer = new TextBuffer();
 * buffer.set(text).append('.');
 * String written = new String(buffer.array(), 0, buffer.length());
 * }</pre>
 *
 * @since 0.1
 */
public final class TextBuffer implements CharSequence, Appendable {

  private char[] chars;
  private int length;

  /** Makes an empty buffer with room for a long word. */
  public TextBuffer() {
    this(64);
  }

  /**
   * Makes an empty buffer.
   *
   * @param capacity the number of code units to make room for
   */
  public TextBuffer(int capacity) {
    chars = new char[Math.max(capacity, 1)];
  }

  /**
   * Returns the array itself, valid up to {@link #length()} and until the buffer grows.
   *
   * @return the backing array, not a copy
   */
  public char[] array() {
    return chars;
  }

  @Override
  public int length() {
    return length;
  }

  /**
   * Sets the length; code units that come into view keep what the array holds.
   *
   * @param length the new length in code units
   * @throws IllegalArgumentException if negative
   */
  public void setLength(int length) {
    if (length < 0) {
      throw new IllegalArgumentException("negative length: " + length);
    }
    ensureCapacity(length);
    this.length = length;
  }

  /** Makes the buffer empty and keeps its array. */
  public void clear() {
    length = 0;
  }

  /**
   * Makes room for a number of code units in all, keeping the contents.
   *
   * @param capacity the number of code units
   * @return the backing array, at least that long
   */
  public char[] ensureCapacity(int capacity) {
    if (capacity > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(capacity, chars.length + (chars.length >> 1) + 16));
    }
    return chars;
  }

  /**
   * Replaces the contents.
   *
   * @param source the array to copy from
   * @param start index of the first code unit
   * @param end index after the last code unit
   * @return this buffer
   */
  public TextBuffer set(char[] source, int start, int end) {
    Objects.checkFromToIndex(start, end, source.length);
    ensureCapacity(end - start);
    System.arraycopy(source, start, chars, 0, end - start);
    length = end - start;
    return this;
  }

  /**
   * Replaces the contents.
   *
   * @param source the text to copy
   * @return this buffer
   */
  public TextBuffer set(CharSequence source) {
    clear();
    return append(source);
  }

  @Override
  public TextBuffer append(CharSequence source) {
    return append(source, 0, source.length());
  }

  @Override
  public TextBuffer append(CharSequence source, int start, int end) {
    Objects.checkFromToIndex(start, end, source.length());
    ensureCapacity(length + end - start);
    if (source instanceof String string) {
      string.getChars(start, end, chars, length);
    } else {
      for (int i = start, to = length; i < end; i++, to++) {
        chars[to] = source.charAt(i);
      }
    }
    length += end - start;
    return this;
  }

  /**
   * Adds a stretch of an array.
   *
   * @param source the array to copy from
   * @param start index of the first code unit
   * @param end index after the last code unit
   * @return this buffer
   */
  public TextBuffer append(char[] source, int start, int end) {
    Objects.checkFromToIndex(start, end, source.length);
    ensureCapacity(length + end - start);
    System.arraycopy(source, start, chars, length, end - start);
    length += end - start;
    return this;
  }

  @Override
  public TextBuffer append(char codeUnit) {
    ensureCapacity(length + 1);
    chars[length++] = codeUnit;
    return this;
  }

  @Override
  public char charAt(int index) {
    Objects.checkIndex(index, length);
    return chars[index];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    Objects.checkFromToIndex(start, end, length);
    return new String(chars, start, end - start);
  }

  /**
   * Tells whether the contents are the same code units as those of a text.
   *
   * @param text the text to compare with
   * @return whether all code units are equal
   */
  public boolean contentEquals(CharSequence text) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != chars[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return new String(chars, 0, length);
  }
}
