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
          "\u0648\u0627\u0644\u0643\u062A\u0627\u0628", // والكتاب
          "\u0648\u0628\u0627\u0644\u0643\u062A\u0627\u0628", // وبالكتاب
          "\u0644\u0644\u0643\u062A\u0627\u0628", // للكتاب
          "\u0643\u062A\u0627\u0628\u0647\u0645", // كتابهم
          "\u0643\u062A\u0628", // كتب
          "\u0645\u0643\u062A\u0628\u0629", // مكتبة
          "\u0648\u0627\u0644\u0645\u0643\u062A\u0628\u0627\u062A", // والمكتبات
          "\u0623\u0644\u0645\u0627\u0646\u064A\u0627", // ألمانيا
          "\u0625\u0644\u0647\u0627\u0645", // إلهام
          "\u0623\u0644\u0648\u0627\u0646", // ألوان
          "\u0648\u0644\u062F", // ولد
          "\u0648\u0631\u062F\u0629", // وردة
          "\u0648\u0627\u0644\u062F", // والد
          "\u0648\u0632\u0627\u0631\u0629", // وزارة
          "\u0648\u0635\u0644", // وصل
          "\u0628\u0644\u062F", // بلد
          "\u0628\u0627\u0644\u0628\u0644\u062F", // بالبلد
          "\u0628\u0631\u0646\u0627\u0645\u062C", // برنامج
          "\u0643\u0631\u0629", // كرة
          "\u0641\u0647\u0645", // فهم
          "\u0641\u0633\u062A\u0627\u0646", // فستان
          "\u0644\u0628\u0646\u0627\u0646", // لبنان
          "\u0645\u062F\u0631\u0633\u0648\u0646", // مدرسون
          "\u0645\u062F\u0631\u0633\u0627\u062A", // مدرسات
          "\u0627\u0644\u0645\u0639\u0644\u0645\u064A\u0646", // المعلمين
          "\u0623\u0635\u062F\u0642\u0627\u0621", // أصدقاء
          "\u0645\u0633\u0627\u062C\u062F", // مساجد
          "\u0633\u064A\u0643\u062A\u0628\u0648\u0646", // سيكتبون
          "\u0641\u0633\u064A\u0643\u062A\u0628\u0648\u0646\u0647\u0627", // فسيكتبونها
          "\u064A\u0633\u062A\u062E\u062F\u0645" // يستخدم
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
