// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.arabictext.stemmer.Explanation;

/** What the script of the page knows of each distinct token, as JSON inside the page. */
final class PageData {

  private final PageWords words;
  private final PageStemmers stemmers;
  private final Map<String, Integer> notes = new LinkedHashMap<>();
  private final Map<String, Integer> types = new LinkedHashMap<>();
  private final Map<String, String> names = new TreeMap<>();

  PageData(PageWords words, PageStemmers stemmers) {
    this.words = words;
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
    strings(json, "types", types.keySet());
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
    json.writeString(word.normalized());
    json.writeString(word.stem());
    json.writeStartArray();
    for (PageChanges.Change change : PageChanges.between(word.text(), word.normalized())) {
      json.writeStartArray();
      json.writeString(named(change.from()));
      json.writeString(named(change.to()));
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeStartArray();
    if (word.isWord()) {
      steps(json, stemmers.chosen().explain(word.text()));
    }
    json.writeEndArray();
    json.writeStartArray();
    for (String stem : word.isWord() ? stemmers.stems(word) : List.<String>of()) {
      json.writeString(stem);
    }
    json.writeEndArray();
    json.writeEndArray();
  }

  /** Normalization is told code point by code point already. */
  private void steps(JsonGenerator json, Explanation explanation) throws IOException {
    for (Explanation.Step step : explanation.steps()) {
      if (!step.kind().equals("normalize")) {
        json.writeStartArray();
        json.writeString(step.kind());
        json.writeString(step.affix());
        json.writeString(step.result());
        json.writeNumber(index(notes, step.note()));
        json.writeEndArray();
      }
    }
  }

  private String named(String codePoint) {
    if (!codePoint.isEmpty()) {
      names.computeIfAbsent(codePoint, c -> PagePoints.name(c.codePointAt(0)));
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
    public @org.jspecify.annotations.Nullable SerializableString getEscapeSequence(int c) {
      return null;
    }
  }
}
