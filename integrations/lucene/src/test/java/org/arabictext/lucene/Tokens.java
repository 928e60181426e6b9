// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Writes tokens out, to compare them. */
final class Tokens {

  private Tokens() {}

  static List<String> of(TokenStream stream) throws IOException {
    List<String> tokens = new ArrayList<>();
    CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
    OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
    PositionIncrementAttribute position = stream.getAttribute(PositionIncrementAttribute.class);
    stream.reset();
    while (stream.incrementToken()) {
      tokens.add(
          term
              + " "
              + offset.startOffset()
              + "-"
              + offset.endOffset()
              + " +"
              + position.getPositionIncrement());
    }
    stream.end();
    tokens.add("end " + offset.endOffset() + " +" + position.getPositionIncrement());
    return tokens;
  }
}
