// SPDX-License-Identifier: Apache-2.0
package org.arabictext.analysis;

import org.jspecify.annotations.NullUnmarked;

/** Passes null where the types forbid it, as callers without a checker can. */
@NullUnmarked
final class NullValues {
  private NullValues() {}

  static <T> T nothing() {
    return null;
  }
}
