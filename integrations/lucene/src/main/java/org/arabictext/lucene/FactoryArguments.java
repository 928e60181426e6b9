// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.util.ResourceLoader;
import org.arabictext.normalizer.Policy;
import org.arabictext.stemmer.Stemmer;
import org.arabictext.stemmer.Stemmers;
import org.arabictext.stemmer.StopWords;

/** What the factories read from their arguments. */
final class FactoryArguments {

  private FactoryArguments() {}

  static Policy policy(Map<String, String> args) {
    String name = args.remove("policy");
    return Policy.named(name == null ? Policy.names().get(0) : name);
  }

  static Stemmer stemmer(Map<String, String> args) {
    String name = args.remove("stemmer");
    return Stemmers.named(name == null ? Stemmers.names().get(0) : name);
  }

  static StopWords stopWords(Map<String, String> args) {
    String name = args.remove("stopWords");
    return StopWords.named(name == null ? StopWords.names().get(0) : name);
  }

  static void checkEmpty(Map<String, String> args) {
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /** Reads the words of files, separated by commas, one word a line, {@code #} begins a comment. */
  static List<String> words(ResourceLoader loader, String files) throws IOException {
    List<String> words = new ArrayList<>();
    for (String file : files.split(",", -1)) {
      if (!file.isBlank()) {
        words.addAll(
            WordlistLoader.getLines(loader.openResource(file.strip()), StandardCharsets.UTF_8));
      }
    }
    return words;
  }
}
