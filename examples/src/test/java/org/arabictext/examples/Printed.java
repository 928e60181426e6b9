// SPDX-License-Identifier: Apache-2.0
package org.arabictext.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Catches what a program prints. */
public final class Printed {

  private Printed() {}

  /** A program. */
  public interface Program {
    void main(String[] args) throws Exception;
  }

  /** Runs a program and returns the lines that it prints. */
  public static List<String> by(Program program, String... args) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream before = System.out;
    try {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      program.main(args);
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
