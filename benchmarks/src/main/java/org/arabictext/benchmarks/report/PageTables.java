// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the tables of measured numbers in README and the manual. A table stands after a comment
 * that names its file in {@code docs/results}, the column whose values head the rows, and the
 * columns or cells to show: {@code <!-- results FILE rows=stemmer set=pud: precision recall F1
 * -->}, or, across the values of another column, {@code <!-- results FILE rows=chain
 * across=collection: MRR@10 -->}.
 */
public final class PageTables {

  private static final Pattern TABLE =
      Pattern.compile("(<!-- results (\\S+) rows=(\\S+) (\\w+)=(\\S+): (.*?) -->\n)((?:\\|.*\n)*)");

  private final Path folder;

  /**
   * Makes a writer of tables.
   *
   * @param folder the folder of results
   */
  public PageTables(Path folder) {
    this.folder = folder;
  }

  /**
   * Returns a page with its tables as the files have them now.
   *
   * @param page the text of the page
   * @return the page with its tables written anew
   * @throws IOException if a file cannot be read
   */
  public String renew(String page) throws IOException {
    StringBuilder renewed = new StringBuilder();
    Matcher table = TABLE.matcher(page);
    int done = 0;
    while (table.find()) {
      renewed.append(page, done, table.end(1));
      List<Map<String, String>> rows = read(folder.resolve(table.group(2)));
      List<String> wanted = List.of(table.group(6).split(" "));
      renewed.append(
          table.group(4).equals("across")
              ? across(rows, table.group(3), table.group(5), wanted.get(0))
              : columns(rows, table.group(3), table.group(4), table.group(5), wanted));
      done = table.end();
    }
    return renewed.append(page, done, page.length()).toString();
  }

  private static String columns(
      List<Map<String, String>> rows,
      String head,
      String filter,
      String value,
      List<String> names) {
    StringBuilder table = new StringBuilder(line(head, names)).append(rule(names.size()));
    for (Map<String, String> row : rows) {
      if (value.equals(row.getOrDefault(filter, ""))) {
        table.append(
            line(
                row.getOrDefault(head, ""),
                names.stream().map(name -> row.getOrDefault(name, "")).toList()));
      }
    }
    return table.toString();
  }

  private static String across(
      List<Map<String, String>> rows, String head, String across, String cell) {
    Map<String, Map<String, String>> cells = new LinkedHashMap<>();
    List<String> names =
        rows.stream().map(row -> row.getOrDefault(across, "")).distinct().sorted().toList();
    for (Map<String, String> row : rows) {
      cells
          .computeIfAbsent(row.getOrDefault(head, ""), name -> new LinkedHashMap<>())
          .put(row.getOrDefault(across, ""), row.getOrDefault(cell, ""));
    }
    StringBuilder table = new StringBuilder(line(head, names)).append(rule(names.size()));
    cells.forEach(
        (name, row) ->
            table.append(line(name, names.stream().map(n -> row.getOrDefault(n, "")).toList())));
    return table.toString();
  }

  private static String line(String head, List<String> cells) {
    return "| " + head + " | " + String.join(" | ", cells) + " |\n";
  }

  private static String rule(int columns) {
    return "|---" + "|---:".repeat(columns) + "|\n";
  }

  /** Reads a file of results: a header, then rows, separated by tabs. */
  static List<Map<String, String>> read(Path file) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      List<String> cells = Arrays.asList(line.split("\t", -1));
      if (line.startsWith("#")) {
        names.add(cells.get(0).substring(1));
        names.addAll(cells.subList(1, cells.size()));
      } else {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
          row.put(names.get(i), cells.get(i));
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
