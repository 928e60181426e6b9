// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.speed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.ar.ArabicNormalizer;
import org.apache.lucene.analysis.ar.ArabicStemmer;
import org.arabictext.benchmarks.Corpus;
import org.arabictext.core.TextBuffer;
import org.arabictext.core.Token;
import org.arabictext.core.TokenType;
import org.arabictext.core.Tokenizer;
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
 * tradition wants it. As in a real token stream the words lie one after the other in one array, and
 * each is copied into a buffer first, because all stemmers work in place. An operation is the whole
 * text; {@link #words()} tells how many words that is. A text of a few hundred words is learned by
 * heart by the processor: measure with a long one, {@code -p corpus=FILE}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class StemmingBenchmark {

  /** A bundled corpus, or the path of a file. */
  @Param({Corpus.NEWS, Corpus.VOCALIZED, Corpus.TWEETS})
  public String corpus = Corpus.NEWS;

  private final TextBuffer term = new TextBuffer();
  private final ArabicStemmer luceneStemmer = new ArabicStemmer();
  private final org.tartarus.snowball.ext.ArabicStemmer snowballStemmer =
      new org.tartarus.snowball.ext.ArabicStemmer();
  private final char[] buffer = new char[256];
  private Words written = new Words(List.of());
  private Words folded = written;
  private Words foldedAsLucene = written;
  private Stemmer standard = Stemmers.named("standard");
  private Stemmer light10 = Stemmers.named("light10");
  private Stemmer luceneLight10 = Stemmers.named("lucene-light10");

  /** Words one after the other in one array; word i ends where word i + 1 begins. */
  private static final class Words {
    private final char[] text;
    private final int[] starts;

    Words(List<char[]> words) {
      starts = new int[words.size() + 1];
      for (int i = 0; i < words.size(); i++) {
        starts[i + 1] = starts[i] + words.get(i).length;
      }
      text = new char[starts[words.size()]];
      for (int i = 0; i < words.size(); i++) {
        System.arraycopy(words.get(i), 0, text, starts[i], words.get(i).length);
      }
    }

    int size() {
      return starts.length - 1;
    }
  }

  /** Reads the words. */
  @Setup
  public void read() {
    List<char[]> words = new ArrayList<>();
    List<char[]> ours = new ArrayList<>();
    List<char[]> lucenes = new ArrayList<>();
    ArabicNormalizer normalizer = new ArabicNormalizer();
    Normalizer search = Normalizer.of(standard.policy());
    for (Token token : Tokenizer.standard().tokenize(Corpus.read(corpus))) {
      if (token.type() == TokenType.ARABIC && token.text().length() < buffer.length) {
        char[] letters = token.text().toString().toCharArray();
        words.add(letters);
        search.normalize(letters, 0, letters.length, term);
        ours.add(term.toString().toCharArray());
        char[] copy = letters.clone();
        lucenes.add(Arrays.copyOf(copy, normalizer.normalize(copy, copy.length)));
      }
    }
    written = new Words(words);
    folded = new Words(ours);
    foldedAsLucene = new Words(lucenes);
  }

  /**
   * Returns the size of the text.
   *
   * @return the number of words that an operation stems
   */
  public int words() {
    return written.size();
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

  private int run(Stemmer stemmer, Words words) {
    int sum = 0;
    for (int i = 0; i < words.size(); i++) {
      term.set(words.text, words.starts[i], words.starts[i + 1]);
      stemmer.stem(written.text, written.starts[i], written.starts[i + 1], term);
      sum += term.length();
    }
    return sum;
  }

  /** Lucene's own. */
  @Benchmark
  public int lucene() {
    int sum = 0;
    for (int i = 0; i < foldedAsLucene.size(); i++) {
      sum += luceneStemmer.stem(buffer, copy(foldedAsLucene, i));
    }
    return sum;
  }

  /** Snowball's Arabic stemmer as Lucene carries it; it normalizes by itself. */
  @Benchmark
  public int snowball() {
    int sum = 0;
    for (int i = 0; i < written.size(); i++) {
      snowballStemmer.setCurrent(buffer, copy(written, i));
      snowballStemmer.stem();
      sum += snowballStemmer.getCurrentBufferLength();
    }
    return sum;
  }

  private int copy(Words words, int i) {
    int length = words.starts[i + 1] - words.starts[i];
    System.arraycopy(words.text, words.starts[i], buffer, 0, length);
    return length;
  }
}
