// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli.io;

/** A failure to be told in one line, with the exit code that goes with it. */
public final class CommandFailure extends RuntimeException {

  /** Exit code: something is wrong with the data. */
  public static final int BAD_DATA = 1;

  /** Exit code: something is wrong with the command line. */
  public static final int BAD_USAGE = 2;

  private static final long serialVersionUID = 1L;

  /** The exit code of the command. */
  private final int exitCode;

  private CommandFailure(String message, int exitCode) {
    super(message);
    this.exitCode = exitCode;
  }

  /**
   * Makes a failure that lies in the data.
   *
   * @param message one line
   * @return the failure, to be thrown
   */
  public static CommandFailure badData(String message) {
    return new CommandFailure(message, BAD_DATA);
  }

  /**
   * Makes a failure that lies in the command line.
   *
   * @param message one line
   * @return the failure, to be thrown
   */
  public static CommandFailure badUsage(String message) {
    return new CommandFailure(message, BAD_USAGE);
  }

  /**
   * Returns the exit code that goes with the failure.
   *
   * @return {@link #BAD_DATA} or {@link #BAD_USAGE}
   */
  public int exitCode() {
    return exitCode;
  }
}
