// SPDX-License-Identifier: Apache-2.0
package org.arabictext.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.codelibs.opensearch.runner.OpenSearchRunner;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.opensearch.node.Node;

/**
 * A cluster of three nodes in which the plugin is installed from its zip, spoken to over HTTP as
 * users do. The class path of this test has OpenSearch and none of our classes.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterTest {

  private static final String SETTINGS =
      """
      {
        "settings": {
          "number_of_shards": 2,
          "number_of_replicas": 1,
          "analysis": {
            "analyzer": {
              "mine": {
                "type": "arabic_text",
                "stemmer": "light10",
                "stopwords": ["السَّيد"],
                "stem_exclusion": ["سُلْطة"]
              },
              "exact": {"type": "arabic_text", "form": "exact", "stop_list": "none"},
              "roots": {"type": "custom", "tokenizer": "skeletons"},
              "composed": {
                "type": "custom",
                "char_filter": ["arabic_text_normalization"],
                "tokenizer": "standard",
                "filter": [
                  "arabic_text_normalization", "arabic_text_stop", "light"
                ]
              }
            },
            "tokenizer": {"skeletons": {"type": "arabic_text", "form": "skeleton"}},
            "filter": {"light": {"type": "arabic_text_stem", "stemmer": "light10"}}
          }
        },
        "mappings": {
          "properties": {
            "body": {
              "type": "text",
              "analyzer": "arabic_text",
              "fields": {
                "exact": {"type": "text", "analyzer": "exact"},
                "roots": {"type": "text", "analyzer": "roots"}
              }
            }
          }
        }
      }
      """;

  private static final Path ZIP = Path.of(System.getProperty("arabictext.opensearch.zip"));
  private static final OpenSearchRunner CLUSTER = new OpenSearchRunner();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @TempDir static Path folder;

  @BeforeAll
  static void start() throws Exception {
    Path plugins = folder.resolve("installed");
    install(plugins.resolve("arabictext"));
    CLUSTER.onBuild(
        (number, settings) -> {
          settings.put("path.plugins", plugins.toString());
          settings.put("discovery.type", "zen");
          settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
        });
    CLUSTER.build(
        OpenSearchRunner.newConfigs()
            .basePath(folder.toString())
            .clusterName("arabictext")
            .numOfNode(3)
            .disableESLogger());
    CLUSTER.ensureGreen();
    send(0, "PUT", "/news", SETTINGS);
    send(
        0, "PUT", "/news/_doc/1", "{\"body\": \"قَرَأَ الطَّالِبُ الْكِتَابَ فِي الْمَكْتَبَةِ\"}");
    send(1, "PUT", "/news/_doc/2", "{\"body\": \"زار الوزير ألمانيا وفرنسا\"}");
    send(2, "PUT", "/news/_doc/3", "{\"body\": \"كتب الطلاب رسالة\"}");
    send(0, "POST", "/news/_refresh", "");
    CLUSTER.ensureGreen("news");
  }

  /** Unpacks the zip, which is what {@code opensearch-plugin install} does. */
  private static void install(Path plugin) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(ZIP);
        Stream<Path> files = Files.list(zip.getPath("/"))) {
      Files.createDirectories(plugin);
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, plugin.resolve(file.getFileName().toString()));
      }
    }
  }

  @AfterAll
  static void stop() throws IOException {
    CLUSTER.close();
    CLUSTER.clean();
  }

  private static String send(int node, String method, String path, String body) throws Exception {
    String port = CLUSTER.getNode(node).settings().get("http.port");
    HttpResponse<String> response =
        HTTP.send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isBetween(200, 299);
    return response.body();
  }

  private static String analyze(String analyzer, String text) throws Exception {
    return send(
        0,
        "POST",
        "/news/_analyze",
        "{\"analyzer\": \"" + analyzer + "\", \"text\": \"" + text + "\"}");
  }

  @Test
  @Order(1)
  void settingsDoWhatTheySay() throws Exception {
    assertThat(analyze("mine", "السيّد سلطة المدرسة"))
        .contains("\"token\":\"سلطة\"", "\"token\":\"مدرس\"")
        .doesNotContain("سيد")
        .contains("\"start_offset\":12,\"end_offset\":19");
    assertThat(analyze("exact", "فِي المدرسة")).contains("\"في\"", "\"المدرسة\"");
    assertThat(analyze("roots", "الكاتبون")).contains("\"token\":\"كتب\"");
    assertThat(analyze("composed", "فِي المَدْرَسَة"))
        .contains("\"token\":\"مدرس\",\"start_offset\":4,\"end_offset\":15");
  }

  @Test
  @Order(2)
  void searchFindsAndHighlightsTheWordAsWritten() throws Exception {
    String found =
        send(
            1,
            "POST",
            "/news/_search",
            """
            {
              "query": {"match": {"body": "كتاب"}},
              "highlight": {"fields": {"body": {"type": "unified"}}}
            }
            """);
    assertThat(found)
        .contains("\"_id\":\"1\"", "<em>الْكِتَابَ</em>")
        .doesNotContain("\"_id\":\"2\"");
    String plain =
        send(
            1,
            "POST",
            "/news/_search",
            """
            {
              "query": {"match": {"body": "المانيا"}},
              "highlight": {"fields": {"body": {"type": "plain"}}}
            }
            """);
    assertThat(plain).contains("\"_id\":\"2\"", "<em>ألمانيا</em>");
  }

  @Test
  @Order(3)
  void threeFieldsAreSearchedTogether() throws Exception {
    String found =
        send(
            2,
            "POST",
            "/news/_search",
            """
            {
              "query": {
                "multi_match": {
                  "query": "كتاب",
                  "type": "most_fields",
                  "fields": ["body", "body.exact^0.4", "body.roots^0.8"]
                }
              }
            }
            """);
    assertThat(found).contains("\"_id\":\"1\"", "\"_id\":\"3\"").doesNotContain("\"_id\":\"2\"");
  }

  @Test
  @Order(4)
  void theAnswerIsTheSameWithoutOneOfTheNodes() throws Exception {
    Node lost = CLUSTER.getNode(2);
    lost.close();
    CLUSTER.ensureYellow("news");
    String found =
        send(0, "POST", "/news/_search", "{\"query\": {\"match\": {\"body\": \"طالب\"}}}");
    assertThat(found).contains("\"_id\":\"1\"", "\"failed\":0");
    assertThat(send(1, "POST", "/news/_search", "{\"query\": {\"match_all\": {}}}"))
        .contains("\"_id\":\"1\"", "\"_id\":\"2\"", "\"_id\":\"3\"", "\"failed\":0");
  }

  @Test
  @Order(0)
  void thePluginComesFromTheZip() throws Exception {
    assertThat(ClusterTest.class.getClassLoader().getResource("org/arabictext/lucene")).isNull();
    for (int node = 0; node < 3; node++) {
      assertThat(send(node, "GET", "/_cat/plugins?h=name,component", ""))
          .contains("Node 1 arabictext", "Node 2 arabictext", "Node 3 arabictext");
    }
  }
}
