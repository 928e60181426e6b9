// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/*
 * Segmentation: are the clitics cut off where the annotators cut them? Boundaries are offsets in
 * the word without its marks. The annotators do not split the article off.
 */
final class Cuts {

  /**
   * What a segmenter reached.
   *
   * @param words share of running words with all their cuts right and no other
   * @param types the same over word types of content words, against the cuts that most tokens have
   * @param f1 F1 of the boundaries of running words
   */
  record Score(double words, double types, double f1) {}

  record Word(String written, String bare, Set<Integer> cuts, boolean content) {}

  private static final Set<String> CONTENT =
      Set.of("NOUN", "ADJ", "VERB", "PROPN", "ADV", "NUM", "N", "V", "_");

  private final List<Word> words = new ArrayList<>();

  static Cuts read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> header = List.of(lines.get(0).split("\t"));
    int cuts = header.indexOf("cuts");
    int tag = Math.max(header.indexOf("pos_or_feats"), header.indexOf("pos"));
    Cuts gold = new Cuts();
    for (String line : lines.subList(1, lines.size())) {
      String[] columns = line.split("\t", -1);
      Set<Integer> at = new TreeSet<>();
      for (String cut : columns[cuts].split(",", -1)) {
        if (!cut.isBlank()) {
          at.add(Integer.valueOf(cut.strip()));
        }
      }
      boolean content = false;
      for (String one : columns[tag].split("[;+]", -1)) {
        content |= CONTENT.contains(one);
      }
      gold.words.add(new Word(columns[0], bare(columns[0]), at, content));
    }
    return gold;
  }

  static String bare(String word) {
    return word.replaceAll("[\\p{Mn}\\u0640]", "");
  }

  List<Word> words() {
    return words;
  }

  /** Measures a segmenter, which returns the offsets of its cuts in the word without marks. */
  Score score(Function<String, Set<Integer>> segmenter) {
    int right = 0;
    int both = 0;
    int ours = 0;
    int theirs = 0;
    Map<String, Map<Set<Integer>, Integer>> types = new LinkedHashMap<>();
    for (Word word : words) {
      Set<Integer> cuts = segmenter.apply(word.written);
      right += cuts.equals(word.cuts) ? 1 : 0;
      ours += cuts.size();
      theirs += word.cuts.size();
      for (int cut : cuts) {
        both += word.cuts.contains(cut) ? 1 : 0;
      }
      if (word.content) {
        types
            .computeIfAbsent(word.bare, k -> new LinkedHashMap<>())
            .merge(word.cuts, 1, Integer::sum);
      }
    }
    int rightTypes = 0;
    for (Map.Entry<String, Map<Set<Integer>, Integer>> type : types.entrySet()) {
      int most = type.getValue().values().stream().mapToInt(Integer::intValue).max().orElse(0);
      Set<Integer> cuts = segmenter.apply(type.getKey());
      rightTypes += type.getValue().getOrDefault(cuts, 0) == most ? 1 : 0;
    }
    return new Score(
        (double) right / words.size(),
        (double) rightTypes / types.size(),
        2.0 * both / (ours + theirs));
  }
}
