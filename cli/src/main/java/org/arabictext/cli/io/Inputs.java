// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The FILE… of a command, opened one after the other. */
public final class Inputs {

  private static final String STANDARD_INPUT = "-";

  private static final int LONGEST_WORD = 1 << 20;

  @CommandLine.Parameters(
      paramLabel = "FILE",
      description = "Files; with none, or '-', standard input.")
  private List<String> files = new ArrayList<>();

  @CommandLine.Option(
      names = "--files-from",
      paramLabel = "LIST",
      description = "Take more names of files from this one, one a line; '-' is standard input.")
  private @Nullable String filesFrom;

  @CommandLine.Option(
      names = "--encoding",
      paramLabel = "NAME",
      defaultValue = "UTF-8",
      converter = EncodingName.class,
      description = "The encoding of the input (default: ${DEFAULT-VALUE}).")
  private Charset encoding = StandardCharsets.UTF_8;

  private boolean checked;

  /**
   * The contents of the file that {@link #filesFrom} names; a list of strings takes ten times as
   * much.
   */
  private byte[] listed = {};

  /** Made by the command line's parser. */
  public Inputs() {}

  /** Does something with one input. */
  public interface Work {
    /**
     * Works on one input.
     *
     * @param reader its text
     * @throws IOException if reading or writing fails
     */
    void on(Reader reader) throws IOException;
  }

  /**
   * Looks at all files, so that a missing or malformed one leaves no output. Standard input cannot
   * be read twice: what was written before a malformed byte in it stands, in whole rows. Output
   * that goes to a file is written aside, so the bytes need not be looked at beforehand.
   *
   * @param streams of the run
   */
  public void check(Streams streams) {
    if (!checked) {
      listed = list(streams);
      forEachName(
          name -> {
            if (!name.equals(STANDARD_INPUT)) {
              check(name, !streams.writesAside());
            }
          });
      checked = true;
    }
  }

  private byte[] list(Streams streams) {
    if (filesFrom == null) {
      return new byte[0];
    }
    if (!filesFrom.equals(STANDARD_INPUT)) {
      check(filesFrom, false);
    } else if (files.contains(STANDARD_INPUT)) {
      throw CommandFailure.badUsage("standard input cannot be a text and the list of files");
    }
    try (InputStream in = open(filesFrom, streams)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw CommandFailure.badData(display(filesFrom) + ": cannot be read");
    }
  }

  private interface NameWork<E extends Exception> {
    void on(String name) throws E;
  }

  private <E extends Exception> void forEachName(NameWork<E> work) throws E {
    for (String name : files.isEmpty() && filesFrom == null ? List.of(STANDARD_INPUT) : files) {
      work.on(name);
    }
    int start = 0;
    for (int i = 0; i <= listed.length; i++) {
      if (i == listed.length || listed[i] == '\n') {
        int end = i > start && listed[i - 1] == '\r' ? i - 1 : i;
        if (end > start) {
          work.on(new String(listed, start, end - start, StandardCharsets.UTF_8));
        }
        start = i + 1;
      }
    }
  }

  /**
   * Checks all inputs, then does the work on each in turn.
   *
   * @param streams of the run
   * @param work what is done
   * @throws IOException if reading or writing fails
   */
  public void each(Streams streams, Work work) throws IOException {
    eachNamed(streams, (name, reader) -> work.on(reader));
  }

  /** Does something with one input that wants to know its name. */
  public interface NamedWork {
    /**
     * Works on one input.
     *
     * @param name what to call it
     * @param reader its text
     * @throws IOException if reading or writing fails
     */
    void on(String name, Reader reader) throws IOException;
  }

  /**
   * Checks all inputs, then does the work on each in turn.
   *
   * @param streams of the run
   * @param work what is done
   * @throws IOException if reading or writing fails
   */
  public void eachNamed(Streams streams, NamedWork work) throws IOException {
    check(streams);
    forEachName(
        (NameWork<IOException>)
            name -> {
              try (Reader reader =
                  new DecodingReader(open(name, streams), display(name), encoding)) {
                work.on(display(name), reader);
              }
            });
  }

  /**
   * Checks all inputs, then does the work on parts of them in several threads; what the parts write
   * comes out in the order of the inputs.
   *
   * @param streams of the run
   * @param threads how many
   * @param work what is done
   * @throws IOException if reading or writing fails
   */
  public void inParts(Streams streams, Threads threads, PartWork work) throws IOException {
    int count = threads.count();
    if (count == 1) {
      each(streams, reader -> work.on(reader, 0, streams.out()));
      return;
    }
    try (Parts parts = new Parts(streams, count, work)) {
      each(streams, parts::add);
      parts.drain();
    }
  }

  /** What is done with one word: a line without the white space around it. */
  public interface WordWork {
    /**
     * Works on one word.
     *
     * @param buffer the array that holds it
     * @param start index of its first UTF-16 code unit
     * @param end index after its last UTF-16 code unit
     * @throws IOException if writing fails
     */
    void on(char[] buffer, int start, int end) throws IOException;
  }

  /**
   * Does the work on each line of each input; a line is one word.
   *
   * @param streams of the run
   * @param work what is done
   * @throws IOException if reading or writing fails
   */
  public void words(Streams streams, WordWork work) throws IOException {
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

  private void check(String name, boolean bytes) {
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException e) {
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
    if (bytes && Files.isRegularFile(path)) {
      decode(path, name);
    }
  }

  /** Reads a file to its end, for the failure that malformed bytes in it cause. */
  private void decode(Path path, String name) {
    char[] block = new char[1 << 14];
    try (Reader reader = new DecodingReader(Files.newInputStream(path), name, encoding)) {
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
