// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes {@code docs/policies.md} from three sources that cannot drift apart from it: the presets,
 * the Javadoc of {@link Rule}, and what the normalizer does to the examples. Run {@code main} in
 * the folder of this module to write it anew.
 */
final class PolicyDocument {

  static final Path FILE = Path.of("..", "docs", "policies.md");

  private static final Path RULE =
      Path.of("src", "main", "java", "org", "arabictext", "normalizer", "Rule.java");
  private static final Path OPTIONS =
      Path.of("src", "test", "resources", "org", "arabictext", "normalizer", "search-options.tsv");
  private static final Pattern MEMBER =
      Pattern.compile(
          "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:enum (\\w+) implements Rule|([A-Z_]+)[,\\s])",
          Pattern.DOTALL);
  private static final String EXAMPLE = "قَالَ: هٰذَا كِتَـــابٌ إلى مُؤْمِنٍ، ﻻ ١٢٫٥٪";
  private static final String DEBRIS =
      "\u0639\u0644\u06CC\u0640\u0647\u0650 \u0627\u064E\u0654\u062D\u0651\u064E\uFEFB\u200F"
          + " \uD83B\uDE0A\uD83B\uDE0B \uFDFA \u0671\u0644\u0635\u0644\u0648\u0670\u0629"
          + " \u0647\u0670\u0630\u0627 \u0643\u062A\u0670\u0628\u064C \u0630\u0626\u0628"
          + " \u0633\u0624\u0627\u0644 \u0622\u0628\u060C \u0645\u06CC\u200C\u062F"
          + " \u0631\u0627\u0627\u0627\u0626\u0639 "
          + " \u06A9\u0627\u06C1\u0644\u06C1\u063A\u06C1\u0629 \u061F 12.5% \u0663 A"
          + " \u0642\u0644\u06D6 \u0628\u0647\u06E6 \u0646\u0635\u06DD \u0645\u0627\u0630\u0627?"
          + " \u0643\u00A0\u0628 \u0643\u00A0\t\u0628 \u06BE\u06D5\u06C0";

  private PolicyDocument() {}

  public static void main(String[] args) throws IOException {
    Files.writeString(FILE, text());
  }

  /** The rows of the table of presets, the same as in README. */
  static String presets() {
    StringBuilder out = new StringBuilder();
    out.append("| policy | what it is for | after |\n|---|---|---|\n");
    for (String name : Policy.names()) {
      Policy policy = Policy.named(name);
      out.append("| `").append(name).append("` | ").append(policy.description()).append(" | ");
      out.append(Normalizer.of(policy).normalize(EXAMPLE)).append(" |\n");
    }
    return out.toString();
  }

  static String text() throws IOException {
    StringBuilder out = new StringBuilder();
    out.append("# Policies\n\nWritten by `PolicyDocument` from the presets, the Javadoc of `Rule`")
        .append(" and the behaviour itself; a test compares.\n\n## Presets\n\nBefore: ")
        .append(EXAMPLE)
        .append("\n\n")
        .append(presets())
        .append("\n## Rules\n\n");
    for (String name : Policy.names()) {
      out.append("- `").append(name).append("`: ").append(rules(Policy.named(name))).append('\n');
    }
    out.append(choice());
    Matcher member = MEMBER.matcher(Files.readString(RULE));
    String family = "";
    while (member.find()) {
      String doc = member.group(1).replaceAll("\\s*\\*?\\s+", " ").strip();
      doc = doc.replaceAll("\\{@(?:code|link) #?([^}]*)\\}", "`$1`");
      if (member.group(2) != null) {
        family = member.group(2);
        out.append("\n### ").append(family).append("\n\n").append(doc);
        out.append("\n\n| rule | what it does | before → after |\n|---|---|---|\n");
      } else if (!family.isEmpty()) {
        out.append("| `").append(member.group(3)).append("` | ").append(doc).append(" | ");
        out.append(example(CasesTest.rule(family + "." + member.group(3)))).append(" |\n");
      }
    }
    return out.toString();
  }

  /* How the rules of search were chosen, with what was measured. */
  private static String choice() throws IOException {
    StringBuilder out = new StringBuilder();
    out.append("\n### How the rules of `search` were chosen\n\n")
        .append(
            "Mean reciprocal rank of the first ten, on three collections of questions, with one")
        .append(" rule replaced at a time, and neither stemming nor stop words. In brackets: how")
        .append(" likely a difference this large is by chance (paired bootstrap).\n\n")
        .append("| in place of the rule of `search` | haqa | kaif | xquad |\n|---|---|---|---|\n");
    for (String line : Files.readAllLines(OPTIONS)) {
      if (!line.startsWith("#")) {
        String[] columns = line.split("\t", -1);
        String rule = columns[0].isEmpty() ? "nothing" : "`" + columns[0] + "`";
        out.append("| ").append(rule);
        for (int i = 1; i < columns.length; i++) {
          out.append(" | ").append(columns[i]);
        }
        out.append(" |\n");
      }
    }
    return out.append(
            "\nTashkeel, alef and tatweel are decided by these numbers. The others make no")
        .append(
            " difference that is beyond chance here, and the gentler rule was taken: teh marbuta")
        .append(" and hamza on waw and yeh stay, as they tell words apart and the stemmers need")
        .append(" them; `TehMarbuta.TO_HEH` comes closest to a gain. Alef maksura becomes yeh, as")
        .append(" writers in Egypt use one for the other. Letters of other keyboards, presentation")
        .append(" forms, digits, controls and case are folded since they hide equal words, which")
        .append(" these clean collections seldom show.\n\nTo measure on other collections, each a")
        .append(" folder with `docs.jsonl`, `queries.jsonl` and `qrels.tsv`:\n\n```sh\n")
        .append("java -cp benchmarks/target/benchmarks.jar")
        .append(" org.arabictext.benchmarks.quality.PolicyOptions FOLDER…\n```\n")
        .toString();
  }

  private static String rules(Policy policy) {
    StringBuilder rules = new StringBuilder();
    Class<?>[] families = Rule.class.getDeclaredClasses();
    Arrays.sort(families, Comparator.comparing(Class::getSimpleName));
    for (Class<?> family : families) {
      for (Object constant : family.getEnumConstants()) {
        Rule rule = (Rule) constant;
        if (!constant.toString().equals("KEEP") && policy.with(rule).equals(policy)) {
          rules.append(rules.isEmpty() ? "" : ", ").append(family.getSimpleName());
          rules.append('.').append(constant);
        }
      }
    }
    return rules.isEmpty() ? "no rules" : rules.toString();
  }

  /* The words of the example that the rule changes. */
  private static String example(Rule rule) {
    Normalizer normalizer = Normalizer.of(Policy.builder("example").with(rule).build());
    StringBuilder out = new StringBuilder();
    for (String word : (EXAMPLE + " " + DEBRIS).split(" ", -1)) {
      String after = normalizer.normalize(word);
      if (!after.equals(word) && out.length() < 60) {
        out.append(out.isEmpty() ? "" : "; ").append(visible(word)).append(" → ");
        out.append(visible(after));
      }
    }
    return out.toString();
  }

  private static String visible(String text) {
    return text.replace("\u200F", "`200F`")
        .replace("\u200C", "`200C`")
        .replace("\u00A0", "`00A0`")
        .replace("\t", "`0009`");
  }
}
