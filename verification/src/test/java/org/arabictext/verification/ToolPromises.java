// SPDX-License-Identifier: Apache-2.0
package org.arabictext.verification;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.arabictext.core.Sentence;
import org.arabictext.core.SentenceReader;
import org.arabictext.core.SentenceSplitter;
import org.arabictext.core.TextBuffer;
import org.arabictext.core.Tokenizer;
import org.arabictext.normalizer.inspection.Finding;
import org.arabictext.normalizer.inspection.Inspection;
import org.arabictext.normalizer.names.ArabicName;
import org.arabictext.normalizer.text.ArabicCollation;
import org.arabictext.normalizer.text.ArabicKeyboard;
import org.arabictext.normalizer.text.DigitSet;
import org.arabictext.normalizer.text.TextLength;
import org.arabictext.normalizer.transliteration.Scheme;
import org.arabictext.normalizer.transliteration.Transliterator;
import org.arabictext.normalizer.vocalization.Agreement;
import org.arabictext.normalizer.vocalization.MarkClass;
import org.arabictext.normalizer.vocalization.Vocalization;

/** The promises of all that is not the chain from text to terms, as checks of two texts. */
final class ToolPromises {

  private static final List<Scheme> REVERSIBLE =
      Stream.of(Scheme.values()).filter(Scheme::isReversible).toList();

  private final Cases cases;

  ToolPromises(Cases cases) {
    this.cases = cases;
  }

  void check(String text, String other) throws IOException {
    sentences(SentenceSplitter.standard(), text);
    sentences(SentenceSplitter.wrapped(), text);
    lengths(text, other.length() % 30);
    digits(text);
    keyboard(text);
    collation(text, other);
    vocalization(text, other);
    names(text, other);
    inspection(text);
    for (Scheme scheme : Scheme.values()) {
      transliteration(scheme, text);
    }
  }

  private void sentences(SentenceSplitter splitter, String text) throws IOException {
    List<Sentence> sentences = splitter.split(text);
    SentenceReader reader = splitter.read(new StringReader(text));
    int at = 0;
    for (Sentence sentence : sentences) {
      cases.same(sentence.start() >= at && !sentence.text().isEmpty(), true, "sentences in order");
      cases.same(text.startsWith(sentence.text(), sentence.start()), true, "text of a sentence");
      cases.same(Cases.isSpace(text, at, sentence.start()), true, "space between sentences");
      cases.same(reader.next(), true, "sentences of a Reader");
      cases.same(reader.text(), sentence.text(), "sentences of a Reader");
      cases.same((int) reader.start(), sentence.start(), "places in a Reader");
      at = sentence.end();
    }
    cases.same(reader.next(), false, "sentences of a Reader");
    cases.same(Cases.isSpace(text, at, text.length()), true, "space after the last sentence");
  }

  private void lengths(String text, int most) {
    int graphemes = TextLength.graphemes(text);
    String cut = TextLength.truncate(text, most);
    cases.same(text.startsWith(cut), true, "the beginning is kept");
    cases.same(TextLength.graphemes(cut), Math.min(most, graphemes), "cut to graphemes");
    String told = TextLength.truncate(text, most, "\u2026");
    cases.same(TextLength.graphemes(told) <= Math.max(most, 0), true, "cut with a sign");
    cases.same(TextLength.letters(text) <= text.length(), true, "letters");
    cases.same(TextLength.words(text) <= Tokenizer.standard().tokenize(text).size(), true, "words");
  }

  private void digits(String text) {
    OptionalLong number = DigitSet.parse(text);
    for (DigitSet set : DigitSet.values()) {
      String converted = set.convert(text);
      cases.same(converted.length(), text.length(), "digits are replaced one by one");
      cases.same(set.convert(converted), converted, "digits stay");
      if (number.isPresent()) {
        cases.same(DigitSet.parse(set.format(number.getAsLong())), number, "a number comes back");
        cases.same(DigitSet.parse(set.formatGrouped(number.getAsLong())), number, "with groups");
      }
    }
  }

  private void keyboard(String text) {
    cases.same(
        ArabicKeyboard.toArabic(ArabicKeyboard.toLatin(ArabicKeyboard.toArabic(text))),
        ArabicKeyboard.toArabic(text),
        "what was typed comes back");
  }

  private void collation(String text, String other) {
    for (ArabicCollation order : List.of(ArabicCollation.standard(), ArabicCollation.letters())) {
      int sign = Integer.signum(order.compare(text, other));
      cases.same(order.compare(text, text), 0, "a text is equal to itself");
      cases.same(Integer.signum(order.compare(other, text)), -sign, "order is antisymmetric");
      int ofKeys = Arrays.compareUnsigned(order.sortKey(text), order.sortKey(other));
      cases.same(Integer.signum(ofKeys), sign, "order of the keys");
    }
  }

  private void vocalization(String text, String other) {
    cases.same(Vocalization.compare(text, text).agreement(), Agreement.EQUAL, "equals itself");
    Agreement agreement = Vocalization.compare(text, other).agreement();
    cases.same(Vocalization.compare(other, text).agreement(), agreement, "agreement, both ways");
    cases.same(
        Vocalization.merge(text, other).isPresent(),
        agreement != Agreement.CONFLICTING,
        "what does not conflict can be merged");
    String reduced = Vocalization.reduce(text);
    cases.same(Vocalization.reduce(reduced), reduced, "reduced text stays");
    cases.same(
        Vocalization.compare(reduced, text).isCompatible(), true, "reduced text is compatible");
    String stripped = Vocalization.strip(text, EnumSet.allOf(MarkClass.class));
    cases.same(
        Vocalization.strip(stripped, EnumSet.allOf(MarkClass.class)), stripped, "no mark is left");
    cases.same(Vocalization.project(text, text).isPresent(), true, "marks of itself");
    Vocalization.project(text, other);
    cases.same(Vocalization.coverage(stripped).marked() <= text.length(), true, "coverage");
  }

  private void names(String text, String other) {
    ArabicName name = ArabicName.of(text);
    ArabicName second = ArabicName.of(other);
    double similarity = name.similarity(second);
    cases.same(similarity >= 0 && similarity <= 1, true, "similarity is from 0 to 1");
    cases.same(second.similarity(name), similarity, "similarity, both ways");
    cases.same(name.similarity(ArabicName.of(text)), 1.0, "a name is the same as itself");
    cases.same(ArabicName.of(text).spellingKey(), name.spellingKey(), "key");
    cases.same(name.soundKey().indexOf(' '), -1, "a sound key has no space");
  }

  private void inspection(String text) {
    Inspection inspection = Inspection.of(text);
    cases.same(inspection.length(), (long) text.length(), "length");
    cases.same(inspection.arabicLetters() <= inspection.letters(), true, "Arabic letters");
    cases.same(inspection.letters() <= text.length(), true, "letters");
    for (Finding finding : inspection.findings()) {
      cases.same(finding.count() > 0, true, "a finding is there");
      cases.same(
          finding.places().stream()
              .allMatch(place -> place.start() >= 0 && place.end() <= text.length()),
          true,
          "a finding lies in the text");
    }
  }

  private void transliteration(Scheme scheme, String text) throws IOException {
    Transliterator there = Transliterator.of(Scheme.ARABIC, scheme);
    String written = there.transliterate(text);
    TextBuffer buffer = new TextBuffer();
    char[] padded = ("ab" + text + "c").toCharArray();
    there.transliterate(padded, 2, 2 + text.length(), buffer);
    cases.same(buffer.toString(), written, scheme + " of an array");
    StringBuilder appended = new StringBuilder();
    there.transliterate(new StringReader(text), appended);
    cases.same(appended.toString(), written, scheme + " of a Reader");
    if (scheme.isReversible()) {
      Transliterator back = Transliterator.of(scheme, Scheme.ARABIC);
      cases.same(back.transliterate(written), text, scheme + " comes back");
      for (Scheme from : REVERSIBLE) {
        Transliterator.of(from, scheme).transliterate(text);
      }
    }
  }
}
