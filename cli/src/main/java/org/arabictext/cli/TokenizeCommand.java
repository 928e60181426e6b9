// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import java.io.IOException;
import java.io.Writer;
import org.arabictext.cli.io.Inputs;
import org.arabictext.cli.io.Streams;
import org.arabictext.cli.io.Threads;
import org.arabictext.core.TokenReader;
import org.arabictext.core.Tokenizer;
import picocli.CommandLine;

/** Text in, tokens out. */
@CommandLine.Command(name = "tokenize", description = "Writes each token with its place and type.")
final class TokenizeCommand extends Command {

  @CommandLine.Option(
      names = "--format",
      paramLabel = "F",
      defaultValue = "tsv",
      converter = Names.TsvOrLines.class,
      description = "tsv, or lines: a token a line (default: ${DEFAULT-VALUE}).")
  private Format format;

  @CommandLine.Mixin private Threads threads;

  @CommandLine.Mixin private Inputs inputs;

  TokenizeCommand(Streams streams) {
    super(streams);
  }

  @Override
  void run() throws IOException {
    boolean tsv = format == Format.TSV;
    inputs.check(streams());
    if (tsv) {
      streams().out().write("start\tend\ttype\ttoken\n");
    }
    inputs.inParts(
        streams(),
        threads,
        (text, offset, out) -> {
          TokenReader tokens = Tokenizer.standard().read(text);
          if (tsv) {
            rows(tokens, offset, out);
          } else {
            lines(tokens, out);
          }
        });
  }

  private static void rows(TokenReader tokens, long offset, Writer out) throws IOException {
    TsvRow row = new TsvRow(out);
    while (tokens.next()) {
      row.place(offset + tokens.start(), offset + tokens.end(), tokens.type());
      row.field(tokens.buffer(), tokens.bufferStart(), tokens.bufferEnd());
      row.end("\n");
    }
  }

  private static void lines(TokenReader tokens, Writer out) throws IOException {
    while (tokens.next()) {
      int start = tokens.bufferStart();
      out.write(tokens.buffer(), start, tokens.bufferEnd() - start);
      out.write('\n');
    }
  }
}
