// SPDX-License-Identifier: Apache-2.0
package org.arabictext.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.arabictext.core.TokenType;
import org.junit.jupiter.api.Test;

class TermMemoryTest {

  private final TermMemory memory = new TermMemory();

  private TermMemory.Entry find(String token, TokenType type) {
    return memory.find(("." + token).toCharArray(), 1, token.length() + 1, type);
  }

  private boolean knows(String token) {
    return find(token, TokenType.ARABIC) != null;
  }

  private void learn(String token) {
    if (find(token, TokenType.ARABIC) == null) {
      memory.keep(new byte[8], 1);
    }
  }

  @Test
  void aTokenIsFoundOnlyIfItIsTheSame() {
    assertThat(knows("قلم")).isFalse();
    byte[] term = {1, 2, 0, 0, 0, 0, 0, 0};
    assertThat(memory.keep(term, 2).term()).isSameAs(term);
    assertThat(find("قلم", TokenType.ARABIC).term()).isSameAs(term);
    assertThat(find("قلم", TokenType.ARABIC).size()).isEqualTo(2);
    assertThat(find("قلم", TokenType.LATIN)).isNull();
    assertThat(knows("قلما")).isFalse();
  }

  @Test
  void ofThreeForTwoPlacesTheOneNotAskedForLongestGoes() {
    List<String> rivals = rivals();
    learn(rivals.get(0));
    learn(rivals.get(1));
    assertThat(knows(rivals.get(0))).isTrue();
    learn(rivals.get(2));
    assertThat(rivals).map(this::knows).containsExactly(true, false, true);
  }

  /** Three tokens that share their places: 31 * 2 + 0 = 31 * 1 + 31 = 31 * 0 + 62. */
  private static List<String> rivals() {
    List<String> rivals = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      rivals.add(new String(new char[] {(char) (0x630 - i), (char) (0x600 + 31 * i)}));
    }
    return rivals;
  }

  @Test
  void longTokensAreNotKept() {
    String token = "ا".repeat(25);
    learn(token);
    assertThat(knows(token)).isFalse();
    learn("ا".repeat(24));
    assertThat(knows("ا".repeat(24))).isTrue();
  }
}
