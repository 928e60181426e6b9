// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bug of a peer and every wish of a user that concerns normalization, one line each. */
class CasesTest {

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

  static Stream<String> cases() throws IOException {
    try (InputStream in = CasesTest.class.getResourceAsStream("cases.tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).toList().stream();
    }
  }

  static String unescape(String text) {
    return ESCAPE
        .matcher(text.replace("\\t", "\t").replace("\\n", "\n"))
        .replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), 16)));
  }

  /** A preset, or one with rules: {@code search+Hamza.SEAT}. */
  static Policy policy(String text) {
    String[] parts = text.split("\\+", -1);
    Policy policy = Policy.named(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      policy = policy.with(rule(parts[i]));
    }
    return policy;
  }

  static Rule rule(String text) {
    for (Class<?> family : Rule.class.getDeclaredClasses()) {
      for (Object constant : family.getEnumConstants()) {
        if (text.equals(family.getSimpleName() + "." + constant)) {
          return (Rule) constant;
        }
      }
    }
    throw new IllegalArgumentException(text);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isAnsweredAsExpected(String line) {
    String[] columns = line.split("\t", -1);
    String actual = Normalizer.of(policy(columns[0])).normalize(unescape(columns[1]));
    assertThat(CharacterDataGenerator.hex(actual))
        .as(line)
        .isEqualTo(CharacterDataGenerator.hex(unescape(columns[2])));
  }
}
