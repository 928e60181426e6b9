// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import java.nio.file.Path;

/** Where measured texts are: the property {@code arabictext.data}, or beside the checkout. */
final class TestData {

  private TestData() {}

  static Path folder() {
    return Path.of(System.getProperty("arabictext.data", "../../../shared/data"));
  }
}
