// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.arabictext.core.Rounds;
import org.junit.jupiter.api.Assumptions;

/** Words to compare stemmers on: generated ones, and real ones where the data folder is at hand. */
final class Vocabulary {

  static final String LETTERS =
      "\u0621\u0622\u0623\u0624\u0625\u0626\u0627\u0628\u0629\u062A\u062B\u062C\u062D\u062E\u062F"
          + "\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u0637\u0638\u0639\u063A\u0641\u0642\u0643"
          + "\u0644\u0645\u0646\u0647\u0648\u0649\u064A";
  private static final String FOLDED_MARKS =
      "\u0640\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652";
  private static final String[] PIECES = {
    "\u0648",
    "\u0641",
    "\u0628",
    "\u0643",
    "\u0644",
    "\u0633",
    "\u0627\u0644",
    "\u0644\u0644",
    "\u064A",
    "\u062A",
    "\u0646",
    "\u0623",
    "\u0627\u0633\u062A",
    "\u0645",
    "\u0647\u0627",
    "\u0647\u0645",
    "\u0647\u0645\u0627",
    "\u0643\u0645\u0627",
    "\u0646\u0627",
    "\u0646\u064A",
    "\u0648\u0627",
    "\u0648\u0646",
    "\u064A\u0646",
    "\u0627\u0646",
    "\u0627\u062A",
    "\u062A\u0645",
    "\u0629",
    "\u0647",
    "\u064A\u0629",
    "\u0649",
    "\u062A\u0627",
    "\u062A\u0646",
    "\u062A\u0645\u0627"
  };

  private Vocabulary() {}

  /** Every string of one to three characters over the letters and the marks that are folded. */
  static void shortStrings(Consumer<String> sink) {
    String alphabet = LETTERS + FOLDED_MARKS;
    for (int i = 0; i < alphabet.length(); i++) {
      String one = alphabet.substring(i, i + 1);
      sink.accept(one);
      for (int j = 0; j < alphabet.length(); j++) {
        String two = one + alphabet.charAt(j);
        sink.accept(two);
        for (int k = 0; k < alphabet.length(); k++) {
          sink.accept(two + alphabet.charAt(k));
        }
      }
    }
  }

  /** Seeded words, many of them built from affixes, some with marks. */
  static void randomWords(long seed, int count, Consumer<String> sink) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < Rounds.of(count); i++) {
      StringBuilder word = new StringBuilder();
      int parts = 1 + random.nextInt(7);
      for (int p = 0; p < parts; p++) {
        if (random.nextInt(3) == 0) {
          word.append(PIECES[random.nextInt(PIECES.length)]);
        } else {
          word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        if (random.nextInt(9) == 0) {
          word.append(FOLDED_MARKS.charAt(random.nextInt(FOLDED_MARKS.length())));
        }
      }
      sink.accept(word.toString());
    }
  }

  /** The folder of real texts; the test is skipped where there is none. */
  static Path data() {
    Path folder = Path.of(System.getProperty("arabictext.data", "../../shared/data"));
    Assumptions.assumeTrue(Files.isDirectory(folder), () -> "no folder of test data: " + folder);
    return folder;
  }

  /** The distinct space-separated words of a text of the data folder. */
  static Set<String> words(String file) {
    try {
      Set<String> words = new LinkedHashSet<>();
      for (String line : Files.readAllLines(data().resolve(file))) {
        for (String word : line.split("[^\\p{InArabic}]+")) {
          words.add(word);
        }
      }
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
