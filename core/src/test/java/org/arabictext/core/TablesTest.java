// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The generated tables are those that the generator makes today, and say what ICU4J says. */
final class TablesTest {

  @Test
  void arabicTablesAreUpToDate() throws IOException {
    assertThat(Files.readString(TableSource.file("ArabicTables")))
        .isEqualTo(TablesGenerator.arabicTables());
  }

  @Test
  void scanTablesAreUpToDate() throws IOException {
    assertThat(Files.readString(TableSource.file("ScanTables")))
        .isEqualTo(TablesGenerator.scanTables());
  }

  @Test
  void classOfEveryCodePointEqualsItsProperties() {
    for (int c = -2; c <= 0x110002; c++) {
      CharClass expected = c < 0 || c > 0x10FFFF ? CharClass.OTHER : TablesGenerator.arabicClass(c);
      if (Arabic.classOf(c) != expected) {
        assertThat(Arabic.classOf(c)).as("U+%04X", c).isEqualTo(expected);
      }
    }
  }

  @Test
  void scanClassOfEveryCodePointEqualsItsProperties() {
    for (int c = 0; c <= 0x10FFFF; c++) {
      char[] units = Character.toChars(c);
      int found = ScanClass.at(units, 0, units.length);
      if (found != TablesGenerator.scanClass(c)) {
        assertThat(found).as("U+%04X", c).isEqualTo(TablesGenerator.scanClass(c));
      }
    }
  }

  @Test
  void theFirstClassesHaveTheNumbersThatTheHotLoopKnows() {
    assertThat(ScanTables.INFO).startsWith(TablesGenerator.FIRST);
    assertThat(ScanTables.INFO.length).isLessThanOrEqualTo(64);
  }
}
