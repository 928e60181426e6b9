// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.names;

import org.arabictext.core.Arabic;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;
import org.arabictext.normalizer.Rule;

/** The spelling of a name without what writers do each in their way. */
final class Spelling {

  static final String ARTICLE = "\u0627\u0644"; // alef, lam
  static final String ABD = "\u0639\u0628\u062F"; // ain, beh, dal
  static final String ABU = "\u0627\u0628\u0648"; // alef, beh, waw
  static final String ABA = "\u0627\u0628\u0627"; // alef, beh, alef
  static final String ABI = "\u0627\u0628\u064A"; // alef, beh, yeh
  static final String BU = "\u0628\u0648"; // beh, waw
  static final String BIN = "\u0628\u0646"; // beh, noon
  static final String IBN = "\u0627\u0628\u0646"; // alef, beh, noon
  static final String DIN = "\u062F\u064A\u0646"; // dal, yeh, noon
  static final String LAH = "\u0644\u0647"; // lam, heh: Allah without its article

  private static final Normalizer FOLD =
      Normalizer.of(Policy.named("search").with(Rule.TehMarbuta.TO_HEH, Rule.Hamza.STRIP));

  private static final String TWO_WAWS = "\u0648\u0648";
  private static final String WAW = "\u0648";

  private Spelling() {}

  /** Folds hamza, teh marbuta, alef maksura, marks and double waw of an Arabic word. */
  static String fold(String word) {
    return FOLD.normalize(word).replace(TWO_WAWS, WAW);
  }

  /** Tells whether a folded word begins with what may be the article, before three letters. */
  static boolean hasArticle(String folded) {
    return folded.startsWith(ARTICLE) && folded.length() > 4;
  }

  /** Returns the word from its letter of that number on, with the marks of the letters. */
  static String from(String word, int letters) {
    int at = 0;
    for (int n = 0; at < word.length(); at++) {
      if (!Arabic.isTashkeel(word.charAt(at)) && n++ == letters) {
        break;
      }
    }
    return word.substring(at);
  }

  /** Returns the part of a key that a part of a name gives. */
  static String key(NamePart part) {
    boolean arabic = part.base().script() == NameToken.Script.ARABIC;
    StringBuilder key = new StringBuilder();
    if (part.whole() != null && !part.sure()) {
      return arabic ? withoutArticle(fold(part.whole())) : part.whole().replace("'", "");
    }
    for (Sound prefix : part.prefixes()) {
      key.append(
          switch (prefix) {
            case ABD -> arabic ? ABD : "abd";
            case ABU -> arabic ? ABU : "abu";
            default -> arabic ? BIN : "bin";
          });
    }
    String base = part.base().text();
    return key.append(arabic ? withoutArticle(fold(base)) : base.replace("'", "")).toString();
  }

  private static String withoutArticle(String folded) {
    String rest = folded;
    while (hasArticle(rest)) {
      rest = rest.substring(ARTICLE.length());
    }
    return rest;
  }
}
