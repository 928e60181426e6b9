// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.impl.Utility;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every line of {@code tokens.tsv}: a text, and its tokens as {@code type:token}. */
final class TokenizerCasesTest {

  @TestFactory
  List<DynamicTest> everyCase() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (InputStream in = TokenizerCasesTest.class.getResourceAsStream("tokens.tsv")) {
      assertThat(in).isNotNull();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (!line.isEmpty() && !line.startsWith("# ")) {
          String[] columns = line.split("\t", -1);
          tests.add(DynamicTest.dynamicTest(columns[0], () -> check(columns[0], columns[1])));
        }
      }
    }
    assertThat(tests).hasSizeGreaterThan(70);
    return tests;
  }

  private static void check(String input, String expected) {
    String text = Utility.unescapeLeniently(input);
    String tokens =
        Tokenizer.standard().stream(text)
            .map(token -> name(token.type()) + ":" + token.text())
            .collect(Collectors.joining(" "));
    assertThat(tokens).isEqualTo(Utility.unescapeLeniently(expected));
  }

  static String name(TokenType type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
