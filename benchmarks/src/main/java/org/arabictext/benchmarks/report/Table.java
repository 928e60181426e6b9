// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A table to print in columns and to write as TSV. Mutable; for one thread. */
public final class Table {

  private final List<List<String>> rows = new ArrayList<>();

  /**
   * Makes a table without rows.
   *
   * @param header the names of its columns
   */
  public Table(String... header) {
    row(header);
  }

  /**
   * Adds a row.
   *
   * @param cells as many as there are columns
   */
  public void row(String... cells) {
    rows.add(List.of(cells));
  }

  /**
   * Returns all rows.
   *
   * @return the header, then the others
   */
  public List<List<String>> rows() {
    return List.copyOf(rows);
  }

  /**
   * Prints it in columns.
   *
   * @param out where to
   * @param title what stands above
   */
  public void print(PrintStream out, String title) {
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

  /**
   * Writes it as TSV, a number sign before the header.
   *
   * @param file where to
   * @throws IOException if it cannot be written
   */
  public void write(Path file) throws IOException {
    StringBuilder text = new StringBuilder("#");
    for (List<String> row : rows) {
      text.append(String.join("\t", row)).append('\n');
    }
    Files.writeString(file, text);
  }
}
