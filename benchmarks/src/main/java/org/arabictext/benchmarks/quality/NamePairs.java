// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.quality;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleBiFunction;

/** Pairs of names, of which a matcher is to tell whether both spell one name. */
final class NamePairs {

  /** The half that costs and thresholds were chosen on. */
  static final String DEVELOPMENT = "development";

  /** The half that nothing was chosen on. */
  static final String HELD_OUT = "held-out";

  record Pair(boolean same, String first, String second, String kind) {}

  /**
   * What a matcher reached.
   *
   * @param precision share of the pairs it calls one name that are
   * @param recall share of the pairs of one name that it finds
   */
  record Score(double precision, double recall) {
    double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  private final List<Pair> pairs;

  private NamePairs(List<Pair> pairs) {
    this.pairs = pairs;
  }

  /** Reads one of the two halves. */
  static NamePairs read(String half) throws IOException {
    String name = "name-pairs-" + half + ".tsv";
    List<Pair> pairs = new ArrayList<>();
    try (InputStream in = NamePairs.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
        if (!line.startsWith("#")) {
          String[] columns = line.split("\t", -1);
          pairs.add(new Pair(columns[0].equals("same"), columns[1], columns[2], columns[3]));
        }
      }
    }
    return new NamePairs(pairs);
  }

  List<Pair> pairs() {
    return pairs;
  }

  /** Returns the pairs of which both names are in Arabic letters. */
  NamePairs inArabic() {
    return new NamePairs(
        pairs.stream()
            .filter(pair -> (pair.first + pair.second).chars().noneMatch(c -> 'A' <= c && c <= 'z'))
            .toList());
  }

  /** Measures a matcher that calls pairs from a threshold on one name. */
  Score score(ToDoubleBiFunction<String, String> similarity, double threshold) {
    return score(similarities(similarity), threshold);
  }

  private double[] similarities(ToDoubleBiFunction<String, String> similarity) {
    return pairs.stream()
        .mapToDouble(pair -> similarity.applyAsDouble(pair.first, pair.second))
        .toArray();
  }

  private Score score(double[] similarities, double threshold) {
    int found = 0;
    int right = 0;
    int all = 0;
    for (int i = 0; i < similarities.length; i++) {
      boolean same = pairs.get(i).same;
      boolean said = similarities[i] >= threshold;
      found += said ? 1 : 0;
      all += same ? 1 : 0;
      right += said && same ? 1 : 0;
    }
    return new Score(found == 0 ? 0 : (double) right / found, (double) right / all);
  }

  /** Returns the threshold, in steps of a hundredth, at which a matcher has the best F1 here. */
  double bestThreshold(ToDoubleBiFunction<String, String> similarity) {
    double[] similarities = similarities(similarity);
    int best = 0;
    for (int t = 1; t <= 100; t++) {
      if (score(similarities, t / 100.0).f1() > score(similarities, best / 100.0).f1()) {
        best = t;
      }
    }
    return best / 100.0;
  }

  /** Returns how many pairs of each kind there are, and of how many a matcher is right. */
  Map<String, int[]> byKind(ToDoubleBiFunction<String, String> similarity, double threshold) {
    Map<String, int[]> kinds = new LinkedHashMap<>();
    for (Pair pair : pairs) {
      String kind = (pair.same ? "same: " : "different: ") + pair.kind;
      boolean said = similarity.applyAsDouble(pair.first, pair.second) >= threshold;
      int[] counts = kinds.computeIfAbsent(kind, k -> new int[2]);
      counts[0]++;
      counts[1] += said == pair.same ? 1 : 0;
    }
    return kinds;
  }
}
