// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli.io;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;

/**
 * What is done with a part of the input that ends after a line; runs in several threads at once.
 */
public interface PartWork {

  /**
   * Works on one part.
   *
   * @param text the part
   * @param offset the number of UTF-16 code units of its input that come before it
   * @param out where its results go
   * @throws IOException if reading or writing fails
   */
  void on(Reader text, long offset, Writer out) throws IOException;
}
