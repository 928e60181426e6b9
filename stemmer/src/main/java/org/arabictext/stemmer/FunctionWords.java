// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/*
 * The function words of the lists, with the clitics that they may take. A line of a list:
 *
 *   word   class   clitics   stems that carry the pronouns, if not the word itself
 *
 * clitics: c conjunctions waw and feh, p prepositions beh, lam and kaf, s pronouns. From "like" with
 * "cps" come "and-with-like-him" and the 3 * 4 * 12 - 1 others. Forms that are content words as well
 * are taken out by the list of collisions.
 *
 *   forms   from the packed letters of a form to
 *           [ word | pronoun, 4 bits | preposition, 2 | conjunction, 2 | clitics, 2 | FixedCut, 9 ]
 *
 * No form is spelled out until somebody asks for it.
 */
final class FunctionWords {

  private static final int OTHERS = 0;
  private static final int CUTS = 1;
  private static final int WORDS = 2;
  private static final int COLLISIONS = 3;

  private static final int EXPECTED = 1 << 12;

  private static final int CLITICS = 9;
  private static final int CONJUNCTION = CLITICS + 2;
  private static final int PREPOSITION = CONJUNCTION + 2;
  private static final int PRONOUN = PREPOSITION + 2;
  private static final int WORD = PRONOUN + 4;

  private static final String[] CONJUNCTIONS = {"", "\u0648", "\u0641"};
  private static final String[] PREPOSITIONS = {"", "\u0628", "\u0644", "\u0643"};

  /** None, those that all stems take, and one that only particles and conjunctions take. */
  private static final String[] PRONOUNS = {
    "",
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
    "\u064A",
    "\u0646\u064A"
  };

  private static final long[] PACKED_CONJUNCTIONS = packed(CONJUNCTIONS);
  private static final long[] PACKED_PREPOSITIONS = packed(PREPOSITIONS);
  private static final long[] PACKED_PRONOUNS = packed(PRONOUNS);
  private static final int ME = 12;
  private static final int LAM = 2;
  private static final long[] PROCLITICS =
      packed("", "\u0648", "\u0641", "\u0628", "\u0644", "\u0643");

  /** Moves a cut by one letter. */
  private static final int AFTER_ONE = FixedCut.pack(1, 1) - FixedCut.pack(0, 0);

  private final LongTable forms = new LongTable(EXPECTED);
  private final LongTable cuts = new LongTable(64);

  private final Rows rows = new Rows("function-words.tsv");
  private int list;

  /** For each word where it begins and where it ends in the file. */
  private int[] words = new int[2 * EXPECTED];

  private int count;

  /** The forms in the order in which they were made, those that collide among them. */
  private long[] keys = new long[EXPECTED];

  private int taken;

  /** Reads lists of {@code function-words.tsv}; all forms have at most twelve letters. */
  FunctionWords(String... lists) {
    while (rows.next()) {
      row(lists);
    }
  }

  private void row(String[] lists) {
    rows.column();
    if (rows.at(rows.from()) == '@') {
      list = kind(rows.text(rows.from() + 1, rows.to()), lists);
    } else if (list == CUTS) {
      cut();
    } else if (list == WORDS) {
      attach();
    } else if (list == COLLISIONS) {
      collide(rows.letters(rows.from(), rows.to()));
    }
  }

  private static int kind(String name, String[] lists) {
    if (name.equals("cuts")) {
      return CUTS;
    }
    if (name.equals("collisions")) {
      return COLLISIONS;
    }
    for (String wanted : lists) {
      if (wanted.equals(name)) {
        return WORDS;
      }
    }
    return OTHERS;
  }

  private static long[] packed(String... parts) {
    long[] packed = new long[parts.length];
    for (int i = 0; i < parts.length; i++) {
      packed[i] = Letters.pack(parts[i]);
    }
    return packed;
  }

  /** Reads where a word of the lists is cut itself. */
  private void cut() {
    int from = rows.from();
    int to = rows.to();
    long letters = rows.letters(from, to);
    rows.column();
    int plus = rows.find('+', rows.from(), rows.to());
    int cut = plus < rows.to() ? (plus - rows.from()) / 2 : 0;
    cuts.put(letters, cut);
    word(from, to);
    int length = (to - from) / 2;
    if (length <= Letters.PACKED) {
      offer(letters, 0, made(cut, length));
    }
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

  /** Returns the forms, packed, with a value whose lowest bits are a {@link FixedCut}. */
  LongTable forms() {
    return forms;
  }

  /** Returns how many forms were made. */
  int taken() {
    return taken;
  }

  /** Returns a form by its number, or 0 if it is a content word as well. */
  long form(int number) {
    return forms.get(keys[number]) == 0 ? 0 : keys[number];
  }

  /** Returns the forms as the lists spell them. */
  Set<String> spelled() {
    Set<String> spelled = new LinkedHashSet<>();
    for (int i = 0; i < taken; i++) {
      long made = forms.get(keys[i]);
      if (made == 0) {
        continue;
      }
      int word = 2 * (int) (made >>> WORD);
      StringBuilder letters = new StringBuilder(Letters.PACKED);
      letters.append(CONJUNCTIONS[(int) (made >>> CONJUNCTION) & 3]);
      letters.append(PREPOSITIONS[(int) (made >>> PREPOSITION) & 3]);
      letters.append(rows.text(words[word], words[word + 1]));
      letters.append(PRONOUNS[(int) (made >>> PRONOUN) & 15]);
      spelled.add(letters.toString());
    }
    return spelled;
  }

  /** Begins with another word. */
  private void word(int from, int to) {
    if (2 * count == words.length) {
      words = Arrays.copyOf(words, 4 * count);
    }
    words[2 * count] = from;
    words[2 * count + 1] = to;
    count++;
  }

  /** Returns what is told of a form of the last word with these before and behind its letters. */
  private int made(int from, int to) {
    return (count - 1) << WORD | FixedCut.pack(from, to);
  }

  /** Takes a form, unless a reading with fewer clitics is there. */
  private void offer(long form, int clitics, int made) {
    long known = forms.get(form);
    if (known == 0) {
      if (taken == keys.length) {
        keys = Arrays.copyOf(keys, 2 * taken);
      }
      keys[taken++] = form;
      forms.put(form, made | clitics << CLITICS);
    } else if (clitics < (int) (known >>> CLITICS & 3)) {
      forms.put(form, made | clitics << CLITICS);
    }
  }

  /** Takes out a form that is a content word, and those with one more proclitic in front. */
  private void collide(long form) {
    if (forms.get(form) != 0) {
      forms.put(form, 0);
    }
    int above = Letters.length(form) * Letters.BITS;
    for (int i = 1; i < PROCLITICS.length && above < Letters.PACKED * Letters.BITS; i++) {
      long more = PROCLITICS[i] << above | form;
      if ((forms.get(more) >>> CLITICS & 3) != 0) {
        forms.put(more, 0);
      }
    }
  }

  private void attach() {
    int from = rows.from();
    int to = rows.to();
    String kind = rows.column().toString();
    rows.column();
    int conjunctions = has('c') ? CONJUNCTIONS.length : 1;
    int prepositions = has('p') ? PREPOSITIONS.length : 1;
    boolean pronouns = has('s');
    int last = kind.equals("particle") || kind.equals("conjunction") ? ME : ME - 1;
    int stems = from;
    int behind = to;
    if (rows.hasColumn()) {
      rows.column();
      stems = rows.from();
      behind = rows.to();
    }
    for (int p = 0; p < prepositions; p++) {
      attach(p, from, to, 0, 0, conjunctions);
      for (int at = stems; pronouns && at <= behind; ) {
        int end = rows.find(',', at, behind);
        attach(p, at, end, 1, last, conjunctions);
        at = end + 1;
      }
    }
  }

  private boolean has(char clitics) {
    return rows.find(clitics, rows.from(), rows.to()) < rows.to();
  }

  private boolean startsWithArticle(int from, int to) {
    return to - from >= 4 && rows.letter(from) == '\u0627' && rows.letter(from + 2) == '\u0644';
  }

  /** One preposition, a word and each of some pronouns; lam takes the alef of the article. */
  private void attach(int preposition, int from, int to, int first, int last, int conjunctions) {
    long letters = rows.letters(from, to);
    int cut = (int) cuts.get(letters);
    int start = from;
    if (preposition == LAM && startsWithArticle(from, to)) {
      start += 2;
      letters = rows.letters(start, to);
    }
    word(start, to);
    int length = (to - start) / 2;
    letters |= PACKED_PREPOSITIONS[preposition] << Letters.BITS * length;
    int before = preposition > 0 ? 1 : 0;
    length += before;
    int made = made(before + cut, length) | preposition << PREPOSITION;
    for (int pronoun = first; pronoun <= last; pronoun++) {
      int more = PRONOUNS[pronoun].length();
      long form = letters << Letters.BITS * more | PACKED_PRONOUNS[pronoun];
      int clitics = before + (pronoun > 0 ? 1 : 0);
      if (length + more <= Letters.PACKED) {
        offer(form, clitics, made | pronoun << PRONOUN);
      }
      for (int c = 1; c < conjunctions && length + more < Letters.PACKED; c++) {
        long longer = PACKED_CONJUNCTIONS[c] << Letters.BITS * (length + more) | form;
        offer(longer, clitics + 1, made + AFTER_ONE | pronoun << PRONOUN | c << CONJUNCTION);
      }
    }
  }
}
