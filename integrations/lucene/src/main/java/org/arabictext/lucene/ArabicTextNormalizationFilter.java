// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.arabictext.core.TextBuffer;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;

/**
 * Normalizes each term under a policy. Terms with the {@link KeywordAttribute} stay as they are.
 * The stop and stem filters of this package that follow still know what was written.
 *
 * <p>As every token stream, for one thread.
 *
 * <pre>{@code
 * TokenStream terms = new ArabicTextNormalizationFilter(stream, Policy.named("search"));
 * }</pre>
 *
 * @since 0.1
 */
public final class ArabicTextNormalizationFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final WrittenAttribute written = WrittenAttributeImpl.in(this);
  private final TextBuffer normalized = new TextBuffer();
  private final Normalizer normalizer;

  /**
   * Makes a filter.
   *
   * @param input where the tokens come from
   * @param policy what to change
   * @throws NullPointerException if {@code policy} is null
   */
  public ArabicTextNormalizationFilter(TokenStream input, Policy policy) {
    super(input);
    normalizer = Normalizer.of(Objects.requireNonNull(policy, "policy"));
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (keyword.isKeyword()) {
      return true;
    }
    char[] buffer = term.buffer();
    int length = term.length();
    boolean changed = normalizer.normalize(buffer, 0, length, normalized);
    if (!written.isOf(buffer, length)) {
      written.set(buffer, 0, length, normalized.array(), normalized.length());
    } else if (changed) {
      written.setTerm(normalized.array(), normalized.length());
    }
    if (changed) {
      term.copyBuffer(normalized.array(), 0, normalized.length());
    }
    return true;
  }
}
