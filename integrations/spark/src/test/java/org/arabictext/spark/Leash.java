// SPDX-License-Identifier: Apache-2.0
package org.arabictext.spark;

import java.io.IOException;
import java.util.Arrays;

/**
 * Runs another main class in this process and ends the process when its standard input closes: that
 * is when whoever started it has died, even by a signal that leaves no time to clean up.
 */
public final class Leash {

  private Leash() {}

  /**
   * Runs a main class.
   *
   * @param arguments its name and its arguments
   */
  public static void main(String[] arguments) throws ReflectiveOperationException {
    Thread watch =
        new Thread(
            () -> {
              awaitEnd();
              Runtime.getRuntime().halt(1);
            });
    watch.setDaemon(true);
    watch.start();
    Class.forName(arguments[0])
        .getMethod("main", String[].class)
        .invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
  }

  private static void awaitEnd() {
    try {
      while (System.in.read() >= 0) {
        // nobody writes
      }
    } catch (IOException e) {
      // the other side has gone
    }
  }
}
