// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli.io;

import picocli.CommandLine;

/** The option that says how many threads work on the input. */
public final class Threads {

  private static final int MOST = 256;

  @CommandLine.Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "How many threads work on the input; the output keeps its order"
              + " (default: one a processor).")
  private int count;

  /** Made by the command line's parser. */
  public Threads() {}

  int count() {
    if (count < 0 || count > MOST) {
      throw CommandFailure.badUsage("--threads must be from 1 to " + MOST);
    }
    return count > 0 ? count : Math.min(Runtime.getRuntime().availableProcessors(), 16);
  }
}
