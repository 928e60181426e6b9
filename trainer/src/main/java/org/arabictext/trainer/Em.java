// SPDX-License-Identifier: Apache-2.0
package org.arabictext.trainer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/*
 * Learns how likely each stem and each pair of prefix and suffix is, from words alone: expectation
 * maximization over all legal splits of all word types, with a discount that takes from every stem
 * a fixed share of its expected count. The discount is what makes it work: a stem that only one
 * type needs is lost, so that types share stems.
 *
 *   E  q(prefix, stem, suffix | word)  ~  P(stem) * PP(prefix, suffix)
 *   M  n(stem) = max(0, sum q - D);  P(stem) = n / sum n + floor
 *      PP = (.7 * sum q + .3 * what prefix and suffix had apart + .01) / sum
 *
 * Every type weighs 1, however often it was seen.
 */
final class Em {

  /** The share of the independent product in the probability of a pair. */
  private static final double APART = .3;

  private static final double FLOOR = .01;

  private final Grammar grammar;
  private final double discount;
  private final int iterations;
  private final Map<String, Integer> stemIds = new HashMap<>();
  private final List<String> stems = new ArrayList<>();
  private final List<int[]> types = new ArrayList<>();
  private double[] prior = {};
  private double[] stemCount = {};
  private double[] stemProbability = {};
  private double[] pairProbability = {};
  private double mass;

  Em(Grammar grammar, double discount, int iterations) {
    this.grammar = grammar;
    this.discount = discount;
    this.iterations = iterations;
  }

  /**
   * Adds a word type; splits into banned stems, and into bound ones without their prefix, are left
   * out.
   */
  void add(String word, BitSet allowed, Bans bans, Map<String, Double> listed, Set<String> bound) {
    List<Integer> found = new ArrayList<>();
    grammar.splits(
        word,
        allowed,
        (p, s, stem) -> {
          boolean ruledOut =
              bound.contains(stem)
                  ? grammar.type(p) != Grammar.IMPF
                  : !listed.containsKey(stem) && bans.banned(stem);
          if (!ruledOut) {
            found.add(stemIds.computeIfAbsent(stem, this::newStem));
            found.add(p * grammar.suffixes().size() + s);
          }
        });
    if (!found.isEmpty()) {
      types.add(found.stream().mapToInt(Integer::intValue).toArray());
    }
  }

  private int newStem(String stem) {
    stems.add(stem);
    return stems.size() - 1;
  }

  /** Runs the estimation; listed stems get an expected count of their own on top. */
  void run(Map<String, Double> listed) {
    Map<Integer, Double> priors = new TreeMap<>();
    new TreeMap<>(listed)
        .forEach((stem, count) -> priors.put(stemIds.computeIfAbsent(stem, this::newStem), count));
    prior = new double[stems.size()];
    priors.forEach((id, count) -> prior[id] = count);
    stemCount = new double[stems.size()];
    pairProbability = new double[grammar.prefixes().size() * grammar.suffixes().size()];
    stemProbability = new double[stems.size()];
    double[] pairCount = new double[pairProbability.length];
    for (int[] splits : types) {
      for (int k = 0; k < splits.length; k += 2) {
        stemProbability[splits[k]] += 2.0 / splits.length;
      }
    }
    java.util.Arrays.fill(pairProbability, 1);
    for (int i = 0; i < iterations; i++) {
      expect(pairCount);
      maximize(pairCount);
    }
  }

  private void expect(double[] pairCount) {
    java.util.Arrays.fill(stemCount, 0);
    java.util.Arrays.fill(pairCount, 0);
    for (int[] splits : types) {
      double sum = 0;
      for (int k = 0; k < splits.length; k += 2) {
        sum += stemProbability[splits[k]] * pairProbability[splits[k + 1]];
      }
      for (int k = 0; k < splits.length; k += 2) {
        double q = stemProbability[splits[k]] * pairProbability[splits[k + 1]] / sum;
        stemCount[splits[k]] += q;
        pairCount[splits[k + 1]] += q;
      }
    }
  }

  private void maximize(double[] pairCount) {
    mass = 0;
    for (int y = 0; y < stemCount.length; y++) {
      stemCount[y] = Math.max(0, stemCount[y] - discount) + prior[y];
      mass += stemCount[y];
    }
    for (int y = 0; y < stemCount.length; y++) {
      stemProbability[y] = stemCount[y] / mass + StrictMath.exp(-unknown(stems.get(y)));
    }
    maximizePairs(pairCount);
  }

  /**
   * Pairs that were hardly seen get a share of what their prefix and their suffix have in the class
   * of the prefix: verbs of the second person or the feminine plural are rare in newspapers.
   */
  private void maximizePairs(double[] pairCount) {
    int columns = grammar.suffixes().size();
    double[] prefixMass = new double[grammar.prefixes().size()];
    double[] classMass = new double[Grammar.CLASSES];
    double[] suffixMass = new double[Grammar.CLASSES * columns];
    double pairMass = 0;
    int legal = 0;
    for (int p = 0; p < pairCount.length; p++) {
      int type = grammar.type(p / columns);
      prefixMass[p / columns] += pairCount[p];
      classMass[type] += pairCount[p];
      suffixMass[type * columns + p % columns] += pairCount[p];
      if (grammar.agree(p / columns, p % columns)) {
        pairMass += pairCount[p] + FLOOR;
        legal++;
      }
    }
    if (legal == 0) {
      throw new IllegalStateException("the grammar has no legal pair");
    }
    for (int p = 0; p < pairCount.length; p++) {
      int type = grammar.type(p / columns);
      double apart = 0;
      if (classMass[type] > 0) {
        apart =
            prefixMass[p / columns] * suffixMass[type * columns + p % columns] / classMass[type];
      }
      pairProbability[p] = ((1 - APART) * pairCount[p] + APART * apart + FLOOR) / pairMass;
    }
  }

  /** The cost, in nats, of a stem that is in no list. */
  static double unknown(String stem) {
    int n = stem.length();
    return 10 + 1.6 * n + (n < 3 ? 10 : n < 4 ? 1.5 : 0);
  }

  /** Returns the stems that enough words need, with their costs in nats. */
  Map<String, Double> stemCosts(double least) {
    Map<String, Double> costs = new TreeMap<>();
    for (int y = 0; y < stemCount.length; y++) {
      if (stemCount[y] >= least || prior[y] > 0) {
        costs.put(stems.get(y), -StrictMath.log(stemProbability[y]));
      }
    }
    return costs;
  }

  /** Returns the cost of a legal pair in nats. */
  double pairCost(int prefix, int suffix) {
    return -StrictMath.log(pairProbability[prefix * grammar.suffixes().size() + suffix]);
  }
}
