// SPDX-License-Identifier: Apache-2.0
package org.arabictext.trainer;

import java.util.Map;

/*
 * Which strings cannot be stems, because the words around them say that they end or begin with an
 * affix. Without this the estimation keeps "studies" whole beside "study": both are frequent.
 * c(w) is how often w was seen; b is the string without the affix named.
 */
final class Bans {

  private static final String AL = "\u0627\u0644"; // ALEF LAM
  private static final String AT = "\u0627\u062A"; // ALEF TEH
  private static final String TEH = "\u062A";
  private static final String TEH_MARBUTA = "\u0629";
  private static final String YEH = "\u064A";
  private static final String SEEN = "\u0633";

  private final Map<String, Integer> seen;

  Bans(Map<String, Integer> seen) {
    this.seen = seen;
  }

  private int c(String word) {
    return seen.getOrDefault(word, 0);
  }

  boolean banned(String stem) {
    return stem.endsWith(TEH_MARBUTA)
        || femininePlural(stem)
        || boundFeminine(stem)
        || imperfect(stem)
        || future(stem);
  }

  private static String without(String stem, String suffix) {
    return stem.substring(0, stem.length() - suffix.length());
  }

  private boolean femininePlural(String stem) {
    if (!stem.endsWith(AT) || stem.length() < 4) {
      return false;
    }
    String b = without(stem, AT);
    int singular = c(b + TEH_MARBUTA) + c(AL + b + TEH_MARBUTA);
    return singular >= Math.max(2, c(stem) / 20.0)
        || (b.length() >= 3 && c(b) + c(AL + b) >= Math.max(2, c(stem) / 4.0));
  }

  private boolean boundFeminine(String stem) {
    if (!stem.endsWith(TEH) || stem.length() < 3) {
      return false;
    }
    String b = without(stem, TEH);
    if (stem.endsWith(AT)) {
      return c(b + TEH_MARBUTA) >= Math.max(2, c(stem));
    }
    return c(b + TEH_MARBUTA) + c(AL + b + TEH_MARBUTA) >= Math.max(2, c(stem) / 2.0);
  }

  private boolean imperfect(String stem) {
    return stem.startsWith(YEH) && c(TEH + stem.substring(1)) >= Math.max(2, c(stem) / 20.0);
  }

  private boolean future(String stem) {
    if (stem.length() < 5 || (!stem.startsWith(SEEN + YEH) && !stem.startsWith(SEEN + TEH))) {
      return false;
    }
    String b = stem.substring(2);
    int yeh = c(YEH + b);
    int teh = c(TEH + b);
    return yeh >= 2 && teh >= 2 && c(stem) < yeh + teh;
  }
}
