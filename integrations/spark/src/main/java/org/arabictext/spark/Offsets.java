// SPDX-License-Identifier: Apache-2.0
package org.arabictext.spark;

import java.util.List;
import java.util.stream.Stream;

/** What offsets count. */
enum Offsets {
  /** UTF-16 code units, as strings of Java and Scala do. */
  UTF_16("utf-16"),
  /** Code points, as {@code substring} of Spark SQL and strings of Python do. */
  CODE_POINTS("code-points");

  private final String label;

  Offsets(String label) {
    this.label = label;
  }

  /** Returns the unit of that name. */
  static Offsets named(String name) {
    for (Offsets offsets : values()) {
      if (offsets.label.equals(name)) {
        return offsets;
      }
    }
    throw new IllegalArgumentException(
        "unknown unit of offsets: " + name + "; known: " + String.join(", ", names()));
  }

  /** Returns the names, the default first. */
  static List<String> names() {
    return Stream.of(values()).map(Offsets::toString).toList();
  }

  /** Starts to count in a text. */
  Counter counter(String text) {
    return new Counter(text, this == CODE_POINTS);
  }

  @Override
  public String toString() {
    return label;
  }

  /** Turns indexes of code units into offsets; costs what lies between one and the next. */
  static final class Counter {

    private final String text;
    private final boolean codePoints;
    private int index;
    private int count;

    private Counter(String text, boolean codePoints) {
      this.text = text;
      this.codePoints = codePoints;
    }

    /** Returns the offset of an index. */
    int at(int next) {
      if (!codePoints) {
        return next;
      }
      count += next >= index ? text.codePointCount(index, next) : -text.codePointCount(next, index);
      index = next;
      return count;
    }
  }
}
