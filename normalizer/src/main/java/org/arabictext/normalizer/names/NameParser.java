// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.arabictext.core.Arabic;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parts of a name: joins Abd, Abu, Bin and the article with what they belong to, and
 * parts them from it where they were written as one word.
 *
 * <p>One object parses one name.
 */
final class NameParser {

  private static final Set<String> ABU =
      Set.of(Spelling.ABU, Spelling.ABA, Spelling.ABI, Spelling.BU);
  private static final Set<String> LATIN_ABD =
      Set.of(
          "abd", "abdel", "abdul", "abdal", "abdoul", "abdil", "abdu", "abdur", "abder", "abdus",
          "abdes", "abden", "abdun");
  private static final Set<String> LATIN_ABU =
      Set.of("abu", "abou", "abo", "aboul", "abul", "abol", "aba", "abi", "bou", "bu");
  private static final Set<String> LATIN_BIN = Set.of("bin", "ben", "ibn");
  private static final Set<String> LATIN_ARTICLE = Set.of("al", "el", "il", "ul");
  private static final Set<String> DIN = Set.of("din", "dine", "deen", "dein", "dyn", "dien");

  private final List<NameToken> tokens;
  private final List<NamePart> parts = new ArrayList<>();
  private List<Sound> prefixes = new ArrayList<>();
  private boolean article;

  private NameParser(List<NameToken> tokens) {
    this.tokens = tokens;
  }

  /** Returns the parts of a name. */
  static List<NamePart> parse(String name) {
    return new NameParser(NameToken.of(name)).parse();
  }

  private List<NamePart> parse() {
    for (int i = 0; i < tokens.size(); i++) {
      NameToken token = tokens.get(i);
      NameToken next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
      boolean leads = next != null && next.script() == token.script();
      switch (token.script()) {
        case ARABIC -> arabic(token, leads);
        case LATIN -> latin(token, leads ? next : null);
        default -> add(token.text(), token, null, true);
      }
    }
    return parts;
  }

  private void add(String base, NameToken token, @Nullable String whole, boolean sure) {
    NameToken word = new NameToken(token.script(), base, false);
    parts.add(new NamePart(List.copyOf(prefixes), article, word, whole, sure));
    prefixes = new ArrayList<>();
    article = false;
  }

  private void arabic(NameToken token, boolean leads) {
    String text = token.text();
    String folded = Spelling.fold(text);
    if (leads && folded.equals(Spelling.ABD)) {
      prefixes.add(Sound.ABD);
    } else if (leads && ABU.contains(folded)) {
      prefixes.add(Sound.ABU);
    } else if (leads && (folded.equals(Spelling.BIN) || folded.equals(Spelling.IBN))) {
      prefixes.add(Sound.BIN);
    } else if (leads && folded.equals(Spelling.ARTICLE)) {
      article = true;
    } else if (folded.startsWith(Spelling.ABD + Spelling.ARTICLE) && folded.length() > 6) {
      joined(Sound.ABD, 5, true, token);
    } else if (folded.startsWith(Spelling.ABD) && folded.length() > 5) {
      joined(Sound.ABD, 3, true, token);
    } else if (folded.startsWith(Spelling.ABU + Spelling.ARTICLE) && folded.length() > 7) {
      article = true;
      joined(Sound.ABU, 5, true, token);
    } else if (folded.startsWith(Spelling.ABU) && folded.length() > 5) {
      joined(Sound.ABU, 3, true, token);
    } else if (folded.startsWith(Spelling.IBN) && folded.length() > 5) {
      joined(Sound.BIN, 3, false, token);
    } else if (folded.startsWith(Spelling.BU) && folded.length() > 4) {
      joined(Sound.ABU, 2, false, token);
    } else if (folded.startsWith(Spelling.BIN) && folded.length() > 4) {
      joined(Sound.BIN, 2, false, token);
    } else {
      base(token, folded);
    }
  }

  private void base(NameToken token, String folded) {
    String text = token.text();
    boolean plain = text.charAt(0) == Arabic.ALEF || text.charAt(0) == Arabic.ALEF_WASLA;
    boolean allah = folded.equals(Spelling.ARTICLE + Spelling.LAH);
    if (plain && (allah || Spelling.hasArticle(folded))) {
      article = true;
      add(Spelling.from(text, 2), token, prefixes.isEmpty() && !allah ? text : null, true);
    } else {
      add(text, token, null, true);
    }
  }

  private void joined(Sound prefix, int letters, boolean sure, NameToken token) {
    String whole = prefixes.isEmpty() ? token.text() : null;
    prefixes.add(prefix);
    add(Spelling.from(token.text(), letters), token, whole, sure);
  }

  private void latin(NameToken token, @Nullable NameToken next) {
    String word = token.text().replace("'", "");
    if (word.isEmpty()) {
      return;
    }
    boolean afterAbd = !prefixes.isEmpty() && prefixes.get(prefixes.size() - 1) == Sound.ABD;
    if (next != null && LATIN_ABD.contains(word)) {
      prefixes.add(Sound.ABD);
    } else if (next != null && LATIN_ABU.contains(word)) {
      prefixes.add(Sound.ABU);
    } else if (next != null && LATIN_BIN.contains(word)) {
      prefixes.add(Sound.BIN);
    } else if (next != null && isArticle(word, token.joined() || afterAbd, next.text())) {
      article = true;
    } else if (!(afterAbd ? articleOf(word, token) : prefixOf(word, token))) {
      add(token.text(), token, null, true);
    }
  }

  /* Before another consonant than l the article ends as that begins: as Sayed, er-Rachid. */
  private static boolean isArticle(String word, boolean tied, String next) {
    if (LATIN_ARTICLE.contains(word)) {
      return true;
    }
    boolean shape =
        (word.length() == 2 || word.length() == 3)
            && LatinReader.isVowel(word.charAt(0))
            && !LatinReader.isVowel(word.charAt(1));
    return shape && tied && next.startsWith(word.substring(1));
  }

  private boolean prefixOf(String word, NameToken token) {
    if (word.startsWith("abd") && word.length() > 5) {
      return abd(word, token);
    }
    for (String abu : new String[] {"abou", "abu", "abo"}) {
      int length = abu.length();
      if (word.startsWith(abu) && word.length() > length + 2) {
        boolean lam = word.charAt(length) == 'l' && isConsonant(word, length + 1);
        if (lam || isConsonant(word, length)) {
          article = lam;
          return split(Sound.ABU, word.substring(lam ? length + 1 : length), true, token);
        }
      }
    }
    if (word.startsWith("bou") && word.length() > 6) {
      return split(Sound.ABU, word.substring(3), false, token);
    }
    if ((word.startsWith("ben") || word.startsWith("bin")) && word.length() > 5) {
      return split(Sound.BIN, word.substring(3), false, token);
    }
    return articleOf(word, token);
  }

  /** Parts Abd with its vowel, and the l or first of two equal consonants that is the article. */
  private boolean abd(String word, NameToken token) {
    int at = word.startsWith("ou", 3) ? 5 : LatinReader.isVowel(word.charAt(3)) ? 4 : 3;
    String rest = word.substring(at);
    boolean lam = rest.startsWith("l") && rest.length() > 2;
    boolean twice = rest.length() > 3 && rest.charAt(0) == rest.charAt(1);
    if (lam || twice) {
      return split(Sound.ABD, rest.substring(1), true, token);
    }
    return rest.length() > 3 && split(Sound.ABD, rest, false, token);
  }

  private boolean split(Sound prefix, String base, boolean sure, NameToken token) {
    String whole = prefixes.isEmpty() ? token.text() : null;
    prefixes.add(prefix);
    add(base, token, whole, sure);
    return true;
  }

  /** Parts an article that was written as one with its word: Alqahtani, Assayed, Eddine. */
  private boolean articleOf(String word, NameToken token) {
    if (word.length() < 4 || !LatinReader.isVowel(word.charAt(0))) {
      return false;
    }
    String rest = word.substring(2);
    boolean lam = word.charAt(1) == 'l' && (word.charAt(0) == 'a' || word.charAt(0) == 'e');
    boolean twice = isConsonant(word, 1) && word.charAt(1) == word.charAt(2);
    boolean known = DIN.contains(rest) || (word.charAt(1) == 'l' && rest.equals("lah"));
    boolean sure = known || (lam && rest.length() > 3 && isConsonant(rest, 0));
    if (!sure && !(twice && word.length() > 5) && !(lam && rest.length() > 4)) {
      return false;
    }
    article = true;
    add(rest, token, prefixes.isEmpty() && !known ? token.text() : null, sure);
    return true;
  }

  private static boolean isConsonant(String word, int at) {
    return at < word.length() && !LatinReader.isVowel(word.charAt(at));
  }
}
