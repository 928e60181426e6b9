// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import java.util.List;
import org.arabictext.core.TextBuffer;
import org.arabictext.normalizer.Policy;

/** Leaves the normalized word as it is. */
final class NoStemmer extends AbstractStemmer {

  NoStemmer() {
    super("none", "the normalized word itself", Policy.named("search"));
  }

  @Override
  public void stem(char[] written, int start, int end, TextBuffer term) {}

  @Override
  void trace(String written, String normalized, List<Explanation.Step> steps) {}
}
