// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.vocalization;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.arabictext.core.Arabic;
import org.arabictext.core.Span;

/**
 * The vowel marks of a text: whether it has them, and what can be done with them.
 *
 * <pre>{@code
 * Comparison comparison = Vocalization.compare(query, text);
 * if (comparison.isCompatible()) {
 *   String both = Vocalization.merge(query, text).orElseThrow();
 * }
 * }</pre>
 *
 * <p>A mark that is not written says nothing: it is neither absence of a vowel nor absence of a
 * doubling. So a spelling with few marks is compatible with every vocalization of its letters.
 *
 * <p>Text of any kind is accepted; what is not Arabic has no marks. All methods are stateless, safe
 * for any number of threads, and linear in the length of their arguments. {@code null} is a {@link
 * NullPointerException} that names the argument.
 *
 * @since 0.1
 */
public final class Vocalization {

  private static final char TATWEEL = Arabic.TATWEEL;
  private static final char FIRST = '\u0600';

  private Vocalization() {}

  /**
   * Counts the letters that bear a mark and those that need one.
   *
   * @param text the text
   * @return the counts
   */
  public static Coverage coverage(CharSequence text) {
    return new CoverageCounter().count(Objects.requireNonNull(text, "text"));
  }

  /**
   * Tells whether a text is vocalized: no, partly or fully.
   *
   * @param text the text
   * @return the degree of its {@linkplain #coverage coverage}
   */
  public static Degree degree(CharSequence text) {
    return coverage(text).degree();
  }

  /**
   * Takes classes of marks off a text.
   *
   * @param text the text
   * @param classes what to take off
   * @return the text without them; the same object if it is a string that has none
   */
  public static String strip(CharSequence text, Set<MarkClass> classes) {
    String source = Objects.requireNonNull(text, "text").toString();
    Objects.requireNonNull(classes, "classes");
    boolean endings = classes.contains(MarkClass.ENDINGS);
    boolean[] off = new boolean[0x100];
    for (int i = 0; i < off.length; i++) {
      char mark = (char) (FIRST + i);
      off[i] = classes.stream().anyMatch(marks -> marks.contains(mark, false));
    }
    StringBuilder out = new StringBuilder(source.length());
    int lettersEnd = 0;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      int index = c - FIRST;
      if (index >= 0 && index < off.length && Arabic.isMark(c)) {
        if (off[index]) {
          continue;
        }
        if (endings && Arabic.isHaraka(c)) {
          lettersEnd = lettersEnd <= i ? endOfMarks(source, i) : lettersEnd;
          if (lettersEnd == source.length() || !Arabic.isLetter(source.codePointAt(lettersEnd))) {
            continue;
          }
        }
      }
      out.append(c);
    }
    return out.length() == source.length() ? source : out.toString();
  }

  private static int endOfMarks(String text, int start) {
    int i = start;
    while (i < text.length() && (Arabic.isMark(text.charAt(i)) || text.charAt(i) == TATWEEL)) {
      i++;
    }
    return i;
  }

  /**
   * Takes off the marks that the spelling implies, and leaves those that tell one reading from
   * another. Taken off are, by the rules of Arabic spelling:
   *
   * <ul>
   *   <li>fatha before alef, alef maksura and teh marbuta, damma before a waw and kasra before a
   *       yeh that have no mark: the long vowels. A waw or yeh before another letter of a vowel is
   *       a consonant, unless it is a waw before the silent alef at the end of a word;
   *   <li>every sukun but one on waw or yeh after fatha, which tells a diphthong;
   *   <li>fatha on the alef of the article, and shadda on the sun letter after it;
   *   <li>kasra on an alef with hamza below.
   * </ul>
   *
   * <p>The first two are what PyArabic's {@code reduce_tashkeel} does. The result is {@linkplain
   * Agreement#COMPATIBLE compatible} with the text, and reducing it again changes nothing.
   *
   * @param text the text
   * @return the reduced text, its marks in canonical order, tatweel left out
   */
  public static String reduce(CharSequence text) {
    Reading reading = new Reading(Objects.requireNonNull(text, "text"));
    Reduction.apply(reading);
    return reading.write();
  }

  /**
   * Puts the marks of one spelling on another spelling of the same word or text. The letters have
   * to correspond one to one; they may differ in hamza, in alef and alef wasla, in yeh and alef
   * maksura, in heh and teh marbuta, and in the letters of other keyboards. Marks that the other
   * spelling has already stay.
   *
   * @param vocalized where the marks come from
   * @param spelling what they are put on
   * @return the spelling with marks; empty if the letters do not correspond
   */
  public static Optional<String> project(CharSequence vocalized, CharSequence spelling) {
    Reading source = new Reading(Objects.requireNonNull(vocalized, "vocalized"));
    Reading target = new Reading(Objects.requireNonNull(spelling, "spelling"));
    if (!Spelling.correspond(source, target)) {
      return Optional.empty();
    }
    target.add(source);
    return Optional.of(target.write());
  }

  /**
   * Joins the marks of two spellings.
   *
   * @param first a spelling, whose letters the result has
   * @param second another spelling of the same letters
   * @return the letters with the marks of both; empty if they are {@linkplain Agreement#CONFLICTING
   *     conflicting}
   */
  public static Optional<String> merge(CharSequence first, CharSequence second) {
    if (!compare(first, second).isCompatible()) {
      return Optional.empty();
    }
    Reading reading = new Reading(first);
    reading.add(new Reading(second));
    return Optional.of(reading.write());
  }

  /**
   * Compares two spellings, either of which may leave out marks. Canonically equivalent spellings
   * are equal; the order of marks, tatweel, and whether a fathatan stands on its alef or before it
   * make no difference. Alef wasla and alef are compatible. Two vowels, a vowel and a sukun, and a
   * shadda and a sukun are conflicting, and so are two letters.
   *
   * @param first a spelling
   * @param second another
   * @return how they agree, and where they differ
   */
  public static Comparison compare(CharSequence first, CharSequence second) {
    Reading one = new Reading(Objects.requireNonNull(first, "first"));
    Reading other = new Reading(Objects.requireNonNull(second, "second"));
    List<Difference> differences = new ArrayList<>();
    Agreement worst = Agreement.EQUAL;
    int length = Math.max(one.length(), other.length());
    for (int i = 0; i < length; i++) {
      if (!isSameLetter(one.letter(i), other.letter(i))) {
        Span here = i < one.length() ? one.rest(i) : one.span(i);
        Span there = i < other.length() ? other.rest(i) : other.span(i);
        differences.add(new Difference(Agreement.CONFLICTING, here, there));
        return new Comparison(Agreement.CONFLICTING, differences);
      }
      Agreement agreement = agreement(one, other, i);
      if (agreement != Agreement.EQUAL) {
        differences.add(new Difference(agreement, one.span(i), other.span(i)));
        worst = worst.compareTo(agreement) < 0 ? agreement : worst;
      }
    }
    return new Comparison(worst, differences);
  }

  private static boolean isSameLetter(int one, int other) {
    return one == other
        || (one == Arabic.ALEF && other == Arabic.ALEF_WASLA)
        || (one == Arabic.ALEF_WASLA && other == Arabic.ALEF);
  }

  private static Agreement agreement(Reading one, Reading other, int i) {
    char vowel = one.vowel(i);
    char otherVowel = other.vowel(i);
    boolean shadda = one.hasShadda(i);
    boolean otherShadda = other.hasShadda(i);
    boolean conflict =
        (vowel != otherVowel && vowel != 0 && otherVowel != 0)
            || (shadda && otherVowel == Arabic.SUKUN && !otherShadda)
            || (otherShadda && vowel == Arabic.SUKUN && !shadda);
    if (conflict) {
      return Agreement.CONFLICTING;
    }
    boolean same =
        vowel == otherVowel
            && shadda == otherShadda
            && one.hasDagger(i) == other.hasDagger(i)
            && one.letter(i) == other.letter(i)
            && one.otherMarks(i).equals(other.otherMarks(i));
    return same ? Agreement.EQUAL : Agreement.COMPATIBLE;
  }
}
