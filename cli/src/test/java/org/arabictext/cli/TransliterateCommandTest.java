// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransliterateCommandTest {

  @ParameterizedTest
  @CsvSource({
    "buckwalter, Al$~mos \\Java\\ w<lY",
    "safe-buckwalter, Alc~mos \\Java\\ wIlY",
    "xml-buckwalter, Al$~mos \\Java\\ wIlY",
    "hsb, Alš~m.s \\Java\\ wĂlý",
  })
  void reversibleSchemesAreWrittenAndReadLineForLine(String scheme, String latin) {
    String arabic = "الشّمْس Java وإلى";
    String text = arabic + "\r\n\n" + arabic;
    String there =
        CommandLineRun.with(text, "transliterate", "--from", "arabic", "--to", scheme)
            .succeeded()
            .out();
    assertThat(there).isEqualTo(latin + "\r\n\n" + latin);
    assertThat(
            CommandLineRun.with(there, "transliterate", "--from", scheme, "--to", "arabic")
                .succeeded()
                .out())
        .isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "din-31635, aš-šams",
    "ala-lc, al-shams",
    "ijmes, al-shams",
    "iso-233, ʾlš\u0304am°s",
  })
  void scholarlySchemesAreWrittenOnly(String scheme, String latin) {
    assertThat(CommandLineRun.with("الشَّمْس\n", "transliterate", "--to", scheme).succeeded().out())
        .isEqualTo(latin + "\n");
    CommandLineRun.with(latin, "transliterate", "--from", scheme, "--to", "arabic")
        .failed(2, "'" + scheme + "' cannot be read back");
  }

  @Test
  void badSchemesAreBadUsage() {
    CommandLineRun.with("", "transliterate", "--to", "bukwalter")
        .failed(2, "unknown scheme 'bukwalter'", "did you mean 'buckwalter'?");
    CommandLineRun.with("", "transliterate").failed(2, "--to");
  }

  @Test
  void longInputComesBackWhateverTheThreads() {
    String text = "كتاب Java \\ الشَّمْس 12.5\n".repeat(20_000);
    String there = CommandLineRun.with(text, "transliterate", "--to", "hsb").succeeded().out();
    assertThat(
            CommandLineRun.with(there, "transliterate", "--from", "hsb", "--to", "arabic")
                .succeeded()
                .out())
        .isEqualTo(text);
  }
}
