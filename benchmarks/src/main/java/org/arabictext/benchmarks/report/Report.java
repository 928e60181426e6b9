// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes tables and charts of what the suite has measured, and writes the tables of pages anew.
 *
 * <p>{@code benchmarks/speed} runs this at its end.
 */
public final class Report {

  private Report() {}

  /**
   * Runs.
   *
   * @param args the folder with {@code jdk-N.json} that gets the tables, the folder that gets the
   *     charts, and the pages whose tables are renewed; their files lie beside that of the tables
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      throw new IllegalArgumentException("usage: RESULTS PICTURES [PAGE…]");
    }
    Path results = Path.of(args[0]);
    write(results, results, Path.of(args[1]));
    PageTables tables = new PageTables(results.resolveSibling(""));
    for (int i = 2; i < args.length; i++) {
      Path page = Path.of(args[i]);
      Files.writeString(page, tables.renew(Files.readString(page)));
    }
  }

  /** Reads the results of one folder, and writes tables and charts to others. */
  static void write(Path results, Path tables, Path pictures) throws IOException {
    List<SpeedRun> runs = SpeedRun.readAll(results);
    new SpeedTables(runs, Files.createDirectories(tables)).write();
    if (!runs.isEmpty()) {
      new SpeedCharts(runs.get(0)).write(pictures);
    }
  }
}
