// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli.page;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.arabictext.core.Span;
import org.arabictext.normalizer.Rule;
import org.arabictext.normalizer.inspection.Finding;
import org.arabictext.normalizer.inspection.Inspection;

/** What an inspection of each text finds: a row a kind, the unusual first, with its places. */
final class InspectionTable {

  private static final int PLACES = 5;

  private final List<PageText> texts;

  InspectionTable(List<PageText> texts) {
    this.texts = texts;
  }

  void write(Writer out) throws IOException {
    for (int i = 0; i < texts.size(); i++) {
      Inspection inspection = Inspection.of(texts.get(i).text());
      out.write("<tr class=\"text\"><th colspan=\"4\" scope=\"rowgroup\"><bdi dir=\"ltr\">");
      out.write(Html.escape(texts.get(i).name()) + "</bdi> <span lang=\"en\" dir=\"ltr\">");
      out.write(summary(inspection) + "</span></th></tr>\n");
      for (Finding finding : inspection.findings()) {
        row(out, finding, i);
      }
    }
  }

  private static String summary(Inspection inspection) {
    return inspection.language().name().toLowerCase(Locale.ROOT)
        + String.format(
            Locale.ROOT,
            ", %.1f %% of letters Arabic, %.1f %% of them with a vowel mark",
            inspection.arabicShare() * 100,
            inspection.vocalization().share() * 100);
  }

  private static void row(Writer out, Finding finding, int text) throws IOException {
    out.write(finding.kind().isUnusual() ? "<tr class=\"unusual\">" : "<tr>");
    out.write("<td lang=\"en\"><bdi>" + Html.escape(finding.kind().label()) + "</bdi></td>");
    out.write("<td class=\"n\">" + finding.count() + "</td><td class=\"n\"><bdi>");
    List<Span> places = finding.places();
    String between = "";
    for (Span place : places.subList(0, Math.min(PLACES, places.size()))) {
      out.write(between + "<a href=\"#text\" data-doc=" + text + " data-place=" + place.start());
      out.write(">" + place.start() + "</a>");
      between = ", ";
    }
    out.write("</bdi></td><td><code>" + repairs(finding.repairs()) + "</code></td></tr>\n");
  }

  private static String repairs(List<Rule> rules) {
    return rules.stream()
        .map(rule -> Html.escape(rule.getClass().getSimpleName() + "." + rule))
        .collect(Collectors.joining(" "));
  }
}
