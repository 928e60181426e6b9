// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.arabictext.analysis.TermReader;

/** One JSON object a line. */
final class JsonAnalysis implements AnalysisWriter {

  private final JsonGenerator json;

  JsonAnalysis(Writer out) {
    try {
      json = new JsonFactory().createGenerator(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
  }

  @Override
  public void begin() {}

  @Override
  public void token(TermReader token) throws IOException {
    int length = token.bufferEnd() - token.bufferStart();
    json.writeStartObject();
    json.writeNumberField("start", token.start());
    json.writeNumberField("end", token.end());
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

  @Override
  public void end() throws IOException {
    json.writeRaw('\n');
    json.flush();
  }
}
