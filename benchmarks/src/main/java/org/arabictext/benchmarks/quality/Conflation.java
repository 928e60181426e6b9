// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/*
 * Conflation: do the word types of one lemma get one stem, and only they? The items are the types
 * of content words without marks; the gold class of a type is the lemma that most of its tokens
 * have.
 *
 *   BCubed precision   mean over types of the share of its stem class that has its lemma
 *   BCubed recall      mean over types of the share of its lemma class that has its stem
 *   Paice UI           pairs of one lemma that got two stems, of all pairs of one lemma
 *   Paice OI           pairs of two lemmas that got one stem, of all pairs of two lemmas
 */
final class Conflation {

  private static final Set<String> CONTENT =
      Set.of("NOUN", "ADJ", "VERB", "PROPN", "ADV", "NUM", "N", "V", "_");

  /**
   * What a stemmer reached.
   *
   * @param precision BCubed precision over types
   * @param recall BCubed recall over types
   * @param f1 their harmonic mean
   * @param tokenF1 the same with every type weighted by its tokens
   * @param under Paice understemming index
   * @param over Paice overstemming index
   */
  record Score(
      double precision, double recall, double f1, double tokenF1, double under, double over) {}

  private final List<String> types = new ArrayList<>();
  private final List<String> lemmas = new ArrayList<>();
  private final List<Integer> tokens = new ArrayList<>();

  /** Reads a file of words and lemmas; without tags of parts of speech all its words count. */
  static Conflation read(Path file) throws IOException {
    Map<String, Map<String, Integer>> seen = new LinkedHashMap<>();
    List<String> lines = Files.readAllLines(file);
    List<String> header = List.of(lines.get(0).split("\t"));
    int tag = header.indexOf("pos_or_feats");
    int gold = header.indexOf("lemma");
    for (String line : lines.subList(1, lines.size())) {
      String[] columns = line.split("\t", -1);
      String type = columns[0].replaceAll("[\\p{Mn}\\u0640]", "");
      boolean content = tag < 0 ? !columns[gold].isEmpty() : isContent(columns[tag]);
      if (content && type.matches("[\\u0621-\\u064A\\u0671-\\u06D3]+")) {
        // of several lemmas the first
        seen.computeIfAbsent(type, k -> new LinkedHashMap<>())
            .merge(columns[gold].split(";", 2)[0], 1, Integer::sum);
      }
    }
    Conflation conflation = new Conflation();
    seen.forEach(
        (type, counts) -> {
          String lemma = "";
          int most = 0;
          int sum = 0;
          for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            sum += entry.getValue();
            if (entry.getValue() > most) {
              most = entry.getValue();
              lemma = entry.getKey();
            }
          }
          conflation.types.add(type);
          conflation.lemmas.add(lemma);
          conflation.tokens.add(sum);
        });
    return conflation;
  }

  private static boolean isContent(String tags) {
    for (String tag : tags.split(";", -1)) {
      if (CONTENT.contains(tag)) {
        return true;
      }
    }
    return false;
  }

  int size() {
    return types.size();
  }

  List<String> types() {
    return types;
  }

  List<String> lemmas() {
    return lemmas;
  }

  /** Measures a stemmer. */
  Score score(UnaryOperator<String> stemmer) {
    Map<String, Long> stemSize = new HashMap<>();
    Map<String, Long> lemmaSize = new HashMap<>();
    Map<String, Long> bothSize = new HashMap<>();
    Map<String, Long> stemTokens = new HashMap<>();
    Map<String, Long> lemmaTokens = new HashMap<>();
    Map<String, Long> bothTokens = new HashMap<>();
    List<String> stems = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      String stem = stemmer.apply(types.get(i));
      String both = stem + '\t' + lemmas.get(i);
      stems.add(stem);
      stemSize.merge(stem, 1L, Long::sum);
      lemmaSize.merge(lemmas.get(i), 1L, Long::sum);
      bothSize.merge(both, 1L, Long::sum);
      stemTokens.merge(stem, (long) tokens.get(i), Long::sum);
      lemmaTokens.merge(lemmas.get(i), (long) tokens.get(i), Long::sum);
      bothTokens.merge(both, (long) tokens.get(i), Long::sum);
    }
    double p = 0;
    double r = 0;
    double tp = 0;
    double tr = 0;
    double all = 0;
    for (int i = 0; i < types.size(); i++) {
      String both = stems.get(i) + '\t' + lemmas.get(i);
      p += of(bothSize, both) / of(stemSize, stems.get(i));
      r += of(bothSize, both) / of(lemmaSize, lemmas.get(i));
      int n = tokens.get(i);
      tp += n * of(bothTokens, both) / of(stemTokens, stems.get(i));
      tr += n * of(bothTokens, both) / of(lemmaTokens, lemmas.get(i));
      all += n;
    }
    p /= types.size();
    r /= types.size();
    double together = pairs(bothSize);
    double sameLemma = pairs(lemmaSize);
    double sameStem = pairs(stemSize);
    double different = (double) types.size() * (types.size() - 1) / 2 - sameLemma;
    return new Score(
        p,
        r,
        f1(p, r),
        f1(tp / all, tr / all),
        1 - together / sameLemma,
        (sameStem - together) / different);
  }

  private static double of(Map<String, Long> sizes, String name) {
    return sizes.getOrDefault(name, 0L);
  }

  private static double pairs(Map<String, Long> sizes) {
    double pairs = 0;
    for (long n : sizes.values()) {
      pairs += n * (n - 1) / 2.0;
    }
    return pairs;
  }

  private static double f1(double p, double r) {
    return 2 * p * r / (p + r);
  }
}
