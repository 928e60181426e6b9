// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.speed;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.arabictext.benchmarks.Corpus;
import org.arabictext.normalizer.inspection.Inspection;
import org.arabictext.normalizer.vocalization.MarkClass;
import org.arabictext.normalizer.vocalization.Vocalization;
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
 * Inspection of a text beside a regular expression for each kind of finding, and the algebra of
 * vowel marks beside taking them off with one: passes over the corpus per second.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Thread)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class InspectionBenchmark {

  private static final List<Pattern> KINDS =
      List.of(
          Pattern.compile("[\uFB50-\uFDFF\uFE70-\uFEFC]"),
          Pattern.compile("[\u06A9\u06AA\u06CC\u06CD\u06D2\u06BE\u06C1\u06D5\u06C3\u06D3]"),
          Pattern.compile("[\u0627\u0648\u064A][\u064B-\u0652]*[\u0653-\u0655]"),
          Pattern.compile("\u0651[\u064B-\u0650]"),
          Pattern.compile("(?<![\\p{IsAlphabetic}\\p{Mn}\u0640])[\u064B-\u0652]"),
          Pattern.compile("[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]"),
          Pattern.compile("[\u200C\u200D]"),
          Pattern.compile("[\u00AD\u200B\u2060\uFEFF]"),
          Pattern.compile("\u0640"),
          Pattern.compile("([\u0621-\u064A])\\1\\1+"),
          Pattern.compile("[0-9]"),
          Pattern.compile("[\u0660-\u0669]"),
          Pattern.compile("[\u064B-\u0652]"),
          Pattern.compile("\uFFFD"));

  private static final Pattern MARKS = Pattern.compile("[\u064B-\u0652\u0670]");
  private static final Pattern MARKS_AND_TATWEEL = Pattern.compile("[\u0640\u064B-\u0652\u0670]");

  /** A bundled corpus, or the path of a file. */
  @Param({Corpus.NEWS, Corpus.VOCALIZED, Corpus.TWEETS})
  public String corpus = Corpus.VOCALIZED;

  private String text = "";
  private List<String> words = List.of();
  private List<String> reduced = List.of();

  /** Reads the corpus and finds its words. */
  @Setup
  public void read() {
    text = Corpus.read(corpus);
    words = List.of(text.trim().split("\\s+"));
    reduced = new ArrayList<>(words.stream().map(Vocalization::reduce).toList());
  }

  /**
   * Ours, with all its kinds, places, language and vocalization.
   *
   * @return how many kinds were found
   */
  @Benchmark
  public int oursInspection() {
    return Inspection.of(text).findings().size();
  }

  /**
   * Fourteen regular expressions, which count.
   *
   * @return how many kinds were found
   */
  @Benchmark
  public int regexInspection() {
    int kinds = 0;
    for (Pattern kind : KINDS) {
      Matcher matcher = kind.matcher(text);
      int count = 0;
      while (matcher.find()) {
        count++;
      }
      kinds += count > 0 ? 1 : 0;
    }
    return kinds;
  }

  /**
   * Ours: each word beside its reduced spelling.
   *
   * @return how many are compatible
   */
  @Benchmark
  public int oursCompare() {
    int compatible = 0;
    for (int i = 0; i < words.size(); i++) {
      compatible += Vocalization.compare(words.get(i), reduced.get(i)).isCompatible() ? 1 : 0;
    }
    return compatible;
  }

  /**
   * The same words without marks and tatweel, equal or not: this takes every vowel for every other.
   *
   * @return how many are equal
   */
  @Benchmark
  public int regexCompare() {
    int equal = 0;
    for (int i = 0; i < words.size(); i++) {
      String one = MARKS_AND_TATWEEL.matcher(words.get(i)).replaceAll("");
      String other = MARKS_AND_TATWEEL.matcher(reduced.get(i)).replaceAll("");
      equal += one.equals(other) ? 1 : 0;
    }
    return equal;
  }

  /**
   * Ours: the text without tashkeel and dagger alef.
   *
   * @return the bare text
   */
  @Benchmark
  public String oursStrip() {
    return Vocalization.strip(
        text,
        EnumSet.of(
            MarkClass.SHORT_VOWELS,
            MarkClass.TANWIN,
            MarkClass.SUKUN,
            MarkClass.SHADDA,
            MarkClass.DAGGER_ALEF));
  }

  /**
   * The same with a regular expression.
   *
   * @return the bare text
   */
  @Benchmark
  public String regexStrip() {
    return MARKS.matcher(text).replaceAll("");
  }
}
