// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import static org.assertj.core.api.Assertions.assertThat;

import org.arabictext.core.Rounds;
import org.arabictext.core.TextBuffer;
import org.arabictext.normalizer.Normalizer;
import org.junit.jupiter.api.Test;

/**
 * The fast ways through the standard stemmer give what the general one gives, when a word is new to
 * their memory and when it is not.
 */
class WaysThroughTest {

  private static final String[] BEFORE = {
    "",
    "\u0648",
    "\u0648\u0627\u0644",
    "\u0628\u0627\u0644",
    "\u0644\u0644",
    "\u0623",
    "\u0633\u064A"
  };
  private static final String[] BEHIND = {
    "",
    "\u0647\u0627",
    "\u0627\u062A",
    "\u062A\u0647\u0645\u0627",
    "\u0649",
    "\u064A\u0629",
    "\u0648\u0646"
  };

  private final StandardStemmer standard = Stemmers.standard();
  private final Normalizer normalizer = Normalizer.of(standard.policy());
  private final TextBuffer term = new TextBuffer();
  private final TextBuffer general = new TextBuffer();
  private final TextBuffer direct = new TextBuffer();
  private int longer;

  private void compare(String word) {
    char[] written = word.toCharArray();
    int end = written.length;
    normalizer.normalize(written, 0, end, general);
    standard.analyzeAndStem(written, 0, end, general);
    String expected = general.toString();
    for (int i = 0; i < 2; i++) {
      standard.stemWord(written, 0, end, direct);
      normalizer.normalize(written, 0, end, term);
      standard.stem(written, 0, end, term);
      if (!expected.contentEquals(direct) || !expected.contentEquals(term)) {
        assertThat(direct.toString()).as(word).isEqualTo(expected);
        assertThat(term.toString()).as(word).isEqualTo(expected);
      }
    }
    longer += end > Written.LONGEST && end <= Letters.PACKED ? 1 : 0;
  }

  @Test
  void seededWordsOfNineToTwelveLetters() {
    for (long seed = 1; longer < Rounds.of(500_000); seed++) {
      Vocabulary.randomWords(
          seed,
          100_000,
          word -> {
            if (word.length() > Written.LONGEST && word.length() <= Letters.PACKED + 2) {
              compare(word);
            }
          });
    }
    assertThat(longer).isGreaterThanOrEqualTo(Rounds.of(500_000));
  }

  @Test
  void realWordsWithWhatMayComeBeforeAndBehindThem() {
    for (String file : new String[] {"text/wikipedia.txt", "text/tashkeela-diac.txt"}) {
      for (String word : Vocabulary.words(file)) {
        for (int i = 0; i < BEFORE.length; i++) {
          compare(BEFORE[i] + word + BEHIND[(i + word.length()) % BEHIND.length]);
        }
      }
    }
    assertThat(longer).isGreaterThan(100_000);
  }
}
