// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import java.io.IOException;
import java.io.Writer;
import org.arabictext.cli.io.Streams;
import org.arabictext.stemmer.Stemmers;
import picocli.CommandLine;

/** Lists the names that {@code --stemmer} takes. */
@CommandLine.Command(
    name = "stemmers",
    description = "Lists the names that --stemmer takes, with a line each.")
final class StemmersCommand extends Command {

  StemmersCommand(Streams streams) {
    super(streams);
  }

  @Override
  void run() throws IOException {
    Writer out = streams().out();
    for (String name : Stemmers.names()) {
      out.write(name + "\t" + Stemmers.named(name).description() + "\n");
    }
  }
}
