// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks;

import java.io.IOException;

/** The entry of the benchmark jar: hands over to JMH. */
public final class Main {
  private Main() {}

  /**
   * Runs the benchmarks that the arguments name.
   *
   * @param args what JMH takes
   * @throws IOException if JMH cannot write its results
   */
  public static void main(String[] args) throws IOException {
    org.openjdk.jmh.Main.main(args);
  }
}
