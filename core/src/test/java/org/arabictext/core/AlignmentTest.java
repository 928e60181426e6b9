// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AlignmentTest {

  private static final long SEED = 99;

  @Test
  void identityMapsEverySpanToItself() {
    Alignment identity = Alignment.identity(5);
    assertThat(identity.toSource(1, 4)).isEqualTo(new Span(1, 4));
    assertThat(identity.toTarget(0, 5)).isEqualTo(new Span(0, 5));
    assertThat(identity.changeCount()).isZero();
    assertThat(identity).hasToString("5 -> 5");
  }

  @Test
  void removedCodeUnitsBelongToWhatPrecedesThem() {
    // k-a t-a b -> k t b
    Alignment marks = Alignment.builder().change(1, 2, 1, 1).change(3, 4, 2, 2).build(5, 3);
    assertThat(marks.toSource(0, 1)).isEqualTo(new Span(0, 2));
    assertThat(marks.toSource(1, 2)).isEqualTo(new Span(2, 4));
    assertThat(marks.toSource(0, 3)).isEqualTo(new Span(0, 5));
    assertThat(marks.toSource(2, 2)).isEqualTo(new Span(4, 4));
    assertThat(marks.toTarget(0, 1)).isEqualTo(new Span(0, 1));
    assertThat(marks.toTarget(1, 2)).isEqualTo(new Span(1, 1));
    assertThat(marks.toTarget(2, 5)).isEqualTo(new Span(1, 3));
    assertThat(marks.sourceLength()).isEqualTo(5);
    assertThat(marks.targetLength()).isEqualTo(3);
  }

  @Test
  void aSpanThatTouchesAnExpansionCoversItsOriginal() {
    Alignment phrase = Alignment.builder().change(2, 3, 2, 20).build(5, 22);
    assertThat(phrase.toSource(4, 7)).isEqualTo(new Span(2, 3));
    assertThat(phrase.toSource(1, 3)).isEqualTo(new Span(1, 3));
    assertThat(phrase.toSource(19, 21)).isEqualTo(new Span(2, 4));
    assertThat(phrase.toTarget(2, 3)).isEqualTo(new Span(2, 20));
    assertThat(phrase.toTarget(3, 5)).isEqualTo(new Span(20, 22));
    assertThat(phrase.changedSource(0)).isEqualTo(new Span(2, 3));
    assertThat(phrase.changedTarget(0)).isEqualTo(new Span(2, 20));
    assertThat(phrase).hasToString("5 -> 22: 2..3 -> 2..20");
  }

  @Test
  void removalsThatTouchAreOne() {
    Alignment.Builder builder = Alignment.builder().change(1, 2, 1, 1).change(2, 3, 1, 1);
    assertThat(builder.build(4, 2).changeCount()).isEqualTo(1);
    builder.truncate(2);
    assertThat(builder.build(4, 3)).hasToString("4 -> 3: 1..2 -> 1..1");
    builder.truncate(0);
    assertThat(builder.build(4, 4)).isEqualTo(Alignment.identity(4));
  }

  @Test
  void equalsComparesChangesAndLengths() {
    Alignment one = Alignment.builder().change(1, 2, 1, 1).build(3, 2);
    assertThat(one).isEqualTo(Alignment.builder().change(1, 2, 1, 1).build(3, 2));
    assertThat(one).hasSameHashCodeAs(Alignment.builder().change(1, 2, 1, 1).build(3, 2));
    assertThat(one).isNotEqualTo(Alignment.builder().change(1, 2, 1, 1).build(4, 3));
    assertThat(one).isNotEqualTo(Alignment.builder().change(0, 1, 0, 0).build(3, 2));
    assertThat(Alignment.identity(1)).isNotEqualTo(Alignment.identity(2)).isNotEqualTo("1 -> 1");
    assertThat(Alignment.builder().change(0, 0, 0, 1).build(2, 3)).isNotEqualTo(one);
  }

  @Test
  void whatDoesNotFitIsRefused() {
    assertThatThrownBy(() -> Alignment.builder().change(1, 2, 2, 2).build(3, 3))
        .hasMessage("change 0 is out of step");
    assertThatThrownBy(() -> Alignment.builder().change(2, 1, 2, 2).build(3, 3))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Alignment.builder().change(1, 1, 1, 0).build(3, 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Alignment.builder().change(1, 2, 1, 1).change(0, 1, 0, 0).build(3, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Alignment.builder().change(1, 2, 1, 1).build(3, 3))
        .hasMessage("changes do not lead from 3 to 3 code units");
    assertThatThrownBy(() -> Alignment.builder().change(1, 2, 1, 1).build(1, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Alignment.identity(2).then(Alignment.identity(3)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Alignment.identity(2).toSource(1, 3))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> Alignment.identity(2).changedSource(0))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  /** For each code unit of the target, which code units of the source it came from. */
  private static boolean[][] origins(Alignment alignment) {
    boolean[][] origins = new boolean[alignment.targetLength()][alignment.sourceLength()];
    int source = 0;
    int target = 0;
    for (int i = 0; i <= alignment.changeCount(); i++) {
      boolean last = i == alignment.changeCount();
      int step = last ? alignment.targetLength() : alignment.changedTarget(i).start();
      while (target < step) {
        origins[target++][source++] = true;
      }
      if (!last) {
        Span from = alignment.changedSource(i);
        Span to = alignment.changedTarget(i);
        for (int t = to.start(); t < to.end(); t++) {
          Arrays.fill(origins[t], from.start(), from.end(), true);
        }
        source = from.end();
        target = to.end();
      }
    }
    return origins;
  }

  private static Alignment random(SplittableRandom random, int length) {
    Alignment.Builder builder = Alignment.builder();
    int source = 0;
    int target = 0;
    while (true) {
      int keep = random.nextInt(4);
      int taken = random.nextInt(4);
      int given = random.nextInt(4);
      if (source + keep + taken > length) {
        return builder.build(length, target + length - source);
      }
      source += keep;
      target += keep;
      if (taken + given > 0) {
        builder.change(source, source + taken, target, target + given);
      }
      source += taken;
      target += given;
    }
  }

  @Test
  void chainsAgreeWithAReferenceThatGoesCodeUnitByCodeUnit() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int round = 0; round < 5_000; round++) {
      Alignment one = random(random, random.nextInt(14));
      Alignment two = random(random, one.targetLength());
      Alignment both = one.then(two);
      boolean[][] first = origins(one);
      boolean[][] second = origins(two);
      boolean[][] chained = origins(both);
      for (int t = 0; t < second.length; t++) {
        for (int m = 0; m < first.length; m++) {
          for (int s = 0; second[t][m] && s < one.sourceLength(); s++) {
            if (first[m][s]) {
              assertThat(chained[t][s]).as("%s then %s is %s", one, two, both).isTrue();
            }
          }
        }
      }
      checkSpans(both, chained);
    }
  }

  private static void checkSpans(Alignment alignment, boolean[][] origins) {
    for (int t = 0; t < origins.length; t++) {
      Span span = alignment.toSource(t, t + 1);
      int first = -1;
      for (int s = 0; s < alignment.sourceLength(); s++) {
        if (origins[t][s]) {
          first = first < 0 ? s : first;
          assertThat(s).isBetween(span.start(), span.end() - 1);
        }
      }
      if (first >= 0) {
        assertThat(span.start()).isEqualTo(first);
      }
    }
  }
}
