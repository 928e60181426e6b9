// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli.page;

/** A distinct token of the page: all its occurrences share type, normalized form and stem. */
final class PageWord {

  private final int number;
  private final String text;
  private final String type;
  private final String normalized;
  private final String stem;
  private final boolean word;
  private final boolean stop;
  private int count;

  PageWord(
      int number,
      String text,
      String type,
      String normalized,
      String stem,
      boolean word,
      boolean stop) {
    this.number = number;
    this.text = text;
    this.type = type;
    this.normalized = normalized;
    this.stem = stem;
    this.word = word;
    this.stop = stop;
  }

  void found() {
    count++;
  }

  int number() {
    return number;
  }

  String text() {
    return text;
  }

  String type() {
    return type;
  }

  String normalized() {
    return normalized;
  }

  String stem() {
    return stem;
  }

  /** Whether stemmers were asked about it. */
  boolean isWord() {
    return word;
  }

  boolean stop() {
    return stop;
  }

  int count() {
    return count;
  }
}
