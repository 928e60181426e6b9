// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.arabictext.cli.io.CommandFailure;
import org.arabictext.cli.io.Streams;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Tells what went wrong in one line on standard error; a stack trace only with --debug. */
final class ErrorLines
    implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {

  private final ArabicTextCommand top;
  private final Streams streams;
  private final PrintStream err;

  ErrorLines(ArabicTextCommand top, Streams streams) {
    this.top = top;
    this.streams = streams;
    this.err = streams.err();
  }

  @Override
  public int handleParseException(CommandLine.ParameterException e, String[] args) {
    String message = firstLine(e);
    if (e instanceof CommandLine.UnmatchedArgumentException unmatched
        && e.getCommandLine().getParent() == null
        && !unmatched.getUnmatched().isEmpty()
        && !unmatched.getUnmatched().get(0).startsWith("-")) {
      message =
          Suggestions.unknown(
              "command",
              unmatched.getUnmatched().get(0),
              List.copyOf(e.getCommandLine().getSubcommands().keySet()));
    }
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    return fail(message + " (try '" + command + " --help')", CommandFailure.BAD_USAGE, e);
  }

  @Override
  public int handleExecutionException(
      Exception e, CommandLine line, CommandLine.@Nullable ParseResult result) {
    if (e instanceof CommandFailure failure) {
      abandon();
      return fail(firstLine(e), failure.exitCode(), e);
    }
    abandon();
    if (e instanceof IOException io) {
      return failedWrite(io);
    }
    return fail("internal error: " + e, CommandFailure.BAD_DATA, e);
  }

  /** Ends the output after success; its reader may have gone, or the disk be full. */
  int end() {
    try {
      streams.commit();
      return CommandLine.ExitCode.OK;
    } catch (IOException e) {
      abandon();
      return failedWrite(e);
    } catch (CommandFailure e) {
      return fail(firstLine(e), e.exitCode(), e);
    }
  }

  /** Tells that the heap is too small, and how to get a larger one. */
  int outOfMemory(OutOfMemoryError e) {
    abandon();
    return fail(
        "out of memory; more is given by ARABICTEXT_JAVA_OPTS=-Xmx512m",
        CommandFailure.BAD_DATA,
        e);
  }

  private void abandon() {
    try {
      streams.abandon();
    } catch (IOException | CommandFailure e) {
      if (top.debug()) {
        e.printStackTrace(err);
      }
    }
  }

  private int failedWrite(IOException e) {
    String message = String.valueOf(e.getMessage());
    if (message.contains("Broken pipe") || message.contains("Pipe closed")) {
      return CommandLine.ExitCode.OK;
    }
    return fail("cannot write the output: " + message, CommandFailure.BAD_DATA, e);
  }

  private int fail(String message, int exitCode, Throwable e) {
    err.println("arabictext: " + message);
    if (top.debug()) {
      e.printStackTrace(err);
    }
    return exitCode;
  }

  private static String firstLine(Exception e) {
    String message = String.valueOf(e.getMessage());
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end).strip();
  }
}
