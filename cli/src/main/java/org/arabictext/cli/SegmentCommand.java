// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import java.io.IOException;
import java.io.Writer;
import org.arabictext.cli.io.Inputs;
import org.arabictext.cli.io.Streams;
import org.arabictext.stemmer.StandardStemmer;
import org.arabictext.stemmer.Stemmers;
import picocli.CommandLine;

/** A word a line in, its clitics and the rest joined by plus signs out. */
@CommandLine.Command(
    name = "segment",
    description = "Reads a word a line and writes its parts, joined by '+', line for line.")
final class SegmentCommand extends Command {

  @CommandLine.Mixin private Inputs inputs;

  SegmentCommand(Streams streams) {
    super(streams);
  }

  @Override
  void run() throws IOException {
    StandardStemmer stemmer = Stemmers.standard();
    Writer out = streams().out();
    inputs.words(
        streams(),
        (word, start, end) -> {
          out.write(stemmer.segment(new String(word, start, end - start)).clitics());
          out.write('\n');
        });
  }
}
