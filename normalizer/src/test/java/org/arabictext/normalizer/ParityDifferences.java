// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Compares a policy with the class it is named after, but for what {@code parity-differences.tsv}
 * lists; a line that is no difference any more is a failure too.
 */
final class ParityDifferences {

  private final String policy;
  private final Map<String, String[]> byInput = new HashMap<>();

  ParityDifferences(String policy) {
    this.policy = policy;
    try (InputStream in = getClass().getResourceAsStream("parity-differences.tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().filter(l -> !l.startsWith("#")).toList()) {
        String[] columns = line.split("\t", -1);
        if (columns[0].equals(policy)) {
          byInput.put(CasesTest.unescape(columns[1]), columns);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails if the two differ otherwise than the file says. */
  void check(String input, String theirs, String ours) {
    String[] columns = byInput.get(input);
    if (columns != null) {
      assertThat(theirs).as(policy).isEqualTo(CasesTest.unescape(columns[2])).isNotEqualTo(ours);
      assertThat(ours).as(policy).isEqualTo(CasesTest.unescape(columns[3]));
    } else if (!ours.equals(theirs)) {
      assertThat(CharacterDataGenerator.hex(ours))
          .as("%s on %s", policy, CharacterDataGenerator.hex(input))
          .isEqualTo(CharacterDataGenerator.hex(theirs));
    }
  }
}
