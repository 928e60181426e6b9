// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * A progress bar on standard error for a long file, if standard error is a terminal. Only the shell
 * can tell that, so {@code bin/arabictext} passes it on in a system property.
 */
final class Progress {

  /** Set to {@code true} if standard error is a terminal. */
  static final String TERMINAL = "arabictext.stderr.terminal";

  /** A file of at least so many bytes is long. */
  static final long LONG_FILE = 16L << 20;

  private static final int MEGABYTE = 1 << 20;

  private Progress() {}

  /** Returns the input, watched by a progress bar if that is wanted. */
  static InputStream watch(InputStream in, Path file, Streams streams) throws IOException {
    long size = Files.size(file);
    if (size < LONG_FILE || !Boolean.getBoolean(TERMINAL)) {
      return in;
    }
    return ProgressBar.wrap(
        in,
        new ProgressBarBuilder()
            .setTaskName(String.valueOf(file.getFileName()))
            .setInitialMax(size)
            .setUnit(" MB", MEGABYTE)
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(new ConsoleProgressBarConsumer(streams.err())));
  }
}
