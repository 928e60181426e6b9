// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.inspection;

import com.ibm.icu.lang.UCharacter;
import java.util.Objects;
import org.arabictext.core.Arabic;
import org.arabictext.core.CharClass;
import org.arabictext.normalizer.vocalization.Coverage;
import org.arabictext.normalizer.vocalization.Vocalization;
import org.jspecify.annotations.Nullable;

/**
 * Inspects a text that comes in pieces, in bounded memory.
 *
 * <pre>{@code
 * Inspector inspector = new Inspector(20);
 * while ((line = reader.readLine()) != null) {
 *   inspector.add(line).add("\n");
 * }
 * Inspection inspection = inspector.inspection();
 * }</pre>
 *
 * <p>Mutable; for one thread. Pieces are looked at one by one: cut the text at white space, or what
 * lies on both sides of a cut is missed. Time is linear in the length of the text.
 *
 * @since 0.1
 */
public final class Inspector {

  static final int PLACES = 100;

  private final Findings findings;
  private final LanguageGuess language = new LanguageGuess();
  private final WordCheck word;
  private final Cluster cluster;
  private long length;
  private long letters;
  private long arabicLetters;
  private Coverage vocalization = Coverage.NOTHING;

  /**
   * Starts an inspection.
   *
   * @param places how many places to keep of each kind
   * @throws IllegalArgumentException if the number is negative
   */
  public Inspector(int places) {
    if (places < 0) {
      throw new IllegalArgumentException("negative number of places: " + places);
    }
    findings = new Findings(places);
    word = new WordCheck(findings);
    cluster = new Cluster(findings);
  }

  /**
   * Inspects the next piece of the text.
   *
   * @param piece the piece, cut at white space
   * @return this inspector
   */
  public Inspector add(CharSequence piece) {
    String text = Objects.requireNonNull(piece, "piece").toString();
    word.begin(text, length);
    cluster.begin(length);
    int end = text.length();
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        i = supplementary(text, i);
        continue;
      }
      FindingKind kind = Traits.kindOf(c);
      if (kind != null) {
        findings.add(kind, length + i, length + i + 1);
      }
      int traits = Traits.of(c);
      if ((traits & Traits.LETTER) != 0) {
        arabicLetter(c, traits, i);
      } else if ((traits & (Traits.MARK | Traits.OTHER_MARK)) != 0) {
        word.mark(traits, cluster.mark(c, traits, i));
      } else {
        sign(c, traits, i);
      }
    }
    word.end(end);
    cluster.end();
    vocalization = vocalization.plus(Vocalization.coverage(text));
    length += end;
    return this;
  }

  /**
   * Returns what was found so far.
   *
   * @return an immutable snapshot
   */
  public Inspection inspection() {
    Language guess = language.best();
    return new Inspection(
        length, letters, arabicLetters, guess, vocalization, findings.list(guess));
  }

  private void arabicLetter(char c, int traits, int place) {
    letters++;
    arabicLetters++;
    language.add(c);
    cluster.letter();
    word.arabicLetter(c, traits, place);
    if (traits >= Traits.FOREIGN) {
      findings.addForeign(traits, length + place);
    }
    if (LanguageGuess.isOutsideArabic(c) && (traits & Findings.CHANGED_FOR_ARABIC) == 0) {
      findings.add(FindingKind.FOREIGN_LETTERS, length + place, length + place + 1);
    }
  }

  private void sign(char c, int traits, int place) {
    if ((traits & Traits.SPACE) != 0) {
      word.end(place);
      word.start(place + 1);
      cluster.sign(c);
      return;
    }
    if ((traits & Traits.TRANSPARENT) != 0 || c == Arabic.LETTER_MARK) {
      word.transparent(c);
      return;
    }
    if (c == Arabic.TATWEEL) {
      cluster.tatweel(place);
      return;
    }
    cluster.sign(c);
    boolean plain = (traits & Traits.PLAIN) != 0;
    if (plain ? isAsciiLetter(c) : Arabic.classOf(c) == CharClass.OTHER && UCharacter.isLetter(c)) {
      letters++;
      word.otherLetter(c, place);
    } else {
      word.sign(place);
    }
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private int supplementary(String text, int place) {
    int codePoint = text.codePointAt(place);
    int next = place + Character.charCount(codePoint);
    FindingKind kind = kindOf(codePoint);
    if (kind != null) {
      findings.add(kind, length + place, length + next);
    }
    CharClass known = Arabic.classOf(codePoint);
    if (known == CharClass.LETTER) {
      letters++;
      arabicLetters++;
      cluster.letter();
      word.arabicLetter('\0', Traits.LETTER, place);
    } else if (known == CharClass.MARK) {
      word.mark(Traits.MARK, cluster.mark('\0', Traits.MARK, place));
    } else {
      cluster.sign('\0');
      if (UCharacter.isLetter(codePoint)) {
        letters++;
        word.otherLetter('\0', place);
      } else {
        word.sign(place);
      }
    }
    return next - 1;
  }

  private static @Nullable FindingKind kindOf(int codePoint) {
    if (codePoint < 0x10000) {
      return FindingKind.LONE_SURROGATES;
    }
    if (codePoint >= 0xF0000) {
      return (codePoint & 0xFFFE) == 0xFFFE ? FindingKind.UNASSIGNED : FindingKind.PRIVATE_USE;
    }
    CharClass known = Arabic.classOf(codePoint);
    if (known == CharClass.UNASSIGNED || (codePoint & 0xFFFE) == 0xFFFE) {
      return FindingKind.UNASSIGNED;
    }
    if (Traits.isForm(codePoint)) {
      return FindingKind.PRESENTATION_FORMS;
    }
    return known == CharClass.MARK ? FindingKind.OTHER_MARKS : null;
  }
}
