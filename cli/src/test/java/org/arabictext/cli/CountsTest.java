// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CountsTest {

  @Test
  void theMostFrequentComeFirstAndTiesInOrder() {
    Counts counts = new Counts();
    for (String s : "c b a b c d b".split(" ")) {
      counts.add(s);
    }
    assertThat(counts.total()).isEqualTo(7);
    assertThat(counts.distinct()).isEqualTo("4");
    assertThat(counts.top(3))
        .containsExactly(Map.entry("b", 3L), Map.entry("c", 2L), Map.entry("a", 1L));
  }

  @Test
  void theRareAreForgottenAndTheFrequentAreNot() {
    Counts counts = new Counts(100);
    for (int i = 0; i < 10_000; i++) {
      counts.add("rare" + i);
      counts.add("frequent" + i % 3);
    }
    assertThat(counts.distinct()).isEqualTo("101+");
    assertThat(counts.top(3)).map(Map.Entry::getKey).allMatch(s -> s.startsWith("frequent"));
  }
}
