// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CharacterDataTest {

  private static final Path RESOURCES =
      Path.of("src", "main", "resources", "org", "arabictext", "normalizer");

  @Test
  void checkedInCharacterDataIsWhatThePinnedIcuSays() throws IOException {
    assertThat(CharacterDataGenerator.characterData())
        .isEqualTo(Files.readString(RESOURCES.resolve("character-data.tsv")));
  }

  @Test
  void checkedInPresentationFormsAreWhatThePinnedIcuSays() throws IOException {
    assertThat(CharacterDataGenerator.presentationForms())
        .isEqualTo(Files.readString(RESOURCES.resolve("presentation-forms.tsv")));
  }

  @Test
  void noPresentationFormLeavesDebris() {
    for (int c = 0xFB50; c < 0xFEFF; c++) {
      String letters = CharacterData.form(c);
      if (letters != null && !letters.isEmpty()) {
        assertThat(letters).as("%04X", c).doesNotStartWith(" ").doesNotContain("\u0640");
      }
    }
  }
}
