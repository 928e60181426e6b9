// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.arabictext.core.TextBuffer;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.stemmer.Stemmer;

/**
 * Stems each term, after normalizing it as the stemmer's own tradition prescribes. Terms with the
 * {@link KeywordAttribute} and protected words stay as they are.
 *
 * <p>If {@link ArabicTextNormalizationFilter} stands before this filter, the stemmer still sees the
 * word as it was written. Protected words are compared under the stemmer's policy, so that neither
 * their spelling nor the place of this filter matters.
 *
 * <p>As every token stream, for one thread.
 *
 * <pre>{@code
 * TokenStream stems = new ArabicTextStemFilter(stream, Stemmers.named("light10"));
 * }</pre>
 *
 * @since 0.1
 */
public final class ArabicTextStemFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final WrittenAttribute written = WrittenAttributeImpl.in(this);
  private final TextBuffer stem = new TextBuffer();
  private final Stemmer stemmer;
  private final Normalizer normalizer;
  private final WordSet protectedWords;

  /**
   * Makes a filter that protects no words.
   *
   * @param input where the tokens come from
   * @param stemmer stems each word
   * @throws NullPointerException if {@code stemmer} is null
   */
  public ArabicTextStemFilter(TokenStream input, Stemmer stemmer) {
    this(input, stemmer, List.of());
  }

  /**
   * Makes a filter.
   *
   * @param input where the tokens come from
   * @param stemmer stems each word
   * @param protectedWords words that are not stemmed, in any spelling
   * @throws NullPointerException if {@code stemmer} or {@code protectedWords} is null
   */
  public ArabicTextStemFilter(
      TokenStream input, Stemmer stemmer, Collection<? extends CharSequence> protectedWords) {
    this(
        input,
        Objects.requireNonNull(stemmer, "stemmer"),
        new WordSet(Objects.requireNonNull(protectedWords, "protectedWords"), stemmer.policy()));
  }

  ArabicTextStemFilter(TokenStream input, Stemmer stemmer, WordSet protectedWords) {
    super(input);
    this.stemmer = stemmer;
    this.protectedWords = protectedWords;
    normalizer = Normalizer.of(stemmer.policy());
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
    normalizer.normalize(buffer, 0, length, stem);
    if (protectedWords.contains(stem)) {
      return true;
    }
    if (written.isOf(buffer, length)) {
      TextBuffer word = written.written();
      stemmer.stem(word.array(), 0, word.length(), stem);
      written.setTerm(stem.array(), stem.length());
    } else {
      stemmer.stem(buffer, 0, length, stem);
      written.set(buffer, 0, length, stem.array(), stem.length());
    }
    term.copyBuffer(stem.array(), 0, stem.length());
    return true;
  }
}
