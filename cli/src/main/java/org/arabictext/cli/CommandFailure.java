// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

/** A failure to be told in one line, with the exit code that goes with it. */
final class CommandFailure extends RuntimeException {

  static final int BAD_DATA = 1;
  static final int BAD_USAGE = 2;

  private static final long serialVersionUID = 1L;

  private final int exitCode;

  private CommandFailure(String message, int exitCode) {
    super(message);
    this.exitCode = exitCode;
  }

  static CommandFailure badData(String message) {
    return new CommandFailure(message, BAD_DATA);
  }

  static CommandFailure badUsage(String message) {
    return new CommandFailure(message, BAD_USAGE);
  }

  int exitCode() {
    return exitCode;
  }
}
