// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.arabictext.cli.io.Streams;
import org.arabictext.stemmer.Explanation;
import org.arabictext.stemmer.Stemmer;
import picocli.CommandLine;

/** Tells each step from a written word to its stem. */
@CommandLine.Command(
    name = "explain",
    description = "Tells each step from the written word to its stem.")
final class ExplainCommand extends Command {

  @CommandLine.Option(
      names = "--stemmer",
      paramLabel = "S",
      defaultValue = "standard",
      converter = Names.StemmerName.class,
      description = "The stemmer (default: ${DEFAULT-VALUE}); see 'stemmers'.")
  private Stemmer stemmer;

  @CommandLine.Parameters(paramLabel = "WORD", arity = "1..*", description = "Words to explain.")
  private List<String> words;

  ExplainCommand(Streams streams) {
    super(streams);
  }

  @Override
  void run() throws IOException {
    Writer out = streams().out();
    String between = "";
    for (String word : words) {
      out.write(between);
      write(stemmer.explain(word), out);
      between = "\n";
    }
  }

  private void write(Explanation explanation, Writer out) throws IOException {
    out.write(explanation.word() + "  (stemmer: " + stemmer.name() + ")\n");
    for (Explanation.Step step : explanation.steps()) {
      String affix = step.affix().isEmpty() ? "" : " " + step.affix();
      out.write("  " + step.kind() + affix + " -> " + step.result() + "  " + step.note() + "\n");
    }
    out.write("  stem: " + explanation.stem() + "\n");
  }
}
