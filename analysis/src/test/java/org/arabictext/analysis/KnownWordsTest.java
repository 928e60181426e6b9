// SPDX-License-Identifier: Apache-2.0
package org.arabictext.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.arabictext.core.ArabicTextGenerator;
import org.arabictext.core.Rounds;
import org.arabictext.core.TextBuffer;
import org.arabictext.core.TokenType;
import org.arabictext.core.Tokenizer;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.stemmer.Stemmer;
import org.arabictext.stemmer.Stemmers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The memory of the chain: what it gives back is what was put in, or nothing. */
class KnownWordsTest {

  private final KnownWords words = new KnownWords();
  private final TextBuffer stem = new TextBuffer();

  private int find(String word) {
    // between others, and at the very end of an array, words are read in different ways
    int found =
        words.find(("\u0628 " + word + " \u0628".repeat(20)).toCharArray(), 2, 2 + word.length());
    int again = words.find(word.toCharArray(), 0, word.length());
    assertThat(again).isEqualTo(found);
    return again;
  }

  private int keep(String word, String stem, boolean stop) {
    assertThat(find(word)).isEqualTo(KnownWords.NEW);
    return words.keep(new TextBuffer().append(stem), stop);
  }

  private String stem() {
    words.stem(stem);
    return stem.toString();
  }

  private String stemOf(String word) {
    assertThat(find(word)).isEqualTo(KnownWords.KNOWN);
    return stem();
  }

  @Test
  void aWordIsKnownAfterItWasKept() {
    String alphabet = "\u0600\u0601\u0627\u0640\u064E\u0670\u06CC\u067E";
    for (int length = 1; length <= 16; length++) {
      String word = (alphabet + alphabet).substring(0, length);
      String stem = word.substring(length > 15 ? 1 : 0);
      assertThat(keep(word, stem, length % 2 == 0)).isEqualTo(KnownWords.KNOWN);
      assertThat(stem()).isEqualTo(stem);
      assertThat(words.stop()).isEqualTo(length % 2 == 0);
      assertThat(stemOf(word)).isEqualTo(stem);
      assertThat(words.stop()).isEqualTo(length % 2 == 0);
    }
  }

  @Test
  void theStemOfAStopWordMayBeEmpty() {
    assertThat(keep("\u0627", "", true)).isEqualTo(KnownWords.KNOWN);
    assertThat(stemOf("\u0627")).isEmpty();
    assertThat(words.stop()).isTrue();
    String longWord = "\u0627".repeat(9);
    assertThat(keep(longWord, "", false)).isEqualTo(KnownWords.KNOWN);
    assertThat(stemOf(longWord)).isEmpty();
    assertThat(words.stop()).isFalse();
  }

  @Test
  void whatAShortLineCannotHoldIsUnfit() {
    assertThat(keep("\u0627", "", false)).isEqualTo(KnownWords.UNFIT);
    assertThat(keep("\u0627", "\u0628".repeat(9), false)).isEqualTo(KnownWords.UNFIT);
    String stem = "\u0628".repeat(7);
    assertThat(keep("\u0627", stem + "\u067F", true)).isEqualTo(KnownWords.UNFIT);
    assertThat(find("\u0627")).isEqualTo(KnownWords.NEW);
    assertThat(keep("\u0627", stem + "\u067E", true)).isEqualTo(KnownWords.KNOWN);
    assertThat(stemOf("\u0627")).isEqualTo(stem + "\u067E");
  }

  @Test
  void everyOtherCodeUnitAnywhereIsUnfit() {
    for (int c = 0; c <= 0xFFFF; c++) {
      if (c == 0x05FF) { // no character, and taken for none
        continue;
      }
      for (int place = 0; place < 11; place += 5) {
        StringBuilder word = new StringBuilder("\u0628".repeat(11));
        word.setCharAt(place, (char) c);
        int expected = c >= 0x0600 && c <= 0x06FE ? KnownWords.NEW : KnownWords.UNFIT;
        char[] text = (word + "\u0628".repeat(16)).toCharArray();
        assertThat(words.find(text, 0, 11)).as("U+%04X at %d", c, place).isEqualTo(expected);
      }
    }
  }

  @Test
  void stemsHoldTheSameCodeUnitsAsWords() {
    assertThat(keep("\u0628", "\u0600\u06FE\u0628", false)).isEqualTo(KnownWords.KNOWN);
    assertThat(stemOf("\u0628")).isEqualTo("\u0600\u06FE\u0628");
    assertThat(keep("\u062A", "\u0628\u06FF", false)).isEqualTo(KnownWords.UNFIT);
    assertThat(keep("\u062A", "\u0628\u05FF", false)).isEqualTo(KnownWords.UNFIT);
  }

  @Test
  void theCodeUnitThatIsTakenForNoneIsInNoWord() {
    assertThat(Tokenizer.standard().tokenize("\u0628\u05FF\u0628\u064E\u05FF\u05FF \u05FF\u0628"))
        .filteredOn(token -> token.type() == TokenType.ARABIC)
        .extracting(token -> token.end() - token.start())
        .containsExactly(1, 2, 1);
  }

  @Test
  void longWordsAndLongStemsAreUnfit() {
    assertThat(find("")).isEqualTo(KnownWords.UNFIT);
    assertThat(find("\u0628".repeat(17))).isEqualTo(KnownWords.UNFIT);
    assertThat(keep("\u0628".repeat(16), "\u0628".repeat(16), false)).isEqualTo(KnownWords.UNFIT);
    assertThat(find("\u0628".repeat(16))).isEqualTo(KnownWords.NEW);
    assertThat(words.keep(new TextBuffer().append("abc"), false)).isEqualTo(KnownWords.UNFIT);
    assertThat(words.keep(new TextBuffer().append("\u0628".repeat(9) + "a"), false))
        .isEqualTo(KnownWords.UNFIT);
  }

  /** A word that came often outlasts many that came once. */
  @ParameterizedTest
  @ValueSource(ints = {8, 9})
  void frequentWordsStay(int length) {
    String frequent = "\u0628".repeat(length);
    keep(frequent, "\u0628", true);
    SplittableRandom random = new SplittableRandom(9);
    int comes = length == 8 ? 100 : 1_000; // short words move forward more slowly
    for (int i = 0; i < Rounds.of(300_000); i++) {
      char[] text = (random(random, length) + " ".repeat(16)).toCharArray();
      if (words.find(text, 0, length) == KnownWords.NEW) {
        words.keep(new TextBuffer().append("\u062B"), false);
      }
      if (i % comes == 0) {
        assertThat(stemOf(frequent)).isEqualTo("\u0628");
      }
    }
  }

  /** What follows a word in the text does not count. */
  @Test
  void aWordIsNotItsBeginningNorItsContinuation() {
    keep("\u0628\u062A\u062B", "\u0628", false);
    assertThat(find("\u0628\u062A")).isEqualTo(KnownWords.NEW);
    assertThat(find("\u0628\u062A\u062B\u0600")).isEqualTo(KnownWords.NEW);
    assertThat(find("\u0628\u062A\u062B".repeat(3))).isEqualTo(KnownWords.NEW);
    assertThat(stemOf("\u0628\u062A\u062B")).isEqualTo("\u0628");
  }

  /** More words than there are lines: each is forgotten or right. */
  @Test
  void manyWordsAreForgottenOrRight() {
    SplittableRandom random = new SplittableRandom(5);
    Map<String, String> kept = new HashMap<>();
    int known = 0;
    int count = Rounds.of(200_000);
    for (int i = 0; i < count; i++) {
      String word = random(random, 1 + random.nextInt(16));
      int found = words.find((word + " ".repeat(16)).toCharArray(), 0, word.length());
      if (found == KnownWords.NEW) {
        String stem = word.substring(0, Math.min(15, random.nextInt(word.length() + 1)));
        words.keep(new TextBuffer().append(stem), stem.length() % 2 == 0);
        kept.put(word, stem);
      } else {
        known++;
        assertThat(stem()).isEqualTo(kept.get(word));
        assertThat(words.stop()).isEqualTo(stem.length() % 2 == 0);
      }
    }
    assertThat(known).isPositive();
    int remembered = 0;
    for (Map.Entry<String, String> word : kept.entrySet()) {
      if (find(word.getKey()) == KnownWords.KNOWN) {
        remembered++;
        assertThat(stem()).isEqualTo(word.getValue());
      }
    }
    assertThat(remembered).isGreaterThan(Math.min(kept.size(), 30_000) / 2);
  }

  private static String random(SplittableRandom random, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append((char) (0x0621 + random.nextInt(length < 3 ? 0x32 : 0x12)));
    }
    return word.toString();
  }

  /** A cursor that has seen much gives what the parts of the chain give on their own. */
  @Test
  void theChainAnswersAsWithoutAMemory() {
    TextAnalyzer chain = TextAnalyzer.standard();
    TermCursor cursor = chain.cursor();
    Stemmer stemmer = Stemmers.standard();
    Normalizer normalizer = Normalizer.of(chain.policy());
    ArabicTextGenerator generator = new ArabicTextGenerator(11);
    int tokens = 0;
    int rounds = Rounds.of(4_000);
    for (int i = 0; i < rounds; i++) {
      String text =
          generator.sentence() + " " + generator.vocalizedWord() + " " + generator.debris(8);
      cursor.reset(text);
      while (cursor.next()) {
        String written = text.substring(cursor.start(), cursor.end());
        if (cursor.isWord()) {
          assertThat(cursor.isStop()).isEqualTo(chain.stopWords().contains(written));
          assertThat(cursor.stem().toString()).as(written).isEqualTo(stemmer.stem(written));
        }
        assertThat(cursor.normalized().toString()).isEqualTo(normalizer.normalize(written));
        tokens++;
      }
    }
    assertThat(tokens).isGreaterThan(rounds);
  }
}
