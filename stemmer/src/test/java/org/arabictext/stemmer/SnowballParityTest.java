// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.arabictext.core.TextBuffer;
import org.junit.jupiter.api.Test;
import org.tartarus.snowball.ext.ArabicStemmer;

/** The Snowball stemmer that Lucene carries is the oracle. */
class SnowballParityTest {

  private static final long SEED = 19991231;

  private final Stemmer ours = Stemmers.named("snowball");
  private final ArabicStemmer oracle = new ArabicStemmer();
  private final TextBuffer term = new TextBuffer();

  @Test
  void everyShortString() {
    Vocabulary.shortStrings(this::compare);
  }

  @Test
  void halfAMillionSeededWords() {
    Vocabulary.randomWords(SEED, 500_000, this::compare);
  }

  @Test
  void everyWordOfRealText() {
    Vocabulary.words("text/news.txt").forEach(this::compare);
    Vocabulary.words("text/quran-uthmani.txt").forEach(this::compare);
  }

  @Test
  void theLastStepOfTheExplanationIsTheStem() {
    Vocabulary.randomWords(
        9,
        20_000,
        word -> {
          Explanation explanation = ours.explain(word);
          assertThat(explanation.steps().get(explanation.steps().size() - 1).result())
              .isEqualTo(explanation.stem())
              .isEqualTo(ours.stem(word));
        });
  }

  @Test
  void everyCodeUnit() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (!Character.isSurrogate(c)) {
        compare("" + c);
        compare("\u0648\u0633\u064A" + c + "\u0643\u062A\u0628\u0648\u0646" + c);
      }
    }
  }

  @Test
  void theSampleOfAnotherRun() throws IOException {
    List<String> lines = Files.readAllLines(Vocabulary.data().resolve("peers/snowball-sample.tsv"));
    for (String line : lines) {
      if (!line.startsWith("#")) {
        String[] columns = line.split("\t", -1);
        assertThat(ours.stem(columns[0])).as(columns[0]).isEqualTo(columns[1]);
      }
    }
  }

  private void compare(String word) {
    oracle.setCurrent(word);
    oracle.stem();
    char[] written = word.toCharArray();
    ours.stem(written, 0, written.length, term.set(word));
    if (!term.contentEquals(oracle.getCurrent())) {
      assertThat(term.toString())
          .as("stem of %s (seed %d)", word, SEED)
          .isEqualTo(oracle.getCurrent());
    }
  }
}
