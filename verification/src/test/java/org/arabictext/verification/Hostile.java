// SPDX-License-Identifier: Apache-2.0
package org.arabictext.verification;

import java.io.IOException;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.util.Map;
import org.arabictext.analysis.TermReader;
import org.arabictext.analysis.TextAnalyzer;
import org.arabictext.benchmarks.suite.HostileTexts;
import org.arabictext.core.TokenCursor;
import org.arabictext.core.Tokenizer;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;
import org.arabictext.stemmer.Stemmer;
import org.arabictext.stemmer.Stemmers;

/** All that works on hostile texts; run with a small stack and heap. */
final class Hostile {

  private Hostile() {}

  /** Lets every linear part of the library work on a text. */
  static void run(String text) throws IOException {
    for (String name : Policy.names()) {
      Normalizer normalizer = Normalizer.of(Policy.named(name));
      normalizer.normalize(text);
      normalizer.align(text);
    }
    TokenCursor cursor = Tokenizer.standard().cursor().reset(text);
    while (cursor.next()) {
      cursor.type();
    }
    TermReader terms = TextAnalyzer.standard().read(new StringReader(text));
    while (terms.next()) {
      terms.stem();
    }
    for (String name : Stemmers.names()) {
      Stemmer stemmer = Stemmers.named(name);
      stemmer.stem(text);
    }
    Stemmers.standard().segment(text);
  }

  /** Returns the processor time of the fastest of three runs, in nanoseconds. */
  static long time(String text) throws IOException {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      run(text);
      best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    }
    return best;
  }

  /**
   * Prints for every unit how much longer a ten times longer text takes.
   *
   * @param args the length of the shorter text
   */
  @SuppressWarnings("SystemOut")
  public static void main(String[] args) throws IOException {
    int length = Integer.parseInt(args[0]);
    run(HostileTexts.text("\u0628\u064E ", 10_000));
    for (Map.Entry<String, String> unit : HostileTexts.units().entrySet()) {
      long small = time(HostileTexts.text(unit.getValue(), length));
      long large = time(HostileTexts.text(unit.getValue(), 10 * length));
      System.out.println(unit.getKey() + "\t" + large / Math.max(small, 1));
    }
  }
}
