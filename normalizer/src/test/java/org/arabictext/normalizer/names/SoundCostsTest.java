// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SoundCostsTest {

  @Test
  void changingIsSymmetricAndNothingForTheSame() {
    for (Sound a : Sound.values()) {
      byte one = a.id();
      assertThat(SoundCosts.change(one, one)).isZero();
      for (Sound b : Sound.values()) {
        byte other = b.id();
        assertThat(SoundCosts.change(one, other))
            .as("%s %s", a, b)
            .isEqualTo(SoundCosts.change(other, one))
            .isBetween(0, SoundCosts.DIFFERENT);
        assertThat(SoundCosts.changeOrSlip(one, other))
            .isEqualTo(SoundCosts.changeOrSlip(other, one))
            .isLessThanOrEqualTo(SoundCosts.change(one, other));
      }
    }
  }

  @Test
  void missingASoundCostsMoreBesideItsOwnScript() {
    for (Sound a : Sound.values()) {
      assertThat(SoundCosts.drop(a, true))
          .as("%s", a)
          .isBetween(SoundCosts.drop(a, false), SoundCosts.DIFFERENT)
          .isPositive();
    }
  }
}
