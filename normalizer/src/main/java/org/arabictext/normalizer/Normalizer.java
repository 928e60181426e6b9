// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.commons.text.translate.CharSequenceTranslator;
import org.arabictext.core.Alignment;
import org.arabictext.core.TextBuffer;

/**
 * A policy compiled to one pass over the text.
 *
 * <pre>{@code
 * Normalizer normalizer = Normalizer.of(Policy.named("search"));
 * String normalized = normalizer.normalize(text);
 * }</pre>
 *
 * <p>Malformed text is never an error: lone surrogates and unassigned code points stay as they are.
 * Where all that stands between two lone surrogates is removed, U+FFFD takes its place, lest the
 * two become a code point that nobody wrote; policies that only look at code units one by one
 * ({@code lucene}, {@code camel}) and that of ICU let them meet, as the originals do. Immutable and
 * thread-safe. Time is linear in the length of the text, whatever the text and however many rules
 * the policy has.
 *
 * @since 0.1
 */
public final class Normalizer {

  private static final Map<Policy, Normalizer> PRESETS = new ConcurrentHashMap<>();

  private final Policy policy;
  private final Engine engine;

  private Normalizer(Policy policy) {
    this.policy = policy;
    this.engine = new Engine(new PolicyTable(policy));
  }

  /**
   * Compiles a policy, or returns the shared instance of a preset.
   *
   * @param policy what to change
   * @return the normalizer
   */
  public static Normalizer of(Policy policy) {
    Objects.requireNonNull(policy, "policy");
    if (Presets.contains(policy)) {
      return PRESETS.computeIfAbsent(policy, Normalizer::new);
    }
    return new Normalizer(policy);
  }

  /**
   * Returns the policy that this normalizer runs.
   *
   * @return the policy
   */
  public Policy policy() {
    return policy;
  }

  /**
   * Normalizes a text.
   *
   * @param text the text
   * @return the normalized text; the same object if {@code text} is a string that needs no change
   */
  public String normalize(CharSequence text) {
    int from = engine.firstChange().in(text);
    if (from == text.length()) {
      return text.toString();
    }
    String source = text.toString();
    char[] in = source.toCharArray();
    TextBuffer out = new TextBuffer(in.length + 16);
    int length = engine.run(in, 0, from, in.length, out, null);
    if (length == in.length && Arrays.equals(in, 0, length, out.array(), 0, length)) {
      return source;
    }
    return out.toString();
  }

  /**
   * Normalizes a text and remembers where each part of the result came from.
   *
   * @param text the text
   * @return the normalized text with its alignment; memory grows with the number of changes
   */
  public NormalizedText align(CharSequence text) {
    String source = text.toString();
    int from = engine.firstChange().in(source);
    if (from == source.length()) {
      return new NormalizedText(source, source, Alignment.identity(from));
    }
    char[] in = source.toCharArray();
    TextBuffer out = new TextBuffer(in.length + 16);
    Alignment.Builder changes = Alignment.builder();
    int length = engine.run(in, 0, from, in.length, out, changes);
    boolean same = length == in.length && Arrays.equals(in, 0, length, out.array(), 0, length);
    String target = same ? source : out.toString();
    return new NormalizedText(source, target, changes.build(in.length, length));
  }

  /**
   * Normalizes a stretch of an array into a buffer, replacing its contents. Allocates nothing if
   * the buffer is large enough and the text is Arabic.
   *
   * @param text the array, left as it is; not that of the buffer
   * @param start index of the first code unit
   * @param end index after the last code unit
   * @param out receives the normalized text
   * @return whether the output differs from the input
   */
  public boolean normalize(char[] text, int start, int end, TextBuffer out) {
    Objects.checkFromToIndex(start, end, text.length);
    return engine.normalize(text, start, end, Objects.requireNonNull(out, "out"));
  }

  /**
   * Normalizes a stretch of an array in place. Allocates a copy of the stretch only if it holds
   * code units that depend on their neighbours or become several, or under a policy on repetition.
   *
   * @param text the array
   * @param start index of the first code unit
   * @param end index after the last code unit
   * @return the index after the last code unit of the result, which begins at {@code start}
   * @throws IllegalArgumentException if the result is longer than the stretch and reaches beyond
   *     the array, which then is left as it was; code units after {@code end} are overwritten by a
   *     longer result that fits
   */
  public int normalizeInPlace(char[] text, int start, int end) {
    Objects.checkFromToIndex(start, end, text.length);
    int last = engine.inPlace(text, start, end);
    if (last >= 0) {
      return last;
    }
    int from = engine.firstChange().in(text, start, end);
    if (from == end) {
      return end;
    }
    TextBuffer out = new TextBuffer(end - start + 16);
    int length = engine.run(text, start, from, end, out, null);
    if (length > text.length - start) {
      throw new IllegalArgumentException("no room for " + length + " code units");
    }
    System.arraycopy(out.array(), 0, text, start, length);
    return start + length;
  }

  /**
   * Normalizes a text and appends the result.
   *
   * @param text the text
   * @param out receives the normalized text
   * @throws IOException if {@code out} throws it
   */
  public void normalize(CharSequence text, Appendable out) throws IOException {
    out.append(normalize(text));
  }

  /**
   * Normalizes all that a reader holds, in bounded memory.
   *
   * @param text the source, read to its end and not closed
   * @param out receives the normalized text
   * @throws IOException if either side throws it
   */
  public void normalize(Reader text, Appendable out) throws IOException {
    NormalizingReader reader = new NormalizingReader(Objects.requireNonNull(text, "text"), engine);
    Objects.requireNonNull(out, "out");
    for (TextBuffer part = reader.part(); part != null; part = reader.part()) {
      out.append(part);
    }
  }

  /**
   * Wraps a reader into one that gives the normalized text. The stretches in which it works end
   * before white space, so that no letter is cut off from its marks and no word from its context;
   * only words longer than 65,536 code units are cut, between two letters.
   *
   * @param text the source; closed with the returned reader
   * @return a reader for one thread, with bounded memory
   */
  public Reader read(Reader text) {
    return new NormalizingReader(Objects.requireNonNull(text, "text"), engine);
  }

  /**
   * Normalizes lines, each on its own.
   *
   * @param lines the lines
   * @return the normalized lines, as lazy as the source
   */
  public Stream<String> lines(Stream<String> lines) {
    return lines.map(this::normalize);
  }

  /**
   * Returns this normalizer as a translator of Commons Text. It takes one word at a time, with the
   * white space before it, so in an {@code AggregateTranslator} its neighbours see only the starts
   * of words.
   *
   * @return a translator that is safe to share between threads
   */
  public CharSequenceTranslator translator() {
    return new PolicyTranslator(this, engine);
  }
}
