// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.corenlp;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import edu.stanford.nlp.international.arabic.process.ArabicSegmenter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.arabictext.benchmarks.Corpus;
import org.arabictext.core.Token;
import org.arabictext.core.TokenType;
import org.arabictext.core.Tokenizer;
import org.arabictext.stemmer.Stemmers;

/**
 * Times Stanford CoreNLP's Arabic segmenter, line by line, beside our segmentation of the same
 * words, and writes {@code corenlp.json}.
 */
public final class SegmenterRun {

  private static final String MODEL =
      "edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz";
  private static final int ROUNDS = 3;

  private SegmenterRun() {}

  /**
   * Runs.
   *
   * @param args {@code --results FOLDER}, and {@code -p corpus=NAMES}
   */
  public static void main(String[] args) throws IOException {
    Path results = Path.of("benchmarks", "target", "speed");
    List<String> corpora = Corpus.BUNDLED;
    for (int i = 0; i + 1 < args.length; i += 2) {
      if (args[i].equals("--results")) {
        results = Path.of(args[i + 1]);
      } else if (args[i].equals("-p")) {
        corpora = Arrays.asList(args[i + 1].replace("corpus=", "").split(","));
      }
    }
    Properties options = new Properties();
    options.setProperty("loadClassifier", MODEL);
    options.setProperty("orthoOptions", "");
    long before = System.nanoTime();
    ArabicSegmenter segmenter = new ArabicSegmenter(options);
    segmenter.loadSegmenter(MODEL);
    double load = (System.nanoTime() - before) / 1e6;
    ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    ObjectNode run = mapper.createObjectNode();
    run.put("jdk", Runtime.version().feature());
    run.put("model", MODEL);
    run.put("loadMilliseconds", Math.round(load));
    for (String corpus : corpora) {
      String text = Corpus.read(corpus);
      ObjectNode row = run.withArray("rows").addObject();
      row.put("corpus", corpus);
      List<String> words =
          Tokenizer.standard().tokenize(text).stream()
              .filter(token -> token.type() == TokenType.ARABIC)
              .map((Token token) -> token.text().toString())
              .toList();
      row.put("arabicWords", words.size());
      List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
      row.put(
          "corenlpMicrosecondsPerWord",
          best(() -> lines.forEach(segmenter::segmentString)) / words.size());
      var ours = Stemmers.standard();
      row.put(
          "arabictextMicrosecondsPerWord",
          best(() -> words.forEach(ours::segment)) / words.size());
    }
    Files.createDirectories(results);
    Files.writeString(
        results.resolve("corenlp.json"), mapper.writeValueAsString(run) + System.lineSeparator());
    System.out.println(mapper.writeValueAsString(run));
  }

  /** Returns the microseconds of the fastest of some rounds, after one that does not count. */
  private static double best(Runnable work) {
    work.run();
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      work.run();
      best = Math.min(best, (System.nanoTime() - start) / 1e3);
    }
    return best;
  }
}
