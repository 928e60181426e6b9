// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.ar.ArabicNormalizer;
import org.apache.lucene.analysis.ar.ArabicStemmer;
import org.arabictext.core.TextBuffer;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.stemmer.Stemmer;
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
 * Stemming alone: the words of a text in running order, normalized beforehand as each stemmer's
 * tradition wants it. An operation is the whole text; {@link #words()} tells how many words that
 * is. Every method copies each word into its own buffer first, because the peers work in place.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class StemmingBenchmark {

  /** {@link Corpus#NEWS} or the path of a text. */
  @Param(Corpus.NEWS)
  public String corpus = Corpus.NEWS;

  private final TextBuffer term = new TextBuffer();
  private final ArabicStemmer luceneStemmer = new ArabicStemmer();
  private final org.tartarus.snowball.ext.ArabicStemmer snowballStemmer =
      new org.tartarus.snowball.ext.ArabicStemmer();
  private final char[] buffer = new char[256];
  private char[][] written = {};
  private char[][] folded = {};
  private char[][] foldedAsLucene = {};
  private Stemmer standard = Stemmers.named("standard");
  private Stemmer light10 = Stemmers.named("light10");
  private Stemmer luceneLight10 = Stemmers.named("lucene-light10");

  /** Reads the words. */
  @Setup
  public void read() {
    List<char[]> words = new ArrayList<>();
    for (String word : Corpus.read(corpus).split("[^\\p{InArabic}]+", -1)) {
      if (!word.isEmpty() && word.length() < buffer.length) {
        words.add(word.toCharArray());
      }
    }
    written = words.toArray(char[][]::new);
    foldedAsLucene = new char[written.length][];
    ArabicNormalizer normalizer = new ArabicNormalizer();
    for (int i = 0; i < written.length; i++) {
      char[] word = written[i].clone();
      foldedAsLucene[i] = java.util.Arrays.copyOf(word, normalizer.normalize(word, word.length));
    }
    folded = new char[written.length][];
    Normalizer search = Normalizer.of(standard.policy());
    for (int i = 0; i < written.length; i++) {
      search.normalize(written[i], 0, written[i].length, term);
      folded[i] = term.toString().toCharArray();
    }
  }

  /**
   * Returns the size of the text.
   *
   * @return the number of words that an operation stems
   */
  public int words() {
    return written.length;
  }

  /** The standard stemmer. */
  @Benchmark
  public int standard() {
    return run(standard, folded);
  }

  /** light10 as published. */
  @Benchmark
  public int light10() {
    return run(light10, foldedAsLucene);
  }

  /** Our equal of Lucene's stemmer. */
  @Benchmark
  public int luceneLight10() {
    return run(luceneLight10, foldedAsLucene);
  }

  private int run(Stemmer stemmer, char[][] words) {
    int sum = 0;
    for (int i = 0; i < words.length; i++) {
      char[] word = words[i];
      term.set(word, 0, word.length);
      stemmer.stem(written[i], 0, written[i].length, term);
      sum += term.length();
    }
    return sum;
  }

  /** Lucene's own. */
  @Benchmark
  public int lucene() {
    int sum = 0;
    for (char[] word : foldedAsLucene) {
      System.arraycopy(word, 0, buffer, 0, word.length);
      sum += luceneStemmer.stem(buffer, word.length);
    }
    return sum;
  }

  /** Snowball's Arabic stemmer as Lucene carries it; it normalizes by itself. */
  @Benchmark
  public int snowball() {
    int sum = 0;
    for (char[] word : written) {
      System.arraycopy(word, 0, buffer, 0, word.length);
      snowballStemmer.setCurrent(buffer, word.length);
      snowballStemmer.stem();
      sum += snowballStemmer.getCurrentBufferLength();
    }
    return sum;
  }
}
