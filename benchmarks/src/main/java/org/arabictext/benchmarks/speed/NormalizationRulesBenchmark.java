// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.speed;

import java.util.concurrent.TimeUnit;
import org.arabictext.benchmarks.Corpus;
import org.arabictext.core.TextBuffer;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;
import org.arabictext.normalizer.Rule;
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

/** What a policy costs by the number of its rules: all are one table, so many cost what few do. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class NormalizationRulesBenchmark {

  private static final Policy FEW =
      Policy.builder("few")
          .with(
              Rule.Tashkeel.STRIP,
              Rule.Tatweel.STRIP,
              Rule.Alef.FOLD_COMMON,
              Rule.AlefMaksura.TO_YEH,
              Rule.Digits.ASCII)
          .build();

  private static final Policy MOST =
      FEW.with(
          Rule.Composition.CANONICAL,
          Rule.Marks.STRIP,
          Rule.QuranicSigns.STRIP,
          Rule.SmallLetters.STRIP,
          Rule.Ornaments.STRIP,
          Rule.DaggerAlef.STRIP,
          Rule.Alef.FOLD,
          Rule.Hamza.UNIFORM,
          Rule.TehMarbuta.TO_HEH,
          Rule.Letters.ARABIC,
          Rule.PresentationForms.FOLD,
          Rule.Punctuation.ASCII,
          Rule.Whitespace.PLAIN,
          Rule.Decoration.STRIP,
          Rule.Controls.STRIP,
          Rule.Joiners.STRIP,
          Rule.LetterCase.LOWER);

  /** A bundled corpus, or the path of a file. */
  @Param({Corpus.NEWS, Corpus.VOCALIZED, Corpus.TWEETS})
  public String corpus = Corpus.NEWS;

  /**
   * {@code few}: five rules. {@code most}: one of each family but those on repetition. {@code all}:
   * with these, which remember what they have written.
   */
  @Param({"few", "most", "all"})
  public String rules = "few";

  private final TextBuffer buffer = new TextBuffer();
  private Normalizer normalizer = Normalizer.of(FEW);
  private char[] text = new char[0];

  /** Reads the corpus and compiles the policy. */
  @Setup
  public void read() {
    text = Corpus.read(corpus).toCharArray();
    normalizer =
        Normalizer.of(
            switch (rules) {
              case "few" -> FEW;
              case "most" -> MOST;
              default -> MOST.with(Rule.Elongation.TO_TWO, Rule.Whitespace.COLLAPSE);
            });
  }

  /**
   * Array to buffer.
   *
   * @return the length of the result
   */
  @Benchmark
  public int array() {
    normalizer.normalize(text, 0, text.length, buffer);
    return buffer.length();
  }
}
