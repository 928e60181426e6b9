// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;
import org.jspecify.annotations.Nullable;

/**
 * A normalizer that is made when it is first needed: its tables take longer to load than a stem.
 */
final class LazyNormalizer {

  private final String policy;
  private volatile @Nullable Normalizer made;

  LazyNormalizer(String policy) {
    this.policy = policy;
  }

  LazyNormalizer(Policy policy) {
    this.policy = policy.name();
    made = Normalizer.of(policy);
  }

  Normalizer get() {
    Normalizer normalizer = made;
    if (normalizer == null) {
      normalizer = Normalizer.of(Policy.named(policy));
      made = normalizer;
    }
    return normalizer;
  }
}
