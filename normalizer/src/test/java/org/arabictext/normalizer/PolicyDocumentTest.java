// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class PolicyDocumentTest {

  @Test
  void documentSaysWhatPresetsRulesAndNormalizerDo() throws IOException {
    assertThat(Files.readString(PolicyDocument.FILE))
        .as("run PolicyDocument.main in the folder of this module")
        .isEqualTo(PolicyDocument.text());
  }

  @Test
  void everyRuleIsInTheDocument() throws IOException {
    String text = PolicyDocument.text();
    for (Class<?> family : Rule.class.getDeclaredClasses()) {
      assertThat(text).contains("### " + family.getSimpleName());
      for (Object constant : family.getEnumConstants()) {
        assertThat(text).contains("| `" + constant + "` |");
      }
    }
  }
}
