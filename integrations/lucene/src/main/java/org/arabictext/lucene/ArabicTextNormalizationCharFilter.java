// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Objects;
import org.apache.lucene.analysis.CharFilter;
import org.arabictext.core.Alignment;
import org.arabictext.core.Span;
import org.arabictext.normalizer.NormalizedText;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;

/**
 * Normalizes text under a policy before any tokenizer sees it. Offsets are corrected, so that
 * highlighters mark the right characters of the original: a removed mark belongs to the letter
 * before it.
 *
 * <p>With {@link ArabicTextTokenizer} there is no need for it. As every char filter, for one
 * thread. Time is linear; memory grows with the number of changes, by two integers each.
 *
 * <pre>{@code
 * Reader normalized = new ArabicTextNormalizationCharFilter(reader, Policy.named("clean"));
 * }</pre>
 *
 * @since 0.1
 */
public final class ArabicTextNormalizationCharFilter extends CharFilter {

  /** Code units read at a time; text is cut after white space, so that no word is cut. */
  private static final int BLOCK = 8192;

  /** A word longer than this is cut somewhere. */
  private static final int LONGEST = 1 << 16;

  private final Normalizer normalizer;
  private char[] block = new char[BLOCK];
  private int filled;
  private boolean ended;
  private String output = "";
  private int position;
  private int outputBase;
  private int inputBase;

  /* Where the difference between original and normalized text changes, and what it is from there. */
  private int[] places = new int[64];
  private int[] differences = new int[64];
  private int count;

  /**
   * Makes a char filter.
   *
   * @param input where the text comes from
   * @param policy what to change
   * @throws NullPointerException if {@code policy} is null
   */
  public ArabicTextNormalizationCharFilter(Reader input, Policy policy) {
    super(input);
    normalizer = Normalizer.of(Objects.requireNonNull(policy, "policy"));
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, buffer.length);
    if (length == 0) {
      return 0;
    }
    while (position == output.length()) {
      if (!fill()) {
        return -1;
      }
    }
    int copied = Math.min(length, output.length() - position);
    output.getChars(position, position + copied, buffer, offset);
    position += copied;
    return copied;
  }

  /** Normalizes the next stretch; returns false at the end of the input. */
  private boolean fill() throws IOException {
    int cut = cut();
    while (!ended && cut == 0) {
      if (filled == block.length) {
        block = Arrays.copyOf(block, 2 * block.length);
      }
      int read = input.read(block, filled, block.length - filled);
      ended = read < 0;
      filled += Math.max(0, read);
      cut = cut();
    }
    if (cut == 0) {
      return false;
    }
    outputBase += output.length();
    NormalizedText stretch = normalizer.align(new String(block, 0, cut));
    record(stretch.alignment());
    output = stretch.normalized();
    position = 0;
    inputBase += cut;
    filled -= cut;
    System.arraycopy(block, cut, block, 0, filled);
    return true;
  }

  /** Returns the length of the stretch that can be normalized by itself, or 0 to read on. */
  private int cut() {
    if (ended) {
      return filled;
    }
    if (filled < BLOCK) {
      return 0;
    }
    for (int i = filled - 1; i > 0; i--) {
      if (block[i - 1] <= ' ' && block[i] > ' ' && block[i] < 0x300) {
        return i;
      }
      if (block[i - 1] <= ' ' && isArabicLetter(block[i])) {
        return i;
      }
    }
    if (filled < LONGEST) {
      return 0;
    }
    return Character.isHighSurrogate(block[filled - 1]) ? filled - 1 : filled;
  }

  /* What no rule combines with white space before it: the letters from hamza to yeh. */
  private static boolean isArabicLetter(char c) {
    return c >= '\u0621' && c <= '\u064A' && c != '\u0640';
  }

  private void record(Alignment alignment) {
    for (int i = 0; i < alignment.changeCount(); i++) {
      Span source = alignment.changedSource(i);
      Span target = alignment.changedTarget(i);
      int from = outputBase + target.start();
      int to = outputBase + target.end();
      int sourceStart = inputBase + source.start();
      int sourceEnd = inputBase + source.end();
      // inside a change every place but its first stands for the last code unit of the original
      for (int place = from + 1; place < to; place++) {
        int original = Math.min(sourceStart + place - from, Math.max(sourceStart, sourceEnd - 1));
        add(place, original - place);
      }
      add(to, sourceEnd - to);
    }
  }

  private void add(int place, int difference) {
    int last = count == 0 ? 0 : differences[count - 1];
    if (difference == last) {
      return;
    }
    if (count > 0 && places[count - 1] == place) {
      differences[count - 1] = difference;
      return;
    }
    if (count == places.length) {
      places = Arrays.copyOf(places, 2 * count);
      differences = Arrays.copyOf(differences, 2 * count);
    }
    places[count] = place;
    differences[count++] = difference;
  }

  @Override
  protected int correct(int offset) {
    int index = Arrays.binarySearch(places, 0, count, offset);
    int last = index >= 0 ? index : -index - 2;
    return last < 0 ? offset : offset + differences[last];
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}
