// SPDX-License-Identifier: Apache-2.0
package org.arabictext.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import org.junit.jupiter.api.Test;

/** The start-up script for a class in JShell. */
class JShellTest {

  @Test
  void theWordsOfTheScriptWork() throws Exception {
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      shell.addToClasspath(System.getProperty("java.class.path"));
      String script = Files.readString(Path.of("arabictext.jsh"));
      SourceCodeAnalysis.CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(script);
      while (next.completeness().isComplete()) {
        value(shell, next.source());
        next = shell.sourceCodeAnalysis().analyzeCompletion(next.remaining());
      }
      assertThat(next.remaining()).isBlank();
      assertThat(value(shell, "stem(\"والكتاب\")")).isEqualTo("\"كتاب\"");
      assertThat(value(shell, "stem(\"ألمانيا\", \"lucene-light10\")")).isEqualTo("\"مانيا\"");
      assertThat(value(shell, "normalize(\"كِتَـــابٌ\")")).isEqualTo("\"كتاب\"");
      assertThat(value(shell, "normalize(\"مَدْرَسَةٌ\", \"dediacritize\")"))
          .isEqualTo("\"مدرسة\"");
      assertThat(value(shell, "terms(\"الكتاب والكتاب\").size()")).isEqualTo("2");
      assertThat(value(shell, "segment(\"وبالكتاب\")")).isEqualTo("\"و+ب+ال+كتاب\"");
      assertThat(value(shell, "sentences(\"وصل د. سامر. متى؟\").size()")).isEqualTo("2");
      for (String word : List.of("tokens", "explain", "compare", "codePoints")) {
        assertThat(Printed.by(args -> value(shell, word + "(\"والكتاب\")"))).isNotEmpty();
      }
      assertThat(Printed.by(args -> value(shell, "inspect(\"کتاب\")"))).isNotEmpty();
    }
  }

  private static String value(JShell shell, String source) {
    String value = "";
    for (SnippetEvent event : shell.eval(source)) {
      assertThat(event.status()).as(source).isEqualTo(Snippet.Status.VALID);
      assertThat(event.exception()).as(source).isNull();
      value = String.valueOf(event.value());
    }
    return value;
  }
}
