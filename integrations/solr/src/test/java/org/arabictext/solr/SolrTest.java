// SPDX-License-Identifier: Apache-2.0
package org.arabictext.solr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.embedded.EmbeddedSolrServer;
import org.apache.solr.client.solrj.request.FieldAnalysisRequest;
import org.apache.solr.client.solrj.response.AnalysisResponseBase.AnalysisPhase;
import org.apache.solr.client.solrj.response.AnalysisResponseBase.TokenInfo;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrInputDocument;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Solr with our jars in its {@code lib} folder and field types by name. The class path of this test
 * has Solr and none of our jars.
 */
class SolrTest {

  @TempDir static Path home;
  private static EmbeddedSolrServer solr;

  @BeforeAll
  static void start() throws Exception {
    copy(Path.of("src/test/solr"), home);
    copy(Path.of(System.getProperty("arabictext.solr.lib")), home.resolve("lib"));
    solr = new EmbeddedSolrServer(home, "news");
    add("1", "قَرَأَ الطَّالِبُ الْكِتَابَ فِي الْمَكْتَبَةِ");
    add("2", "زار الوزير ألمانيا وفرنسا");
    add("3", "كتب الطلاب رسالة");
    add("4", "ﺍﻟﺴﻼم على الناس");
    solr.commit();
  }

  @AfterAll
  static void stop() throws IOException {
    solr.close();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  private static void add(String id, String body) throws SolrServerException, IOException {
    SolrInputDocument document = new SolrInputDocument();
    document.addField("id", id);
    document.addField("body", body);
    solr.add(document);
  }

  private static QueryResponse query(String... namesAndValues)
      throws SolrServerException, IOException {
    ModifiableSolrParams params = new ModifiableSolrParams();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      params.set(namesAndValues[i], namesAndValues[i + 1]);
    }
    return solr.query(params);
  }

  private static List<String> ids(QueryResponse response) {
    return response.getResults().stream().map(hit -> (String) hit.getFieldValue("id")).toList();
  }

  /** Returns what the last stage of a field type gives, each with its place in the text. */
  private static List<String> analyze(String type, String text)
      throws SolrServerException, IOException {
    FieldAnalysisRequest request = new FieldAnalysisRequest();
    request.addFieldType(type);
    request.setFieldValue(text);
    Iterable<AnalysisPhase> phases =
        request.process(solr).getFieldTypeAnalysis(type).getIndexPhases();
    List<TokenInfo> tokens = List.of();
    for (AnalysisPhase phase : phases) {
      tokens = phase.getTokens();
    }
    return tokens.stream()
        .map(token -> token.getText() + " " + token.getStart() + "-" + token.getEnd())
        .toList();
  }

  @Test
  void theJarsComeFromTheLibFolder() {
    assertThat(solr.getCoreContainer().getLoadedCoreNames()).containsExactly("news");
    assertThat(SolrTest.class.getClassLoader().getResource("org/arabictext/lucene")).isNull();
  }

  @Test
  void fieldTypesDoWhatTheySay() throws Exception {
    String text = "السيّد في سُلطة المَدْرَسَة";
    assertThat(analyze("text_ar", text)).containsExactly("سلطة 10-15", "مدرسة 16-27");
    assertThat(analyze("text_ar_composed", text)).containsExactly("سلطة 10-15", "مدرسة 16-27");
    assertThat(analyze("text_ar_exact", "فِي المدرسة")).containsExactly("في 0-3", "المدرسة 4-11");
    assertThat(analyze("text_ar_skeleton", "الكاتب")).containsExactly("كتب 0-6");
  }

  @Test
  void searchFindsAllFormsAndBothHighlightersMarkTheWordAsWritten() throws Exception {
    for (String method : List.of("unified", "original")) {
      QueryResponse found =
          query("q", "كتاب", "df", "body", "hl", "true", "hl.fl", "body", "hl.method", method);
      assertThat(ids(found)).contains("1").doesNotContain("2", "4");
      assertThat(found.getHighlighting().get("1").get("body").get(0))
          .contains("<em>الْكِتَابَ</em>");
      QueryResponse forms =
          query("q", "سلام", "df", "body", "hl", "true", "hl.fl", "body", "hl.method", method);
      assertThat(forms.getHighlighting().get("4").get("body").get(0))
          .isEqualTo("<em>ﺍﻟﺴﻼم</em> على الناس");
    }
  }

  @Test
  void threeFieldsAreSearchedTogether() throws Exception {
    QueryResponse found =
        query(
            "defType",
            "edismax",
            "q",
            "كتاب",
            "qf",
            "body body_exact^0.4 body_skeleton^0.8",
            "tie",
            "1");
    assertThat(ids(found)).startsWith("1").contains("3").doesNotContain("2", "4");
    assertThat(ids(query("q", "body_exact:\"الكتاب في المكتبة\""))).containsExactly("1");
    assertThat(ids(query("q", "body_composed:المانيا"))).containsExactly("2");
  }
}
