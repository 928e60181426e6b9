// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import java.io.IOException;
import java.util.Arrays;

/**
 * Reads sentences from a stream of text and holds no more than one sentence and a bounded window.
 *
 * <p>The sentences are those that {@link SentenceSplitter#split} gives for the whole text, each no
 * longer than {@link SentenceSplitter#MAX_SENTENCE_LENGTH}. Time is linear in the length of the
 * text.
 *
 * <pre>{@code
 * SentenceReader sentences = SentenceSplitter.standard().read(reader);
 * while (sentences.next()) {
 *   System.out.println(sentences.text());
 * }
 * }</pre>
 *
 * <p>Mutable; for one thread. Offsets are {@code long}: a stream may be longer than an array.
 *
 * @since 0.1
 */
public final class SentenceReader {

  private final TokenReader tokens;
  private final SentenceFinder finder;
  private char[] buffer = new char[1024];
  private int length;
  private boolean begun;

  SentenceReader(TokenReader tokens, SentenceFinder finder) {
    this.tokens = tokens;
    this.finder = finder;
  }

  /**
   * Goes to the next sentence.
   *
   * @return false at the end of the input
   * @throws IOException if the input fails
   */
  public boolean next() throws IOException {
    length = 0;
    if (begun) {
      append();
      begun = false;
    }
    while (tokens.next()) {
      int from = tokens.bufferStart();
      if (finder.take(tokens.type(), tokens.buffer(), from, tokens.bufferEnd(), tokens.start())) {
        begun = true;
        return true;
      }
      if (finder.inside()) {
        append();
      }
    }
    return finder.finish();
  }

  private void append() {
    int from = tokens.bufferStart();
    int count = tokens.bufferEnd() - from;
    if (length + count > SentenceSplitter.MAX_SENTENCE_LENGTH) {
      return; // white space that no sentence can reach over
    }
    if (length + count > buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, length + count));
    }
    System.arraycopy(tokens.buffer(), from, buffer, length, count);
    length += count;
  }

  /**
   * Returns where the sentence starts in the whole input.
   *
   * @return number of UTF-16 code units before it
   */
  public long start() {
    return finder.start();
  }

  /**
   * Returns where the sentence ends in the whole input.
   *
   * @return number of UTF-16 code units up to its end
   */
  public long end() {
    return finder.end();
  }

  /**
   * Returns the sentence as written, without the white space around it, as a new string.
   *
   * @return the code units of the sentence
   */
  public String text() {
    return new String(buffer, 0, (int) (end() - start()));
  }
}
