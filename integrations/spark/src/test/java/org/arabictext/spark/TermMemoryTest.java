// SPDX-License-Identifier: Apache-2.0
package org.arabictext.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.arabictext.core.ArabicTextGenerator;
import org.arabictext.core.TokenType;
import org.junit.jupiter.api.Test;

class TermMemoryTest {

  private final TermMemory memory = new TermMemory();
  private final Utf8 utf8 = new Utf8();
  private final Words words = new Words();

  private int find(String token, TokenType type) {
    return memory.find(("." + token).toCharArray(), 1, token.length() + 1, type);
  }

  private void keep(String term) {
    int size = utf8.encode(term.toCharArray(), 0, term.length());
    memory.keep(utf8.encoded(), size);
  }

  /** The term of a line, or null if the token is no term. */
  private String term(int line) {
    words.clear();
    memory.addTo(words, line);
    var array = words.toArray();
    return array.numElements() == 0 ? null : array.getUTF8String(0).toString();
  }

  @Test
  void aTokenIsFoundOnlyIfItIsTheSame() {
    assertThat(find("والكتاب", TokenType.ARABIC)).isNegative();
    keep("كتاب");
    assertThat(term(find("والكتاب", TokenType.ARABIC))).isEqualTo("كتاب");
    assertThat(find("والكتاب", TokenType.WORD)).isNegative();
    assertThat(find("والكتا", TokenType.ARABIC)).isNegative();
    assertThat(find("\0والكتاب", TokenType.ARABIC)).isNegative();
    assertThat(find("والكتاب\0", TokenType.ARABIC)).isNegative();
    assertThat(find("", TokenType.UNKNOWN)).isNegative();
  }

  @Test
  void thatATokenIsNoTermIsRememberedToo() {
    assertThat(find("في", TokenType.ARABIC)).isNegative();
    keep("");
    assertThat(term(find("في", TokenType.ARABIC))).isNull();
  }

  @Test
  void whatIsFoundWasKeptForThatToken() {
    ArabicTextGenerator generator = new ArabicTextGenerator(3);
    int found = 0;
    for (int i = 0; i < 300_000; i++) {
      String token = generator.word();
      TokenType type = i % 2 == 0 ? TokenType.ARABIC : TokenType.WORD;
      int line = find(token, type);
      if (line >= 0) {
        assertThat(term(line)).isEqualTo(termOf(token, type));
        found++;
      } else {
        keep(termOf(token, type));
        boolean fits = token.length() <= 16 && termOf(token, type).getBytes(UTF_8).length <= 24;
        assertThat(find(token, type) >= 0).as(token).isEqualTo(fits);
      }
    }
    assertThat(found).isPositive();
  }

  /** Another one for each token and type. */
  private static String termOf(String token, TokenType type) {
    return Integer.toString(token.hashCode(), Character.MAX_RADIX) + type.name().charAt(0);
  }

  @Test
  void longTokensAndLongTermsAreNotKept() {
    String token = "ا".repeat(17);
    assertThat(find(token, TokenType.ARABIC)).isNegative();
    keep("ا");
    assertThat(find(token, TokenType.ARABIC)).isNegative();
    for (int length = 1; length <= 13; length++) {
      String other = "ا".repeat(15) + (char) (0x600 + length);
      assertThat(find(other, TokenType.WORD)).isNegative();
      keep("ا".repeat(length));
      assertThat(find(other, TokenType.WORD) >= 0).isEqualTo(length <= 12);
    }
  }
}
