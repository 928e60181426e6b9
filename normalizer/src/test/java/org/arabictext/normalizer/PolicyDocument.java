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
  private static final Pattern MEMBER =
      Pattern.compile(
          "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:enum (\\w+) implements Rule|([A-Z_]+)[,\\s])",
          Pattern.DOTALL);
  private static final String EXAMPLE = "قَالَ: هٰذَا كِتَـــابٌ إلى مُؤْمِنٍ، ﻻ ١٢٫٥٪";
  private static final String DEBRIS =
      "\u0639\u0644\u06CC\u0640\u0647\u0650 \u0627\u064E\u0654\u062D\u0651\u064E\uFEFB\u200F \uFDFA"
          + " \u0671\u0644\u0635\u0644\u0648\u0670\u0629 \u0647\u0670\u0630\u0627"
          + " \u0643\u062A\u0670\u0628\u064C \u0630\u0626\u0628 \u0633\u0624\u0627\u0644"
          + " \u0622\u0628\u060C \u0645\u06CC\u200C\u062F \u0631\u0627\u0627\u0627\u0626\u0639 "
          + " \u06A9\u0627\u06C1\u0644\u06C1\u063A\u06C1\u0629 \u061F 12.5% \u0663 A";

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
    return text.replace("\u200F", "`200F`").replace("\u200C", "`200C`");
  }
}
