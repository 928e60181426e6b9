// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import java.util.Arrays;
import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.AttributeReflector;
import org.apache.lucene.util.AttributeSource;
import org.arabictext.core.TextBuffer;

/** Keeps what was written in a buffer of its own. */
final class WrittenAttributeImpl extends AttributeImpl implements WrittenAttribute {

  private TextBuffer written = new TextBuffer();
  private TextBuffer term = new TextBuffer();

  /** Returns the attribute of a stream, which gets it if it has none. */
  static WrittenAttribute in(AttributeSource source) {
    if (!source.hasAttribute(WrittenAttribute.class)) {
      source.addAttributeImpl(new WrittenAttributeImpl());
    }
    return source.getAttribute(WrittenAttribute.class);
  }

  @Override
  public void set(char[] written, int from, int to, char[] term, int length) {
    this.written.set(written, from, to);
    this.term.set(term, 0, length);
  }

  @Override
  public void setTerm(char[] term, int length) {
    this.term.set(term, 0, length);
  }

  @Override
  public boolean isOf(char[] term, int length) {
    return written.length() > 0
        && Arrays.equals(term, 0, length, this.term.array(), 0, this.term.length());
  }

  @Override
  public TextBuffer written() {
    return written;
  }

  @Override
  public void clear() {
    written.clear();
    term.clear();
  }

  @Override
  public void copyTo(AttributeImpl target) {
    WrittenAttributeImpl other = (WrittenAttributeImpl) target;
    other.written.set(written.array(), 0, written.length());
    other.term.set(term.array(), 0, term.length());
  }

  @Override
  public WrittenAttributeImpl clone() {
    WrittenAttributeImpl copy = (WrittenAttributeImpl) super.clone();
    copy.written = new TextBuffer(written.length()).set(written.array(), 0, written.length());
    copy.term = new TextBuffer(term.length()).set(term.array(), 0, term.length());
    return copy;
  }

  @Override
  public void reflectWith(AttributeReflector reflector) {
    reflector.reflect(WrittenAttribute.class, "written", written.toString());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WrittenAttributeImpl that
        && written.contentEquals(that.written)
        && term.contentEquals(that.term);
  }

  @Override
  public int hashCode() {
    return written.toString().hashCode();
  }
}
