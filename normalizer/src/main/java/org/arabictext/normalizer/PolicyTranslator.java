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
  private final Engine engine;

  PolicyTranslator(Normalizer normalizer, Engine engine) {
    this.normalizer = normalizer;
    this.engine = engine;
  }

  @Override
  public int translate(CharSequence input, int index, Writer writer) throws IOException {
    int end = index + 1;
    while (end < input.length() && !engine.isCut(input.charAt(end - 1), input.charAt(end), false)) {
      end++;
    }
    CharSequence word = input.subSequence(index, end);
    writer.write(normalizer.normalize(word));
    return Character.codePointCount(word, 0, word.length());
  }
}
