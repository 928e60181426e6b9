// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import java.io.IOException;
import java.io.Writer;
import org.arabictext.cli.io.Inputs;
import org.arabictext.cli.io.Streams;
import org.arabictext.core.TextBuffer;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.stemmer.Stemmer;
import picocli.CommandLine;

/** A word a line in, its stem a line out. */
@CommandLine.Command(
    name = "stem",
    description = "Reads a word a line and writes its stem, line for line.")
final class StemCommand extends Command {

  @CommandLine.Option(
      names = "--stemmer",
      paramLabel = "S",
      defaultValue = "standard",
      converter = Names.StemmerName.class,
      description = "The stemmer (default: ${DEFAULT-VALUE}); see 'stemmers'.")
  private Stemmer stemmer;

  @CommandLine.Mixin private Inputs inputs;

  StemCommand(Streams streams) {
    super(streams);
  }

  @Override
  void run() throws IOException {
    Normalizer normalizer = Normalizer.of(stemmer.policy());
    TextBuffer stem = new TextBuffer();
    Writer out = streams().out();
    inputs.words(
        streams(),
        (word, start, end) -> {
          normalizer.normalize(word, start, end, stem);
          stemmer.stem(word, start, end, stem);
          out.write(stem.array(), 0, stem.length());
          out.write('\n');
        });
  }
}
