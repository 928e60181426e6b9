// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import java.util.List;
import org.arabictext.core.TextBuffer;

/** Leaves the normalized word as it is. */
final class NoStemmer extends AbstractStemmer {

  NoStemmer() {
    super("none", "the normalized word itself", "search");
  }

  @Override
  public void stem(char[] written, int start, int end, TextBuffer term) {}

  @Override
  void trace(String written, String normalized, List<Explanation.Step> steps) {}
}
