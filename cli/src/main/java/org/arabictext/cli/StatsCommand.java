// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.EnumMap;
import java.util.Map;
import org.arabictext.analysis.TermCursor;
import org.arabictext.analysis.TextAnalyzer;
import org.arabictext.cli.io.CommandFailure;
import org.arabictext.cli.io.Inputs;
import org.arabictext.cli.io.Streams;
import org.arabictext.core.SentenceReader;
import org.arabictext.core.SentenceSplitter;
import org.arabictext.core.TokenType;
import picocli.CommandLine;

/** Counts tokens by type, distinct words, sentences and the most frequent stems. */
@CommandLine.Command(
    name = "stats",
    description = "Counts tokens by type, distinct words and stems, and sentences.")
final class StatsCommand extends Command {

  @CommandLine.Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many of the most frequent stems to list (default: ${DEFAULT-VALUE}).")
  private int top;

  @CommandLine.Mixin private Inputs inputs;

  private final Map<TokenType, Long> types = new EnumMap<>(TokenType.class);
  private final Counts words = new Counts();
  private final Counts stems = new Counts();
  private long tokens;
  private long sentences;

  StatsCommand(Streams streams) {
    super(streams);
  }

  @Override
  void run() throws IOException {
    if (top < 0) {
      throw CommandFailure.badUsage("--top must not be negative");
    }
    inputs.each(streams(), this::count);
    Writer out = streams().out();
    out.write("tokens\t" + tokens + "\n");
    out.write("words\t" + words.total() + "\n");
    out.write("distinct words\t" + words.distinct() + "\n");
    out.write("distinct stems\t" + stems.distinct() + "\n");
    out.write("sentences\t" + sentences + "\n");
    for (Map.Entry<TokenType, Long> type : types.entrySet()) {
      out.write("type " + TypeNames.of(type.getKey()) + "\t" + type.getValue() + "\n");
    }
    for (Map.Entry<String, Long> stem : stems.top(top)) {
      out.write("stem " + stem.getKey() + "\t" + stem.getValue() + "\n");
    }
  }

  private void count(Reader reader) throws IOException {
    SentenceReader text = SentenceSplitter.standard().read(reader);
    TermCursor terms = TextAnalyzer.standard().cursor();
    while (text.next()) {
      sentences++;
      terms.reset(text.text());
      while (terms.next()) {
        count(terms);
      }
    }
  }

  private void count(TermCursor terms) {
    tokens++;
    types.merge(terms.type(), 1L, Long::sum);
    if (terms.isWord()) {
      words.add(terms.normalized().toString());
      if (!terms.isStop()) {
        stems.add(terms.stem().toString());
      }
    }
  }
}
