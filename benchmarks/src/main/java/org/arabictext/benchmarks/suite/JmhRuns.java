// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.suite;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the subjects in JMH: all on one thread, and a few on two. */
final class JmhRuns {

  /** A young generation that is soon used again: the first touch of memory is dear. */
  static final List<String> HEAP = List.of("-XX:+UseSerialGC", "-Xms256m", "-Xmx2g", "-Xmn64m");

  private static final String ALL =
      "^(?=.*\\.(Normalization|Tokenization|Stemming|Chain)Benchmark\\.).*(%s)";

  /** Ours, what factors are told over, and the limits. */
  private static final String CORE =
      "^(?=.*\\.(Normalization|Tokenization|Stemming|Chain)Benchmark\\.)"
          + "(?=.*\\.(ours\\w*|bareTable|luceneWords|cursor|list|luceneStandard|classScan|standard"
          + "|light10|luceneLight10|lucene|luceneCompatible|arabicTextAnalyzer"
          + "|luceneArabicAnalyzer)$).*(%s)";

  private static final String[] ON_TWO_THREADS = {
    "NormalizationBenchmark.oursArray",
    "TokenizationBenchmark.cursor",
    "StemmingBenchmark.standard",
    "ChainBenchmark.standard",
    "ChainBenchmark.luceneArabicAnalyzer"
  };

  private final Effort effort;
  private final String subjects;

  /** Makes runs of the subjects in whose names a regular expression is found. */
  JmhRuns(Effort effort, String subjects) {
    this.effort = effort;
    this.subjects = subjects;
  }

  /**
   * Measures on some corpora, and writes what JMH has to say. A short run leaves peers and limits
   * that factors are not told over to the first corpus.
   */
  void measure(List<String> corpora, Path file) throws IOException {
    List<RunResult> results = new ArrayList<>();
    try {
      for (String corpus : corpora) {
        boolean some = effort == Effort.SHORT && !corpus.equals(corpora.get(0));
        String which = String.format(Locale.ROOT, some ? CORE : ALL, subjects);
        results.addAll(run(options(corpus).include(which)));
      }
      if (subjects.isEmpty() && Runtime.getRuntime().availableProcessors() > 1) {
        ChainedOptionsBuilder two = options(corpora.get(0)).threads(2);
        for (String subject : ON_TWO_THREADS) {
          two.include(".*\\." + subject.replace(".", "\\.") + "$");
        }
        results.addAll(run(two));
      }
    } catch (RunnerException e) {
      throw new IOException(e);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
      ResultFormatFactory.getInstance(ResultFormatType.JSON, out).writeOut(results);
    }
    // where the JVM lies on this machine says nothing to others
    String json = bytes.toString(StandardCharsets.UTF_8);
    Files.writeString(file, json.replaceAll("(\"jvm\" : \")[^\"]*[/\\\\]", "$1"));
  }

  private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
    return new Runner(options.build()).run();
  }

  private ChainedOptionsBuilder options(String corpus) {
    return new OptionsBuilder()
        .param("corpus", corpus)
        .forks(effort.forks)
        .warmupIterations(effort.warmups)
        .warmupTime(TimeValue.milliseconds(effort.warmupMillis))
        .measurementIterations(effort.iterations)
        .measurementTime(TimeValue.milliseconds(effort.iterationMillis))
        .jvmArgsAppend(HEAP.toArray(String[]::new))
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true);
  }
}
