// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.analysis.ar.ArabicNormalizer;
import org.apache.lucene.analysis.ar.ArabicStemmer;
import org.arabictext.core.TextBuffer;
import org.junit.jupiter.api.Test;

/** Lucene's own classes are the oracle for {@code lucene-light10}. */
class LuceneParityTest {

  private static final long SEED = 20261123;

  private final Stemmer ours = Stemmers.named("lucene-light10");
  private final ArabicNormalizer normalizer = new ArabicNormalizer();
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
    Vocabulary.words("text/tashkeela-diac.txt").forEach(this::compare);
  }

  @Test
  void everyCodePoint() {
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      String alone = Character.toString(codePoint);
      compare(alone);
      if (codePoint < 0x10000) {
        compare("\u0627\u0644" + alone + "\u0647\u0627");
      }
    }
  }

  private void compare(String word) {
    char[] chars = word.toCharArray();
    int length = normalizer.normalize(chars, chars.length);
    term.set(chars, 0, length);
    ours.stem(chars, 0, length, term);
    int stemmed = oracle.stem(chars, length);
    String expected = new String(chars, 0, stemmed);
    if (!term.contentEquals(expected) || !ours.stem(word).equals(expected)) {
      assertThat(term.toString()).as("stem of %s (seed %d)", word, SEED).isEqualTo(expected);
      assertThat(ours.stem(word)).as("normalized too: %s", word).isEqualTo(expected);
    }
  }
}
