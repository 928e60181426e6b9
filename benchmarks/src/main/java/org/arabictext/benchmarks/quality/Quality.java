// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.quality;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.arabictext.benchmarks.report.Table;
import org.arabictext.lucene.ArabicTextFields;
import org.arabictext.stemmer.Segmentation;
import org.arabictext.stemmer.Stemmers;

/**
 * The command of the quality runs: prints what tokens, sentences and each stemmer reach on the
 * collections of a folder, and writes the tables as TSV, from which {@code charts.Charts} draws.
 */
public final class Quality {

  private static final int BOOTSTRAPS = 10_000;
  private static final long SEED = 1;

  private final Path data;
  private final Path reports;
  private final PrintStream out;

  private Quality(Path data, Path reports, PrintStream out) {
    this.data = data;
    this.reports = reports;
    this.out = out;
  }

  /**
   * Runs.
   *
   * @param args the folder of collections, and the folder that gets the tables
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("usage: DATA REPORTS");
    }
    run(
        Path.of(args[0]),
        Path.of(args[1]),
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
  }

  /** Runs, printing to a stream. */
  static void run(Path data, Path reports, PrintStream out) throws IOException {
    new Quality(data, reports, out).run();
  }

  private void run() throws IOException {
    Files.createDirectories(reports);
    tokens();
    sentences();
    conflation();
    segmentation();
    retrieval();
  }

  private void tokens() throws IOException {
    Table table = new Table("set", "texts", "what", "found", "wanted", "precision", "recall", "F1");
    for (String set : new String[] {"pud", "padt-dev", "tweets-egyptian", "tweets-levantine"}) {
      Path file = data.resolve("tokens").resolve(set + ".jsonl");
      if (Files.exists(file)) {
        TokenQuality gold = TokenQuality.read(file);
        Map<String, Overlap> rows = new LinkedHashMap<>();
        rows.put("boundaries", gold.boundaries());
        rows.putAll(gold.types());
        rows.forEach(
            (what, score) -> {
              if (score.wanted() > 0) {
                table.row(
                    set,
                    String.valueOf(gold.size()),
                    what,
                    String.valueOf(score.found()),
                    String.valueOf(score.wanted()),
                    number(score.precision()),
                    number(score.recall()),
                    number(score.f1()));
              }
            });
      }
    }
    table.print(out, "Tokens");
    table.write(reports.resolve("tokens.tsv"));
  }

  private void sentences() throws IOException {
    Table table = new Table("splitter", "boundaries", "found", "precision", "recall", "F1");
    Path file = data.resolve("sentences").resolve("iwslt2017.txt");
    if (Files.exists(file)) {
      SentenceQuality gold = SentenceQuality.read(file);
      SentenceQuality.splitters()
          .forEach(
              (name, splitter) -> {
                sentenceRow(table, name, "all", gold.score(splitter));
                sentenceRow(table, name, "after final punctuation", gold.visibleScore(splitter));
              });
    }
    table.print(out, "Sentences of a joined text");
    table.write(reports.resolve("sentences.tsv"));
  }

  private static void sentenceRow(Table table, String name, String which, Overlap score) {
    table.row(
        name,
        which,
        String.valueOf(score.found()),
        number(score.precision()),
        number(score.recall()),
        number(score.f1()));
  }

  private void conflation() throws IOException {
    Table table =
        new Table(
            "set", "stemmer", "types", "precision", "recall", "F1", "token F1", "UI", "OI e-5");
    for (String set : new String[] {"pud", "padt-dev", "kabi", "qlb"}) {
      Path file = data.resolve("lemmas").resolve(set + ".tsv");
      if (!Files.exists(file)) {
        continue;
      }
      Conflation gold = Conflation.read(file);
      for (Map.Entry<String, UnaryOperator<String>> stemmer : Chains.stemmers().entrySet()) {
        Conflation.Score score = gold.score(stemmer.getValue());
        table.row(
            set,
            stemmer.getKey(),
            String.valueOf(gold.size()),
            number(score.precision()),
            number(score.recall()),
            number(score.f1()),
            number(score.tokenF1()),
            number(score.under()),
            String.format(Locale.ROOT, "%.1f", score.over() * 1e5));
      }
    }
    table.print(out, "Conflation");
    table.write(reports.resolve("conflation.tsv"));
  }

  private void segmentation() throws IOException {
    Table table = new Table("set", "running words", "content types", "boundary F1");
    for (String set : new String[] {"pud", "padt-dev"}) {
      Path file = data.resolve("segmentation").resolve(set + ".tsv");
      if (Files.exists(file)) {
        Cuts.Score score = Cuts.read(file).score(Quality::cuts);
        table.row(set, number(score.words()), number(score.types()), number(score.f1()));
      }
    }
    table.print(out, "Segmentation of clitics, standard stemmer");
    table.write(reports.resolve("segmentation.tsv"));
  }

  /** Where the standard stemmer cuts clitics off, the article left on. */
  static Set<Integer> cuts(String word) {
    Set<Integer> cuts = new TreeSet<>();
    int at = 0;
    Segmentation.Kind before = Segmentation.Kind.STEM;
    for (Segmentation.Part part : Stemmers.standard().segment(word).parts()) {
      boolean cut =
          part.kind() == Segmentation.Kind.ENCLITIC || before == Segmentation.Kind.PROCLITIC;
      if (cut && at > 0) {
        cuts.add(at);
      }
      at += Cuts.bare(part.span().of(word).toString()).length();
      before = part.kind();
    }
    return cuts;
  }

  private void retrieval() throws IOException {
    Table table = new Table("collection", "chain", "queries", "MRR@10", "nDCG@10", "p");
    Path folder = data.resolve("retrieval");
    List<Path> collections = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
        found.forEach(collections::add);
      }
    }
    collections.sort(null);
    for (Path collection : collections) {
      Retrieval retrieval = Retrieval.read(collection);
      Map<String, Function<String, List<String>>> chains = Chains.chains();
      Map<String, List<Retrieval.FieldChain>> runs = new LinkedHashMap<>();
      chains.forEach((name, chain) -> runs.put(name, List.of(new Retrieval.FieldChain(chain, 1))));
      runs.put("standard, three fields", threeFields());
      Retrieval.Score baseline =
          retrieval.score(runs.getOrDefault(Chains.ARABIC_ANALYZER, List.of()));
      for (Map.Entry<String, List<Retrieval.FieldChain>> run : runs.entrySet()) {
        Retrieval.Score score = retrieval.score(run.getValue());
        double chance =
            Retrieval.chance(score.reciprocalRanks(), baseline.reciprocalRanks(), BOOTSTRAPS, SEED);
        table.row(
            String.valueOf(collection.getFileName()),
            run.getKey(),
            String.valueOf(retrieval.queries()),
            number(score.mrr()),
            number(score.ndcg()),
            run.getKey().equals(Chains.ARABIC_ANALYZER) ? "-" : number(chance));
      }
    }
    table.print(out, "Retrieval; p against " + Chains.ARABIC_ANALYZER);
    table.write(reports.resolve("retrieval.tsv"));
  }

  /** The three fields of the search kit, with its weights, but for those of stop words. */
  private static List<Retrieval.FieldChain> threeFields() {
    ArabicTextFields fields = new ArabicTextFields("text");
    return List.of(
        new Retrieval.FieldChain(Chains.field(fields, fields.stem()), 1),
        new Retrieval.FieldChain(Chains.field(fields, fields.exact()), .4f),
        new Retrieval.FieldChain(Chains.field(fields, fields.skeleton()), .8f));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
