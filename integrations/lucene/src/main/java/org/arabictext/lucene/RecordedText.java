// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.arabictext.core.TextBuffer;

/** The words of a text in all three forms, from one analysis. */
final class RecordedText {

  /*
   * One row a word:   start | end | stop | exact | stem | skeleton
   *
   * The last three are where the form ends in `letters`; it begins where the one before ends.
   */
  private static final int ROW = 6;

  private static final int START = 0;
  private static final int END = 1;
  private static final int STOP = 2;
  private static final int EXACT_END = 3;
  private static final int STEM_END = 4;
  private static final int SKELETON_END = 5;

  private final TextBuffer letters;
  private final int textLength;
  private int[] rows;
  private int count;

  RecordedText(ArabicTextChain chain, String text) {
    textLength = text.length();
    letters = new TextBuffer(2 * textLength + 16);
    rows = new int[ROW * (textLength / 6 + 4)];
    WordSource words = new WordSource(chain);
    TermMaker terms = new TermMaker(chain);
    words.reset(new StringReader(text));
    try {
      while (words.next()) {
        terms.set(words.buffer(), words.from(), words.to(), words.type());
        add(words, terms);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("not from a string", e);
    }
  }

  private void add(WordSource words, TermMaker terms) {
    TextBuffer exact = terms.exact();
    if (exact.length() == 0) {
      return;
    }
    int row = ROW * count++;
    if (rows.length < row + ROW) {
      rows = Arrays.copyOf(rows, 2 * rows.length);
    }
    rows[row + START] = words.start();
    rows[row + END] = words.end();
    boolean stop = terms.isStop();
    rows[row + STOP] = stop ? 1 : 0;
    letters.append(exact.array(), 0, exact.length());
    rows[row + EXACT_END] = letters.length();
    if (!stop) {
      TextBuffer stem = terms.stem();
      letters.append(stem.array(), 0, stem.length());
      rows[row + STEM_END] = letters.length();
      TextBuffer skeleton = terms.skeleton(stem);
      letters.append(skeleton.array(), 0, skeleton.length());
    } else {
      rows[row + STEM_END] = letters.length();
    }
    rows[row + SKELETON_END] = letters.length();
  }

  int size() {
    return count;
  }

  boolean isStop(int word) {
    return rows[ROW * word + STOP] == 1;
  }

  /** Returns a form of a word; the stem and skeleton of a stop word are empty. */
  String form(int word, TermForm form) {
    int from = from(word, form);
    return new String(letters.array(), from, to(word, form) - from);
  }

  private int from(int word, TermForm form) {
    return switch (form) {
      case EXACT -> word == 0 ? 0 : to(word - 1, TermForm.SKELETON);
      case STEM -> to(word, TermForm.EXACT);
      case SKELETON -> to(word, TermForm.STEM);
    };
  }

  private int to(int word, TermForm form) {
    int row = ROW * word;
    return switch (form) {
      case EXACT -> rows[row + EXACT_END];
      case STEM -> rows[row + STEM_END];
      case SKELETON -> rows[row + SKELETON_END];
    };
  }

  /** Returns one of the forms as a stream of tokens; stop words only in the exact form. */
  TokenStream stream(TermForm form) {
    return new Replay(form);
  }

  private final class Replay extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute position =
        addAttribute(PositionIncrementAttribute.class);
    private final TermForm form;
    private int next;
    private int skipped;

    Replay(TermForm form) {
      this.form = form;
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      skipped = 0;
      for (; next < count; next++) {
        int from = from(next, form);
        int length = to(next, form) - from;
        if (length > 0) {
          term.copyBuffer(letters.array(), from, length);
          offset.setOffset(rows[ROW * next + START], rows[ROW * next + END]);
          position.setPositionIncrement(skipped + 1);
          next++;
          return true;
        }
        skipped++;
      }
      return false;
    }

    @Override
    public void end() throws IOException {
      super.end();
      offset.setOffset(textLength, textLength);
      position.setPositionIncrement(skipped);
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      next = 0;
      skipped = 0;
    }
  }
}
