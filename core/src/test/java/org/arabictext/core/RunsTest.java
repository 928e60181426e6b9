// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs of classes are read as {@link TablesGenerator} writes them. */
class RunsTest {

  private static List<String> decoded(String runs) {
    List<String> decoded = new ArrayList<>();
    for (Runs run = new Runs(runs); run.next(); ) {
      decoded.add(run.start() + "-" + run.end() + ":" + run.value());
    }
    return decoded;
  }

  @Test
  void runsFollowEachOther() {
    assertThat(decoded("")).isEmpty();
    assertThat(decoded("0X")).containsExactly("0-1:0");
    assertThat(decoded("aX1Z")).containsExactly("0-1:36", "1-4:1");
    assertThat(decoded("9-A-Za")).containsExactly("0-31:9", "31-62:10", "62-66:35");
    assertThat(decoded("+X-W")).containsExactly("0-1:62", "1-1:63");
  }

  @Test
  void lengthsHaveTheirLeastDigitFirst() {
    assertThat(decoded("01X")).containsExactly("0-33:0");
    assertThat(decoded("000X")).containsExactly("0-1024:0");
    assertThat(decoded("05VY")).containsExactly("0-3045:0");
  }

  /** Every digit, as a class and as a length. */
  @Test
  void digitsAreThoseOfTheGenerator() {
    String digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+-";
    for (int i = 0; i < digits.length(); i++) {
      int length = i < 32 ? i + 32 : i - 32;
      String text = digits.charAt(i) + "" + digits.charAt(i) + (i < 32 ? "X" : "");
      assertThat(decoded(text)).containsExactly("0-" + length + ":" + i);
    }
  }
}
