// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
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
 * Immutable and thread-safe. Time is linear in the length of the text, whatever the text and
 * however many rules the policy has.
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
    int from = engine.firstChange(text);
    if (from == text.length()) {
      return text.toString();
    }
    String source = text.toString();
    char[] in = source.toCharArray();
    TextBuffer out = new TextBuffer(in.length + 16);
    int length = engine.run(in, 0, from, in.length, out);
    if (length == in.length && Arrays.equals(in, 0, length, out.array(), 0, length)) {
      return source;
    }
    return out.toString();
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
    int from = engine.firstChange(text, start, end);
    if (from == end) {
      out.set(text, start, end);
      return false;
    }
    int length = engine.run(text, start, from, end, out);
    return !Arrays.equals(text, start, end, out.array(), 0, length);
  }
}
