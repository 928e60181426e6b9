// SPDX-License-Identifier: Apache-2.0
package org.arabictext.solr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharFilterFactory;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.Version;
import org.apache.solr.core.SolrResourceLoader;
import org.apache.solr.core.XmlConfigFile;
import org.apache.solr.schema.IndexSchema;
import org.apache.solr.util.DOMConfigNode;
import org.apache.solr.util.DataConfigNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/**
 * The schema as Solr reads it, with our jars added to its class path. Runs on Solr 9, and on Solr
 * 10 where the build has a JDK for it.
 */
class SchemaTest {

  private static final Path CORE = Path.of("src/test/solr/news");
  private static IndexSchema schema;

  @BeforeAll
  static void read() throws IOException {
    schema = schema(Files.readString(CORE.resolve("conf/schema.xml")));
  }

  private static IndexSchema schema(String xml) throws IOException {
    List<Path> jars;
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("arabictext.solr.lib")))) {
      jars = files.toList();
    }
    SolrResourceLoader loader =
        new SolrResourceLoader("news", jars, CORE, SchemaTest.class.getClassLoader());
    // as Solr does when it has seen its lib folder
    CharFilterFactory.reloadCharFilters(loader.getClassLoader());
    TokenizerFactory.reloadTokenizers(loader.getClassLoader());
    TokenFilterFactory.reloadTokenFilters(loader.getClassLoader());
    InputSource source = new InputSource(new StringReader(xml));
    XmlConfigFile file = new XmlConfigFile(loader, "schema.xml", source, null, null);
    return new IndexSchema(
        "news",
        () -> new DataConfigNode(new DOMConfigNode(file.getDocument().getDocumentElement())),
        Version.LATEST,
        loader,
        new Properties());
  }

  private static List<String> terms(String field, String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = schema.getIndexAnalyzer().tokenStream(field, text)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term + " " + offset.startOffset() + "-" + offset.endOffset());
      }
      stream.end();
    }
    return terms;
  }

  @Test
  void solrIsTheOneAskedForAndOurClassesAreNotOnItsClassPath() {
    assertThat(Version.LATEST.major).isEqualTo(Integer.getInteger("arabictext.solr", 9));
    assertThat(SchemaTest.class.getClassLoader().getResource("org/arabictext/lucene")).isNull();
  }

  @Test
  void fieldTypesDoWhatTheySay() throws IOException {
    String text = "السيّد في سُلطة المَدْرَسَة";
    assertThat(terms("body", text)).containsExactly("سلطة 10-15", "مدرسة 16-27");
    assertThat(terms("body_composed", text)).containsExactly("سلطة 10-15", "مدرسة 16-27");
    assertThat(terms("body_exact", "فِي المدرسة")).containsExactly("في 0-3", "المدرسة 4-11");
    assertThat(terms("body_skeleton", "الكاتب")).containsExactly("كتب 0-6");
  }

  @Test
  void whatIsUnknownIsRefusedWhenTheSchemaIsRead() throws IOException {
    String xml = Files.readString(CORE.resolve("conf/schema.xml"));
    for (String wrong : List.of("stopwords=\"none\"", "stopWords=\"nil\"")) {
      assertThatThrownBy(() -> schema(xml.replace("stopWords=\"none\"", wrong)))
          .hasMessageContaining("text_ar_exact");
    }
  }
}
