// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Standard input, output and error of one run; the output may be a file instead. */
public final class Streams {

  private final InputStream in;
  private final PrintStream err;
  private Utf8Writer out;
  private @Nullable OutputFile file;

  /**
   * Makes the streams of a run.
   *
   * @param in standard input
   * @param out standard output
   * @param err standard error
   */
  public Streams(InputStream in, OutputStream out, PrintStream err) {
    this.in = in;
    this.err = err;
    this.out = new Utf8Writer(out);
  }

  /**
   * Sends the output to a file, which appears when it is complete.
   *
   * @param name of the file
   */
  public void sendTo(String name) {
    file = OutputFile.open(name);
    out = new Utf8Writer(file.stream());
  }

  /** Tells whether what is written stays unseen until all is done. */
  boolean writesAside() {
    return file != null;
  }

  /**
   * Ends the output: sends what is held back, and gives an output file its name.
   *
   * @throws IOException if it cannot be written
   */
  public void commit() throws IOException {
    out.flush();
    if (file != null) {
      file.commit();
      file = null;
    }
  }

  /**
   * Ends the output after a failure: whole rows on standard output stand, an output file does not
   * appear.
   *
   * @throws IOException if it cannot be written
   */
  public void abandon() throws IOException {
    if (file != null) {
      file.discard();
      file = null;
    } else {
      out.flush();
    }
  }

  InputStream in() {
    return in;
  }

  /**
   * Returns where results go.
   *
   * @return a writer for one thread
   */
  public Writer out() {
    return out;
  }

  /** Appends the bytes of a part that another thread has written. */
  void append(Utf8Writer part) throws IOException {
    out.take(part);
  }

  /**
   * Returns where diagnostics go.
   *
   * @return standard error
   */
  public PrintStream err() {
    return err;
  }

  /**
   * Returns where help goes.
   *
   * @return a writer to standard output
   */
  public PrintWriter writer() {
    return new PrintWriter(out);
  }
}
