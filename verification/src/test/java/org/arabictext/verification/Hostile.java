// SPDX-License-Identifier: Apache-2.0
package org.arabictext.verification;

import java.io.IOException;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import org.arabictext.analysis.TermReader;
import org.arabictext.analysis.TextAnalyzer;
import org.arabictext.core.TokenCursor;
import org.arabictext.core.Tokenizer;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;
import org.arabictext.stemmer.Stemmer;
import org.arabictext.stemmer.Stemmers;

/** Inputs that are made to be slow, and all that works on them; run with a small stack and heap. */
final class Hostile {

  private Hostile() {}

  /** What makes work, repeated. */
  static Map<String, String> units() {
    Map<String, String> units = new LinkedHashMap<>();
    units.put("letters", "\u0628");
    units.put("marks", "\u064E");
    units.put("marks on a letter", "\u0651\u064E\u0654");
    units.put("tatweel", "\u0640");
    units.put("dots", ".");
    units.put("schemes", "http://");
    units.put("alternating scripts", "a\u0628");
    units.put("tags", "#_@");
    units.put("ligatures", "\uFDFA");
    units.put("joined faces", "\uD83D\uDC68\u200D");
    units.put("numbers", "1.,:/");
    units.put("high surrogates", "\uD800");
    units.put("conjunctions", "\u0648\u0627\u0644");
    units.put("suffixes", "\u0647\u0645\u0627");
    units.put("brackets", "(\u00AB\"");
    units.put("words", "\u0648\u0627\u0644\u0643\u062A\u0627\u0628 ");
    units.put("dagger alefs", "\u0627\u0670\u0649");
    return units;
  }

  static String text(String unit, int length) {
    return unit.repeat(length / unit.length() + 1).substring(0, length);
  }

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
    run(text("\u0628\u064E ", 10_000));
    for (Map.Entry<String, String> unit : units().entrySet()) {
      long small = time(text(unit.getValue(), length));
      long large = time(text(unit.getValue(), 10 * length));
      System.out.println(unit.getKey() + "\t" + large / Math.max(small, 1));
    }
  }
}
