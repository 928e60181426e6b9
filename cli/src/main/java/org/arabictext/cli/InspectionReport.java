// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.arabictext.normalizer.Rule;
import org.arabictext.normalizer.inspection.Finding;
import org.arabictext.normalizer.inspection.Inspection;
import org.arabictext.normalizer.vocalization.Coverage;

/** An inspection as a table for people. */
final class InspectionReport {

  private InspectionReport() {}

  static void write(String name, Inspection inspection, Writer out) throws IOException {
    Coverage marks = inspection.vocalization();
    out.write(name + "\n");
    line(out, "  length        %,d code units", inspection.length());
    line(
        out,
        "  letters       %,d, %s of them Arabic",
        inspection.letters(),
        percent(inspection.arabicShare()));
    line(out, "  language      %s", named(inspection.language()));
    line(
        out,
        "  vocalization  %s, marks on %s of the letters that bear or need one",
        named(marks.degree()),
        percent(marks.share()));
    table(
        out, "unusual", inspection.findings().stream().filter(f -> f.kind().isUnusual()).toList());
    table(out, "also", inspection.findings().stream().filter(f -> !f.kind().isUnusual()).toList());
    out.write("\n");
  }

  private static void table(Writer out, String title, List<Finding> findings) throws IOException {
    if (findings.isEmpty()) {
      line(out, "%n  %s: nothing", title);
      return;
    }
    line(out, "%n  %-45s %9s  %-45s %s", title, "count", "repaired by", "places");
    for (Finding finding : findings) {
      String repairs =
          finding.repairs().stream().map(InspectionReport::named).collect(Collectors.joining(", "));
      line(
          out,
          "  %-45s %,9d  %-45s %s",
          finding.kind().label(),
          finding.count(),
          repairs.isEmpty() ? "-" : repairs,
          places(finding));
    }
  }

  private static String places(Finding finding) {
    String places =
        finding.places().stream()
            .map(place -> place.start() + "-" + place.end())
            .collect(Collectors.joining(" "));
    return places + (finding.count() > finding.places().size() ? " \u2026" : "");
  }

  private static void line(Writer out, String format, Object... values) throws IOException {
    out.write(String.format(Locale.ROOT, format, values).replace("\r\n", "\n") + "\n");
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  /** The name of a rule as the code of a policy has it. */
  static String named(Rule rule) {
    Enum<?> constant = (Enum<?>) rule;
    return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
  }

  /** The name of a constant in output: lower case, words joined by hyphens. */
  static String named(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
