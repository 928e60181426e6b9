// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.util.Version;
import org.junit.jupiter.api.Test;

/** The tests run on the Lucene that the build means them to run on. */
class LuceneVersionTest {

  @Test
  void theMajorVersionIsTheOneAskedFor() {
    assertThat(Version.LATEST.major).isEqualTo(Integer.getInteger("arabictext.lucene", 9));
  }
}
