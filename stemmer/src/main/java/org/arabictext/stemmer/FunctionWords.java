// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  /** Letters, and the same packed. */
  private record Part(String letters, long packed) {
    static Part of(String letters) {
      return new Part(letters, Letters.pack(letters));
    }

    /** Returns packed letters with these behind them. */
    long behind(long before) {
      return before << (Letters.BITS * letters.length()) | packed;
    }
  }

  private static final Part NOTHING = Part.of("");
  private static final Part[] CONJUNCTIONS = parts("", "\u0648", "\u0641");
  private static final Part[] PREPOSITIONS = parts("", "\u0628", "\u0644", "\u0643");
  private static final Part[] PRONOUNS =
      parts(
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
          "\u064A");
  private static final Part[] ME = parts("\u0646\u064A");
  private static final Part[] NO_PRONOUN = {NOTHING};
  private static final String ARTICLE = "\u0627\u0644";
  private static final String LAM = "\u0644";

  /** A bit for the number of each letter that is a conjunction or preposition. */
  private static final int PROCLITICS =
      1 << Letters.code('\u0648')
          | 1 << Letters.code('\u0641')
          | 1 << Letters.code('\u0628')
          | 1 << Letters.code('\u0644')
          | 1 << Letters.code('\u0643');

  private final List<Form> forms = new ArrayList<>();
  private final LongTable numbers = new LongTable(4096);
  private final Map<String, Integer> cuts = new HashMap<>();
  private final LongTable collisions = new LongTable(256);

  /** Reads lists of words; all forms have at most twelve letters. */
  FunctionWords(String... lists) {
    Resource.lines(
        "stopwords-collisions.tsv",
        line -> collisions.put(Letters.pack(line.substring(0, line.indexOf('\t'))), 1));
    Resource.lines("standard-words.tsv", this::cut);
    for (String list : lists) {
      Resource.lines(list, line -> attach(line.split("\t", -1)));
    }
  }

  /** Remembers where a word of the list is cut itself. */
  private void cut(String line) {
    String[] columns = line.split("\t", -1);
    int at = Math.max(columns[1].indexOf('+'), 0);
    cuts.put(columns[0], at);
    offer(NOTHING, NOTHING, Part.of(columns[0]), NOTHING, at);
  }

  private static Part[] parts(String... letters) {
    Part[] parts = new Part[letters.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = Part.of(letters[i]);
    }
    return parts;
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

  /** Returns the forms, no two of which have the same folded spelling. */
  List<Form> forms() {
    return forms;
  }

  /** Takes a form of its parts, unless a reading with fewer clitics is there. */
  private void offer(Part conjunction, Part preposition, Part word, Part pronoun, int cut) {
    int from = conjunction.letters.length() + preposition.letters.length();
    int to = from + word.letters.length();
    int attached = from + Math.min(pronoun.letters.length(), 1);
    int length = to + pronoun.letters.length();
    long key = pronoun.behind(word.behind(preposition.behind(conjunction.packed)));
    if (length > Letters.PACKED
        || collisions.get(key) != 0
        || (attached > 0 && collides(key, length))) {
      return;
    }
    int number = (int) numbers.get(key);
    if (number == 0 || attached < forms.get(number - 1).cuts) {
      String before = conjunction.letters.concat(preposition.letters);
      String letters = before.concat(word.letters).concat(pronoun.letters);
      Form form = new Form(letters, from + cut, to, attached);
      if (number == 0) {
        forms.add(form);
        numbers.put(key, forms.size());
      } else {
        forms.set(number - 1, form);
      }
    }
  }

  /** A collision counts also with one more proclitic in front. */
  private boolean collides(long key, int length) {
    int below = (length - 1) * Letters.BITS;
    int first = (int) (key >>> below);
    return length > 1
        && (PROCLITICS >>> first & 1) != 0
        && collisions.get(key & (1L << below) - 1) != 0;
  }

  private void attach(String[] row) {
    String clitics = row.length > 2 ? row[2] : "";
    int conjunctions = clitics.indexOf('c') >= 0 ? CONJUNCTIONS.length : 1;
    int prepositions = clitics.indexOf('p') >= 0 ? PREPOSITIONS.length : 1;
    boolean pronouns = clitics.indexOf('s') >= 0;
    boolean me = pronouns && (row[1].equals("particle") || row[1].equals("conjunction"));
    String[] stems = row.length > 3 ? row[3].split(",", -1) : new String[] {row[0]};
    for (int p = 0; p < prepositions; p++) {
      attach(PREPOSITIONS[p], row[0], NO_PRONOUN, conjunctions);
      for (int s = 0; pronouns && s < stems.length; s++) {
        attach(PREPOSITIONS[p], stems[s], PRONOUNS, conjunctions);
        if (me) {
          attach(PREPOSITIONS[p], stems[s], ME, conjunctions);
        }
      }
    }
  }

  /** One preposition, a word and each of some pronouns; lam takes the alef of the article. */
  private void attach(Part preposition, String word, Part[] pronouns, int conjunctions) {
    boolean article = preposition.letters.equals(LAM) && word.startsWith(ARTICLE);
    Part rest = Part.of(article ? word.substring(1) : word);
    int cut = cuts.getOrDefault(word, 0);
    for (Part pronoun : pronouns) {
      for (int c = 0; c < conjunctions; c++) {
        offer(CONJUNCTIONS[c], preposition, rest, pronoun, cut);
      }
    }
  }
}
