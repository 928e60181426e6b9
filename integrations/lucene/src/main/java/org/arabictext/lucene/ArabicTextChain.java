// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.arabictext.core.Tokenizer;
import org.arabictext.normalizer.Policy;
import org.arabictext.stemmer.Stemmer;
import org.arabictext.stemmer.Stemmers;
import org.arabictext.stemmer.StopWords;

/**
 * What becomes of a text on its way into an index: how it is split, normalized and stemmed, which
 * words are left out, which are not stemmed, and which form of a word is the term.
 *
 * <pre>{@code
 * ArabicTextChain chain =
 *     ArabicTextChain.builder()
 *         .stopWords(StopWords.named("core").without(List.of("\u0643\u0644")))
 *         .protectedWords(List.of("\u0633\u0644\u0637\u0629"))
 *         .build();
 * Analyzer analyzer = new ArabicTextAnalyzer(chain);
 * }</pre>
 *
 * <p>Stop words and protected words are given in any spelling; they are normalized under the policy
 * of the chain, as the words of the text are.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ArabicTextChain {

  private static final ArabicTextChain STANDARD = builder().build();

  private final Tokenizer tokenizer;
  private final Policy policy;
  private final Stemmer stemmer;
  private final StopWords stopWords;
  private final WordSet protectedWords;
  private final TermForm form;

  private ArabicTextChain(Builder builder) {
    tokenizer = builder.tokenizer;
    policy = builder.policy;
    stemmer = builder.stemmer;
    stopWords = builder.stopWords.under(policy);
    protectedWords = new WordSet(builder.protectedWords, policy);
    form = builder.form;
  }

  private ArabicTextChain(ArabicTextChain other, StopWords stopWords, TermForm form) {
    tokenizer = other.tokenizer;
    policy = other.policy;
    stemmer = other.stemmer;
    this.stopWords = stopWords.under(policy);
    protectedWords = other.protectedWords;
    this.form = form;
  }

  /**
   * Returns the chain with the default of every part: policy {@code search}, the first of {@link
   * Stemmers#names()}, the first of {@link StopWords#names()}, terms that are stems.
   *
   * @return the shared instance
   */
  public static ArabicTextChain standard() {
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
   * Returns this chain with another form of its terms.
   *
   * @param form the form
   * @return a chain that is otherwise the same
   * @throws NullPointerException if {@code form} is null
   */
  public ArabicTextChain with(TermForm form) {
    return new ArabicTextChain(this, stopWords, Objects.requireNonNull(form, "form"));
  }

  /**
   * Returns this chain with other stop words.
   *
   * @param stopWords the words to leave out
   * @return a chain that is otherwise the same
   * @throws NullPointerException if {@code stopWords} is null
   */
  public ArabicTextChain with(StopWords stopWords) {
    return new ArabicTextChain(this, Objects.requireNonNull(stopWords, "stopWords"), form);
  }

  /**
   * Returns the policy.
   *
   * @return what normalizes each word
   */
  public Policy policy() {
    return policy;
  }

  /**
   * Returns the stemmer.
   *
   * @return what stems each word
   */
  public Stemmer stemmer() {
    return stemmer;
  }

  /**
   * Returns the stop words.
   *
   * @return the words that are left out
   */
  public StopWords stopWords() {
    return stopWords;
  }

  /**
   * Returns the form.
   *
   * @return which form of a word is the term
   */
  public TermForm form() {
    return form;
  }

  Tokenizer tokenizer() {
    return tokenizer;
  }

  WordSet protectedWords() {
    return protectedWords;
  }

  /**
   * Collects the parts of a chain. Mutable; for one thread.
   *
   * @since 0.1
   */
  public static final class Builder {

    private Tokenizer tokenizer = Tokenizer.standard();
    private Policy policy = Policy.named(Policy.names().get(0));
    private Stemmer stemmer = Stemmers.named(Stemmers.names().get(0));
    private StopWords stopWords = StopWords.named(StopWords.names().get(0));
    private final List<String> protectedWords = new ArrayList<>();
    private TermForm form = TermForm.STEM;

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
     * @param policy normalizes each word
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
     * Sets the stop words.
     *
     * @param stopWords words to leave out, in any spelling
     * @return this builder
     * @throws NullPointerException if {@code stopWords} is null
     */
    public Builder stopWords(StopWords stopWords) {
      this.stopWords = Objects.requireNonNull(stopWords, "stopWords");
      return this;
    }

    /**
     * Adds words that are normalized and not stemmed.
     *
     * @param words the words, in any spelling
     * @return this builder
     * @throws NullPointerException if {@code words} is null or has a null in it
     */
    public Builder protectedWords(Collection<? extends CharSequence> words) {
      Objects.requireNonNull(words, "words").forEach(word -> protectedWords.add(word.toString()));
      return this;
    }

    /**
     * Sets the form of the terms.
     *
     * @param form which form of a word is the term
     * @return this builder
     * @throws NullPointerException if {@code form} is null
     */
    public Builder form(TermForm form) {
      this.form = Objects.requireNonNull(form, "form");
      return this;
    }

    /**
     * Makes the chain.
     *
     * @return a new immutable chain
     */
    public ArabicTextChain build() {
      return new ArabicTextChain(this);
    }
  }
}
