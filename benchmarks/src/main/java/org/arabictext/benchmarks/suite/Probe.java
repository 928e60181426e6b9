// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.suite;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Measures in a JVM of its own: a program that prints a table, its header first, cells by tabs. */
final class Probe {

  private Probe() {}

  /** Returns the command that starts a program of ours in the JVM that runs now. */
  static List<String> command(List<String> jvmArguments, Class<?> program, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvmArguments);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(Arrays.asList(arguments));
    return command;
  }

  /** Runs a program and returns its table: an object a row. */
  static ArrayNode table(List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    ArrayNode table = JsonNodeFactory.instance.arrayNode();
    try (BufferedReader rows =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      List<String> header = List.of();
      for (String line = rows.readLine(); line != null; line = rows.readLine()) {
        List<String> cells = Arrays.asList(line.split("\t", -1));
        if (header.isEmpty()) {
          header = cells;
        } else {
          ObjectNode row = table.addObject();
          for (int i = 0; i < cells.size(); i++) {
            put(row, header.get(i), cells.get(i));
          }
        }
      }
    }
    await(process, command);
    return table;
  }

  /** Waits for the end of a program, which must be a good one. */
  static void await(Process process, List<String> command) throws IOException {
    try {
      int code = process.waitFor();
      if (code != 0) {
        throw new IOException(command + " ended with " + code);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static void put(ObjectNode row, String name, String cell) {
    if (cell.matches("-?[0-9]+")) {
      row.put(name, Long.parseLong(cell));
    } else if (cell.matches("-?[0-9]+\\.[0-9]+")) {
      row.put(name, Double.parseDouble(cell));
    } else {
      row.put(name, cell);
    }
  }

  /** Writes a number as the tables have it. */
  static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
