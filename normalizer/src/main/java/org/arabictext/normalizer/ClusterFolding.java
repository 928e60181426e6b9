// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import org.arabictext.core.TextBuffer;

/**
 * The last step of {@link Clusters}: decomposed letters and ordered marks become what the policy
 * writes.
 *
 * <p>Immutable and thread-safe.
 */
final class ClusterFolding {

  private final PolicyTable table;
  private final char[] map;

  ClusterFolding(PolicyTable table) {
    this.table = table;
    this.map = table.map;
  }

  /**
   * Maps what stands in the buffer after an index, base by base, and puts the result there; {@code
   * follower} is the code unit after the cluster.
   */
  void finish(int from, char follower, TextBuffer out) {
    int to = out.length();
    int base = from;
    while (base < to) {
      int marks = CharacterData.combiningClass(out.charAt(base)) == 0 ? base + 1 : base;
      int next = marks;
      while (next < to && CharacterData.combiningClass(out.charAt(next)) != 0) {
        next++;
      }
      finishOne(out, base, marks, next, next < to ? out.charAt(next) : follower);
      base = next;
    }
    int length = out.length() - to;
    System.arraycopy(out.array(), to, out.array(), from, length);
    out.setLength(from + length);
  }

  private void finishOne(TextBuffer out, int from, int marks, int to, char follower) {
    char base = from < marks ? out.charAt(from) : 0;
    if (table.canonical && base != 0 && marks < to) {
      base = composeMarks(out, base, marks, to);
    }
    if (from < marks) {
      writeBase(out, base, follower);
    }
    boolean alef = false;
    for (int i = marks; i < to; i++) {
      char mark = out.charAt(i);
      if (mark == PolicyTable.DELETED) {
        continue;
      }
      if (table.canonical && PolicyTable.isHamzaMark(mark)) {
        if (table.keepsHamzaMarks) {
          out.append(mark);
        }
      } else if (mark == PolicyTable.SUPERSCRIPT_ALEF
          && table.daggerAlef == Rule.DaggerAlef.TO_ALEF) {
        alef |= !isAlef(base) && !(base == PolicyTable.ALEF_MAKSURA && isWordEnd(follower));
      } else if (map[mark] != PolicyTable.DELETED) {
        out.append(mark);
      }
    }
    if (alef) {
      out.append(PolicyTable.ALEF);
    }
  }

  private char composeMarks(TextBuffer out, char letter, int marks, int to) {
    char base = letter;
    char[] text = out.array();
    int before = 0;
    for (int i = marks; i < to; i++) {
      char mark = text[i];
      int rank = CharacterData.combiningClass(mark);
      char composed = rank > before ? compose(base, mark) : 0;
      if (composed == 0) {
        before = rank;
      } else {
        base = composed;
        text[i] = PolicyTable.DELETED;
      }
    }
    return base;
  }

  /* Besides what Unicode composes: a hamza on a letter that the policy folds to one that carries
   * hamza, and, if the mark alone would be lost, on a dotless yeh or a tatweel. */
  private char compose(char base, char mark) {
    char composed = Canonical.compose(base, mark);
    if (composed != 0 || !PolicyTable.isHamzaMark(mark)) {
      return composed;
    }
    char folded = map[base];
    if (base == PolicyTable.ALEF_MAKSURA || base == PolicyTable.FARSI_YEH) {
      boolean joins = folded != base || !table.keepsHamzaMarks;
      return joins ? Canonical.compose(PolicyTable.YEH, mark) : 0;
    }
    if (base == PolicyTable.TATWEEL) {
      boolean joins = table.stripsTatweel && !table.keepsHamzaMarks;
      return joins && mark != PolicyTable.MADDAH_ABOVE ? PolicyTable.YEH_HAMZA : 0;
    }
    return Canonical.compose(folded, mark);
  }

  private void writeBase(TextBuffer out, char base, char follower) {
    char to = map[base];
    if (base == PolicyTable.TATWEEL) {
      out.append(base);
    } else if (to == PolicyTable.DELETED) {
      return;
    } else if (to != PolicyTable.SPECIAL) {
      out.append(to);
    } else if (base == PolicyTable.ALEF_MAKSURA) {
      out.append(isWordEnd(follower) ? map[PolicyTable.YEH] : base);
    } else {
      out.append(base);
    }
  }

  private static boolean isAlef(char c) {
    return c == PolicyTable.ALEF
        || (c >= PolicyTable.ALEF_MADDA && c <= PolicyTable.ALEF_HAMZA_ABOVE)
        || c == PolicyTable.ALEF_HAMZA_BELOW
        || c == PolicyTable.ALEF_WASLA;
  }

  private static boolean isWordEnd(char follower) {
    return !CharacterData.isArabicLetter(follower) && follower != PolicyTable.ZWJ;
  }
}
