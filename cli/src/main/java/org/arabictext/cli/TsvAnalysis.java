// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import java.io.IOException;
import java.io.Writer;
import org.arabictext.analysis.TermReader;

/** One row a token: start, end, type, token, normalized, stem, stop. */
final class TsvAnalysis implements AnalysisRows {

  @Override
  public String header() {
    return "start\tend\ttype\ttoken\tnormalized\tstem\tstop\n";
  }

  @Override
  public void write(TermReader tokens, long offset, Writer out) throws IOException {
    TsvRow row = new TsvRow(out);
    while (tokens.next()) {
      row.place(offset + tokens.start(), offset + tokens.end(), tokens.type());
      row.field(tokens.buffer(), tokens.bufferStart(), tokens.bufferEnd());
      row.field(tokens.normalized().array(), 0, tokens.normalized().length());
      row.field(tokens.stem().array(), 0, tokens.stem().length());
      row.end(tokens.isStop() ? "\ttrue\n" : "\tfalse\n");
    }
  }
}
