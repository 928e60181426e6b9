// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.suite;

/** How long the suite takes: the numbers behind {@code --short} and {@code --full}. */
enum Effort {
  /** A few seconds: does everything run? Its numbers mean nothing. */
  TRIAL(0, 1, 10, 1, 10, 1_000, 1_000, 1, 1),
  /** Up to five minutes for one JDK. */
  SHORT(1, 5, 290, 5, 150, 100_000_000, 1_000_000, 5, 100),
  /** For publication from a quiet machine: about half an hour for one JDK. */
  FULL(3, 3, 700, 5, 400, 100_000_000, 4_000_000, 15, 500);

  /** JVMs that JMH starts for each subject; with none it runs in this one. */
  final int forks;

  final int warmups;
  final int warmupMillis;
  final int iterations;
  final int iterationMillis;

  /** The longest text of the growth curve, in UTF-16 code units. */
  final int longestText;

  /** Characters that a round of the growth curve works on at least. */
  final int characters;

  /** How often a program is started for the median of its start-up time. */
  final int starts;

  /** The size of the file for the command, in millions of bytes. */
  final int fileMegabytes;

  Effort(
      int forks,
      int warmups,
      int warmupMillis,
      int iterations,
      int iterationMillis,
      int longestText,
      int characters,
      int starts,
      int fileMegabytes) {
    this.forks = forks;
    this.warmups = warmups;
    this.warmupMillis = warmupMillis;
    this.iterations = iterations;
    this.iterationMillis = iterationMillis;
    this.longestText = longestText;
    this.characters = characters;
    this.starts = starts;
    this.fileMegabytes = fileMegabytes;
  }

  /** What stands in the results: forks, warm-up and measurement in JMH's notation. */
  String settings() {
    return "-f "
        + forks
        + (" -wi " + warmups + " -w " + warmupMillis + "ms")
        + (" -i " + iterations + " -r " + iterationMillis + "ms");
  }
}
