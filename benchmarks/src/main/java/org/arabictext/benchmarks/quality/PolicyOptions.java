// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.quality;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.arabictext.benchmarks.report.Table;
import org.arabictext.core.TextBuffer;
import org.arabictext.core.TokenCursor;
import org.arabictext.core.TokenType;
import org.arabictext.core.Tokenizer;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;
import org.arabictext.normalizer.Rule;

/**
 * What each option of policy {@code search} is worth in retrieval: one rule replaced at a time,
 * without stemming or stop words, MRR@10 per collection. Arguments: the folders of collections.
 */
public final class PolicyOptions {

  /* What search has, by itself, is the first row. */
  private static final List<List<Rule>> OPTIONS =
      List.of(
          List.of(),
          List.of(Rule.Alef.KEEP),
          List.of(Rule.Alef.FOLD_HAMZA),
          List.of(Rule.AlefMaksura.KEEP),
          List.of(Rule.AlefMaksura.FINAL_TO_YEH),
          List.of(Rule.AlefMaksura.TO_ALEF),
          List.of(Rule.TehMarbuta.TO_HEH),
          List.of(Rule.Hamza.SEAT),
          List.of(Rule.Hamza.UNIFORM),
          List.of(Rule.Hamza.STRIP),
          List.of(Rule.Tashkeel.KEEP),
          List.of(Rule.DaggerAlef.KEEP),
          List.of(Rule.DaggerAlef.TO_ALEF),
          List.of(Rule.DaggerAlef.MODERN),
          List.of(Rule.Tatweel.KEEP),
          List.of(Rule.Letters.KEEP),
          List.of(Rule.PresentationForms.KEEP),
          List.of(Rule.Digits.KEEP),
          List.of(Rule.LetterCase.KEEP),
          List.of(Rule.Punctuation.ASCII),
          List.of(Rule.Elongation.TO_TWO),
          List.of(Rule.Elongation.TO_ONE),
          List.of(Rule.Joiners.TO_SPACE),
          List.of(Rule.Hamza.SEAT, Rule.TehMarbuta.TO_HEH));

  private PolicyOptions() {}

  /**
   * Measures and prints.
   *
   * @param args folders with docs.jsonl, queries.jsonl and qrels.tsv
   * @throws IOException if one of them cannot be read
   */
  public static void main(String[] args) throws IOException {
    List<Path> folders = new ArrayList<>();
    for (String arg : args) {
      folders.add(Path.of(arg));
    }
    run(
        folders,
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
  }

  /** Runs, printing to a stream. */
  static void run(List<Path> folders, PrintStream out) throws IOException {
    Table table = new Table("collection", "rule in place of search's", "MRR@10", "nDCG@10", "p");
    for (Path folder : folders) {
      Retrieval retrieval = Retrieval.read(folder);
      Retrieval.Score plain = score(retrieval, List.of());
      for (List<Rule> rules : OPTIONS) {
        Retrieval.Score score = rules.isEmpty() ? plain : score(retrieval, rules);
        table.row(
            String.valueOf(folder.getFileName()),
            rules.isEmpty() ? "(none)" : name(rules),
            number(score.mrr()),
            number(score.ndcg()),
            rules.isEmpty()
                ? ""
                : number(
                    Retrieval.chance(score.reciprocalRanks(), plain.reciprocalRanks(), 2000, 1)));
      }
    }
    table.print(out, "Retrieval by options of policy search");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String name(List<Rule> rules) {
    List<String> names = new ArrayList<>();
    for (Rule rule : rules) {
      names.add(((Enum<?>) rule).getDeclaringClass().getSimpleName() + "." + rule);
    }
    return String.join(", ", names);
  }

  private static Retrieval.Score score(Retrieval retrieval, List<Rule> rules) throws IOException {
    Policy policy = Policy.named("search").with(rules.toArray(new Rule[0]));
    Normalizer normalizer = Normalizer.of(policy);
    return retrieval.score(List.of(new Retrieval.FieldChain(text -> terms(text, normalizer), 1)));
  }

  private static List<String> terms(String text, Normalizer normalizer) {
    List<String> terms = new ArrayList<>();
    char[] chars = text.toCharArray();
    TextBuffer term = new TextBuffer();
    TokenCursor tokens = Tokenizer.standard().cursor().reset(chars, 0, chars.length);
    while (tokens.next()) {
      if (tokens.type() != TokenType.PUNCTUATION && tokens.type() != TokenType.SYMBOL) {
        normalizer.normalize(chars, tokens.start(), tokens.end(), term);
        if (!term.isEmpty()) {
          terms.add(term.toString());
        }
      }
    }
    return terms;
  }
}
