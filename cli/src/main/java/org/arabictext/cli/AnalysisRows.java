// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import java.io.IOException;
import java.io.Writer;
import org.arabictext.analysis.TermReader;

/** Writes analysed tokens as rows, one after another; may be used by several threads at once. */
interface AnalysisRows {

  /** What comes before all rows. */
  String header();

  /**
   * Writes a row a token.
   *
   * @param tokens where they come from, before the first
   * @param offset what to add to their offsets
   */
  void write(TermReader tokens, long offset, Writer out) throws IOException;
}
