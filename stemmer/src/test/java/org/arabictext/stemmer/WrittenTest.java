// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.arabictext.core.Rounds;
import org.arabictext.core.TextBuffer;
import org.junit.jupiter.api.Test;

/** A word is a number: the same one wherever and however it is read, and another one's never. */
class WrittenTest {

  private static final String MARKS = "\u064B\u064E\u064F\u0650\u0651\u0652\u0640\u0670";

  private final SplittableRandom random = new SplittableRandom(20261127);

  private String word(int letters) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < letters; i++) {
      word.append(Vocabulary.LETTERS.charAt(random.nextInt(Vocabulary.LETTERS.length())));
    }
    return word.toString();
  }

  private String marked(String word) {
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      marked.append(word.charAt(i));
      if (i == 0 || random.nextInt(2) == 0) {
        marked.append(MARKS.charAt(random.nextInt(MARKS.length())));
      }
    }
    return marked.toString();
  }

  private static long read(String word) {
    return Written.word(word.toCharArray(), 0, word.length());
  }

  private static long marks(String word) {
    return Written.marked(word.toCharArray(), 0, word.length());
  }

  private static long longer(String word) {
    return Written.longer(word.toCharArray(), 0, word.length());
  }

  @Test
  void aWordIsTheSameAmongOthersAtTheEndAndWithMarks() {
    for (int i = 0; i < Rounds.of(20_000); i++) {
      int n = 1 + i % Written.LONGEST;
      String word = word(n);
      char[] line = ("\u0628 " + word + " \u0628".repeat(5)).toCharArray();
      long written = Written.word(line, 2, 2 + n);
      assertThat(written).as(word).isNotZero().isEqualTo(read(word)).isEqualTo(marks(word));
      assertThat(marks(marked(word))).as(word).isEqualTo(written);
      assertThat(Written.letters(written)).isEqualTo(n);
      long packed = Written.packed(written, n);
      assertThat(packed).isEqualTo(Written.packed(line, 2, 2 + n)).isPositive();
      assertThat(Written.unpacked(packed)).isEqualTo(Written.folded(written));
    }
  }

  @Test
  void whatIsNoSuchWordIsNone() {
    assertThat(read("")).isZero();
    assertThat(marks("")).isZero();
    assertThat(longer("")).isZero();
    assertThat(read("\u0628".repeat(9))).isZero();
    assertThat(marks("\u0628".repeat(9))).isZero();
    assertThat(marks("\u064E\u0628")).isZero();
    assertThat(marks("\u0628" + "\u064E".repeat(23))).isEqualTo(read("\u0628"));
    assertThat(marks("\u0628" + "\u064E".repeat(24))).isZero();
    assertThat(longer("\u0628".repeat(8))).isZero();
    assertThat(longer("\u0628".repeat(9))).isNotZero();
    assertThat(longer("\u0628".repeat(12))).isNotZero();
    assertThat(longer("\u0628".repeat(13))).isZero();
    assertThat(longer("\u064E" + "\u0628".repeat(9))).isZero();
    assertThat(longer("\u0628".repeat(9) + "\u064E".repeat(15))).isNotZero();
    assertThat(longer("\u0628".repeat(9) + "\u064E".repeat(16))).isZero();
    for (String other : new String[] {"a", " ", "\u0660", "\u0653", "\u06C1", "\uFE8F"}) {
      assertThat(read("\u0628" + other)).as(other).isZero();
      assertThat(marks("\u0628" + other)).as(other).isZero();
      assertThat(longer("\u0628".repeat(9) + other)).as(other).isZero();
    }
  }

  @Test
  void longerWordsAreTheSameWithMarksAndNoOthers() {
    Map<Long, String> seen = new HashMap<>();
    for (int i = 0; i < Rounds.of(50_000); i++) {
      String word = word(9 + i % 4);
      long written = longer(word);
      assertThat(written).as(word).isNegative();
      assertThat(written & Written.HAS_MARKS).isZero();
      assertThat(longer(marked(word))).as(word).isEqualTo(written | Written.HAS_MARKS);
      String before = seen.put(written, spelled(word));
      assertThat(before == null || before.equals(spelled(word))).as(word).isTrue();
    }
  }

  /** The spellings that count: those of alef, and alef maksura, but not the seats of a hamza. */
  private static String spelled(String word) {
    return word.replaceAll("[\u0624\u0626]", "\u0621");
  }

  @Test
  void theSpellingsOfLongerWordsThatCountAreTold() {
    String rest = "\u0628".repeat(8);
    assertThat(
            "\u0627\u0623\u0625\u0622\u0628\u0649\u064A"
                .chars()
                .mapToObj(c -> longer((char) c + rest)))
        .doesNotHaveDuplicates();
    assertThat(longer("\u0624" + rest)).isEqualTo(longer("\u0621" + rest));
    assertThat(longer("\u06A9" + rest)).isEqualTo(longer("\u0643" + rest));
    assertThat(longer("\u06CC" + rest)).isEqualTo(longer("\u064A" + rest));
  }

  @Test
  void anAlefMaksuraAtTheEndIsSeenFromTheEnd() {
    for (int i = 0; i < Rounds.of(5_000); i++) {
      String word = word(i % Written.LONGEST) + (i % 3 == 0 ? "\u064A" : "\u0649");
      int n = word.length();
      if (i % 2 == 0 && n > 2) {
        word = "\u0649" + word.substring(1);
      }
      long tail = Written.maksuraTail(word.toCharArray(), 0, n);
      assertThat(tail).as(word).isEqualTo(Written.tail(Written.maksura(read(word), n), n));
      assertThat(tail != 0).as(word).isEqualTo(i % 3 != 0);
      String marked = marked(word);
      assertThat(Written.maksuraTail(marked.toCharArray(), 0, marked.length())).isEqualTo(tail);
    }
  }

  /** A longer word whose number ends in 48 zeros would be found in an empty memory. */
  @Test
  void wordsThatAnEmptyMemoryWouldKnowAreStemmedWithoutIt() {
    StandardStemmer stemmer = new StandardStemmer();
    TextBuffer term = new TextBuffer();
    int found = 0;
    for (long k = 1; k < 12_000; k++) {
      StringBuilder letters = new StringBuilder();
      for (long left = k << 48; left != 0; left /= 35) {
        int digit = (int) (left % 35);
        letters.append(digit > 0 && digit < Letters.MASK ? Letters.letter(digit) : ' ');
      }
      String word = letters.reverse().toString();
      if (word.length() == Letters.PACKED && word.indexOf(' ') < 0) {
        found++;
        assertThat(longer(word)).as(word).isZero();
        term.set(word);
        stemmer.analyzeAndStem(word.toCharArray(), 0, word.length(), term);
        assertThat(stemmer.stem(word)).as(word).isEqualTo(term.toString());
      }
    }
    assertThat(found).isPositive();
  }
}
