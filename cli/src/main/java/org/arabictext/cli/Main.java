// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.arabictext.cli.io.Streams;
import picocli.CommandLine;

/** The entry of the {@code arabictext} command. */
public final class Main {

  private Main() {}

  /**
   * Runs the command and ends the process with its exit code: 0 done, 1 bad input data, 2 bad
   * usage.
   *
   * @param args the words of the command line
   */
  public static void main(String[] args) {
    int code =
        run(
            args,
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new PrintStream(
                new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    System.exit(code);
  }

  /**
   * Runs the command on given streams and leaves the process alone.
   *
   * @param args the words of the command line
   * @param in standard input
   * @param out standard output; flushed, not closed
   * @param err standard error
   * @return the exit code: 0 done, 1 bad input data, 2 bad usage
   */
  public static int run(String[] args, InputStream in, OutputStream out, PrintStream err) {
    Streams streams = new Streams(in, out, err);
    ArabicTextCommand top = new ArabicTextCommand();
    CommandLine line = new CommandLine(top);
    List.of(
            new AnalyzeCommand(streams),
            new NormalizeCommand(streams),
            new TokenizeCommand(streams),
            new SentencesCommand(streams),
            new StemCommand(streams),
            new ExplainCommand(streams),
            new SegmentCommand(streams),
            new InspectCommand(streams),
            new TransliterateCommand(streams),
            new StatsCommand(streams),
            new PoliciesCommand(streams),
            new StemmersCommand(streams))
        .forEach(line::addSubcommand);
    line.setOut(streams.writer()).setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    ErrorLines errors = new ErrorLines(top, streams);
    line.setParameterExceptionHandler(errors);
    line.setExecutionExceptionHandler(errors);
    line.setExpandAtFiles(false);
    try {
      int code = line.execute(args);
      return code == 0 ? errors.end() : code;
    } catch (OutOfMemoryError e) {
      return errors.outOfMemory(e);
    }
  }
}
