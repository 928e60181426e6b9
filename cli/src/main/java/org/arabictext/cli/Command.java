// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import java.util.concurrent.Callable;
import org.arabictext.cli.io.Streams;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** What every subcommand has: the streams of the run. */
abstract class Command implements Callable<Integer> {

  @CommandLine.Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "Write to this file, which appears when it is complete.")
  private @Nullable String output;

  private final Streams streams;

  Command(Streams streams) {
    this.streams = streams;
  }

  final Streams streams() {
    return streams;
  }

  /** Does the work; failures of the user's making are {@link CommandFailure}s. */
  abstract void run() throws Exception;

  @Override
  public final Integer call() throws Exception {
    if (output != null) {
      streams.sendTo(output);
    }
    run();
    return CommandLine.ExitCode.OK;
  }
}
