// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import java.util.Locale;

/** How tokens are written. */
enum Format {
  TSV,
  JSONL,
  HTML,
  LINES;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
