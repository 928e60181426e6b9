// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Tells how the standard stemmer took a word apart, and what else it weighed. */
final class Tracer {

  private static final int RUNNERS_UP = 3;
  private static final double EIGHTHS = 8;

  private record Candidate(String parts, int cost) {}

  private final Splitter splitter;
  private final Affixes affixes;
  private final List<Explanation.Step> steps;

  Tracer(Splitter splitter, List<Explanation.Step> steps) {
    this.splitter = splitter;
    this.affixes = splitter.grammar.affixes();
    this.steps = steps;
  }

  void trace(char[] word, int split, String stem) {
    int from = Splitter.prefixLength(split);
    int to = word.length - Splitter.suffixLength(split);
    if (Splitter.prefix(split) == 0) {
      functionWord(word, from, to);
    } else {
      choice(word, split);
      Affixes.Affix prefix = affixes.prefixes.get(Splitter.prefix(split) - 1);
      Affixes.Affix suffix = affixes.suffixes.get(Splitter.suffix(split) - 1);
      int at = 0;
      for (int k = 0; k < prefix.parts().size(); k++) {
        boolean last = k == prefix.parts().size() - 1;
        String part = prefix.parts().get(k);
        at += Affixes.length(part);
        boolean lam = last && prefix.classes().equals("DEF") && Affixes.length(part) == 1;
        step(lam ? "\u0627\u0644" : part, new String(word, at, word.length - at), true);
      }
      int end = word.length;
      for (int k = suffix.parts().size() - 1; k >= 0; k--) {
        end -= Affixes.length(suffix.parts().get(k));
        step(suffix.parts().get(k), new String(word, from, end - from), false);
      }
    }
    String left = FunctionWords.fold(new String(word, from, to - from));
    if (!left.equals(stem)) {
      steps.add(new Explanation.Step("map", "", stem, note(left, stem)));
    } else if (!left.contentEquals(new String(word, from, to - from))) {
      steps.add(
          new Explanation.Step("map", "", stem, "one spelling for hamza, whatever carries it"));
    }
  }

  private static String note(String left, String stem) {
    if (stem.equals(left + "\u0629")) {
      return "keeps its feminine ending: without it, it is another word";
    }
    if (stem.substring(1).equals(left.substring(1))) {
      return "a hamza at the beginning is written as alef";
    }
    return "from the list of broken plurals and verbs that change their stem";
  }

  private void functionWord(char[] word, int from, int to) {
    for (int i = 0; i < from; i++) {
      step(String.valueOf(word[i]), new String(word, i + 1, word.length - i - 1), true);
    }
    if (to < word.length) {
      String pronoun = new String(word, to, word.length - to);
      step(pronoun, new String(word, from, to - from), false);
    }
    steps.add(
        new Explanation.Step(
            "keep", "", new String(word, from, to - from), "a word of the list of function words"));
  }

  private void step(String part, String result, boolean prefix) {
    String[] name = affixes.names.getOrDefault(part, "enclitic\tpronoun").split("\t", -1);
    String note = name[1];
    int after = note.indexOf("; after the stem: ");
    if (after >= 0) {
      note = prefix ? note.substring(0, after) : note.substring(after + 18);
    }
    String letters = part.replaceAll("[()]", "");
    steps.add(new Explanation.Step(name[0], letters, result, note));
  }

  /** The costs that decided. */
  private void choice(char[] word, int split) {
    List<Candidate> candidates = new ArrayList<>();
    long prefixes = splitter.grammar.prefixes(word, 0, word.length);
    for (int i = 0; prefixes >>> (i * AffixGrammar.WIDTH) != 0; i++) {
      long suffixes = splitter.grammar.suffixes(word, 0, word.length);
      for (int j = 0; suffixes >>> (j * AffixGrammar.WIDTH) != 0; j++) {
        int p = (int) (prefixes >>> (i * AffixGrammar.WIDTH)) & 0xFF;
        int s = (int) (suffixes >>> (j * AffixGrammar.WIDTH)) & 0xFF;
        int other = Splitter.split(0, p, s, i, j);
        boolean legal = p > 0 && s > 0 && (word.length - i - j >= 2 || i + j == 0);
        if (legal && other != (split & 0xFFFFF)) {
          int cost = splitter.cost(word, word.length, p, s, i, j);
          if (cost < Splitter.WORST) {
            candidates.add(new Candidate(parts(word, p, s, i, j), cost));
          }
        }
      }
    }
    candidates.sort(Comparator.comparingInt(Candidate::cost));
    StringBuilder note = new StringBuilder("cheapest split, cost ");
    note.append(nats(Splitter.cost(split)));
    String then = "; next ";
    for (Candidate candidate : candidates.subList(0, Math.min(RUNNERS_UP, candidates.size()))) {
      note.append(then).append(candidate.parts).append(' ').append(nats(candidate.cost));
      then = ", ";
    }
    String parts =
        parts(
            word,
            Splitter.prefix(split),
            Splitter.suffix(split),
            Splitter.prefixLength(split),
            Splitter.suffixLength(split));
    steps.add(new Explanation.Step("choice", parts, new String(word), note.toString()));
  }

  private static String nats(int cost) {
    return String.format(Locale.ROOT, "%.1f", cost / EIGHTHS);
  }

  private String parts(char[] word, int prefix, int suffix, int i, int j) {
    List<String> all = new ArrayList<>();
    for (String part : affixes.prefixes.get(prefix - 1).parts()) {
      all.add(part.replaceAll("[()]", ""));
    }
    all.add(new String(word, i, word.length - i - j));
    for (String part : affixes.suffixes.get(suffix - 1).parts()) {
      all.add(part.replaceAll("[()]", ""));
    }
    return String.join("+", all);
  }
}
