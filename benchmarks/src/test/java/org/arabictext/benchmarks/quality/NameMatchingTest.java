// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.arabictext.benchmarks.quality.NamePairs.Pair;
import org.arabictext.benchmarks.quality.NamePairs.Score;
import org.junit.jupiter.api.Test;

/** The pairs of names, and the figures that the documentation gives. */
class NameMatchingTest {

  @Test
  void thePairsAreManyAndNoneIsThereTwice() throws IOException {
    Set<Set<String>> seen = new HashSet<>();
    for (String half : List.of(NamePairs.DEVELOPMENT, NamePairs.HELD_OUT)) {
      List<Pair> pairs = NamePairs.read(half).pairs();
      assertThat(pairs).hasSizeGreaterThan(600);
      assertThat(pairs.stream().filter(Pair::same)).hasSizeGreaterThan(300);
      assertThat(pairs.stream().filter(pair -> !pair.same())).hasSizeGreaterThan(280);
      for (Pair pair : pairs) {
        assertThat(pair.first()).isNotEqualTo(pair.second());
        assertThat(seen.add(Set.of(pair.first(), pair.second()))).as("%s", pair).isTrue();
      }
    }
    assertThat(seen).hasSizeGreaterThan(1000);
  }

  /** docs/names.md shows the tables that {@link NameMatching} prints. */
  @Test
  void theFiguresOfTheDocumentationAreThoseOfTheProgram() throws IOException {
    String document = Files.readString(Path.of("../docs/names.md"));
    for (boolean inArabic : new boolean[] {false, true}) {
      for (List<String> row : NameMatching.table(inArabic).rows()) {
        assertThat(document).contains("| " + String.join(" | ", row) + " |");
      }
    }
  }

  @Test
  void aMatcherThatSaysYesFindsAllAndOneThatSaysNoFindsNone() throws IOException {
    NamePairs pairs = NamePairs.read(NamePairs.DEVELOPMENT);
    double share =
        (double) pairs.pairs().stream().filter(Pair::same).count() / pairs.pairs().size();
    Score all = pairs.score((a, b) -> 1, .5);
    assertThat(all.recall()).isEqualTo(1);
    assertThat(all.precision()).isEqualTo(share);
    assertThat(all.f1()).isCloseTo(2 * share / (1 + share), within(1e-9));
    Score none = pairs.score((a, b) -> 0, .5);
    assertThat(none.f1()).isZero();
    assertThat(pairs.byKind((a, b) -> 1, .5).get("same: hamza")).containsExactly(24, 24);
    assertThat(pairs.bestThreshold((a, b) -> .37)).isBetween(0.0, .37);
  }
}
