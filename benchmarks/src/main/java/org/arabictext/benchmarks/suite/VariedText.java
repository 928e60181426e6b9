// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.suite;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.arabictext.benchmarks.Corpus;

/**
 * Text of any length in lines, made from the bundled corpora: short runs of their words in random
 * order, and one word in four with another letter, since a fourth of the words of real text is new.
 * The same seed gives the same text. For one thread.
 */
final class VariedText {

  private static final int FIRST_LETTER = 0x0628;
  private static final int LETTERS = 0x063A - FIRST_LETTER + 1;
  private static final int LONGEST_RUN = 4;
  private static final int LONGEST_LINE = 60;

  private final Random random;
  private final List<String> words = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  /** Makes a source of text from the words of some corpora. */
  VariedText(long seed, List<String> corpora) {
    random = new Random(seed);
    for (String corpus : corpora) {
      for (String word : Corpus.read(corpus).split("\\s+", -1)) {
        if (!word.isEmpty()) {
          words.add(word);
        }
      }
    }
  }

  /** Returns a text of a length in UTF-16 code units. */
  char[] text(int length) {
    char[] text = new char[length];
    int filled = 0;
    while (filled < length) {
      CharSequence next = nextLine();
      for (int i = 0; i < next.length() && filled < length; i++) {
        text[filled++] = next.charAt(i);
      }
    }
    return text;
  }

  /** Writes whole lines in UTF-8 until there are at least so many bytes; returns how many. */
  long write(OutputStream out, long bytes) throws IOException {
    long written = 0;
    while (written < bytes) {
      byte[] next = nextLine().toString().getBytes(StandardCharsets.UTF_8);
      out.write(next);
      written += next.length;
    }
    return written;
  }

  private CharSequence nextLine() {
    line.setLength(0);
    int count = 1 + random.nextInt(LONGEST_LINE);
    while (count > 0) {
      int at = random.nextInt(words.size());
      int run = Math.min(words.size() - at, 1 + random.nextInt(LONGEST_RUN));
      for (int i = at; i < at + run; i++) {
        line.append(line.length() == 0 ? "" : " ");
        append(words.get(i));
      }
      count -= run;
    }
    return line.append('\n');
  }

  private void append(String word) {
    int start = line.length();
    line.append(word);
    if (random.nextInt(LONGEST_RUN) == 0) {
      int at = start + random.nextInt(word.length());
      int letter = line.charAt(at) - FIRST_LETTER;
      if (letter >= 0 && letter < LETTERS) {
        line.setCharAt(at, (char) (FIRST_LETTER + random.nextInt(LETTERS)));
      }
    }
  }
}
