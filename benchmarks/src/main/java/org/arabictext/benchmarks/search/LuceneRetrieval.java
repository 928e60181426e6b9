// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.search;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.arabictext.lucene.ArabicTextAnalyzer;
import org.arabictext.lucene.ArabicTextChain;
import org.arabictext.stemmer.StopWords;

/**
 * Retrieval from a real index, with BM25 and Lucene's defaults: one field analysed by Lucene's
 * {@code ArabicAnalyzer}, one by ours, and our three fields.
 *
 * <pre>
 * java -cp benchmarks/target/benchmarks.jar org.arabictext.benchmarks.search.LuceneRetrieval FOLDER…
 * </pre>
 */
public final class LuceneRetrieval {

  private static final int SAMPLES = 10_000;

  private LuceneRetrieval() {}

  /**
   * Prints a table for each collection.
   *
   * @param folders the collections; with {@code --weights} before them, a grid of weights too
   * @throws IOException if one cannot be read
   */
  public static void main(String[] folders) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println("collection\tsystem\tMRR@10\tnDCG@10\tdifference\tp\tbytes\tus/query");
    boolean grid = folders.length > 0 && folders[0].equals("--weights");
    for (int i = grid ? 1 : 0; i < folders.length; i++) {
      LuceneCollection collection = LuceneCollection.read(Path.of(folders[i]));
      double[] baseline = null;
      for (Map.Entry<String, LuceneSystem> system : systems(grid).entrySet()) {
        LuceneSystem.Result result = system.getValue().run(collection);
        baseline = baseline == null ? result.reciprocalRanks() : baseline;
        out.println(
            collection.name()
                + "\t"
                + system.getKey()
                + "\t"
                + row(result, baseline, result.reciprocalRanks() == baseline));
      }
    }
  }

  private static String row(LuceneSystem.Result result, double[] baseline, boolean isBaseline) {
    return String.format(
        Locale.ROOT,
        "%.4f\t%.4f\t%s\t%d\t%.0f",
        mean(result.reciprocalRanks()),
        mean(result.gains()),
        isBaseline
            ? "\t"
            : String.format(
                Locale.ROOT,
                "%+.4f\t%.4f",
                mean(result.reciprocalRanks()) - mean(baseline),
                bootstrap(baseline, result.reciprocalRanks())),
        result.bytes(),
        result.microsPerQuery());
  }

  private static Map<String, LuceneSystem> systems(boolean grid) {
    Map<String, LuceneSystem> systems = new LinkedHashMap<>();
    systems.put("ArabicAnalyzer", LuceneSystem.oneField(new ArabicAnalyzer()));
    systems.put("ArabicTextAnalyzer", LuceneSystem.oneField(new ArabicTextAnalyzer()));
    systems.put("three fields", LuceneSystem.threeFields(ArabicTextChain.standard(), -1, -1));
    if (grid) {
      systems.put(
          "three fields, core stop words",
          LuceneSystem.threeFields(
              ArabicTextChain.standard().with(StopWords.named("core")), -1, -1));
      for (float exact : new float[] {0, 0.3f, 0.4f, 0.5f}) {
        for (float skeleton : new float[] {0, 0.4f, 0.6f, 0.8f, 1}) {
          systems.put(
              "exact " + exact + " skeleton " + skeleton,
              LuceneSystem.threeFields(ArabicTextChain.standard(), exact, skeleton));
        }
      }
    }
    return systems;
  }

  static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  /** Returns the two-sided p of a paired bootstrap of the difference of two means. */
  static double bootstrap(double[] one, double[] other) {
    Random random = new Random(42);
    int below = 0;
    int above = 0;
    for (int sample = 0; sample < SAMPLES; sample++) {
      double difference = 0;
      for (int i = 0; i < one.length; i++) {
        int query = random.nextInt(one.length);
        difference += other[query] - one[query];
      }
      below += difference <= 0 ? 1 : 0;
      above += difference >= 0 ? 1 : 0;
    }
    return Math.min(1.0, 2.0 * Math.min(below, above) / SAMPLES);
  }
}
