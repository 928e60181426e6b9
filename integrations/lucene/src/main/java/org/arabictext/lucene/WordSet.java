// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.arabictext.core.TextBuffer;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;

/** Words in the user's spelling, asked about words that are normalized. Immutable. */
final class WordSet {

  static final WordSet EMPTY = new WordSet(List.of(), Policy.named("none"));

  private final CharArraySet words;

  WordSet(Collection<? extends CharSequence> spellings, Policy policy) {
    Normalizer normalizer = Normalizer.of(policy);
    CharArraySet normalized = new CharArraySet(spellings.size(), false);
    for (CharSequence spelling : spellings) {
      normalized.add(normalizer.normalize(spelling.toString().strip()));
    }
    words = CharArraySet.unmodifiableSet(normalized);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  boolean contains(TextBuffer normalized) {
    return !words.isEmpty() && words.contains(normalized.array(), 0, normalized.length());
  }
}
