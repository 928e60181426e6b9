// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A retrieval collection: texts, questions, and which texts answer them.
 *
 * @param name of its folder
 * @param documents texts by id
 * @param queries questions by id
 * @param grades by question and text
 */
record LuceneCollection(
    String name,
    Map<String, String> documents,
    Map<String, String> queries,
    Map<String, Map<String, Integer>> grades) {

  /**
   * Reads a folder with {@code docs.jsonl}, {@code queries.jsonl} and {@code qrels.tsv}.
   *
   * @param folder where the files are
   * @return the collection
   * @throws IOException if a file cannot be read
   */
  static LuceneCollection read(Path folder) throws IOException {
    Map<String, Map<String, Integer>> grades = new HashMap<>();
    for (String line : Files.readAllLines(folder.resolve("qrels.tsv"))) {
      String[] columns = line.split("\t", -1);
      if (!line.startsWith("#") && columns.length > 1) {
        int grade = columns.length > 2 ? Integer.parseInt(columns[2].strip()) : 1;
        grades.computeIfAbsent(columns[0], id -> new HashMap<>()).put(columns[1], grade);
      }
    }
    Map<String, String> queries = texts(folder.resolve("queries.jsonl"));
    queries.keySet().retainAll(grades.keySet());
    return new LuceneCollection(
        folder.getFileName().toString(), texts(folder.resolve("docs.jsonl")), queries, grades);
  }

  Map<String, Integer> gradesOf(String query) {
    return grades.getOrDefault(query, Map.of());
  }

  private static Map<String, String> texts(Path file) throws IOException {
    JsonFactory json = new JsonFactory();
    Map<String, String> texts = new LinkedHashMap<>();
    List<String> lines = Files.readAllLines(file);
    for (String line : lines) {
      String id = "";
      String text = "";
      try (JsonParser parser = json.createParser(line)) {
        while (parser.nextToken() != null) {
          if (parser.currentToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            id = field.equals("id") ? parser.getText() : id;
            text = field.equals("text") ? parser.getText() : text;
          }
        }
      }
      texts.put(id, text);
    }
    return texts;
  }
}
