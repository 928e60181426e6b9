// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.speed;

import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.ar.ArabicNormalizer;
import org.arabictext.core.TextBuffer;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;
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
 * How time grows with the length of a vocalized text: ours in a straight line, Lucene's {@code
 * ArabicNormalizer} with the square, as it moves the rest of the text at every mark.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class NormalizationGrowthBenchmark {

  private static final String WORDS =
      "\u0643\u064E\u062A\u064E\u0628\u064E \u0627\u0644\u0637\u0651\u0627\u0644\u0650\u0628\u064F"
          + " ";

  /** Code units of vocalized text. */
  @Param({"10000", "100000", "400000"})
  public int length = 10000;

  private final ArabicNormalizer lucene = new ArabicNormalizer();
  private final Normalizer ours = Normalizer.of(Policy.named("lucene"));
  private final TextBuffer buffer = new TextBuffer();
  private char[] text = new char[0];
  private char[] scratch = new char[0];

  /** Makes the text. */
  @Setup
  public void write() {
    text = WORDS.repeat(length / WORDS.length() + 1).substring(0, length).toCharArray();
    scratch = new char[length];
  }

  /**
   * Ours under policy {@code lucene}.
   *
   * @return the length of the result
   */
  @Benchmark
  public int ours() {
    ours.normalize(text, 0, length, buffer);
    return buffer.length();
  }

  /**
   * Lucene's.
   *
   * @return the length of the result
   */
  @Benchmark
  public int lucene() {
    System.arraycopy(text, 0, scratch, 0, length);
    return lucene.normalize(scratch, length);
  }
}
