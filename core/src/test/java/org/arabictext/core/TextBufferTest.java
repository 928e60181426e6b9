// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class TextBufferTest {

  @Test
  void growsWhileItIsAppendedTo() {
    TextBuffer buffer = new TextBuffer(0);
    buffer.append("ab").append(java.nio.CharBuffer.wrap("cd"), 1, 2).append('e');
    buffer.append("xfgy".toCharArray(), 1, 3);
    assertThat(buffer.toString()).isEqualTo("abdefg");
    assertThat(buffer.length()).isEqualTo(6);
    assertThat(buffer.array()).startsWith('a', 'b', 'd');
    assertThat(buffer.charAt(2)).isEqualTo('d');
    assertThat(buffer.subSequence(1, 3)).isEqualTo("bd");
  }

  @Test
  void canBeUsedAgain() {
    TextBuffer buffer = new TextBuffer().set("abc");
    buffer.set("wxyz".toCharArray(), 1, 4);
    assertThat(buffer.contentEquals("xyz")).isTrue();
    assertThat(buffer.contentEquals("xy")).isFalse();
    assertThat(buffer.contentEquals("xyw")).isFalse();
    buffer.setLength(1);
    assertThat(buffer.toString()).isEqualTo("x");
    buffer.clear();
    assertThat(buffer.length()).isZero();
  }

  @Test
  void indexesAreChecked() {
    TextBuffer buffer = new TextBuffer().set("abc");
    assertThatThrownBy(() -> buffer.charAt(3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> buffer.subSequence(2, 4))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> buffer.setLength(-1)).isInstanceOf(IllegalArgumentException.class);
  }
}
