// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

/** The entry of the {@code arabictext} command. */
public final class Main {
  private Main() {}

  /**
   * Runs the command.
   *
   * @param args the words of the command line
   */
  public static void main(String[] args) {}
}
