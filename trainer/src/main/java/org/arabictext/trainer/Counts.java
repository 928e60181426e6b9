// SPDX-License-Identifier: Apache-2.0
package org.arabictext.trainer;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * How often each word was seen, in alphabetical order. The file is gzipped text: comment lines,
 * then one word a line as a digit (how many letters it shares with the word before, at most 9), the
 * other letters, a tab and the count.
 */
final class Counts {

  private static final int MOST_SHARED = 9;
  private static final String HEADER =
      """
      # Counts of Arabic words without marks. Sources: Wikipedia extracts (CC BY-SA 4.0), FLORES-200 Modern Standard
      # Arabic (CC BY-SA 4.0), Tashkeela, classical Arabic (MIT). Counts only; no text can be put together from them.
      """;

  private final TreeMap<String, Integer> words = new TreeMap<>();

  Map<String, Integer> words() {
    return words;
  }

  /** Counts the Arabic words of a text; marks are dropped, the letters stay as written. */
  void add(Path text) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(text)) {
      StringBuilder word = new StringBuilder();
      for (int c = in.read(); c >= 0; c = in.read()) {
        if (Spelling.fold((char) c) != 0) {
          word.append((char) c);
        } else if (!Spelling.isIgnored((char) c) && !word.isEmpty()) {
          words.merge(word.toString(), 1, Integer::sum);
          word.setLength(0);
        }
      }
      if (!word.isEmpty()) {
        words.merge(word.toString(), 1, Integer::sum);
      }
    }
  }

  void write(Path file) throws IOException {
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
      out.write(HEADER);
      String before = "";
      for (Map.Entry<String, Integer> entry : words.entrySet()) {
        String word = entry.getKey();
        int shared = 0;
        while (shared < MOST_SHARED
            && shared < before.length()
            && shared < word.length()
            && before.charAt(shared) == word.charAt(shared)) {
          shared++;
        }
        out.write(shared + word.substring(shared) + '\t' + entry.getValue() + '\n');
        before = word;
      }
    }
  }

  /** Reads a file that {@link #write} wrote. */
  static Counts read(Path file) throws IOException {
    Counts counts = new Counts();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      String before = "";
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith("#")) {
          continue;
        }
        int tab = line.indexOf('\t');
        String word = before.substring(0, line.charAt(0) - '0') + line.substring(1, tab);
        counts.words.put(word, Integer.parseInt(line.substring(tab + 1)));
        before = word;
      }
    }
    return counts;
  }
}
