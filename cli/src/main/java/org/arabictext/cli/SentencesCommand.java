// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.regex.Pattern;
import org.arabictext.cli.io.Inputs;
import org.arabictext.cli.io.Streams;
import org.arabictext.cli.io.Threads;
import org.arabictext.core.SentenceReader;
import org.arabictext.core.SentenceSplitter;
import picocli.CommandLine;

/** Text in, sentences out. */
@CommandLine.Command(
    name = "sentences",
    description = "Writes one sentence a line, or with its place.")
final class SentencesCommand extends Command {

  /** What would end a row or a column. */
  private static final Pattern STRUCTURE = Pattern.compile("\\R|\t");

  @CommandLine.Option(
      names = "--format",
      paramLabel = "F",
      defaultValue = "lines",
      converter = Names.TsvOrLines.class,
      description = {
        "lines, or tsv: start, end and sentence (default: ${DEFAULT-VALUE}).",
        "Line breaks and tabs inside a sentence are written as spaces."
      })
  private Format format;

  @CommandLine.Option(
      names = "--wrapped",
      description =
          "The lines were broken to a width: a sentence ends at an empty line, not at every line"
              + " break.")
  private boolean wrapped;

  @CommandLine.Mixin private Threads threads;

  @CommandLine.Mixin private Inputs inputs;

  SentencesCommand(Streams streams) {
    super(streams);
  }

  @Override
  void run() throws IOException {
    inputs.check(streams());
    if (format == Format.TSV) {
      streams().out().write("start\tend\tsentence\n");
    }
    if (wrapped) {
      inputs.each(streams(), reader -> write(reader, 0, streams().out()));
    } else {
      inputs.inParts(streams(), threads, this::write);
    }
  }

  private void write(Reader text, long offset, Writer out) throws IOException {
    SentenceSplitter splitter = wrapped ? SentenceSplitter.wrapped() : SentenceSplitter.standard();
    SentenceReader sentences = splitter.read(text);
    while (sentences.next()) {
      if (format == Format.TSV) {
        out.write(Long.toString(offset + sentences.start()));
        out.write('\t');
        out.write(Long.toString(offset + sentences.end()));
        out.write('\t');
      }
      out.write(STRUCTURE.matcher(sentences.text()).replaceAll(" "));
      out.write('\n');
    }
  }
}
