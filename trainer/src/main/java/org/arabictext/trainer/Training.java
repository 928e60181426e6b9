// SPDX-License-Identifier: Apache-2.0
package org.arabictext.trainer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/*
 * From the counts and the hand-written lists to the files of the standard stemmer. The same input
 * gives the same bytes on every machine and every JDK: one thread, sorted words, StrictMath.
 */
final class Training {

  static final String MODEL = "standard.bin";
  static final String COUNTS = "counts.txt.gz";

  /** The most letters of a stem that the stemmer's table can hold. */
  private static final int LONGEST_STEM = 11;

  private static final int SHORTEST_WORD = 2;
  private static final int LONGEST_WORD = 14;

  /** What a stem loses in each round; between 1.2 and 2 the result is the same within .001. */
  private static final double DISCOUNT = 1.5;

  private static final int ROUNDS = 8;

  /** The expected count below which a learned stem is left out. */
  private static final double LEAST = .5;

  /** The expected count that a stem has for standing in a list. */
  private static final double LISTED = 5;

  private static final double MAPPED = 1;

  private static final String HEADER =
      """
      # SPDX-License-Identifier: Apache-2.0
      # Costs of affixes and stems, and stems that stand for another.
      # Made by the trainer from trainer/data; do not edit. Word counts: Wikipedia (CC BY-SA 4.0), FLORES (CC BY-SA 4.0),
      # Tashkeela (MIT): counts only, no text. Lists: written by hand for arabictext (Apache-2.0).
      """;

  private record Type(String word, BitSet allowed) {}

  private final Path data;

  Training(Path data) {
    this.data = data;
  }

  void run(Path resources) throws IOException {
    Grammar grammar = Grammar.read(resources.resolve("standard-affixes.tsv"));
    Map<String, Double> listed = Lists.stems(data.resolve("stems.tsv"), LISTED);
    Set<String> nouns = new HashSet<>(listed.keySet());
    for (String[] row : Lists.rows(data.resolve("plurals.tsv"))) {
      nouns.add(Lists.base(row[0]));
      nouns.add(Lists.base(row[1]));
    }
    for (String list : new String[] {"plurals.tsv", "verbs.tsv"}) {
      for (String[] row : Lists.rows(data.resolve(list))) {
        listed.merge(Lists.base(row[0]), MAPPED, Math::max);
        listed.merge(Lists.base(row[1]), MAPPED, Math::max);
      }
    }
    Verbs verbs = new Verbs(Lists.rows(data.resolve("verbs.tsv")));
    for (String noun : verbs.nouns()) {
      listed.merge(noun, MAPPED, Math::max);
    }
    Map<String, Integer> seen = new TreeMap<>();
    Set<Type> types = types(grammar, seen);
    Set<String> bound = verbs.bound(nouns, seen);
    Em em = estimate(grammar, types, seen, listed, bound);
    try (OutputStream out = Files.newOutputStream(resources.resolve(MODEL))) {
      out.write(HEADER.getBytes(StandardCharsets.UTF_8));
      out.write(0);
      out.write(ModelWriter.pairs(grammar, em));
      out.write(ModelWriter.stems(em.stemCosts(LEAST), LONGEST_STEM, bound));
      out.write(ModelWriter.map(map()));
    }
  }

  private Set<Type> types(Grammar grammar, Map<String, Integer> seen) throws IOException {
    Set<Type> types = new LinkedHashSet<>();
    Counts.read(data.resolve(COUNTS))
        .words()
        .forEach(
            (word, n) -> {
              seen.merge(Spelling.folded(word), n, Integer::sum);
              types.add(new Type(Spelling.folded(word), grammar.allowed(word)));
            });
    return types;
  }

  private static Em estimate(
      Grammar grammar,
      Set<Type> types,
      Map<String, Integer> seen,
      Map<String, Double> listed,
      Set<String> bound) {
    Bans bans = new Bans(seen);
    Em em = new Em(grammar, DISCOUNT, ROUNDS);
    for (Type type : types) {
      if (type.word.length() >= SHORTEST_WORD && type.word.length() <= LONGEST_WORD) {
        em.add(type.word, type.allowed, bans, listed, bound);
      }
    }
    em.run(listed);
    return em;
  }

  private StemMap map() throws IOException {
    StemMap map = new StemMap();
    for (String[] row : Lists.rows(data.resolve("feminine.tsv"))) {
      // [v]: with a pronoun it is rather the verb, "she ...ed him"
      boolean verb = row[2].contains("[v]");
      map.feminine(row[1], StemMap.SINGULAR | StemMap.PLURAL | (verb ? 0 : StemMap.BOUND));
    }
    for (String[] row : Lists.rows(data.resolve("feminine-singular.tsv"))) {
      map.feminine(row[1], StemMap.SINGULAR);
    }
    for (String[] row : Lists.rows(data.resolve("plurals.tsv"))) {
      map.plural(row[0], row[1], StemMap.NOUN | StemMap.OPEN);
    }
    for (String[] row : Lists.rows(data.resolve("verbs.tsv"))) {
      switch (row[3]) {
        case "imperfect" -> map.verb(row[0], row[1], StemMap.IMPERFECT);
        case "perfect" -> map.verb(row[0], row[1], StemMap.PERFECT);
        default -> map.any(row[0], row[1]);
      }
    }
    return map;
  }
}
