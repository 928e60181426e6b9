// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import java.io.IOException;
import java.io.Writer;
import org.apache.commons.text.translate.CharSequenceTranslator;

/**
 * A normalizer as a translator of Commons Text, which asks again at each index.
 *
 * <p>Immutable and thread-safe.
 */
final class PolicyTranslator extends CharSequenceTranslator {

  private final Normalizer normalizer;

  PolicyTranslator(Normalizer normalizer) {
    this.normalizer = normalizer;
  }

  @Override
  public int translate(CharSequence input, int index, Writer writer) throws IOException {
    int end = index + 1;
    while (end < input.length()
        && !(isSpace(input.charAt(end)) && !isSpace(input.charAt(end - 1)))) {
      end++;
    }
    CharSequence word = input.subSequence(index, end);
    writer.write(normalizer.normalize(word));
    return Character.codePointCount(word, 0, word.length());
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }
}
