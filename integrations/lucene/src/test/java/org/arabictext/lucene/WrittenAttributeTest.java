// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.util.AttributeSource;
import org.junit.jupiter.api.Test;

/** The attribute survives what stages that look ahead do with attributes. */
class WrittenAttributeTest {

  private static WrittenAttributeImpl of(String written, String term) {
    WrittenAttributeImpl attribute = new WrittenAttributeImpl();
    attribute.set(written.toCharArray(), 0, written.length(), term.toCharArray(), term.length());
    return attribute;
  }

  private static boolean isOf(WrittenAttribute attribute, String term) {
    return attribute.isOf(term.toCharArray(), term.length());
  }

  @Test
  void aStreamHasOne() {
    AttributeSource source = new AttributeSource();
    assertThat(WrittenAttributeImpl.in(source)).isSameAs(WrittenAttributeImpl.in(source));
  }

  @Test
  void aCapturedStateIsRestored() {
    AttributeSource source = new AttributeSource();
    WrittenAttribute attribute = WrittenAttributeImpl.in(source);
    attribute.set("abc".toCharArray(), 1, 3, "x".toCharArray(), 1);
    AttributeSource.State state = source.captureState();
    source.clearAttributes();
    assertThat(isOf(attribute, "x")).isFalse();
    source.restoreState(state);
    assertThat(isOf(attribute, "x")).isTrue();
    assertThat(attribute.written().toString()).isEqualTo("bc");
    assertThat(source.reflectAsString(false)).contains("written=bc");
  }

  @Test
  void aCopyIsIndependent() {
    WrittenAttributeImpl one = of("a", "b");
    WrittenAttributeImpl copy = one.clone();
    assertThat(copy).isEqualTo(one).hasSameHashCodeAs(one);
    one.setTerm("c".toCharArray(), 1);
    assertThat(copy).isNotEqualTo(one).isNotEqualTo("a").isNotEqualTo(of("b", "b"));
    assertThat(isOf(copy, "b")).isTrue();
    assertThat(isOf(one, "b")).isFalse();
  }
}
