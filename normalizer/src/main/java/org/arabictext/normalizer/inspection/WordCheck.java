// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.inspection;

import org.arabictext.core.Alignment;
import org.arabictext.core.Arabic;
import org.arabictext.core.Span;
import org.arabictext.normalizer.NormalizedText;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;
import org.arabictext.normalizer.Rule;

/**
 * What needs a whole word to be seen. A word in which something may be found is given to the engine
 * with the rule that would repair it: what the rule changes is found.
 *
 * <p>Mutable; for one inspection.
 */
final class WordCheck {

  private static final Normalizer COMPOSITION = normalizer(Rule.Composition.CANONICAL);
  private static final Normalizer ELONGATION = normalizer(Rule.Elongation.TO_TWO);
  private static final Normalizer DECORATION = normalizer(Rule.Decoration.STRIP);
  private static final Normalizer JOINERS = normalizer(Rule.Joiners.STRIP);

  private static final int BOTH_KEYBOARDS = Traits.ARABIC_KEYBOARD | Traits.PERSIAN_KEYBOARD;
  private static final int ARABIC_SCRIPT = 1;
  private static final int OTHER_SCRIPT = 2;
  private static final int NONE = -1;

  private final Findings findings;
  private String text = "";
  private long offset;
  private int start;

  private int traits;
  private boolean composition;
  private boolean elongation;
  private boolean decoration;
  private boolean joiners;

  private int run = NONE;
  private int scripts;
  private char last;
  private int repeated;
  private int mojibake;

  WordCheck(Findings findings) {
    this.findings = findings;
  }

  private static Normalizer normalizer(Rule rule) {
    return Normalizer.of(Policy.builder("inspection").with(rule).build());
  }

  void begin(String text, long offset) {
    this.text = text;
    this.offset = offset;
    mojibake = 0;
    start(0);
  }

  void start(int place) {
    start = place;
    traits = 0;
    composition = false;
    elongation = false;
    decoration = false;
    joiners = false;
    repeat('\0');
  }

  void arabicLetter(char c, int traits, int place) {
    this.traits |= traits;
    decoration |= c == Arabic.HEH_GOAL;
    composition |= isHighHamza(c);
    letter(ARABIC_SCRIPT, place);
    repeat(c);
  }

  void otherLetter(char c, int place) {
    letter(OTHER_SCRIPT, place);
    repeat(c);
    if (c >= 0xD8 && c <= 0xDB && place >= mojibake) {
      mojibake(place);
    }
  }

  private void letter(int script, int place) {
    if (run == NONE) {
      run = place;
    }
    scripts |= script;
  }

  private void repeat(char c) {
    repeated = c == last && c != '\0' ? repeated + 1 : 1;
    last = c;
    elongation |= repeated >= 3;
  }

  void mark(int traits, boolean composes) {
    repeat('\0');
    composition |= composes;
    decoration |= (traits & Traits.OTHER_MARK) != 0;
  }

  void transparent(char c) {
    joiners |= c == Arabic.ZERO_WIDTH_NON_JOINER || c == Arabic.ZERO_WIDTH_JOINER;
  }

  /** Neither letter, mark nor space: a run of letters ends here. */
  void sign(int place) {
    repeat('\0');
    endRun(place);
  }

  private void endRun(int place) {
    if (scripts == (ARABIC_SCRIPT | OTHER_SCRIPT)) {
      findings.add(FindingKind.MIXED_SCRIPTS, offset + run, offset + place);
    }
    run = NONE;
    scripts = 0;
  }

  void end(int place) {
    endRun(place);
    if ((traits & BOTH_KEYBOARDS) == BOTH_KEYBOARDS) {
      findings.add(FindingKind.MIXED_KEYBOARDS, offset + start, offset + place);
    }
    if (!(composition || elongation || decoration || joiners)) {
      return;
    }
    String word = text.substring(start, place);
    if (composition) {
      compose(word);
    }
    if (elongation) {
      addChanges(FindingKind.ELONGATION, ELONGATION.align(word), Traits.LETTER);
    }
    if (joiners) {
      addChanges(FindingKind.JOINERS, JOINERS.align(word), Traits.TRANSPARENT);
    }
    if (decoration && (traits & Traits.LETTER) != 0) {
      decoration(word);
    }
  }

  /** Adds the changes that touch a code unit of a kind. */
  private void addChanges(FindingKind kind, NormalizedText word, int trait) {
    Alignment changes = word.alignment();
    for (int i = 0; i < changes.changeCount(); i++) {
      Span source = changes.changedSource(i);
      if (has(word.original(), source, trait)) {
        add(kind, source);
      }
    }
  }

  private void add(FindingKind kind, Span span) {
    long from = offset + start;
    findings.add(kind, from + span.start(), from + span.end());
  }

  private void compose(String word) {
    NormalizedText composed = COMPOSITION.align(word);
    Alignment changes = composed.alignment();
    for (int i = 0; i < changes.changeCount(); i++) {
      Span source = changes.changedSource(i);
      if (has(word, source, Traits.MARK)) {
        boolean joined = changes.changedTarget(i).length() < source.length();
        add(joined ? FindingKind.DECOMPOSED_HAMZA : FindingKind.MARK_ORDER, source);
      }
    }
    String normalized = composed.normalized();
    int done = 0;
    for (int i = 0; i < normalized.length(); i++) {
      char c = normalized.charAt(i);
      if (c == Arabic.HAMZA_ABOVE || c == Arabic.HAMZA_BELOW || isHighHamza(c)) {
        Span span = composed.toOriginal(i, i + 1);
        if (span.start() >= done) {
          add(FindingKind.UNCOMPOSED_HAMZA, span);
          done = span.end();
        }
      }
    }
  }

  private static boolean isHighHamza(char c) {
    return c >= 0x0674 && c <= 0x0678;
  }

  private static boolean has(String word, Span span, int trait) {
    for (int i = span.start(); i < span.end(); i++) {
      if ((Traits.of(word.charAt(i)) & trait) != 0) {
        return true;
      }
    }
    return false;
  }

  private void decoration(String word) {
    Alignment changes = DECORATION.align(word).alignment();
    for (int i = 0; i < changes.changeCount(); i++) {
      Span source = changes.changedSource(i);
      if (word.indexOf(Arabic.HEH_GOAL, source.start()) == source.start()) {
        findings.addHehGoal(offset + start + source.start(), offset + start + source.end());
      } else {
        add(FindingKind.DECORATION, source);
      }
    }
  }

  private void mojibake(int place) {
    int i = place;
    while (i + 1 < text.length() && isLead(text.charAt(i)) && isTrail(text.charAt(i + 1))) {
      i += 2;
    }
    if (i - place >= 4) {
      findings.add(FindingKind.MOJIBAKE, offset + place, offset + i);
    }
    mojibake = i;
  }

  /** The first byte of an Arabic letter in UTF-8. */
  private static boolean isLead(char c) {
    return c >= 0xD8 && c <= 0xDB;
  }

  /** A second byte, as Latin-1 or Windows-1252 has it. */
  private static boolean isTrail(char c) {
    return (c >= 0x80 && c < 0xC0)
        || "\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D\u2018"
                .indexOf(c)
            >= 0
        || "\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178"
                .indexOf(c)
            >= 0;
  }
}
