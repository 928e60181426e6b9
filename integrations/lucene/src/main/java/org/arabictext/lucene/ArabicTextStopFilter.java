// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import java.util.Objects;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.arabictext.core.TextBuffer;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;
import org.arabictext.stemmer.StopWords;

/**
 * Leaves out stop words. Token and list are compared under one policy, so that it does not matter
 * whether this filter stands before or after normalization, nor how the list spells its words.
 * After the stem filter of this package it still asks about the word and not about its stem. Terms
 * with the {@link KeywordAttribute} stay.
 *
 * <p>As every token stream, for one thread.
 *
 * <pre>{@code
 * StopWords words = StopWords.named("core");
 * TokenStream content = new ArabicTextStopFilter(stream, words, Policy.named("search"));
 * }</pre>
 *
 * @since 0.1
 */
public final class ArabicTextStopFilter extends FilteringTokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final WrittenAttribute written = WrittenAttributeImpl.in(this);
  private final TextBuffer normalized = new TextBuffer();
  private final StopWords stopWords;
  private final Normalizer normalizer;

  /**
   * Makes a filter.
   *
   * @param input where the tokens come from
   * @param stopWords the words to leave out, in any spelling
   * @param policy under which token and list are compared
   * @throws NullPointerException if {@code stopWords} or {@code policy} is null
   */
  public ArabicTextStopFilter(TokenStream input, StopWords stopWords, Policy policy) {
    super(input);
    normalizer = Normalizer.of(Objects.requireNonNull(policy, "policy"));
    this.stopWords = Objects.requireNonNull(stopWords, "stopWords").under(policy);
  }

  @Override
  protected boolean accept() {
    if (keyword.isKeyword()) {
      return true;
    }
    if (written.isOf(term.buffer(), term.length())) {
      TextBuffer word = written.written();
      normalizer.normalize(word.array(), 0, word.length(), normalized);
    } else {
      normalizer.normalize(term.buffer(), 0, term.length(), normalized);
    }
    return !stopWords.contains(normalized.array(), 0, normalized.length());
  }
}
