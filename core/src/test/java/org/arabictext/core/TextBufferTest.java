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
  void everyCallReturnsTheBuffer() {
    TextBuffer buffer = new TextBuffer(1);
    assertThat(buffer.set("abc")).isSameAs(buffer);
    assertThat(buffer.set("xabcx".toCharArray(), 1, 4)).isSameAs(buffer);
    assertThat(buffer.append("d")).isSameAs(buffer);
    assertThat(buffer.append("xe", 1, 2)).isSameAs(buffer);
    assertThat(buffer.append("xf".toCharArray(), 1, 2)).isSameAs(buffer);
    assertThat(buffer.append('g')).isSameAs(buffer);
    assertThat(buffer.toString()).isEqualTo("abcdefg");
  }

  @Test
  void growsByHalfAndNotBelowWhatIsAskedFor() {
    TextBuffer buffer = new TextBuffer(100);
    char[] first = buffer.array();
    assertThat(buffer.ensureCapacity(100)).isSameAs(first).hasSize(100);
    assertThat(buffer.ensureCapacity(101)).hasSize(166);
    assertThat(buffer.ensureCapacity(1000)).hasSize(1000).isSameAs(buffer.array());
    buffer.setLength(0);
    assertThat(buffer.length()).isZero();
    TextBuffer exact = new TextBuffer(3);
    assertThat(exact.append("abc", 0, 3).array()).hasSize(3);
    assertThat(new TextBuffer(3).append("xabc".toCharArray(), 1, 4).array()).hasSize(3);
    assertThat(new TextBuffer(3).set("xabc".toCharArray(), 1, 4).array()).hasSize(3);
    assertThat(new TextBuffer(1).append('a').array()).hasSize(1);
  }

  @Test
  void stretchesOfSourcesAreChecked() {
    TextBuffer buffer = new TextBuffer().set("abc");
    char[] source = {'x', 'y'};
    assertThatThrownBy(() -> buffer.set(source, 1, 3))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> buffer.set(source, 2, 1))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> buffer.append(source, 1, 3))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> buffer.append("xy", 1, 3))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(buffer.toString()).isEqualTo("abc");
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
