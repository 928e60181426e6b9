// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.quality;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A table to print in columns and to write as TSV. */
final class Table {

  private final List<List<String>> rows = new ArrayList<>();

  Table(String... header) {
    row(header);
  }

  void row(String... cells) {
    rows.add(List.of(cells));
  }

  List<List<String>> rows() {
    return List.copyOf(rows);
  }

  void print(PrintStream out, String title) {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int c = 0; c < widths.length; c++) {
        widths[c] = Math.max(widths[c], row.get(c).length());
      }
    }
    out.println(title);
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < widths.length; c++) {
        line.append("  ").append(row.get(c)).append(" ".repeat(widths[c] - row.get(c).length()));
      }
      out.println(line.toString().stripTrailing());
    }
    out.println();
  }

  void write(Path file) throws IOException {
    StringBuilder text = new StringBuilder("#");
    for (List<String> row : rows) {
      text.append(String.join("\t", row)).append('\n');
    }
    Files.writeString(file, text);
  }
}
