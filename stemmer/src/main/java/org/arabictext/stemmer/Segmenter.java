// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import java.util.ArrayList;
import java.util.List;
import org.arabictext.core.Span;

/** Lays the parts of a split over the word as it was written. */
final class Segmenter {

  /** How a word is analysed; the result is that of {@link Splitter}, 0 for no word. */
  interface Analysis {
    int analyze(char[] written, int start, int end, char[] letters, int length);
  }

  private final Affixes affixes;
  private final Analysis analysis;

  Segmenter(Affixes affixes, Analysis analysis) {
    this.affixes = affixes;
    this.analysis = analysis;
  }

  Segmentation segment(String word, String stem) {
    char[] written = word.toCharArray();
    char[] letters = new char[written.length];
    int[] starts = new int[written.length + 1];
    int n = 0;
    for (int i = 0; i < written.length; i++) {
      if (!Letters.isMark(written[i])) {
        starts[n] = i;
        letters[n++] = written[i];
      }
    }
    if (n == 0) {
      Span all = new Span(0, word.length());
      return new Segmentation(
          word, List.of(new Segmentation.Part(Segmentation.Kind.STEM, all)), stem);
    }
    starts[0] = 0; // marks before the first letter go with it
    starts[n] = written.length;
    int split = analysis.analyze(written, 0, written.length, letters, n);
    List<Segmentation.Part> parts = new ArrayList<>();
    if (Splitter.prefix(split) == 0) {
      functionWord(split, starts, n, parts);
    } else {
      word(split, starts, n, parts);
    }
    return new Segmentation(word, parts, stem);
  }

  private static void functionWord(int split, int[] starts, int n, List<Segmentation.Part> parts) {
    int from = Splitter.prefixLength(split);
    int to = n - Splitter.suffixLength(split);
    for (int i = 0; i < from; i++) {
      add(parts, Segmentation.Kind.PROCLITIC, starts, i, i + 1);
    }
    add(parts, Segmentation.Kind.STEM, starts, from, to);
    if (to < n) {
      add(parts, Segmentation.Kind.ENCLITIC, starts, to, n);
    }
  }

  private void word(int split, int[] starts, int n, List<Segmentation.Part> parts) {
    int at = 0;
    Affixes.Affix prefix = affixes.prefixes.get(Splitter.prefix(split) - 1);
    for (int k = 0; k < prefix.parts().size(); k++) {
      String part = prefix.parts().get(k);
      boolean last = k == prefix.parts().size() - 1;
      Segmentation.Kind kind = Segmentation.Kind.PROCLITIC;
      if (Affixes.isInflection(part)) {
        kind = Segmentation.Kind.PREFIX;
      } else if (last && prefix.classes().equals("DEF")) {
        kind = Segmentation.Kind.ARTICLE;
      }
      at = add(parts, kind, starts, at, at + Affixes.length(part));
    }
    at = add(parts, Segmentation.Kind.STEM, starts, at, n - Splitter.suffixLength(split));
    for (String part : affixes.suffixes.get(Splitter.suffix(split) - 1).parts()) {
      Segmentation.Kind kind =
          Affixes.isInflection(part) ? Segmentation.Kind.SUFFIX : Segmentation.Kind.ENCLITIC;
      at = add(parts, kind, starts, at, at + Affixes.length(part));
    }
  }

  private static int add(
      List<Segmentation.Part> parts, Segmentation.Kind kind, int[] starts, int from, int to) {
    parts.add(new Segmentation.Part(kind, new Span(starts[from], starts[to])));
    return to;
  }
}
