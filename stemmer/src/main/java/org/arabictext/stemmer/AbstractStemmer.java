// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.arabictext.core.TextBuffer;
import org.arabictext.normalizer.Policy;

/** What all stemmers share: the friendly level on top of the fast one. */
abstract class AbstractStemmer implements Stemmer {

  private static final int BLOCK = 8;

  private final String name;
  private final String description;

  /** For most words of the standard stemmer never needed. */
  private final LazyNormalizer normalizer;

  AbstractStemmer(String name, String description, String policy) {
    this(name, description, new LazyNormalizer(policy));
  }

  AbstractStemmer(String name, String description, Policy policy) {
    this(name, description, new LazyNormalizer(policy));
  }

  private AbstractStemmer(String name, String description, LazyNormalizer normalizer) {
    this.name = name;
    this.description = description;
    this.normalizer = normalizer;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final String description() {
    return description;
  }

  @Override
  public final Policy policy() {
    return normalizer.get().policy();
  }

  @Override
  public void stemWord(char[] written, int start, int end, TextBuffer stem) {
    normalizer.get().normalize(written, start, end, stem);
    stem(written, start, end, stem);
  }

  @Override
  public final String stem(CharSequence word) {
    Objects.requireNonNull(word, "word");
    char[] written = word.toString().toCharArray();
    TextBuffer term = new TextBuffer(written.length + 1);
    stemWord(written, 0, written.length, term);
    return term.toString();
  }

  @Override
  public final Explanation explain(CharSequence word) {
    Objects.requireNonNull(word, "word");
    String written = word.toString();
    String normalized = normalizer.get().normalize(written);
    List<Explanation.Step> steps = new ArrayList<>();
    if (!normalized.equals(written)) {
      steps.add(
          new Explanation.Step(
              "normalize", "", normalized, "spelling folded by policy " + policy().name()));
    }
    trace(written, normalized, steps);
    if (steps.isEmpty()) {
      steps.add(new Explanation.Step("keep", "", written, "nothing to remove"));
    }
    return new Explanation(written, normalized, stem(word), steps);
  }

  /** Adds the steps after normalization. */
  abstract void trace(String written, String normalized, List<Explanation.Step> steps);

  /** Shortens a term to a stretch of itself. */
  static void keep(TextBuffer term, int from, int to) {
    char[] word = term.array();
    int length = to - from;
    if (length <= BLOCK && from + BLOCK <= word.length) {
      // the same eight moves whatever the length: nothing for the processor to guess
      for (int i = 0; i < BLOCK; i++) {
        word[i] = word[from + i];
      }
    } else if (from > 0) {
      System.arraycopy(word, from, word, 0, length);
    }
    term.setLength(length);
  }
}
