// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.arabictext.stemmer.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * What the script of the page knows of each distinct token, as JSON inside the page. What is said
 * twice is said by number: strings that recur stand in lists, and 0 in place of a form or a stem
 * means that it is the one before.
 */
final class PageData {

  private static final int RADIX = 36;

  private final PageWords words;
  private final List<PageText> texts;
  private final StemmerColumns stemmers;
  private final Map<String, Integer> notes = new LinkedHashMap<>();
  private final Map<String, Integer> kinds = new LinkedHashMap<>();
  private final Map<String, Integer> types = new LinkedHashMap<>();
  private final Map<String, String> names = new TreeMap<>();

  PageData(PageWords words, List<PageText> texts, StemmerColumns stemmers) {
    this.words = words;
    this.texts = texts;
    this.stemmers = stemmers;
  }

  /** Writes the object; no less-than sign occurs in it, so that no text can end its element. */
  void write(Writer out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    json.setCharacterEscapes(new InsideHtml());
    json.writeStartObject();
    json.writeArrayFieldStart("words");
    for (PageWord word : words.all()) {
      word(json, word);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("docs");
    for (PageText text : texts) {
      int[] numbers = text.words().toArray();
      json.writeArray(numbers, 0, numbers.length);
    }
    json.writeEndArray();
    strings(json, "types", types.keySet());
    strings(json, "kinds", kinds.keySet());
    strings(json, "notes", notes.keySet());
    strings(json, "stemmers", stemmers.names());
    json.writeObjectFieldStart("names");
    for (Map.Entry<String, String> name : names.entrySet()) {
      json.writeStringField(name.getKey(), name.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
    json.flush();
  }

  private void word(JsonGenerator json, PageWord word) throws IOException {
    json.writeStartArray();
    json.writeString(word.text());
    json.writeNumber(index(types, word.type()));
    json.writeNumber(word.stop() ? 1 : 0);
    json.writeNumber(word.count());
    either(json, word.normalized(), word.text());
    either(json, word.stem(), word.normalized());
    json.writeStartArray();
    for (CodePointChanges.Change change :
        CodePointChanges.between(word.text(), word.normalized())) {
      json.writeStartArray();
      json.writeString(named(change.from()));
      json.writeString(named(change.to()));
      json.writeEndArray();
    }
    json.writeEndArray();
    if (word.isWord()) {
      json.writeStartArray();
      steps(json, stemmers.chosen().explain(word.text()));
      json.writeEndArray();
      stems(json, stemmers.stems(word));
    }
    json.writeEndArray();
  }

  private static void either(JsonGenerator json, String value, String before) throws IOException {
    if (value.equals(before)) {
      json.writeNumber(0);
    } else {
      json.writeString(value);
    }
  }

  /** Normalization is told code point by code point already. */
  private void steps(JsonGenerator json, Explanation explanation) throws IOException {
    for (Explanation.Step step : explanation.steps()) {
      if (!step.kind().equals("normalize")) {
        json.writeStartArray();
        json.writeNumber(index(kinds, step.kind()));
        json.writeString(step.affix());
        json.writeString(step.result());
        json.writeNumber(index(notes, step.note()));
        json.writeEndArray();
      }
    }
  }

  /** The different stems, line by line, and for each stemmer the digit of its line. */
  private static void stems(JsonGenerator json, List<String> stems) throws IOException {
    List<String> different = new ArrayList<>();
    StringBuilder digits = new StringBuilder();
    for (String stem : stems) {
      if (!different.contains(stem)) {
        different.add(stem);
      }
      digits.append(Character.forDigit(different.indexOf(stem), RADIX));
    }
    json.writeString(String.join("\n", different));
    json.writeString(digits.toString());
  }

  private String named(String codePoint) {
    if (!codePoint.isEmpty()) {
      names.computeIfAbsent(codePoint, c -> CodePointTable.name(c.codePointAt(0)));
    }
    return codePoint;
  }

  private static int index(Map<String, Integer> table, String value) {
    Integer known = table.putIfAbsent(value, table.size());
    return known == null ? table.size() - 1 : known;
  }

  private static void strings(JsonGenerator json, String field, Iterable<String> values)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /** Escapes what means something to a parser of HTML. */
  private static final class InsideHtml extends CharacterEscapes {

    private static final long serialVersionUID = 1;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] escapes = CharacterEscapes.standardAsciiEscapesForJSON();
      escapes['<'] = CharacterEscapes.ESCAPE_STANDARD;
      escapes['>'] = CharacterEscapes.ESCAPE_STANDARD;
      escapes['&'] = CharacterEscapes.ESCAPE_STANDARD;
      return escapes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      return null;
    }
  }
}
