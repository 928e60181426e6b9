// SPDX-License-Identifier: Apache-2.0
package org.arabictext.examples;

import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;
import org.arabictext.normalizer.Rule;
import org.arabictext.normalizer.inspection.Finding;
import org.arabictext.normalizer.inspection.Inspection;

/**
 * What is wrong with a text before anything is done to it?
 *
 * <p>The fact: two texts that look the same on paper may share no code point: glyph forms from a
 * PDF, yeh and kaf of a Persian keyboard, hamza typed as a mark, invisible direction controls. An
 * inspection counts and places each, and names the rule that repairs it, so that the policy can be
 * made to measure instead of folding everything.
 *
 * <p>Run: {@code examples/run InspectText [TEXT]}
 */
final class InspectText {

  // \u200Fﻣﺮﺣﺒﺎ! هذا کتاب ا\u0654حمـد، صفحة ١٢ و 13
  private static final String TEXT =
      "\u200F\uFEE3\uFEAE\uFEA3\uFE92\uFE8E! \u0647\u0630\u0627 "
          + "\u06A9\u062A\u0627\u0628 \u0627\u0654\u062D\u0645\u0640\u062F\u060C "
          + "\u0635\u0641\u062D\u0629 \u0661\u0662 \u0648 13";

  private InspectText() {}

  public static void main(String[] args) {
    String text = args.length > 0 ? String.join(" ", args) : TEXT;
    Inspection inspection = Inspection.of(text);
    System.out.println(inspection.language() + " " + inspection.vocalization().degree());
    Policy policy = Policy.builder("made to measure").build();
    for (Finding finding : inspection.findings()) {
      if (finding.kind().isUnusual()) {
        System.out.println(
            finding.count() + "\t" + finding.kind().label() + "\t" + finding.places().get(0));
        policy = policy.with(finding.repairs().toArray(Rule[]::new));
      }
    }
    System.out.println(Normalizer.of(policy).normalize(text));
  }
}
