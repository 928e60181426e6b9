// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.suite;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.arabictext.analysis.TextAnalyzer;
import org.arabictext.core.Tokenizer;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;
import org.arabictext.stemmer.Stemmers;
import org.arabictext.stemmer.StopWords;

/**
 * A program that does one thing and ends. It prints a line as soon as the thing is done, and, if
 * asked for {@code steps} or {@code heap}, what each part of the library costs when it is first
 * used: time to load its classes and tables, and heap that stays.
 */
final class StartProbe {

  private static final String TEXT = "\u0648\u0627\u0644\u0643\u062A\u0627\u0628";

  private StartProbe() {}

  /**
   * Runs.
   *
   * @param args what to do
   */
  @SuppressWarnings("SystemOut")
  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    switch (args[0]) {
      case "steps" -> steps(out);
      case "heap" -> heap(out);
      case "nothing" -> out.println("done");
      case "stem" -> out.println(Stemmers.standard().stem(TEXT));
      case "analyze" -> out.println(TextAnalyzer.standard().analyze(TEXT).get(0).stem());
      case "lucene" -> out.println(lucene());
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static String lucene() throws Exception {
    try (ArabicAnalyzer analyzer = new ArabicAnalyzer();
        TokenStream stream = analyzer.tokenStream("text", TEXT)) {
      stream.reset();
      return String.valueOf(stream.incrementToken());
    }
  }

  /** The parts of the library, in the order in which one needs those before it. */
  private static Map<String, Callable<Object>> parts() {
    Map<String, Callable<Object>> parts = new LinkedHashMap<>();
    parts.put("Tokenizer.standard()", Tokenizer::standard);
    parts.put("first tokens", () -> Tokenizer.standard().tokenize(TEXT));
    parts.put("Normalizer of policy search", () -> Normalizer.of(Policy.named("search")));
    parts.put("first normalization", () -> Normalizer.of(Policy.named("search")).normalize(TEXT));
    parts.put("Stemmers.standard()", Stemmers::standard);
    parts.put("first stem", () -> Stemmers.standard().stem(TEXT));
    parts.put("StopWords.named(extended)", () -> StopWords.named("extended"));
    parts.put("TextAnalyzer.standard()", TextAnalyzer::standard);
    parts.put("first analysis", () -> TextAnalyzer.standard().analyze(TEXT));
    return parts;
  }

  private static void steps(PrintStream out) throws Exception {
    Map<String, Callable<Object>> parts = parts();
    var classes = ManagementFactory.getClassLoadingMXBean();
    out.println("step\tmicroseconds\tclasses");
    for (Map.Entry<String, Callable<Object>> part : parts.entrySet()) {
      long before = classes.getTotalLoadedClassCount();
      long start = System.nanoTime();
      Object made = part.getValue().call();
      long end = System.nanoTime();
      if (made != null) {
        out.println(
            part.getKey()
                + "\t"
                + Probe.number((end - start) / 1e3)
                + "\t"
                + (classes.getTotalLoadedClassCount() - before));
      }
    }
  }

  private static void heap(PrintStream out) throws Exception {
    Map<String, Callable<Object>> parts = parts();
    Map<String, Object> kept = new LinkedHashMap<>();
    out.println("step\tbytes");
    used();
    for (Map.Entry<String, Callable<Object>> part : parts.entrySet()) {
      long before = used();
      kept.put(part.getKey(), part.getValue().call());
      out.println(part.getKey() + "\t" + Math.max(0, used() - before));
    }
    long before = used();
    kept.put("lucene", lucene());
    out.println("Lucene ArabicAnalyzer\t" + Math.max(0, used() - before));
    if (kept.isEmpty()) {
      out.println();
    }
  }

  /** Returns the bytes of heap in use when all garbage is gone. */
  @SuppressWarnings("SystemGc")
  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
