// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import java.io.IOException;
import java.io.Writer;
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

  @CommandLine.Mixin private Inputs inputs;

  TokenizeCommand(Streams streams) {
    super(streams);
  }

  @Override
  void run() throws IOException {
    Writer out = streams().out();
    boolean tsv = format == Format.TSV;
    inputs.check();
    if (tsv) {
      out.write("start\tend\ttype\ttoken\n");
    }
    inputs.each(
        streams(),
        reader -> {
          TokenReader tokens = Tokenizer.standard().read(reader);
          while (tokens.next()) {
            if (tsv) {
              out.write(Long.toString(tokens.start()));
              out.write('\t');
              out.write(Long.toString(tokens.end()));
              out.write('\t');
              out.write(TypeNames.of(tokens.type()));
              out.write('\t');
            }
            int length = tokens.bufferEnd() - tokens.bufferStart();
            out.write(tokens.buffer(), tokens.bufferStart(), length);
            out.write('\n');
          }
        });
  }
}
