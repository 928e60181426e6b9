// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** The FILE… of a command, opened one after the other. */
final class Inputs {

  private static final String STANDARD_INPUT = "-";

  private static final int LONGEST_WORD = 1 << 20;

  @CommandLine.Parameters(
      paramLabel = "FILE",
      description = "Files in UTF-8; with none, or '-', standard input.")
  private List<String> files = new ArrayList<>();

  private boolean checked;

  /** Does something with one input. */
  interface Work {
    void on(Reader reader) throws IOException;
  }

  /**
   * Looks at all files, so that a missing or malformed one leaves no output. Standard input cannot
   * be read twice: what was written before a malformed byte in it stands, in whole rows.
   */
  void check() {
    if (!checked) {
      files.stream().filter(name -> !name.equals(STANDARD_INPUT)).forEach(Inputs::check);
      checked = true;
    }
  }

  /** Checks all inputs, then does the work on each in turn. */
  void each(Streams streams, Work work) throws IOException {
    check();
    for (String name : files.isEmpty() ? List.of(STANDARD_INPUT) : files) {
      try (Reader reader = new Utf8Reader(open(name, streams), display(name))) {
        work.on(reader);
      }
    }
  }

  /** What is done with one word: a line without the white space around it. */
  interface WordWork {
    void on(char[] buffer, int start, int end) throws IOException;
  }

  /** Does the work on each line of each input; a line is one word. */
  void words(Streams streams, WordWork work) throws IOException {
    each(
        streams,
        reader -> {
          Lines lines = new Lines(reader, LONGEST_WORD);
          while (lines.next()) {
            if (!lines.complete()) {
              throw CommandFailure.badData(
                  "line " + lines.number() + " is longer than " + LONGEST_WORD + " code units");
            }
            int start = lines.start();
            int end = lines.end();
            while (start < end && lines.buffer()[start] <= ' ') {
              start++;
            }
            while (end > start && lines.buffer()[end - 1] <= ' ') {
              end--;
            }
            work.on(lines.buffer(), start, end);
          }
        });
  }

  private static InputStream open(String name, Streams streams) {
    if (name.equals(STANDARD_INPUT)) {
      return streams.in();
    }
    try {
      Path file = Path.of(name);
      return Progress.watch(Files.newInputStream(file), file, streams);
    } catch (IOException e) {
      throw CommandFailure.badData(name + ": cannot be read");
    }
  }

  private static void check(String name) {
    Path path;
    try {
      path = Path.of(name);
    } catch (java.nio.file.InvalidPathException e) {
      throw CommandFailure.badData(name + ": not a file name");
    }
    if (!Files.exists(path)) {
      throw CommandFailure.badData(name + ": no such file");
    }
    if (Files.isDirectory(path)) {
      throw CommandFailure.badData(name + ": is a directory");
    }
    if (!Files.isReadable(path)) {
      throw CommandFailure.badData(name + ": permission denied");
    }
    if (Files.isRegularFile(path)) {
      decode(path, name);
    }
  }

  /** Reads a file to its end, for the failure that malformed bytes in it cause. */
  private static void decode(Path path, String name) {
    char[] block = new char[1 << 14];
    try (Reader reader = new Utf8Reader(Files.newInputStream(path), name)) {
      int count = reader.read(block, 0, block.length);
      while (count >= 0) {
        count = reader.read(block, 0, block.length);
      }
    } catch (IOException e) {
      throw CommandFailure.badData(name + ": cannot be read");
    }
  }

  private static String display(String name) {
    return name.equals(STANDARD_INPUT) ? "standard input" : name;
  }
}
