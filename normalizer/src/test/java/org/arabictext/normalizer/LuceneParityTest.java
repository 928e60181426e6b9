// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import java.util.SplittableRandom;
import org.apache.lucene.analysis.ar.ArabicNormalizer;
import org.arabictext.core.Rounds;
import org.arabictext.core.TextBuffer;
import org.junit.jupiter.api.Test;

/** Policy {@code lucene} beside the class it is named after. */
class LuceneParityTest {

  private static final long SEED = 20261123;
  private static final String ALPHABET =
      "\u0621\u0622\u0623\u0624\u0625\u0626\u0627\u0628\u0629\u062A\u062B\u062C\u062D\u062E\u062F"
          + "\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u0637\u0638\u0639\u063A\u0641\u0642\u0643"
          + "\u0644\u0645\u0646\u0647\u0648\u0649\u064A"
          + "\u0640\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652";

  private final ParityDifferences differences = new ParityDifferences("lucene");
  private final ArabicNormalizer lucene = new ArabicNormalizer();
  private final Normalizer ours = Normalizer.of(Policy.named("lucene"));
  private final TextBuffer buffer = new TextBuffer();
  private char[] scratch = new char[64];

  private void check(char[] text, int length) {
    if (scratch.length < length) {
      scratch = new char[length * 2];
    }
    System.arraycopy(text, 0, scratch, 0, length);
    int expected = lucene.normalize(scratch, length);
    ours.normalize(text, 0, length, buffer);
    differences.check(
        new String(text, 0, length), new String(scratch, 0, expected), buffer.toString());
  }

  private void check(String text) {
    check(text.toCharArray(), text.length());
    char[] copy = text.toCharArray();
    String expected = new String(copy, 0, lucene.normalize(copy, copy.length));
    differences.check(text, expected, ours.normalize(text));
  }

  @Test
  void everyCodePointAloneAndInsideAWord() {
    for (int c = 0; c <= 0x10FFFF; c = Rounds.nextCodePoint(c)) {
      String one = Character.toString(c);
      check(one);
      char[] inside = ("\u0643\u062A" + one + "\u0627\u0628").toCharArray();
      check(inside, inside.length);
    }
  }

  @Test
  void everyLoneSurrogatePair() {
    check("\uDC00\uD800");
    check("\u0643\uD83D");
    check("\uDE00\u064E\u0643");
  }

  @Test
  void everyStringOfUpToThreeLettersAndMarks() {
    int n = ALPHABET.length();
    char[] text = new char[3];
    for (int a = 0; a < n; a++) {
      text[0] = ALPHABET.charAt(a);
      check(text, 1);
      for (int b = 0; b < n; b++) {
        text[1] = ALPHABET.charAt(b);
        check(text, 2);
        for (int c = 0; c < n; c++) {
          text[2] = ALPHABET.charAt(c);
          check(text, 3);
        }
      }
    }
  }

  @Test
  void halfAMillionSeededWords() {
    SplittableRandom random = new SplittableRandom(SEED);
    char[] text = new char[32];
    for (int i = 0; i < Rounds.of(500_000); i++) {
      int length = 1 + random.nextInt(24);
      for (int j = 0; j < length; j++) {
        text[j] =
            random.nextInt(20) == 0
                ? (char) random.nextInt(0x10000)
                : random.nextInt(10) == 0
                    ? (char) (0x0600 + random.nextInt(0x100))
                    : ALPHABET.charAt(random.nextInt(ALPHABET.length()));
      }
      check(text, length);
    }
  }
}
