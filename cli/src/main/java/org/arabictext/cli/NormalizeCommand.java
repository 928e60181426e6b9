// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import org.arabictext.cli.io.Inputs;
import org.arabictext.cli.io.Lines;
import org.arabictext.cli.io.Streams;
import org.arabictext.cli.io.Threads;
import org.arabictext.core.TextBuffer;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;
import picocli.CommandLine;

/** Text in, the normalized text out, line for line. */
@CommandLine.Command(
    name = "normalize",
    description = "Writes the text, normalized; line structure is kept.")
final class NormalizeCommand extends Command {

  private static final int PIECE = 1 << 16;

  @CommandLine.Option(
      names = "--policy",
      paramLabel = "P",
      defaultValue = "search",
      converter = Names.PolicyName.class,
      description = "What is changed (default: ${DEFAULT-VALUE}); see 'policies'.")
  private Policy policy;

  @CommandLine.Mixin private Threads threads;

  @CommandLine.Mixin private Inputs inputs;

  NormalizeCommand(Streams streams) {
    super(streams);
  }

  @Override
  void run() throws IOException {
    Normalizer normalizer = Normalizer.of(policy);
    inputs.inParts(streams(), threads, (text, offset, out) -> normalize(normalizer, text, out));
  }

  private static void normalize(Normalizer normalizer, Reader text, Writer out) throws IOException {
    TextBuffer normalized = new TextBuffer();
    Lines lines = new Lines(text, PIECE);
    while (lines.next()) {
      normalizer.normalize(lines.buffer(), lines.start(), lines.end(), normalized);
      out.write(normalized.array(), 0, normalized.length());
      out.write(lines.buffer(), lines.end(), lines.nextStart() - lines.end());
    }
  }
}
