// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a name with its readings, the likeliest first.
 *
 * @param text the word as it was written, to compare what has no readings
 * @param readings none for a word in neither Arabic nor Latin letters or a word that is too long
 * @param known whether it is an Arabic spelling in the list of frequent names
 */
record NameWord(String text, List<Reading> readings, boolean known) {

  private static final int MOST_READINGS = 6;

  /** The word Allah without its article. */
  private static final Reading ALLAH =
      new Reading.Builder(Reading.Source.MARKS)
          .add(Sound.LAM)
          .add(Sound.FATHA)
          .add(Sound.LAST_H)
          .build();

  /** Two names that are written as one: Noureldin. */
  private static final Pattern LATIN_DIN =
      Pattern.compile("(.{2,}?[^aeiou])(?:ou|[aeiu])[ld]?(d(?:ine?|een|ein|yn|ien))");

  static NameWord of(NamePart part) {
    List<Reading> readings = new ArrayList<>();
    String text = part.base().text();
    String whole = part.whole();
    boolean arabic = part.base().script() == NameToken.Script.ARABIC;
    if (part.base().script() == NameToken.Script.ANY
        || (whole == null ? text : whole).length() > Reading.LONGEST) {
      return new NameWord(Spelling.key(part), List.of(), false);
    }
    for (Reading reading : arabic ? arabic(text, part.article()) : latin(text)) {
      Reading.Builder builder = new Reading.Builder(reading.source);
      part.prefixes().forEach(builder::add);
      boolean afterAbd = part.prefixes().contains(Sound.ABD);
      if (part.saysArticle()) {
        builder.add(Sound.ARTICLE);
      }
      readings.add((afterAbd ? builder.addAfterAbd(reading) : builder.add(reading)).build());
    }
    if (whole != null) {
      boolean articleOnly = part.prefixes().isEmpty() && arabic;
      List<Reading> wholes =
          articleOnly
              ? KnownReadings.of(Spelling.fold(whole))
              : arabic ? arabic(whole, false) : latin(whole);
      readings.addAll(part.sure() ? readings.size() : 0, wholes);
    }
    return limited(Spelling.key(part), readings);
  }

  private static NameWord limited(String text, List<Reading> readings) {
    return new NameWord(
        text,
        List.copyOf(readings.subList(0, Math.min(MOST_READINGS, readings.size()))),
        !readings.isEmpty() && readings.get(0).source == Reading.Source.KNOWN);
  }

  /** Returns two words as one. */
  static NameWord join(NameWord a, NameWord b) {
    List<Reading> readings = new ArrayList<>();
    for (Reading first : a.readings.subList(0, Math.min(2, a.readings.size()))) {
      for (Reading second : b.readings) {
        Reading.Source source = first.source.and(second.source);
        if (source != null) {
          readings.add(new Reading.Builder(source).add(first).add(second).build());
        }
      }
    }
    return limited(a.text + b.text, readings);
  }

  private static List<Reading> arabic(String word, boolean article) {
    String folded = Spelling.fold(word);
    if (article && folded.equals(Spelling.LAH)) {
      return List.of(ALLAH);
    }
    for (String second : new String[] {Spelling.DIN, Spelling.LAH}) {
      String tail = Spelling.ARTICLE + second;
      if (folded.endsWith(tail) && folded.length() > tail.length() + 1) {
        int letters = 0;
        int at = word.length();
        while (letters < tail.length()) {
          at--;
          letters += org.arabictext.core.Arabic.isTashkeel(word.charAt(at)) ? 0 : 1;
        }
        Reading last = arabic(second, true).get(0);
        return arabic(word.substring(0, at), false).stream()
            .map(r -> new Reading.Builder(r.source).add(r).add(Sound.ARTICLE).add(last).build())
            .toList();
      }
    }
    List<Reading> known = KnownReadings.of(folded);
    if (ArabicReader.isVocalized(word)) {
      return List.of(new ArabicReader(word, Reading.Source.MARKS).read());
    }
    if (known.isEmpty()) {
      return List.of(new ArabicReader(word, Reading.Source.UNKNOWN).read());
    }
    List<Reading> all = new ArrayList<>(known);
    all.add(new ArabicReader(word, Reading.Source.LETTERS).read());
    return all;
  }

  private static List<Reading> latin(String word) {
    List<Reading> readings = new ArrayList<>();
    readings.add(new LatinReader(word, false).read());
    if (LatinReader.isAmbiguous(word)) {
      readings.add(new LatinReader(word, true).read());
    }
    Matcher din = LATIN_DIN.matcher(word);
    if (din.matches()) {
      Reading.Builder builder = new Reading.Builder(Reading.Source.LATIN);
      builder.add(new LatinReader(din.group(1), false).read()).add(Sound.ARTICLE);
      readings.add(builder.add(new LatinReader(din.group(2), false).read()).build());
    }
    return readings;
  }
}
