// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.quality;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.arabictext.benchmarks.report.Table;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;
import org.arabictext.normalizer.names.ArabicName;
import org.arabictext.normalizer.names.NameSimilarity;

/**
 * Prints how well names are matched, beside what programs use instead. The thresholds of the
 * alternatives are the best ones on the development half; ours is {@link ArabicName#SAME}.
 */
public final class NameMatching {

  /** A matcher that answers yes or no. */
  private static final double YES = 1;

  private static final String OURS = "ArabicName.similarity";

  private NameMatching() {}

  /**
   * Runs.
   *
   * @param args none
   * @throws IOException if the pairs cannot be read
   */
  public static void main(String[] args) throws IOException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    table(false).print(out, "Matching of names");
    table(true).print(out, "Matching of names, both in Arabic letters");
    kinds().print(out, "Right answers by kind of pair, held-out half");
  }

  private static Map<String, ToDoubleBiFunction<String, String>> graded() {
    LevenshteinDistance levenshtein = LevenshteinDistance.getDefaultInstance();
    JaroWinklerSimilarity jaroWinkler = new JaroWinklerSimilarity();
    Normalizer search = Normalizer.of(Policy.named("search"));
    Map<String, ToDoubleBiFunction<String, String>> graded = new LinkedHashMap<>();
    graded.put("Levenshtein", (a, b) -> nearness(levenshtein.apply(a, b), a, b));
    graded.put("Jaro-Winkler", jaroWinkler::apply);
    graded.put(
        "Jaro-Winkler, normalized",
        (a, b) -> jaroWinkler.apply(search.normalize(a), search.normalize(b)));
    return graded;
  }

  private static double nearness(int distance, String a, String b) {
    return 1 - (double) distance / Math.max(a.length(), b.length());
  }

  private static Map<String, ToDoubleBiFunction<String, String>> exact() {
    Collator collator = Collator.getInstance(new ULocale("ar"));
    collator.setStrength(Collator.PRIMARY);
    Normalizer search = Normalizer.of(Policy.named("search"));
    Map<String, ToDoubleBiFunction<String, String>> exact = new LinkedHashMap<>();
    exact.put("equal strings", (a, b) -> is(a.equals(b)));
    exact.put(
        "equal after search policy", (a, b) -> is(search.normalize(a).equals(search.normalize(b))));
    exact.put("ICU4J Collator, primary", (a, b) -> is(collator.compare(a, b) == 0));
    exact.put("ArabicName.spellingKey", (a, b) -> is(spelling(a).equals(spelling(b))));
    exact.put("ArabicName.soundKey", (a, b) -> is(sound(a).equals(sound(b))));
    return exact;
  }

  private static String spelling(String name) {
    return ArabicName.of(name).spellingKey();
  }

  private static String sound(String name) {
    return ArabicName.of(name).soundKey();
  }

  private static double is(boolean same) {
    return same ? YES : 0;
  }

  /** Measures every matcher on both halves, or on their pairs in Arabic letters. */
  static Table table(boolean inArabic) throws IOException {
    NamePairs development = NamePairs.read(NamePairs.DEVELOPMENT);
    NamePairs heldOut = NamePairs.read(NamePairs.HELD_OUT);
    if (inArabic) {
      development = development.inArabic();
      heldOut = heldOut.inArabic();
    }
    Table table =
        new Table(
            "matcher", "threshold", "dev P", "dev R", "dev F1", "held P", "held R", "held F1");
    measure(table, development, heldOut);
    return table;
  }

  private static void measure(Table table, NamePairs development, NamePairs heldOut) {
    exact().forEach((name, matcher) -> row(table, name, "", development, heldOut, matcher, YES));
    graded()
        .forEach(
            (name, matcher) -> {
              double threshold = development.bestThreshold(matcher);
              row(table, name, shown(threshold), development, heldOut, matcher, threshold);
            });
    NameSimilarity ours = new NameSimilarity();
    String same = shown(ArabicName.SAME);
    row(table, OURS, same, development, heldOut, ours::apply, ArabicName.SAME);
  }

  private static void row(
      Table table,
      String name,
      String shown,
      NamePairs development,
      NamePairs heldOut,
      ToDoubleBiFunction<String, String> matcher,
      double threshold) {
    NamePairs.Score dev = development.score(matcher, threshold);
    NamePairs.Score held = heldOut.score(matcher, threshold);
    table.row(
        name,
        shown,
        percent(dev.precision()),
        percent(dev.recall()),
        percent(dev.f1()),
        percent(held.precision()),
        percent(held.recall()),
        percent(held.f1()));
  }

  private static Table kinds() throws IOException {
    Table table = new Table("kind", "pairs", "right");
    NameSimilarity ours = new NameSimilarity();
    NamePairs.read(NamePairs.HELD_OUT)
        .byKind(ours::apply, ArabicName.SAME)
        .forEach(
            (kind, counts) ->
                table.row(kind, String.valueOf(counts[0]), String.valueOf(counts[1])));
    return table;
  }

  private static String shown(double threshold) {
    return String.format(Locale.ROOT, "%.2f", threshold);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", 100 * share);
  }
}
