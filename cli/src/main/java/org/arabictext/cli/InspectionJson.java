// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.arabictext.core.Span;
import org.arabictext.normalizer.Rule;
import org.arabictext.normalizer.inspection.Finding;
import org.arabictext.normalizer.inspection.Inspection;
import org.arabictext.normalizer.vocalization.Coverage;

/** An inspection as one JSON object on a line. */
final class InspectionJson {

  private InspectionJson() {}

  static void write(String name, Inspection inspection, Writer out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    json.writeStartObject();
    json.writeStringField("file", name);
    json.writeNumberField("length", inspection.length());
    json.writeNumberField("letters", inspection.letters());
    json.writeNumberField("arabicLetters", inspection.arabicLetters());
    json.writeStringField("language", InspectionReport.named(inspection.language()));
    Coverage marks = inspection.vocalization();
    json.writeObjectFieldStart("vocalization");
    json.writeStringField("degree", InspectionReport.named(marks.degree()));
    json.writeNumberField("marked", marks.marked());
    json.writeNumberField("bare", marks.bare());
    json.writeEndObject();
    json.writeArrayFieldStart("findings");
    for (Finding finding : inspection.findings()) {
      finding(json, finding);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private static void finding(JsonGenerator json, Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", InspectionReport.named(finding.kind()));
    json.writeBooleanField("unusual", finding.kind().isUnusual());
    json.writeNumberField("count", finding.count());
    json.writeArrayFieldStart("repairs");
    for (Rule rule : finding.repairs()) {
      json.writeString(InspectionReport.named(rule));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("places");
    for (Span place : finding.places()) {
      json.writeStartArray();
      json.writeNumber(place.start());
      json.writeNumber(place.end());
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
