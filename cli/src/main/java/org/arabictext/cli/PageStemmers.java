// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import java.util.ArrayList;
import java.util.List;
import org.arabictext.stemmer.Stemmer;
import org.arabictext.stemmer.Stemmers;

/** The stemmers that the page shows side by side: that of the chain first, then the others. */
final class PageStemmers {

  private final List<Stemmer> stemmers = new ArrayList<>();

  PageStemmers(Stemmer chosen) {
    stemmers.add(chosen);
    for (String name : Stemmers.names()) {
      if (!name.equals(chosen.name()) && !name.equals("none")) {
        stemmers.add(Stemmers.named(name));
      }
    }
  }

  Stemmer chosen() {
    return stemmers.get(0);
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
