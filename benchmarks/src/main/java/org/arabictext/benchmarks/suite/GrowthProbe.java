// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.suite;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizer;
import org.arabictext.analysis.TermCursor;
import org.arabictext.analysis.TermReader;
import org.arabictext.analysis.TextAnalyzer;
import org.arabictext.benchmarks.Corpus;
import org.arabictext.core.TextBuffer;
import org.arabictext.core.TokenCursor;
import org.arabictext.core.Tokenizer;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;

/**
 * Prints how long a text takes and how many bytes a new worker allocates for it, from a hundred
 * characters on, ten times as many in each step; and how much longer hostile text takes than news,
 * character by character.
 */
final class GrowthProbe {

  private static final long SEED = 8;
  private static final int SHORTEST = 100;

  private static final int ROUNDS = 3;

  /** How long a hostile text is worked on at least. */
  private static final long STEADY_NANOS = 150_000_000;

  /** A subject that has taken this long is not given a longer text. */
  private static final double LONGEST_SECONDS = .5;

  private static final MBeanServer BEANS = ManagementFactory.getPlatformMBeanServer();

  private GrowthProbe() {}

  /** Does something to all of a text, and returns what the compiler cannot leave out. */
  interface Work {
    long on(char[] text, int length) throws IOException;
  }

  private static Map<String, Supplier<Work>> ours() {
    Map<String, Supplier<Work>> subjects = new LinkedHashMap<>();
    subjects.put(
        "normalization",
        () -> {
          Normalizer normalizer = Normalizer.of(Policy.named("search"));
          TextBuffer buffer = new TextBuffer();
          return (text, length) -> {
            normalizer.normalize(text, 0, length, buffer);
            return buffer.length();
          };
        });
    subjects.put(
        "tokens",
        () -> {
          TokenCursor cursor = Tokenizer.standard().cursor();
          return (text, length) -> {
            long sum = 0;
            cursor.reset(text, 0, length);
            while (cursor.next()) {
              sum += cursor.end();
            }
            return sum;
          };
        });
    subjects.put(
        "text to stems",
        () -> {
          TermCursor terms = TextAnalyzer.standard().cursor();
          return (text, length) -> {
            long sum = 0;
            terms.reset(text, 0, length);
            while (terms.next()) {
              sum += terms.stem().length();
            }
            return sum;
          };
        });
    subjects.put("reader to stems", () -> GrowthProbe::read);
    return subjects;
  }

  private static long read(char[] text, int length) throws IOException {
    long sum = 0;
    TermReader terms = TextAnalyzer.standard().read(new CharArrayReader(text, 0, length));
    while (terms.next()) {
      sum += terms.stem().length();
    }
    return sum;
  }

  private static Map<String, Supplier<Work>> peers() {
    Map<String, Supplier<Work>> subjects = new LinkedHashMap<>();
    subjects.put(
        "Lucene ArabicNormalizer",
        () -> {
          ArabicNormalizer normalizer = new ArabicNormalizer();
          return (text, length) -> normalizer.normalize(text.clone(), length);
        });
    subjects.put(
        "Lucene ArabicAnalyzer",
        () -> {
          Analyzer analyzer = new ArabicAnalyzer();
          return (text, length) -> {
            long sum = 0;
            try (TokenStream stream =
                analyzer.tokenStream("text", new CharArrayReader(text, 0, length))) {
              stream.reset();
              while (stream.incrementToken()) {
                sum++;
              }
              stream.end();
            }
            return sum;
          };
        });
    return subjects;
  }

  /**
   * Runs.
   *
   * @param args {@code growth} and the longest text, or {@code hostile} and the length of its
   *     texts; shorter texts are worked on several times, until so many characters are done
   */
  @SuppressWarnings("SystemOut")
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (args[0].equals("hostile")) {
      hostile(out, Integer.parseInt(args[1]), Integer.parseInt(args[2]));
      return;
    }
    int longest = Integer.parseInt(args[1]);
    int characters = Integer.parseInt(args[2]);
    out.println("subject\tcharacters\tnanoseconds\tbytes");
    Map<String, Supplier<Work>> subjects = ours();
    subjects.putAll(peers());
    char[] text = new VariedText(SEED, Corpus.BUNDLED).text(longest);
    for (Map.Entry<String, Supplier<Work>> subject : subjects.entrySet()) {
      Work warm = subject.getValue().get();
      nanos(
          warm,
          java.util.Arrays.copyOf(text, Math.min(longest, 10 * SHORTEST * SHORTEST)),
          characters);
      boolean slow = false;
      for (long length = SHORTEST; length <= longest && !slow; length *= 10) {
        char[] part = java.util.Arrays.copyOf(text, (int) length);
        Work worker = subject.getValue().get();
        allocatedBytes();
        long own = -allocatedBytes() + allocatedBytes();
        long bytes = allocatedBytes();
        double nanos = System.nanoTime();
        worker.on(part, part.length);
        nanos = System.nanoTime() - nanos;
        bytes = Math.max(0, allocatedBytes() - bytes - own);
        if (length < characters) {
          nanos = nanos(worker, part, characters);
        }
        out.println(subject.getKey() + "\t" + length + "\t" + Probe.number(nanos) + "\t" + bytes);
        slow = nanos > LONGEST_SECONDS * 1e9 && !ours().containsKey(subject.getKey());
      }
    }
  }

  /** Returns what this thread has allocated so far; asking allocates as well. */
  private static long allocatedBytes() {
    try {
      Object bytes =
          BEANS.invoke(
              new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME),
              "getThreadAllocatedBytes",
              new Object[] {Thread.currentThread().getId()},
              new String[] {"long"});
      return (Long) bytes;
    } catch (JMException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the time for a text: the best of some rounds, after a warm-up. */
  static double nanos(Work work, char[] text, int characters) throws IOException {
    int repeats = Math.max(1, Math.min(characters / text.length, 100 * SHORTEST));
    double best = Double.MAX_VALUE;
    long sum = 0;
    for (int round = 0; round <= ROUNDS; round++) {
      long start = System.nanoTime();
      for (int i = 0; i < repeats; i++) {
        sum += work.on(text, text.length);
      }
      best = Math.min(best, (double) (System.nanoTime() - start) / repeats);
    }
    return sum == Long.MIN_VALUE ? 0 : best;
  }

  /** Returns the same where compilers have had the time to see what a text needs. */
  private static double steadyNanos(Work work, char[] text, int characters) throws IOException {
    double best = Double.MAX_VALUE;
    long end = System.nanoTime() + STEADY_NANOS;
    while (System.nanoTime() < end) {
      best = Math.min(best, nanos(work, text, characters));
    }
    return best;
  }

  private static void hostile(PrintStream out, int length, int characters) {
    char[] news = new VariedText(SEED, List.of(Corpus.NEWS)).text(length);
    out.println("text\tsubject\tnanoseconds\tnews");
    Map<String, Supplier<Work>> subjects = ours();
    subjects.remove("reader to stems");
    subjects.forEach(
        (name, subject) -> {
          try {
            Work work = subject.get();
            steadyNanos(work, news, characters);
            for (Map.Entry<String, String> unit : HostileTexts.units().entrySet()) {
              char[] text = HostileTexts.text(unit.getValue(), length).toCharArray();
              steadyNanos(work, text, characters);
            }
            double usual = steadyNanos(work, news, characters) / length;
            for (Map.Entry<String, String> unit : HostileTexts.units().entrySet()) {
              char[] text = HostileTexts.text(unit.getValue(), length).toCharArray();
              double nanos = steadyNanos(work, text, characters) / length;
              out.println(
                  String.join("\t", unit.getKey(), name, Probe.number(nanos), Probe.number(usual)));
            }
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
