// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import org.apache.lucene.util.Attribute;
import org.arabictext.core.TextBuffer;

/** The token as it was written, for the stages after the one that changed it. */
interface WrittenAttribute extends Attribute {

  /** Records what was written, and the term that was made of it. */
  void set(char[] written, int from, int to, char[] term, int length);

  /** Records that the term was changed once more by a stage that knows what was written. */
  void setTerm(char[] term, int length);

  /** Tells whether the term is still the one recorded, so that what was written belongs to it. */
  boolean isOf(char[] term, int length);

  TextBuffer written();
}
