// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import java.io.IOException;
import java.io.Writer;
import org.arabictext.cli.io.Streams;
import org.arabictext.normalizer.Policy;
import picocli.CommandLine;

/** Lists the names that {@code --policy} takes. */
@CommandLine.Command(
    name = "policies",
    description = "Lists the names that --policy takes, with a line each.")
final class PoliciesCommand extends Command {

  PoliciesCommand(Streams streams) {
    super(streams);
  }

  @Override
  void run() throws IOException {
    Writer out = streams().out();
    for (String name : Policy.names()) {
      out.write(name + "\t" + Policy.named(name).description() + "\n");
    }
  }
}
