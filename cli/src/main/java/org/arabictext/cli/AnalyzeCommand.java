// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import java.io.IOException;
import org.arabictext.analysis.TextAnalyzer;
import org.arabictext.cli.io.Inputs;
import org.arabictext.cli.io.Streams;
import org.arabictext.cli.io.Threads;
import org.arabictext.normalizer.Policy;
import org.arabictext.stemmer.Stemmer;
import org.arabictext.stemmer.StopWords;
import picocli.CommandLine;

/** Text in, analysed tokens out. */
@CommandLine.Command(
    name = "analyze",
    description = "Writes each token with its place, type, normalized form and stem.")
final class AnalyzeCommand extends Command {

  @CommandLine.Option(
      names = "--policy",
      paramLabel = "P",
      defaultValue = "search",
      converter = Names.PolicyName.class,
      description = "How tokens are normalized (default: ${DEFAULT-VALUE}).")
  private Policy policy;

  @CommandLine.Option(
      names = "--stemmer",
      paramLabel = "S",
      defaultValue = "standard",
      converter = Names.StemmerName.class,
      description = "How words are stemmed (default: ${DEFAULT-VALUE}).")
  private Stemmer stemmer;

  @CommandLine.Option(
      names = "--stop-words",
      paramLabel = "NAME",
      defaultValue = "extended",
      converter = Names.StopWordsName.class,
      description = "Which words are marked: extended, core or none (default: ${DEFAULT-VALUE}).")
  private StopWords stopWords;

  @CommandLine.Option(
      names = "--format",
      paramLabel = "F",
      defaultValue = "tsv",
      converter = Names.TsvJsonHtml.class,
      description = "tsv, jsonl or html (default: ${DEFAULT-VALUE}).")
  private Format format;

  @CommandLine.Mixin private Threads threads;

  @CommandLine.Mixin private Inputs inputs;

  AnalyzeCommand(Streams streams) {
    super(streams);
  }

  @Override
  void run() throws IOException {
    TextAnalyzer analyzer =
        TextAnalyzer.builder().policy(policy).stemmer(stemmer).stopWords(stopWords).build();
    inputs.check(streams());
    if (format == Format.HTML) {
      page(analyzer);
      return;
    }
    AnalysisRows rows = format == Format.JSONL ? new JsonAnalysis() : new TsvAnalysis();
    streams().out().write(rows.header());
    inputs.inParts(
        streams(), threads, (text, offset, out) -> rows.write(analyzer.read(text), offset, out));
  }

  private void page(TextAnalyzer analyzer) throws IOException {
    HtmlAnalysis page = new HtmlAnalysis(analyzer);
    inputs.eachNamed(streams(), page::add);
    page.write(streams().out());
  }
}
