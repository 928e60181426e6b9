// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/*
 * The function words of the lists, with the clitics that they may take. A line of a list:
 *
 *   word   class   clitics   stems that carry the pronouns, if not the word itself
 *
 * clitics: c conjunctions waw and feh, p prepositions beh, lam and kaf, s pronouns. From "like" with
 * "cps" come "and-with-like-him" and the 3 * 4 * 12 - 1 others. Forms that are content words as well
 * are taken out by the list of collisions.
 */
final class FunctionWords {

  /** A form: where its stem begins and ends, and how many clitics were attached to make it. */
  record Form(String letters, int from, int to, int cuts) {}

  private static final String[] CONJUNCTIONS = {"", "\u0648", "\u0641"};
  private static final String[] PREPOSITIONS = {"\u0628", "\u0644", "\u0643"};
  private static final String[] PRONOUNS = {
    "\u0647",
    "\u0647\u0627",
    "\u0647\u0645",
    "\u0647\u0645\u0627",
    "\u0647\u0646",
    "\u0643",
    "\u0643\u0645",
    "\u0643\u0645\u0627",
    "\u0643\u0646",
    "\u0646\u0627",
    "\u064A"
  };
  private static final String ME = "\u0646\u064A";
  private static final String ARTICLE = "\u0627\u0644";
  private static final String LAM = "\u0644";

  private final Map<String, Form> forms = new HashMap<>();
  private final Map<String, Integer> cuts = new HashMap<>();
  private final Set<String> collisions = new HashSet<>();

  /** Reads lists of words. */
  FunctionWords(String... lists) {
    Resource.lines(
        "stopwords-collisions.tsv", line -> collisions.add(fold(line.split("\t", -1)[0])));
    Resource.lines("standard-words.tsv", this::cut);
    List<Form> all = new ArrayList<>();
    for (String list : lists) {
      Resource.lines(list, line -> attach(line.split("\t", -1), all));
    }
    all.sort(Comparator.comparingInt(Form::cuts)); // of two readings the simpler one
    all.forEach(this::put);
  }

  /** Remembers where a word of the list is cut itself. */
  private void cut(String line) {
    String[] columns = line.split("\t", -1);
    int at = Math.max(columns[1].indexOf('+'), 0);
    cuts.put(columns[0], at);
    put(new Form(columns[0], at, columns[0].length(), 0));
  }

  static String fold(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Letters.isMark(c)) {
        int code = Letters.code(c);
        folded.append(code == 0 ? c : Letters.letter(code));
      }
    }
    return folded.toString();
  }

  /** Returns the forms by their folded spelling. */
  Map<String, Form> forms() {
    return forms;
  }

  private void put(Form form) {
    String folded = fold(form.letters);
    if (form.cuts == 0 ? !collisions.contains(folded) : !collides(folded)) {
      forms.putIfAbsent(folded, form);
    }
  }

  /** A collision counts also with one more proclitic in front. */
  private boolean collides(String folded) {
    return collisions.contains(folded)
        || (folded.length() > 1
            && "\u0648\u0641\u0628\u0644\u0643".indexOf(folded.charAt(0)) >= 0
            && collisions.contains(folded.substring(1)));
  }

  private void attach(String[] row, List<Form> all) {
    String clitics = row.length > 2 ? row[2] : "";
    List<String> before = new ArrayList<>(List.of(""));
    if (clitics.contains("p")) {
      before.addAll(List.of(PREPOSITIONS));
    }
    List<Form> bodies = new ArrayList<>();
    for (String preposition : before) {
      bodies.add(body(preposition, row[0], ""));
      if (clitics.contains("s")) {
        String[] stems = row.length > 3 ? row[3].split(",", -1) : new String[] {row[0]};
        for (String stem : stems) {
          for (String pronoun : PRONOUNS) {
            bodies.add(body(preposition, stem, pronoun));
          }
          if (row[1].equals("particle") || row[1].equals("conjunction")) {
            bodies.add(body(preposition, stem, ME));
          }
        }
      }
    }
    for (Form body : bodies) {
      for (String conjunction : clitics.contains("c") ? CONJUNCTIONS : new String[] {""}) {
        int n = conjunction.length();
        all.add(new Form(conjunction + body.letters, body.from + n, body.to + n, body.cuts + n));
      }
    }
  }

  /** One preposition, a word and one pronoun; lam takes the alef of the article. */
  private Form body(String preposition, String word, String pronoun) {
    String rest = preposition.equals(LAM) && word.startsWith(ARTICLE) ? word.substring(1) : word;
    int from = preposition.length();
    return new Form(
        preposition + rest + pronoun,
        from + cuts.getOrDefault(word, 0),
        from + rest.length(),
        from + (pronoun.isEmpty() ? 0 : 1));
  }
}
