// SPDX-License-Identifier: Apache-2.0
package org.arabictext.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every public type of the published modules shows how it is used, and what it shows compiles. */
class JavadocTest {

  private static final Pattern TYPE =
      Pattern.compile("(?m)^public (?:final |sealed |abstract )*(?:class|interface|enum|record) ");
  private static final Pattern EXAMPLE = Pattern.compile("(?s)<pre>\\{@code\n(.*?)\n \\* }</pre>");

  /** What the examples import: whole packages, and the types whose names two packages have. */
  private static final List<String> IMPORTED =
      List.of(
          "java.io.*",
          "java.nio.file.*",
          "java.util.*",
          "java.util.stream.*",
          "org.apache.lucene.analysis.*",
          "org.apache.lucene.analysis.synonym.*",
          "org.apache.lucene.document.Document",
          "org.apache.lucene.index.*",
          "org.apache.lucene.search.IndexSearcher",
          "org.apache.lucene.search.Query",
          "org.apache.lucene.store.Directory",
          "org.arabictext.analysis.*",
          "org.arabictext.core.*",
          "org.arabictext.core.Token",
          "org.arabictext.core.Tokenizer",
          "org.arabictext.lucene.*",
          "org.arabictext.normalizer.*",
          "org.arabictext.normalizer.Normalizer",
          "org.arabictext.normalizer.inspection.*",
          "org.arabictext.normalizer.names.*",
          "org.arabictext.normalizer.text.*",
          "org.arabictext.normalizer.transliteration.*",
          "org.arabictext.normalizer.vocalization.*",
          "org.arabictext.stemmer.*");

  /** What the examples take for granted. */
  private static final String GIVEN =
      IMPORTED.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining())
          + """
          abstract class Example%d {
            String text, original, query, line, whatTheUserTyped;
            ArabicTextChain chain;
            ArabicTextFields body;
            char[] chars;
            BufferedReader reader;
            TokenStream stream;
            Directory directory;
            Document document;
            IndexSearcher searcher;
            abstract void index(CharSequence term, int start, int end);
            void run() throws Exception {
          %s
            }
          }
          """;

  private static List<Path> sources(String module, boolean packages) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> file.endsWith("package-info.java") == packages)
          .sorted()
          .toList();
    }
  }

  /** The Javadoc of the public type of a file, or nothing if it has none. */
  private static String documentation(String source) {
    Matcher type = TYPE.matcher(source);
    return type.find()
        ? source.substring(source.lastIndexOf("/**", type.start()), type.start())
        : "";
  }

  @ParameterizedTest
  @ValueSource(strings = {"core", "normalizer", "stemmer", "analysis", "integrations/lucene"})
  void everyPublicTypeHasAnExample(String module) throws IOException {
    List<String> without = new ArrayList<>();
    for (Path file : sources(module, false)) {
      String documentation = documentation(Files.readString(file));
      if (!documentation.isEmpty() && !documentation.contains("<pre>")) {
        without.add(file.getFileName().toString());
      }
    }
    assertThat(without).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"core", "normalizer", "stemmer", "analysis", "integrations/lucene"})
  void everyPackageHasAPictureOfItsTypes(String module) throws IOException {
    for (Path file : sources(module, true)) {
      assertThat(Files.readString(file)).as(file.toString()).contains("<pre>{@code");
    }
  }

  @Test
  void everyExampleCompiles(@TempDir Path folder) throws IOException {
    List<String> files = new ArrayList<>();
    for (String module :
        List.of("core", "normalizer", "stemmer", "analysis", "integrations/lucene")) {
      for (Path file : sources(module, false)) {
        Matcher example = EXAMPLE.matcher(documentation(Files.readString(file)));
        while (example.find()) {
          String code = example.group(1).replaceAll("(?m)^ \\* ?", "");
          if (!code.startsWith("<")) {
            Path source = folder.resolve("Example" + files.size() + ".java");
            Files.writeString(source, GIVEN.formatted(files.size(), code));
            files.add(source.toString());
          }
        }
      }
    }
    assertThat(files).hasSizeGreaterThan(40);
    List<String> arguments =
        new ArrayList<>(List.of("-proc:none", "-encoding", "UTF-8", "-d", folder.toString()));
    arguments.addAll(files);
    ByteArrayOutputStream faults = new ByteArrayOutputStream();
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, faults, arguments.toArray(String[]::new));
    assertThat(faults.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(code).isZero();
  }
}
