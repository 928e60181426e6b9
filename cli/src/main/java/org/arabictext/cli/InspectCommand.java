// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.CharBuffer;
import org.arabictext.cli.io.CommandFailure;
import org.arabictext.cli.io.Inputs;
import org.arabictext.cli.io.Lines;
import org.arabictext.cli.io.Streams;
import org.arabictext.normalizer.inspection.Inspection;
import org.arabictext.normalizer.inspection.Inspector;
import picocli.CommandLine;

/** Tells what is unusual in each input, where, and which rule of a policy repairs it. */
@CommandLine.Command(
    name = "inspect",
    description = "Tells what is unusual in the text, where, and what repairs it.")
final class InspectCommand extends Command {

  private static final int PIECE = 1 << 16;

  @CommandLine.Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = Names.TextJson.class,
      description = "text, for people, or json, an object an input (default: ${DEFAULT-VALUE}).")
  private Format format;

  @CommandLine.Option(
      names = "--places",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many places to tell of each kind (default: ${DEFAULT-VALUE}).")
  private int places;

  @CommandLine.Mixin private Inputs inputs;

  InspectCommand(Streams streams) {
    super(streams);
  }

  @Override
  void run() throws IOException {
    if (places < 0) {
      throw CommandFailure.badUsage("--places must not be negative");
    }
    Writer out = streams().out();
    inputs.eachNamed(
        streams(),
        (name, reader) -> {
          Inspection inspection = inspect(reader);
          if (format == Format.JSON) {
            InspectionJson.write(name, inspection, out);
          } else {
            InspectionReport.write(name, inspection, out);
          }
        });
  }

  private Inspection inspect(Reader reader) throws IOException {
    Inspector inspector = new Inspector(places);
    Lines lines = new Lines(reader, PIECE);
    while (lines.next()) {
      int length = lines.nextStart() - lines.start();
      inspector.add(CharBuffer.wrap(lines.buffer(), lines.start(), length));
    }
    return inspector.inspection();
  }
}
