// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import java.util.List;
import org.arabictext.core.TextBuffer;

/*
 * The Arabic stemmer of the Snowball project (Assem Chelli, Abdelkrim Aries), as the Snowball 2.x
 * in Lucene 9.12 runs it, written anew over a char array. It keeps what looks like accidents of the
 * original, because an index made with the original must be found again:
 *
 *   - after a noun suffix the last rule for a final yeh may look one letter before the end
 *   - a doubled alef with hamza at the start moves the place where the other prefixes are looked for
 *   - suffixes cut by an alternative that then fails stay cut
 *
 * The steps are named as in the original: verbs first, nouns if no verb suffix fits, prefixes last.
 */
final class SnowballStemmer extends AbstractStemmer {

  private static final char HAMZA = '\u0621';
  private static final char ALEF_MADDA = '\u0622';
  private static final char ALEF_HAMZA_ABOVE = '\u0623';
  private static final char WAW_HAMZA = '\u0624';
  private static final char ALEF_HAMZA_BELOW = '\u0625';
  private static final char YEH_HAMZA = '\u0626';
  private static final char ALEF = '\u0627';
  private static final char BEH = '\u0628';
  private static final char KAF = '\u0643';
  private static final char LAM = '\u0644';
  private static final char WAW = '\u0648';
  private static final char YEH = '\u064A';

  /** What U+FE80..U+FEFC stand for; the ligatures with lam stand for lam and this. */
  private static final String SHAPES =
      "\u0621\u0622\u0622\u0623\u0623\u0624\u0624\u0625\u0625\u0626\u0626\u0626\u0626\u0627\u0627"
          + "\u0628\u0628\u0628\u0628\u0629\u0629\u062A\u062A\u062A\u062A\u062B\u062B\u062B\u062B"
          + "\u062C\u062C\u062C\u062C\u062D\u062D\u062D\u062D\u062E\u062E\u062E\u062E\u062F\u062F"
          + "\u0630\u0630\u0631\u0631\u0632\u0632\u0633\u0633\u0633\u0633\u0634\u0634\u0634\u0634"
          + "\u0635\u0635\u0635\u0635\u0636\u0636\u0636\u0636\u0637\u0637\u0637\u0637\u0638\u0638"
          + "\u0638\u0638\u0639\u0639\u0639\u0639\u063A\u063A\u063A\u063A\u0641\u0641\u0641\u0641"
          + "\u0642\u0642\u0642\u0642\u0643\u0643\u0643\u0643\u0644\u0644\u0644\u0644\u0645\u0645"
          + "\u0645\u0645\u0646\u0646\u0646\u0646\u0647\u0647\u0647\u0647\u0648\u0648\u0649\u0649"
          + "\u064A\u064A\u064A\u064A\u0622\u0622\u0623\u0623\u0625\u0625\u0627\u0627";

  private static final char FIRST_SHAPE = '\uFE80';
  private static final char FIRST_LIGATURE = '\uFEF5';
  private static final char LAST_SHAPE = '\uFEFC';

  SnowballStemmer() {
    super("snowball", "Snowball's Arabic stemmer as Lucene 9.12 carries it", "none");
  }

  @Override
  public void stem(char[] written, int start, int end, TextBuffer term) {
    boolean defined = defined(term);
    fold(term);
    SnowballSuffixes.cut(term, !defined, defined);
    SnowballPrefixes.cut(term, !defined);
    lastHamza(term);
    otherHamzas(term);
  }

  /** A word with an article is a noun; looked at before the spelling is folded. */
  private static boolean defined(TextBuffer term) {
    char[] word = term.array();
    int n = term.length();
    boolean long3 =
        n > 2 && (word[0] == BEH || word[0] == KAF) && word[1] == ALEF && word[2] == LAM;
    boolean long2 = n > 1 && (word[0] == LAM || word[0] == ALEF) && word[1] == LAM;
    return long3 ? n > 4 : long2 && n > 3;
  }

  private static void fold(TextBuffer term) {
    int n = term.length();
    int grown = n;
    for (int i = 0; i < n; i++) {
      char c = term.array()[i];
      grown += c >= FIRST_LIGATURE && c <= LAST_SHAPE ? 1 : 0;
    }
    char[] word = term.ensureCapacity(grown + n);
    System.arraycopy(word, 0, word, grown, n); // read behind what is written
    int to = 0;
    for (int i = grown; i < grown + n; i++) {
      char c = word[i];
      if (c >= FIRST_SHAPE && c <= LAST_SHAPE) {
        if (c >= FIRST_LIGATURE) {
          word[to++] = LAM;
        }
        word[to++] = SHAPES.charAt(c - FIRST_SHAPE);
      } else if (c >= '\u0660' && c <= '\u0669') { // ARABIC-INDIC DIGITS
        word[to++] = (char) ('0' + c - '\u0660');
      } else if (c != '\u0640' && (c < '\u064B' || c > '\u0652')) { // TATWEEL, tashkeel
        word[to++] = c;
      }
    }
    term.setLength(to);
  }

  private static void lastHamza(TextBuffer term) {
    int last = term.length() - 1;
    if (last >= 0) {
      switch (term.array()[last]) {
        case ALEF_HAMZA_ABOVE, ALEF_HAMZA_BELOW, ALEF_MADDA, WAW_HAMZA, YEH_HAMZA ->
            term.array()[last] = HAMZA;
        default -> {}
      }
    }
  }

  private static void otherHamzas(TextBuffer term) {
    char[] word = term.array();
    for (int i = 0; i < term.length(); i++) {
      word[i] =
          switch (word[i]) {
            case ALEF_HAMZA_ABOVE, ALEF_HAMZA_BELOW, ALEF_MADDA -> ALEF;
            case WAW_HAMZA -> WAW;
            case YEH_HAMZA -> YEH;
            default -> word[i];
          };
    }
  }

  @Override
  void trace(String written, String normalized, List<Explanation.Step> steps) {
    TextBuffer term = new TextBuffer(normalized.length() * 3 + 3);
    term.set(normalized);
    boolean defined = defined(term);
    fold(term);
    String folded = term.toString();
    if (!folded.equals(normalized)) {
      steps.add(
          new Explanation.Step("normalize", "", folded, "marks, tatweel and letter shapes folded"));
    }
    SnowballSuffixes.cut(term, !defined, defined);
    String cut = term.toString();
    if (!cut.equals(folded)) {
      String note = defined ? "suffixes of nouns with the article" : "suffixes of verbs or nouns";
      steps.add(new Explanation.Step("inflection", removed(folded, cut), cut, note));
    }
    SnowballPrefixes.cut(term, !defined);
    String left = term.toString();
    if (!left.equals(cut)) {
      String affix = cut.endsWith(left) ? cut.substring(0, cut.length() - left.length()) : "";
      steps.add(new Explanation.Step("proclitic", affix, left, "prefixes"));
    }
    lastHamza(term);
    otherHamzas(term);
    if (!term.contentEquals(left)) {
      steps.add(
          new Explanation.Step("normalize", "", term.toString(), "hamza on alef, waw, yeh folded"));
    }
  }

  private static String removed(String before, String after) {
    return before.startsWith(after) ? before.substring(after.length()) : "";
  }
}
