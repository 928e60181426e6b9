// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The adapters to the JDK's iterator. */
final class BoundariesTest {

  private static List<Integer> walk(BreakIterator iterator) {
    List<Integer> found = new ArrayList<>();
    for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
      found.add(at);
    }
    return found;
  }

  @Test
  void boundariesAreThoseOfTokensAndSentences() {
    BreakIterator words = Tokenizer.standard().breakIterator();
    words.setText("نعم. هل؟");
    assertThat(walk(words)).containsExactly(0, 3, 4, 5, 7, 8);
    BreakIterator sentences = SentenceSplitter.standard().breakIterator();
    sentences.setText(" نعم. \nهل؟ ");
    assertThat(walk(sentences)).containsExactly(0, 7, 11);
    sentences.setText("");
    assertThat(walk(sentences)).containsExactly(0);
    sentences.setText("  ");
    assertThat(walk(sentences)).containsExactly(0, 2);
  }

  @Test
  void itMovesAsTheIteratorOfTheJdkDoes() {
    BreakIterator ours = Tokenizer.standard().breakIterator();
    BreakIterator theirs = BreakIterator.getWordInstance(Locale.ROOT);
    for (int seed = 0; seed < Rounds.of(2_000); seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      StringBuilder words = new StringBuilder("!!");
      for (int i = random.nextInt(12); i > 0; i--) {
        words.append("نعم لا ".repeat(random.nextInt(3))).append("هل").append(' ');
      }
      CharacterIterator part =
          new StringCharacterIterator(words + "!!", 2, words.length(), words.length());
      ours.setText(part);
      theirs.setText((CharacterIterator) part.clone());
      for (int i = 0; i < 30; i++) {
        int offset = part.getBeginIndex() + random.nextInt(words.length() - 1);
        if (offset == part.getBeginIndex()) {
          continue; // the iterator of the JDK answers and does not move
        }
        int move = random.nextInt(8);
        int n = random.nextInt(9) - 4;
        String step = "seed " + seed + " step " + i + " move " + move + " to " + offset;
        assertThat(move(ours, move, offset, n)).as(step).isEqualTo(move(theirs, move, offset, n));
        assertThat(ours.current()).as(step).isEqualTo(theirs.current());
        assertThat(part.getIndex()).isEqualTo(ours.current());
      }
      assertThat(ours.getText()).isSameAs(part);
    }
  }

  private static int move(BreakIterator it, int move, int offset, int n) {
    return switch (move) {
      case 0 -> it.first();
      case 1 -> it.last();
      case 2 -> it.next();
      case 3 -> it.previous();
      case 4 -> it.next(n);
      case 5 -> it.following(offset);
      case 6 -> it.preceding(offset);
      default -> it.isBoundary(offset) ? 1 : 0;
    };
  }

  @Test
  void severalStepsStopAtTheEnds() {
    BreakIterator words = Tokenizer.standard().breakIterator();
    words.setText("نعم لا نعم");
    assertThat(words.next(2)).isEqualTo(4);
    assertThat(words.next(0)).isEqualTo(4);
    assertThat(words.next(-2)).isZero();
    assertThat(words.next(6)).isEqualTo(BreakIterator.DONE);
    assertThat(words.current()).isEqualTo(10);
    assertThat(words.next(Integer.MIN_VALUE)).isEqualTo(BreakIterator.DONE);
    assertThat(words.current()).isZero();
  }

  @Test
  void aCloneMovesAlone() {
    BreakIterator words = Tokenizer.standard().breakIterator();
    words.setText("نعم لا");
    words.next();
    BreakIterator clone = (BreakIterator) words.clone();
    clone.last();
    assertThat(words.current()).isEqualTo(3);
    assertThat(words.getText().getIndex()).isEqualTo(3);
    assertThat(clone.current()).isEqualTo(6);
  }

  @Test
  void badArgumentsAreRefused() {
    BreakIterator words = Tokenizer.standard().breakIterator();
    words.setText("نعم");
    assertThatIllegalArgumentException().isThrownBy(() -> words.following(4));
    assertThatIllegalArgumentException().isThrownBy(() -> words.preceding(-1));
    assertThatNullPointerException().isThrownBy(() -> words.setText(nothing()));
  }

  @SuppressWarnings("NullAway")
  private static CharacterIterator nothing() {
    return null;
  }
}
