// SPDX-License-Identifier: Apache-2.0
package org.arabictext.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.elasticsearch.plugin.NamedComponent;
import org.junit.jupiter.api.Test;

/** The components do what the settings say, and the files that Elasticsearch reads name them. */
class StablePluginTest {

  private record Settings(
      String policy,
      String stemmer,
      String form,
      String stopList,
      List<String> stopWords,
      List<String> stemExclusion)
      implements ArabicTextSettings {}

  private static final Settings SETTINGS =
      new Settings("search", "light10", "stem", "core", List.of("السَّيد"), List.of("سُلْطة"));

  private static List<String> terms(TokenStream stream) throws IOException {
    List<String> terms = new ArrayList<>();
    CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
    try (stream) {
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    }
    return terms;
  }

  private static Tokenizer read(Tokenizer tokenizer, String text) {
    tokenizer.setReader(new StringReader(text));
    return tokenizer;
  }

  @Test
  void analyzerAndTokenizerFollowTheSettings() throws IOException {
    String text = "السيّد في سلطة المدرسة";
    assertThat(terms(new ArabicTextAnalyzerFactory(SETTINGS).create().tokenStream("f", text)))
        .containsExactly("سلطة", "مدرس");
    assertThat(terms(read(new ArabicTextTokenizerFactory(SETTINGS).create(), text)))
        .containsExactly("سلطة", "مدرس");
  }

  @Test
  void filtersFollowTheSettings() throws IOException {
    String text = "السيّد فِي سُلطة المدرسة";
    TokenStream normalized =
        new ArabicTextNormalizationFactory(SETTINGS).create(read(new StandardTokenizer(), text));
    TokenStream stopped = new ArabicTextStopFactory(SETTINGS).create(normalized);
    assertThat(terms(new ArabicTextStemFactory(SETTINGS).create(stopped)))
        .containsExactly("سلطة", "مدرس");
    assertThat(
            terms(
                new ArabicTextNormalizationFactory(SETTINGS)
                    .normalize(read(new StandardTokenizer(), "المَكتبة"))))
        .containsExactly("المكتبة");
  }

  @Test
  void theCharFilterFollowsTheSettings() throws IOException {
    ArabicTextNormalizationCharFilterFactory factory =
        new ArabicTextNormalizationCharFilterFactory(SETTINGS);
    for (java.io.Reader reader :
        List.of(
            factory.create(new StringReader("المَكتبة")),
            factory.normalize(new StringReader("المَكتبة")))) {
      assertThat(new java.io.BufferedReader(reader).readLine()).isEqualTo("المكتبة");
    }
  }

  @Test
  void everyComponentListedIsThereUnderItsName() throws IOException, ClassNotFoundException {
    List<String> seen = new ArrayList<>();
    try (InputStream in = resource("/named_components.json");
        JsonParser json = new JsonFactory().createParser(in)) {
      Class<?> factory = Object.class;
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.FIELD_NAME && json.currentName().startsWith("org.")) {
          factory = Class.forName(json.currentName());
        } else if (token == JsonToken.VALUE_STRING) {
          Class<?> component = Class.forName(json.getText());
          assertThat(factory).isAssignableFrom(component);
          assertThat(component.getAnnotation(NamedComponent.class).value())
              .isEqualTo(json.currentName());
          seen.add(json.currentName());
        }
      }
    }
    assertThat(seen).hasSize(6);
  }

  @Test
  void theDescriptorIsFilledIn() throws IOException {
    Properties descriptor = new Properties();
    try (InputStream in = resource("/stable-plugin-descriptor.properties")) {
      descriptor.load(in);
    }
    assertThat(descriptor).containsEntry("name", "arabictext").containsKey("version");
    assertThat(descriptor.getProperty("elasticsearch.version")).startsWith("9.");
  }

  private static InputStream resource(String name) {
    return StablePluginTest.class.getResourceAsStream(name);
  }
}
