// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.charts;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads what JMH writes with {@code -rf json}: how often a second each benchmark ran, whatever unit
 * and mode it was measured in. Of several parameters the first run of a benchmark counts.
 */
final class JmhResults {

  private JmhResults() {}

  /**
   * Reads a file.
   *
   * @return rates by the name of class and method, as in {@code StemmingBenchmark.light10}
   */
  static Map<String, Double> read(Path file) throws IOException {
    Map<String, Double> rates = new LinkedHashMap<>();
    try (JsonParser json = new JsonFactory().createParser(Files.readString(file))) {
      String benchmark = "";
      String mode = "";
      double score = 0;
      int depth = 0;
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token.isStructStart()) {
          depth++;
        } else if (token.isStructEnd()) {
          depth--;
        } else if (token.isScalarValue() && depth == 2 && "benchmark".equals(json.currentName())) {
          benchmark = json.getText();
        } else if (token.isScalarValue() && depth == 2 && "mode".equals(json.currentName())) {
          mode = json.getText();
        } else if (token.isNumeric() && depth == 3 && "score".equals(json.currentName())) {
          score = json.getDoubleValue();
        } else if (token.isScalarValue()
            && depth == 3
            && "scoreUnit".equals(json.currentName())
            && score > 0) {
          double rate = mode.equals("thrpt") ? score : 1 / score;
          rates.putIfAbsent(shortName(benchmark), rate * perSecond(json.getText()));
          score = 0;
        }
      }
    }
    return rates;
  }

  private static String shortName(String name) {
    int method = name.lastIndexOf('.');
    return name.substring(name.lastIndexOf('.', method - 1) + 1);
  }

  private static double perSecond(String unit) {
    String time = unit.replace("ops/", "").replace("/op", "");
    return switch (time) {
      case "ns" -> 1e9;
      case "us" -> 1e6;
      case "ms" -> 1e3;
      default -> 1;
    };
  }
}
