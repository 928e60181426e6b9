// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.quality;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.arabictext.core.SentenceSplitter;

/*
 * Sentences: are the boundaries found again after the sentences of a text were joined by a space?
 * A boundary is where a sentence starts; the start of the text is none.
 */
final class SentenceQuality {

  private static final String FINAL = "(?s).*[.!?\u061F\u06D4\u2026][\"'\u201D\u00BB)\\]\\s]*";

  private final String text;
  private final Set<Integer> boundaries = new TreeSet<>();

  /** Those that no final punctuation shows; a splitter is not asked to find them. */
  private final Set<Integer> hidden = new TreeSet<>();

  private SentenceQuality(List<String> sentences) {
    StringBuilder joined = new StringBuilder();
    for (String sentence : sentences) {
      if (joined.length() > 0) {
        boundaries.add(joined.append(' ').length());
      }
      joined.append(sentence);
      if (!sentence.matches(FINAL)) {
        hidden.add(joined.length() + 1);
      }
    }
    hidden.retainAll(boundaries);
    text = joined.toString();
  }

  /** Reads a file with a sentence a line. */
  static SentenceQuality read(Path file) throws IOException {
    return new SentenceQuality(
        Files.readAllLines(file).stream().map(String::strip).filter(s -> !s.isEmpty()).toList());
  }

  int size() {
    return boundaries.size();
  }

  int visible() {
    return boundaries.size() - hidden.size();
  }

  /** Measures a splitter, which returns where sentences start. */
  Overlap score(Function<String, List<Integer>> splitter) {
    return Overlap.of(found(splitter), boundaries);
  }

  /** Does the same and leaves aside the boundaries that no final punctuation shows. */
  Overlap visibleScore(Function<String, List<Integer>> splitter) {
    Set<Integer> found = found(splitter);
    found.removeAll(hidden);
    Set<Integer> wanted = new TreeSet<>(boundaries);
    wanted.removeAll(hidden);
    return Overlap.of(found, wanted);
  }

  private Set<Integer> found(Function<String, List<Integer>> splitter) {
    Set<Integer> found = new TreeSet<>(splitter.apply(text));
    found.remove(0);
    found.remove(text.length());
    return found;
  }

  /** Returns the splitters to compare, by name. */
  static Map<String, Function<String, List<Integer>>> splitters() {
    Map<String, Function<String, List<Integer>>> splitters = new LinkedHashMap<>();
    splitters.put("arabictext", text -> walk(SentenceSplitter.standard().breakIterator(), text));
    splitters.put("ICU4J", SentenceQuality::icu);
    splitters.put(
        "JDK", text -> walk(BreakIterator.getSentenceInstance(Locale.forLanguageTag("ar")), text));
    return splitters;
  }

  private static List<Integer> walk(BreakIterator sentences, String text) {
    sentences.setText(text);
    List<Integer> boundaries = new ArrayList<>();
    for (int at = sentences.first(); at != BreakIterator.DONE; at = sentences.next()) {
      boundaries.add(at);
    }
    return boundaries;
  }

  private static List<Integer> icu(String text) {
    com.ibm.icu.text.BreakIterator sentences =
        com.ibm.icu.text.BreakIterator.getSentenceInstance(new ULocale("ar"));
    sentences.setText(text);
    List<Integer> boundaries = new ArrayList<>();
    for (int at = sentences.first();
        at != com.ibm.icu.text.BreakIterator.DONE;
        at = sentences.next()) {
      boundaries.add(at);
    }
    return boundaries;
  }
}
