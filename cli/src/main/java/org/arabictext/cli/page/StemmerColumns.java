// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.arabictext.stemmer.Stemmer;
import org.arabictext.stemmer.Stemmers;

/**
 * The stemmers that the page shows side by side: that of the chain first, then those that people
 * know, then the others.
 */
final class StemmerColumns {

  private static final List<String> KNOWN =
      List.of("standard", "light10", "lucene-light10", "snowball", "isri");

  private final List<Stemmer> stemmers = new ArrayList<>();

  StemmerColumns(Stemmer chosen) {
    stemmers.add(chosen);
    Set<String> names = new LinkedHashSet<>(KNOWN);
    names.addAll(Stemmers.names());
    names.removeAll(List.of(chosen.name(), "none"));
    names.forEach(name -> stemmers.add(Stemmers.named(name)));
  }

  Stemmer chosen() {
    return stemmers.get(0);
  }

  /** Whether the page shows a stemmer before it is asked to. */
  boolean shown(String name) {
    return KNOWN.contains(name) || name.equals(chosen().name());
  }

  List<String> names() {
    return stemmers.stream().map(Stemmer::name).toList();
  }

  /** The stems of a word in the order of the names; the first is that of the chain. */
  List<String> stems(PageWord word) {
    List<String> stems = new ArrayList<>();
    stems.add(word.stem());
    stemmers.stream().skip(1).forEach(stemmer -> stems.add(stemmer.stem(word.text())));
    return stems;
  }
}
