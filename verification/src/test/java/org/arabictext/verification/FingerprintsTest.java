// SPDX-License-Identifier: Apache-2.0
package org.arabictext.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the library makes of the fixed corpus is what it made when the checksums were written;
 * {@code verification/matrix write} writes them anew after an intended change.
 */
class FingerprintsTest {

  private static final Path FILE =
      Path.of("src/test/resources/org/arabictext/verification/fingerprints.tsv");

  private static List<String> committed(int millions) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(FILE));
    lines.removeIf(line -> !line.startsWith(millions + "\t"));
    return lines;
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "tr", "ar", "fa"})
  void aMillionCodeUnitsUnderEveryLocale(String language) throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      assertThat(Fingerprints.of(1)).isEqualTo(committed(1));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Tag("long")
  @Test
  void twentyMillionCodeUnits() throws IOException {
    assertThat(Fingerprints.of(20)).isEqualTo(committed(20));
  }
}
