// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import java.util.List;
import org.arabictext.core.TextBuffer;

/** Leaves the words of a list alone and hands the others on. */
final class ProtectingStemmer extends AbstractStemmer {

  private final Stemmer stemmer;
  private final StopWords words;

  ProtectingStemmer(Stemmer stemmer, StopWords words) {
    super(stemmer.name(), stemmer.description(), stemmer.policy());
    this.stemmer = stemmer;
    this.words = words;
  }

  @Override
  public void stem(char[] written, int start, int end, TextBuffer term) {
    if (!words.contains(term.array(), 0, term.length())) {
      stemmer.stem(written, start, end, term);
    }
  }

  @Override
  void trace(String written, String normalized, List<Explanation.Step> steps) {
    if (words.contains(normalized.toCharArray(), 0, normalized.length())) {
      steps.add(new Explanation.Step("keep", "", normalized, "a protected word"));
    } else {
      for (Explanation.Step step : stemmer.explain(written).steps()) {
        if (!step.kind().equals("normalize") || !step.result().equals(normalized)) {
          steps.add(step);
        }
      }
    }
  }
}
