// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import java.util.Locale;

/** How results are written. */
enum Format {
  TSV,
  JSONL,
  HTML,
  LINES,
  TEXT,
  JSON;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
