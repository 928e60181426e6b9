// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import org.arabictext.analysis.TermReader;

/** One JSON object a line. */
final class JsonAnalysis implements AnalysisRows {

  private final JsonFactory factory = new JsonFactory();

  @Override
  public String header() {
    return "";
  }

  @Override
  public void write(TermReader tokens, long offset, Writer out) throws IOException {
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
      json.setPrettyPrinter(new MinimalPrettyPrinter(""));
      while (tokens.next()) {
        row(tokens, offset, json);
        json.writeRaw('\n');
      }
    }
  }

  private static void row(TermReader token, long offset, JsonGenerator json) throws IOException {
    int length = token.bufferEnd() - token.bufferStart();
    json.writeStartObject();
    json.writeNumberField("start", offset + token.start());
    json.writeNumberField("end", offset + token.end());
    json.writeStringField("type", TypeNames.of(token.type()));
    json.writeFieldName("token");
    json.writeString(token.buffer(), token.bufferStart(), length);
    json.writeFieldName("normalized");
    json.writeString(token.normalized().array(), 0, token.normalized().length());
    json.writeFieldName("stem");
    json.writeString(token.stem().array(), 0, token.stem().length());
    json.writeBooleanField("stop", token.isStop());
    json.writeEndObject();
  }
}
