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

  private static final String THIRTY =
      """
      والكتاب وبالكتاب للكتاب كتابهم كتب مكتبة والمكتبات
      ألمانيا إلهام ألوان ولد وردة والد وزارة وصل
      بلد بالبلد برنامج كرة فهم فستان لبنان
      مدرسون مدرسات المعلمين أصدقاء مساجد
      سيكتبون فسيكتبونها يستخدم
      """;

  private CompareStemmers() {}

  public static void main(String[] args) {
    List<String> words = args.length > 0 ? List.of(args) : List.of(THIRTY.trim().split("\\s+"));
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
