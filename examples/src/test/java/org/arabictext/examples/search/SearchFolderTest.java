// SPDX-License-Identifier: Apache-2.0
package org.arabictext.examples.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.arabictext.examples.Printed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program finds all forms and marks them as they stand. */
class SearchFolderTest {

  private static final String IN_A = "a.txt: قَرَأَ الطَّالِبُ \u001B[1;31mالْكِتَابَ\u001B[0m.";
  private static final String IN_B = "more/b.txt: اشترى \u001B[1;31mكتـابين\u001B[0m جديدين.";

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "قَرَأَ الطَّالِبُ الْكِتَابَ.\n\nنام الولد.\n");
    Files.createDirectory(folder.resolve("more"));
    Files.writeString(folder.resolve("more/b.txt"), "اشترى كتـابين جديدين.\n");
    Files.write(folder.resolve("picture"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
  }

  @Test
  void hitsAreMarkedAsWritten() throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      SearchFolder.index(folder, directory);
      assertThat(SearchFolder.search(directory, "كتاب", "[", "]"))
          .containsExactlyInAnyOrder(
              "a.txt: قَرَأَ الطَّالِبُ [الْكِتَابَ].", "more/b.txt: اشترى [كتـابين] جديدين.");
      assertThat(SearchFolder.search(directory, "\"الولد\"", "[", "]"))
          .containsExactly("a.txt: نام [الولد].");
      assertThat(SearchFolder.search(directory, "جديد*", "[", "]"))
          .containsExactly("more/b.txt: اشترى كتـابين [جديدين].");
      assertThat(SearchFolder.search(directory, "قمر", "[", "]")).isEmpty();
    }
  }

  @Test
  void wordsComeFromTheCommandLineOrFromTheTerminal() throws Exception {
    String place = folder.toString();
    assertThat(Printed.by(SearchFolder::main, place, "كتاب")).containsExactlyInAnyOrder(IN_A, IN_B);
    assertThat(Printed.by(SearchFolder::main, place, "قمر")).containsExactly("nothing found");
    assertThat(Printed.by(SearchFolder::main, folder.resolve("a.txt").toString(), "كتاب").get(0))
        .startsWith(folder.resolve("a.txt") + ": ");
    InputStream before = System.in;
    try {
      System.setIn(new ByteArrayInputStream("قمر\nكتاب الطالب\n".getBytes(StandardCharsets.UTF_8)));
      List<String> lines = Printed.by(SearchFolder::main, place);
      assertThat(lines.get(0)).isEqualTo("nothing found");
      assertThat(lines.get(1)).contains("[1;31mالطَّالِبُ", "[1;31mالْكِتَابَ");
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void longParagraphsAreMarkedToTheirEnd() throws IOException {
    Files.writeString(folder.resolve("long.txt"), "جملة قصيرة. ".repeat(3000) + "هذه المكتبة.");
    try (Directory directory = new ByteBuffersDirectory()) {
      SearchFolder.index(folder, directory);
      assertThat(SearchFolder.search(directory, "مكتبة", "[", "]").get(0)).contains("[المكتبة]");
    }
  }
}
