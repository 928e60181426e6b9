// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import java.io.IOException;
import java.io.Writer;
import org.arabictext.analysis.TermReader;

/** One row a token: start, end, type, token, normalized, stem, stop. */
final class TsvAnalysis implements AnalysisWriter {

  private final Writer out;

  TsvAnalysis(Writer out) {
    this.out = out;
  }

  @Override
  public void begin() throws IOException {
    out.write("start\tend\ttype\ttoken\tnormalized\tstem\tstop\n");
  }

  @Override
  public void token(TermReader token) throws IOException {
    out.write(Long.toString(token.start()));
    out.write('\t');
    out.write(Long.toString(token.end()));
    out.write('\t');
    out.write(TypeNames.of(token.type()));
    out.write('\t');
    out.write(token.buffer(), token.bufferStart(), token.bufferEnd() - token.bufferStart());
    out.write('\t');
    out.write(token.normalized().array(), 0, token.normalized().length());
    out.write('\t');
    out.write(token.stem().array(), 0, token.stem().length());
    out.write(token.isStop() ? "\ttrue\n" : "\tfalse\n");
  }

  @Override
  public void end() {}
}
