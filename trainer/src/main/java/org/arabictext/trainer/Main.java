// SPDX-License-Identifier: Apache-2.0
package org.arabictext.trainer;

import java.io.IOException;
import java.nio.file.Path;

/** The command: counts the words of texts, or makes the data files from counts and lists. */
public final class Main {

  private static final String USAGE =
      "usage: count DATA TEXT... | train DATA RESOURCES\n"
          + "  count  counts the words of the texts into DATA/counts.txt.gz\n"
          + "  train  makes standard.bin in RESOURCES from the counts and lists in"
          + " DATA";

  private Main() {}

  /**
   * Runs.
   *
   * @param args {@code count DATA TEXT...} or {@code train DATA RESOURCES}
   * @throws IOException if a file cannot be read or written
   * @throws IllegalArgumentException if the arguments are not one of the two; the message tells the
   *     usage
   */
  public static void main(String[] args) throws IOException {
    if (args.length >= 3 && args[0].equals("count")) {
      Counts counts = new Counts();
      for (int i = 2; i < args.length; i++) {
        counts.add(Path.of(args[i]));
      }
      counts.write(Path.of(args[1], Training.COUNTS));
    } else if (args.length == 3 && args[0].equals("train")) {
      new Training(Path.of(args[1])).run(Path.of(args[2]));
    } else {
      throw new IllegalArgumentException(USAGE);
    }
  }
}
