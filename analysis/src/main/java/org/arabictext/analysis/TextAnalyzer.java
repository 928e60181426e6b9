// SPDX-License-Identifier: Apache-2.0
package org.arabictext.analysis;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.arabictext.core.Token;
import org.arabictext.core.Tokenizer;
import org.arabictext.normalizer.Policy;
import org.arabictext.stemmer.Stemmer;
import org.arabictext.stemmer.Stemmers;
import org.arabictext.stemmer.StopWords;

/**
 * The chain from text to terms: tokenize, normalize, stem, mark stop words. Every result knows its
 * place in the original text.
 *
 * <pre>{@code
 * TextAnalyzer analyzer = TextAnalyzer.standard();
 * for (AnalyzedToken token : analyzer.analyze(text)) {
 *   if (!token.stop()) {
 *     index(token.stem(), token.token().start(), token.token().end());
 *   }
 * }
 * }</pre>
 *
 * <p>The policy is applied to each token by itself. A word then goes to the stemmer, normalized
 * further as the stemmer's own tradition prescribes, together with the word as it was written.
 * Tokens that are not words keep their normalized text as their stem.
 *
 * <p>Immutable and thread-safe; cursors and readers are for one thread each. Time is linear in the
 * length of the text.
 *
 * @since 0.1
 */
public final class TextAnalyzer {

  private static final TextAnalyzer STANDARD = builder().build();

  private final Tokenizer tokenizer;
  private final Policy policy;
  private final Stemmer stemmer;
  private final StopWords stopWords;

  private TextAnalyzer(Builder builder) {
    tokenizer = builder.tokenizer;
    policy = builder.policy;
    stemmer = builder.stemmer;
    stopWords = builder.stopWords;
  }

  /**
   * Returns the chain with the default of every part: policy {@code search}, the first of {@link
   * Stemmers#names()}, the extended stop words.
   *
   * @return the shared instance
   */
  public static TextAnalyzer standard() {
    return STANDARD;
  }

  /**
   * Starts a chain from the defaults.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the policy of the chain.
   *
   * @return the policy
   */
  public Policy policy() {
    return policy;
  }

  /**
   * Returns the stemmer of the chain.
   *
   * @return the stemmer
   */
  public Stemmer stemmer() {
    return stemmer;
  }

  /**
   * Returns the stop words of the chain.
   *
   * @return the list
   */
  public StopWords stopWords() {
    return stopWords;
  }

  /**
   * Analyses a text.
   *
   * @param text the text
   * @return every token that is not white space, in order; offsets are UTF-16 indexes into {@code
   *     text}
   * @throws NullPointerException if {@code text} is null
   */
  public List<AnalyzedToken> analyze(CharSequence text) {
    String source = Objects.requireNonNull(text, "text").toString();
    List<AnalyzedToken> tokens = new ArrayList<>();
    TermCursor cursor = cursor().reset(source);
    while (cursor.next()) {
      tokens.add(
          new AnalyzedToken(
              new Token(
                  source.substring(cursor.start(), cursor.end()),
                  cursor.type(),
                  cursor.start(),
                  cursor.end()),
              cursor.normalized().toString(),
              cursor.stem().toString(),
              cursor.isStop()));
    }
    return tokens;
  }

  /**
   * Returns what a search engine would index of a text: the stems of its words, numbers and names,
   * without punctuation, symbols and stop words.
   *
   * @param text the text
   * @return the terms in order, repeated as often as they occur
   * @throws NullPointerException if {@code text} is null
   */
  public Stream<String> terms(CharSequence text) {
    TermCursor cursor = cursor().reset(text);
    List<String> terms = new ArrayList<>();
    while (cursor.next()) {
      if (cursor.isTerm()) {
        terms.add(cursor.stem().toString());
      }
    }
    return terms.stream();
  }

  /**
   * Makes a cursor that walks over analysed tokens without allocating.
   *
   * @return a new cursor over the empty text
   */
  public TermCursor cursor() {
    return new TermCursor(tokenizer.cursor(), state());
  }

  /**
   * Makes a reader of analysed tokens that holds no more than a bounded window of its input.
   *
   * @param input where the text comes from; not closed
   * @return a new reader before the first token
   * @throws NullPointerException if {@code input} is null
   */
  public TermReader read(Reader input) {
    return new TermReader(tokenizer.read(Objects.requireNonNull(input, "input")), state());
  }

  private TermState state() {
    return new TermState(policy, stemmer, stopWords);
  }

  /** Collects the parts of a chain. Mutable; for one thread. */
  public static final class Builder {

    private Tokenizer tokenizer = Tokenizer.standard();
    private Policy policy = Policy.named("search");
    private Stemmer stemmer = Stemmers.named(Stemmers.names().get(0));

    private StopWords stopWords = StopWords.named(StopWords.names().get(0));

    private Builder() {}

    /**
     * Sets the tokenizer.
     *
     * @param tokenizer splits the text
     * @return this builder
     * @throws NullPointerException if {@code tokenizer} is null
     */
    public Builder tokenizer(Tokenizer tokenizer) {
      this.tokenizer = Objects.requireNonNull(tokenizer, "tokenizer");
      return this;
    }

    /**
     * Sets the policy.
     *
     * @param policy normalizes each token
     * @return this builder
     * @throws NullPointerException if {@code policy} is null
     */
    public Builder policy(Policy policy) {
      this.policy = Objects.requireNonNull(policy, "policy");
      return this;
    }

    /**
     * Sets the stemmer.
     *
     * @param stemmer stems each word
     * @return this builder
     * @throws NullPointerException if {@code stemmer} is null
     */
    public Builder stemmer(Stemmer stemmer) {
      this.stemmer = Objects.requireNonNull(stemmer, "stemmer");
      return this;
    }

    /**
     * Sets the stop words. They are matched under the policy of the chain, whatever their own
     * spelling.
     *
     * @param stopWords the words to mark
     * @return this builder
     * @throws NullPointerException if {@code stopWords} is null
     */
    public Builder stopWords(StopWords stopWords) {
      this.stopWords = Objects.requireNonNull(stopWords, "stopWords");
      return this;
    }

    /**
     * Builds the chain.
     *
     * @return a new immutable chain
     */
    public TextAnalyzer build() {
      return new TextAnalyzer(this);
    }
  }
}
