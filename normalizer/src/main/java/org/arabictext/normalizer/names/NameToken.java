// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.names;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.arabictext.core.Arabic;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;
import org.arabictext.normalizer.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A word of a name as it was written, cleaned of what no reader minds.
 *
 * @param script what its letters are
 * @param text Arabic letters and tashkeel; or a to z, apostrophes and the digits that chat spelling
 *     has for letters; or anything else in lower case
 * @param joined whether a hyphen ties it to the next word
 */
record NameToken(Script script, String text, boolean joined) {

  enum Script {
    ARABIC,
    LATIN,
    ANY
  }

  private static final Normalizer CLEAN =
      Normalizer.of(
          Policy.builder("name")
              .with(
                  Rule.Composition.CANONICAL,
                  Rule.Marks.STRIP,
                  Rule.QuranicSigns.STRIP,
                  Rule.SmallLetters.STRIP,
                  Rule.Ornaments.STRIP,
                  Rule.DaggerAlef.STRIP,
                  Rule.Tatweel.STRIP,
                  Rule.Letters.ARABIC,
                  Rule.PresentationForms.FOLD,
                  Rule.Digits.ASCII,
                  Rule.Controls.STRIP,
                  Rule.Joiners.STRIP,
                  Rule.LetterCase.LOWER)
              .build());

  /** Letters of scholarly and of Turkish romanization that say more than their base letter. */
  private static final Map<Integer, String> LETTERS =
      Map.ofEntries(
          Map.entry(0x00E7, "s"), // c with cedilla
          Map.entry(0x00EB, "'e"), // e with diaeresis: begins a syllable
          Map.entry(0x00EF, "'i"), // i with diaeresis
          Map.entry(0x0131, "i"), // dotless i
          Map.entry(0x011F, "gh"), // g with breve
          Map.entry(0x0121, "gh"), // g with dot above
          Map.entry(0x01E7, "j"), // g with caron
          Map.entry(0x01F0, "j"), // j with caron
          Map.entry(0x015F, "sh"), // s with cedilla
          Map.entry(0x0161, "sh"), // s with caron
          Map.entry(0x017E, "j"), // z with caron
          Map.entry(0x1E0F, "dh"), // d with line below
          Map.entry(0x1E6F, "th"), // t with line below
          Map.entry(0x1E2B, "kh"), // h with breve below
          Map.entry(0x012B, "ii"), // i with macron
          Map.entry(0x016B, "uu"), // u with macron
          Map.entry(0x00F8, "o"), // o with stroke
          Map.entry(0x00DF, "ss"), // sharp s
          Map.entry(0x00E6, "e"), // ae
          Map.entry(0x0153, "e")); // oe

  private static final String HYPHENS = "-\u2010\u2011\u2012\u2013\u2014\u2212";

  private static final String APOSTROPHES = "'`\u00B4\u02BB\u02BC\u02BE\u02BF\u2018\u2019\u02B9";

  /** Cuts a name into its words. */
  static List<NameToken> of(String name) {
    String text = Normalizer2.getNFCInstance().normalize(CLEAN.normalize(name));
    List<NameToken> tokens = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    Script script = Script.ANY;
    int next;
    for (int i = 0; i < text.length(); i = next) {
      int c = text.codePointAt(i);
      next = i + Character.charCount(c);
      Script found = script(text, i, c, word.length() == 0 ? null : script);
      if (found == null || (word.length() > 0 && found != script)) {
        end(word, script, HYPHENS.indexOf(c) >= 0, tokens);
      }
      if (found != null) {
        script = found;
        append(c, script, word);
      }
    }
    end(word, script, false, tokens);
    return tokens;
  }

  /** Returns the script of the word that a code point belongs to, or null if to none. */
  private static @Nullable Script script(String text, int at, int c, @Nullable Script current) {
    if (Arabic.isLetter(c)) {
      return Script.ARABIC;
    }
    if (Arabic.isMark(c)) {
      return current == Script.ARABIC ? Script.ARABIC : null;
    }
    if (APOSTROPHES.indexOf(c) >= 0 || ('2' <= c && c <= '9')) {
      boolean latin = current == Script.LATIN || beginsLatin(text, at + Character.charCount(c));
      return latin ? Script.LATIN : c <= '9' && c >= '2' ? Script.ANY : null;
    }
    if (UCharacter.getType(c) == UCharacterCategory.NON_SPACING_MARK) {
      return current;
    }
    if (!UCharacter.isLetterOrDigit(c)) {
      return null;
    }
    return UScript.getScript(c) == UScript.LATIN ? Script.LATIN : Script.ANY;
  }

  private static boolean beginsLatin(String text, int at) {
    if (at >= text.length()) {
      return false;
    }
    int c = text.codePointAt(at);
    return UScript.getScript(c) == UScript.LATIN && UCharacter.isLetter(c);
  }

  private static void append(int c, Script script, StringBuilder word) {
    if (script != Script.LATIN || c < 0x80) {
      word.appendCodePoint(APOSTROPHES.indexOf(c) >= 0 ? '\'' : c);
    } else if (APOSTROPHES.indexOf(c) >= 0) {
      word.append('\'');
    } else if (LETTERS.containsKey(c)) {
      word.append(LETTERS.get(c));
    } else {
      String parts = Normalizer2.getNFKDInstance().normalize(Character.toString(c));
      parts.chars().filter(p -> 'a' <= p && p <= 'z').forEach(p -> word.append((char) p));
    }
  }

  private static void end(StringBuilder word, Script script, boolean hyphen, List<NameToken> out) {
    while (script == Script.LATIN && word.length() > 0 && word.charAt(word.length() - 1) == '\'') {
      word.setLength(word.length() - 1);
    }
    if (word.length() > 0) {
      out.add(new NameToken(script, word.toString(), hyphen));
      word.setLength(0);
    }
  }
}
