// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Standard input, output and error of one run. */
final class Streams {

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final Writer out;
  private final PrintStream err;

  Streams(InputStream in, OutputStream out, PrintStream err) {
    this.in = in;
    this.err = err;
    this.out =
        new java.io.BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
  }

  InputStream in() {
    return in;
  }

  Writer out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  PrintWriter writer() {
    return new PrintWriter(out);
  }

  void flush() throws IOException {
    out.flush();
  }
}
