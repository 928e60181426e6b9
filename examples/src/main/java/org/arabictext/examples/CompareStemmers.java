// SPDX-License-Identifier: Apache-2.0
package org.arabictext.examples;

import java.util.List;
import org.arabictext.stemmer.Stemmer;
import org.arabictext.stemmer.Stemmers;

/**
 * What three stemmers make of thirty words.
 *
 * <p>The fact: a stemmer that knows only the letters of affixes cannot know whether a word really
 * carries them. The first letters of {@code alman}, Germans, look like the article, and those of
 * {@code walad}, boy, begin with what elsewhere means "and". Light10 cuts both kinds by length
 * alone, Snowball guards some cases and misses others; the standard stemmer weighs how common each
 * stem and each pair of affixes is.
 *
 * <p>Run: {@code examples/run CompareStemmers [WORD...]}
 */
final class CompareStemmers {

  private static final List<String> THIRTY =
      List.of(
          "\u0648\u0627\u0644\u0643\u062A\u0627\u0628", // wal-kitab, and the book
          "\u0648\u0628\u0627\u0644\u0643\u062A\u0627\u0628", // wa-bil-kitab, and by the book
          "\u0644\u0644\u0643\u062A\u0627\u0628", // lil-kitab, for the book
          "\u0643\u062A\u0627\u0628\u0647\u0645", // kitabuhum, their book
          "\u0643\u062A\u0628", // kutub, books
          "\u0645\u0643\u062A\u0628\u0629", // maktaba, library
          "\u0648\u0627\u0644\u0645\u0643\u062A\u0628\u0627\u062A", // wal-maktabat, and the
          // libraries
          "\u0623\u0644\u0645\u0627\u0646\u064A\u0627", // Almaniya, Germany
          "\u0625\u0644\u0647\u0627\u0645", // ilham, inspiration
          "\u0623\u0644\u0648\u0627\u0646", // alwan, colours
          "\u0648\u0644\u062F", // walad, boy
          "\u0648\u0631\u062F\u0629", // warda, rose
          "\u0648\u0627\u0644\u062F", // walid, father
          "\u0648\u0632\u0627\u0631\u0629", // wizara, ministry
          "\u0648\u0635\u0644", // wasala, he arrived
          "\u0628\u0644\u062F", // balad, country
          "\u0628\u0627\u0644\u0628\u0644\u062F", // bil-balad, in the country
          "\u0628\u0631\u0646\u0627\u0645\u062C", // barnamaj, programme
          "\u0643\u0631\u0629", // kura, ball
          "\u0641\u0647\u0645", // fahima, he understood
          "\u0641\u0633\u062A\u0627\u0646", // fustan, dress
          "\u0644\u0628\u0646\u0627\u0646", // Lubnan, Lebanon
          "\u0645\u062F\u0631\u0633\u0648\u0646", // mudarrisun, teachers
          "\u0645\u062F\u0631\u0633\u0627\u062A", // mudarrisat, women teachers
          "\u0627\u0644\u0645\u0639\u0644\u0645\u064A\u0646", // al-muallimin, the teachers
          "\u0623\u0635\u062F\u0642\u0627\u0621", // asdiqa, friends
          "\u0645\u0633\u0627\u062C\u062F", // masajid, mosques
          "\u0633\u064A\u0643\u062A\u0628\u0648\u0646", // sa-yaktubun, they will write
          "\u0641\u0633\u064A\u0643\u062A\u0628\u0648\u0646\u0647\u0627", // fa-sa-yaktubunaha, so
          // they will write it
          "\u064A\u0633\u062A\u062E\u062F\u0645" // yastakhdim, he uses
          );

  private CompareStemmers() {}

  public static void main(String[] args) {
    List<String> words = args.length > 0 ? List.of(args) : THIRTY;
    List<Stemmer> stemmers =
        List.of(Stemmers.named("light10"), Stemmers.named("snowball"), Stemmers.named("standard"));

    StringBuilder row = new StringBuilder("word");
    stemmers.forEach(stemmer -> row.append('\t').append(stemmer.name()));
    System.out.println(row);
    for (String word : words) {
      row.setLength(0);
      row.append(word);
      stemmers.forEach(stemmer -> row.append('\t').append(stemmer.stem(word)));
      System.out.println(row);
    }
  }
}
