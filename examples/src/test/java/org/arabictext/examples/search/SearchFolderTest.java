// SPDX-License-Identifier: Apache-2.0
package org.arabictext.examples.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program finds all forms and marks them as they stand. */
class SearchFolderTest {

  @TempDir Path folder;

  @Test
  void hitsAreMarkedAsWritten() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "قَرَأَ الطَّالِبُ الْكِتَابَ.\n\nنام الولد.\n");
    Files.writeString(folder.resolve("b.txt"), "اشترى كتـابين جديدين.\n");
    assertThat(SearchFolder.search(folder, "كتاب", "[", "]"))
        .containsExactlyInAnyOrder(
            "a.txt: قَرَأَ الطَّالِبُ [الْكِتَابَ].", "b.txt: اشترى [كتـابين] جديدين.");
    assertThat(SearchFolder.search(folder, "\"الولد\"", "[", "]"))
        .containsExactly("a.txt: نام [الولد].");
    assertThat(SearchFolder.search(folder, "قمر", "[", "]")).isEmpty();
  }
}
