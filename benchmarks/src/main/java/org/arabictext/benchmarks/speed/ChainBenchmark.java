// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.speed;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.arabictext.analysis.TermCursor;
import org.arabictext.analysis.TextAnalyzer;
import org.arabictext.benchmarks.Corpus;
import org.arabictext.lucene.ArabicTextAnalyzer;
import org.arabictext.normalizer.Policy;
import org.arabictext.stemmer.Stemmers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The whole chain, text to stems, beside Lucene's {@code ArabicAnalyzer}: time for one pass over
 * the corpus as one document.
 *
 * <p>As an indexer does, each method reads term and place of every token, and sums the lengths of
 * terms and the ends of tokens, so that no work can be left out. Our chain runs once on its own and
 * once behind Lucene's interface.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ChainBenchmark {

  /** A bundled corpus, or the path of a file. */
  @Param({Corpus.NEWS, Corpus.VOCALIZED, Corpus.TWEETS})
  public String corpus = Corpus.NEWS;

  private final TermCursor standard = TextAnalyzer.standard().cursor();
  private final TermCursor light10 = chain("lucene", "light10");
  private final TermCursor luceneCompatible = chain("lucene", "lucene-light10");
  private final Analyzer lucene = new ArabicAnalyzer();
  private final Analyzer ours = new ArabicTextAnalyzer();
  private String text = "";
  private char[] chars = new char[0];

  private static TermCursor chain(String policy, String stemmer) {
    return TextAnalyzer.builder()
        .policy(Policy.named(policy))
        .stemmer(Stemmers.named(stemmer))
        .build()
        .cursor();
  }

  /** Reads the corpus. */
  @Setup
  public void read() {
    text = Corpus.read(corpus);
    chars = text.toCharArray();
  }

  /**
   * Our chain with its defaults.
   *
   * @return the sum of the lengths of terms and of the ends of tokens
   */
  @Benchmark
  public long standard() {
    return walk(standard);
  }

  /**
   * Our chain with policy {@code lucene} and light10 as in the paper.
   *
   * @return the sum of the lengths of terms and of the ends of tokens
   */
  @Benchmark
  public long light10() {
    return walk(light10);
  }

  /**
   * Our chain with policy {@code lucene} and Lucene's variant of light10.
   *
   * @return the sum of the lengths of terms and of the ends of tokens
   */
  @Benchmark
  public long luceneCompatible() {
    return walk(luceneCompatible);
  }

  /**
   * Lucene's {@code ArabicAnalyzer} with its defaults.
   *
   * @return the sum of the lengths of terms and of the ends of tokens
   * @throws IOException never, for a string
   */
  @Benchmark
  public long luceneArabicAnalyzer() throws IOException {
    return walk(lucene);
  }

  /**
   * Our chain with its defaults as Lucene's indexer sees it.
   *
   * @return the sum of the lengths of terms and of the ends of tokens
   * @throws IOException never, for a string
   */
  @Benchmark
  public long arabicTextAnalyzer() throws IOException {
    return walk(ours);
  }

  private long walk(Analyzer analyzer) throws IOException {
    long sum = 0;
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      OffsetAttribute place = stream.getAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        sum += term.length() + place.endOffset();
      }
      stream.end();
    }
    return sum;
  }

  private long walk(TermCursor terms) {
    long sum = 0;
    terms.reset(chars, 0, chars.length);
    while (terms.next()) {
      if (!terms.isStop()) {
        sum += terms.stem().length() + terms.end();
      }
    }
    return sum;
  }
}
