// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.UnicodeSet;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Seeded text of all scripts for tests of boundaries: every value of Word_Break is as likely as
 * another, scripts and pictures are mixed, and lone surrogates occur.
 */
public final class AnyTextGenerator {

  private static final List<int[]> SETS = sets();

  private final SplittableRandom random;

  /**
   * Makes a generator.
   *
   * @param seed decides all that follows
   */
  public AnyTextGenerator(long seed) {
    random = new SplittableRandom(seed);
  }

  private static List<int[]> sets() {
    List<int[]> sets = new ArrayList<>();
    for (int value = 0; value <= UCharacter.getIntPropertyMaxValue(UProperty.WORD_BREAK); value++) {
      add(sets, new UnicodeSet().applyIntPropertyValue(UProperty.WORD_BREAK, value));
    }
    for (String pattern :
        List.of(
            "[:Arab:]",
            "[:Arab:]",
            "[:Latn:]",
            "[:Hebr:]",
            "[:Thai:]",
            "[:Mymr:]",
            "[:Hani:]",
            "[:Hira:]",
            "[:Kana:]",
            "[:Hang:]",
            "[:Deva:]",
            "[:Extended_Pictographic:]",
            "[:Emoji:]",
            "[:Prepended_Concatenation_Mark:]",
            "[:P:]",
            "[:S:]",
            "[:White_Space:]",
            "[\\u0020-\\u007E]",
            "[\\u0020-\\u007E]")) {
      add(sets, new UnicodeSet(pattern));
    }
    return sets;
  }

  private static void add(List<int[]> sets, UnicodeSet set) {
    if (!set.isEmpty()) {
      int[] codePoints = new int[set.size()];
      int n = 0;
      for (UnicodeSet.EntryRange range : set.ranges()) {
        for (int c = range.codepoint; c <= range.codepointEnd; c++) {
          codePoints[n++] = c;
        }
      }
      sets.add(codePoints);
    }
  }

  /** Returns a text of up to so many code points, at least one. */
  public String text(int longest) {
    StringBuilder text = new StringBuilder();
    int n = 1 + random.nextInt(longest);
    int[] set = SETS.get(0);
    for (int i = 0; i < n; i++) {
      if (random.nextInt(3) > 0 || i == 0) {
        set = SETS.get(random.nextInt(SETS.size()));
      }
      int kind = random.nextInt(40);
      if (kind == 0) {
        text.append((char) (0xD800 + random.nextInt(0x800)));
      } else if (kind == 1) {
        text.appendCodePoint(random.nextInt(0x110000));
      } else {
        text.appendCodePoint(set[random.nextInt(set.length)]);
      }
    }
    return text.toString();
  }
}
