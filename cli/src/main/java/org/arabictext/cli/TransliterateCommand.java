// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import java.io.IOException;
import org.arabictext.cli.io.CommandFailure;
import org.arabictext.cli.io.Inputs;
import org.arabictext.cli.io.Streams;
import org.arabictext.cli.io.Threads;
import org.arabictext.normalizer.transliteration.Scheme;
import org.arabictext.normalizer.transliteration.Transliterator;
import picocli.CommandLine;

/** Text in, the same text in another scheme out, line for line. */
@CommandLine.Command(
    name = "transliterate",
    description = {
      "Writes Arabic in Latin letters, or back.",
      "Reversible: arabic, buckwalter, safe-buckwalter, xml-buckwalter, hsb.",
      "Only as target, from vocalized text: din-31635, iso-233, ala-lc, ijmes."
    })
final class TransliterateCommand extends Command {

  @CommandLine.Option(
      names = "--from",
      paramLabel = "X",
      defaultValue = "arabic",
      converter = Names.SchemeName.class,
      description = "How the text is written (default: ${DEFAULT-VALUE}).")
  private Scheme source;

  @CommandLine.Option(
      names = "--to",
      paramLabel = "Y",
      required = true,
      converter = Names.SchemeName.class,
      description = "How it shall be written.")
  private Scheme target;

  @CommandLine.Mixin private Threads threads;

  @CommandLine.Mixin private Inputs inputs;

  TransliterateCommand(Streams streams) {
    super(streams);
  }

  @Override
  void run() throws IOException {
    if (!source.isReversible()) {
      throw CommandFailure.badUsage("'" + source + "' cannot be read back");
    }
    Transliterator transliterator = Transliterator.of(source, target);
    inputs.inParts(
        streams(), threads, (text, offset, out) -> transliterator.transliterate(text, out));
  }
}
