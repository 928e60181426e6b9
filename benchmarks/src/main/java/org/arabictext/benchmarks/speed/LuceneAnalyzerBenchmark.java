// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.speed;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.arabictext.benchmarks.Corpus;
import org.arabictext.lucene.ArabicTextAnalyzer;
import org.arabictext.lucene.LuceneCompatibility;
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
 * Our analyzer as Lucene sees it, beside Lucene's {@code ArabicAnalyzer}: time for one pass over
 * the corpus, a paragraph a document.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LuceneAnalyzerBenchmark {

  /** A bundled corpus, or the path of a file. */
  @Param({Corpus.NEWS, Corpus.VOCALIZED, Corpus.TWEETS})
  public String corpus = Corpus.NEWS;

  private final Analyzer ours = new ArabicTextAnalyzer();
  private final Analyzer lucenes = new ArabicAnalyzer();
  private final Analyzer compatible = LuceneCompatibility.analyzer();
  private String[] paragraphs = {};

  /** Reads the corpus. */
  @Setup
  public void read() {
    paragraphs = Corpus.read(corpus).lines().toArray(String[]::new);
  }

  /**
   * Our analyzer with its defaults.
   *
   * @return the sum of term lengths
   * @throws IOException never, for strings
   */
  @Benchmark
  public int arabicTextAnalyzer() throws IOException {
    return walk(ours);
  }

  /**
   * Lucene's analyzer with its defaults.
   *
   * @return the sum of term lengths
   * @throws IOException never, for strings
   */
  @Benchmark
  public int luceneArabicAnalyzer() throws IOException {
    return walk(lucenes);
  }

  /**
   * Our filters behind Lucene's tokenizer, with the terms of Lucene's analyzer.
   *
   * @return the sum of term lengths
   * @throws IOException never, for strings
   */
  @Benchmark
  public int compatibleAnalyzer() throws IOException {
    return walk(compatible);
  }

  private int walk(Analyzer analyzer) throws IOException {
    int sum = 0;
    for (String paragraph : paragraphs) {
      try (TokenStream stream = analyzer.tokenStream("text", paragraph)) {
        CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
          sum += term.length();
        }
        stream.end();
      }
    }
    return sum;
  }
}
